import {
  AlignmentType,
  BorderStyle,
  DeletedTextRun,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ILevelsOptions,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Look } from '../drawn/look.ts';
import type { Cell, Node, Run } from '../drawn/node.ts';
import { typedMark } from './to-html.ts';

const sizes = { 1: 1.6, 2: 1.3, 3: 1.12 };
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
/** Twentieths of a point, Word's own measure. */
const dxa = 20;

/** The document as a Word file. Amended text becomes tracked changes if `tracked`, else it is struck and coloured. */
export async function toWord(
  nodes: Node[],
  look: Look,
  options: { tracked?: boolean } = {},
): Promise<Uint8Array> {
  const writer: Writer = { look, tracked: options.tracked ?? false, lists: 0 };
  const children = nodes.flatMap((node) => blocks(node, writer));
  const document = new Document({
    creator: 'Plan quality',
    styles: { default: { document: { run: { font: look.font, size: Math.round(look.size * 2) } } } },
    numbering: { config: numberings(writer.lists) },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: look.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: {
              top: look.margin * dxa,
              bottom: look.margin * dxa,
              left: look.margin * dxa,
              right: look.margin * dxa,
            },
          },
        },
        ...(look.header && { headers: { default: new Header({ children: [new Paragraph(look.header)] }) } }),
        footers: { default: new Footer({ children: [new Paragraph({ children: footer(look) })] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

type Writer = { look: Look; tracked: boolean; lists: number };

function blocks(node: Node, writer: Writer): (Paragraph | Table)[] {
  const { look } = writer;
  switch (node.kind) {
    case 'heading': {
      const shading = node.bar ? { shading: { type: ShadingType.CLEAR, fill: hex(look.fill) } } : {};
      const style = { bold: true, colour: look.colour, size: look.size * sizes[node.level] };
      const children = runs(node.runs, writer, style);
      return [
        new Paragraph({
          children,
          ...shading,
          spacing: { before: 200, after: 80 },
          ...(look.realHeadings && { heading: levels[node.level] }),
        }),
      ];
    }
    case 'text':
      return [
        new Paragraph({
          children: runs(node.runs, writer, node.size ? { size: node.size } : {}),
          spacing: { after: 80 },
          ...(node.centre && { alignment: AlignmentType.CENTER }),
        }),
      ];
    case 'list':
      return listParagraphs(node, writer);
    case 'table':
      return [wordTable(node, writer), new Paragraph('')];
    case 'picture':
      throw new Error('Pictures are only put into PDFs.');
    case 'break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function listParagraphs(node: Extract<Node, { kind: 'list' }>, writer: Writer): Paragraph[] {
  const { items, marker } = node;
  if (marker === 'bullet')
    return items.map((item) => new Paragraph({ children: runs(item, writer), bullet: { level: 0 } }));
  if (marker === 'number' || marker === 'letter') {
    writer.lists += 1;
    const reference = `${marker}-${writer.lists}`;
    return items.map(
      (item) => new Paragraph({ children: runs(item, writer), numbering: { reference, level: 0 } }),
    );
  }
  return items.map(
    (item, at) =>
      new Paragraph({
        children: [new TextRun(typedMark(marker, at)), ...runs(item, writer)],
        indent: { left: 300, hanging: 200 },
      }),
  );
}

/** Every list counts from one again, so every list has a numbering of its own. */
function numberings(count: number) {
  const level = (format: ILevelsOptions['format'], text: string): ILevelsOptions[] => [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 400, hanging: 300 } } },
    },
  ];
  return Array.from({ length: count }, (_, at) => at + 1).flatMap((at) => [
    { reference: `number-${at}`, levels: level(LevelFormat.DECIMAL, '%1.') },
    { reference: `letter-${at}`, levels: level(LevelFormat.LOWER_LETTER, '(%1)') },
  ]);
}

function runs(
  list: Run[],
  { tracked }: Writer,
  style: { bold?: boolean; colour?: string; size?: number } = {},
) {
  let id = 0;
  return list.flatMap(({ text, bold, italic, underline, colour, change }) =>
    text.split('\n').map((line, at) => {
      const shade = change === 'added' && !tracked ? '#b00000' : (colour ?? style.colour);
      const options = {
        text: line,
        ...(at > 0 && { break: 1 }),
        bold: bold ?? style.bold ?? (change === 'added' && !tracked),
        ...(italic && { italics: true }),
        ...((underline || (change === 'added' && !tracked)) && { underline: {} }),
        ...(shade && { color: hex(shade) }),
        ...(style.size && { size: Math.round(style.size * 2) }),
        ...(change === 'deleted' && !tracked && { strike: true }),
      };
      if (!tracked || !change) return new TextRun(options);
      id += 1;
      const mark = { id: 9000 + id, author: 'Plan writer', date: '2026-06-01T09:00:00Z' };
      return change === 'added'
        ? new InsertedTextRun({ ...options, ...mark })
        : new DeletedTextRun({ ...options, ...mark });
    }),
  );
}

function wordTable(
  { rows, widths, borders, repeatHead }: Extract<Node, { kind: 'table' }>,
  writer: Writer,
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const bare = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(widths && { columnWidths: widths.map((width) => width * 90) }),
    ...(!borders && { borders: bare }),
    rows: rows.map(
      (row, index) =>
        new TableRow({
          ...(repeatHead && index === 0 && { tableHeader: true }),
          children: row.map((each, column) =>
            wordCell(each, widths && row.length === widths.length ? widths[column] : undefined, writer),
          ),
        }),
    ),
  });
}

function wordCell(
  { nodes, columns, rows, head, fill }: Cell,
  width: number | undefined,
  writer: Writer,
): TableCell {
  const shade = fill ?? (head ? writer.look.fill : undefined);
  const children = nodes.flatMap((node) => blocks(node, writer));
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph('')],
    ...(columns && { columnSpan: columns }),
    ...(rows && rows > 1 && { rowSpan: rows, verticalMerge: VerticalMergeType.RESTART }),
    ...(width && { width: { size: width, type: WidthType.PERCENTAGE } }),
    ...(shade && { shading: { type: ShadingType.CLEAR, fill: hex(shade) } }),
  });
}

function footer({ footer: words, pageNumber }: Look): TextRun[] {
  const number = pageNumber === 'none' ? [] : [new TextRun({ children: ['Page ', PageNumber.CURRENT] })];
  const total = pageNumber === 'n of m' ? [new TextRun({ children: [' of ', PageNumber.TOTAL_PAGES] })] : [];
  return [new TextRun(words ? `${words}   ` : ''), ...number, ...total];
}

function hex(colour: string): string {
  return colour.replace('#', '');
}
