import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Paper, type Piece, printable } from './paper.ts';

/**
 * A paper as a Word file (docx) in bytes: real headings, lists and styles, tables with head rows, British English, page
 * numbers. The library stamps the file with the time of making and random ids; nothing of the reviewer's machine is in it.
 */
export async function paperToWord(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: printable(paper.title),
    creator: 'Plan quality',
    lastModifiedBy: 'Plan quality',
    styles,
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: 'bullet',
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 500, hanging: 250 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1020, bottom: 1020, left: 1020, right: 1020 },
          },
        },
        footers: { default: pageFooter() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(paper.title)] }),
          ...paper.lead.map((line) => plain(line, 'Lead')),
          ...paper.pieces.flatMap((piece) => drawn(piece, false)),
          ...paper.foot.map((line) => plain(line, 'Aside')),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const headings = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const;

function drawn(piece: Piece, together: boolean): (Paragraph | Table)[] {
  switch (piece.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[piece.level], keepNext: true, children: [run(piece.text)] })];
    case 'paragraph':
      return [plain(piece.text, 'Normal', together)];
    case 'aside':
      return [plain(piece.text, 'Aside', together)];
    case 'labelled':
      return [
        new Paragraph({
          keepNext: together,
          children: [new TextRun({ text: `${printable(piece.label)}: `, bold: true }), run(piece.text)],
        }),
      ];
    case 'quote':
      return [
        new Paragraph({
          style: 'Quote',
          keepNext: together,
          keepLines: true,
          children: quoted(piece),
        }),
      ];
    case 'list':
      return piece.items.map(
        (item) => new Paragraph({ numbering: { reference: 'points', level: 0 }, children: [run(item)] }),
      );
    case 'table':
      return [table(piece), plain('', 'Normal')];
    case 'notice':
      return [plain(piece.title, 'NoticeTitle', true), ...piece.lines.map((line) => plain(line, 'Notice'))];
    case 'blank':
      return [plain(`${piece.label}:`, 'Strong', true), new Paragraph({ style: 'Room', children: [] })];
    case 'box':
      return piece.pieces.flatMap((one, at) => drawn(one, at < piece.pieces.length - 1));
  }
}

function table({ heads, rows }: Extract<Piece, { kind: 'table' }>): Table {
  const width = 100 / heads.length;
  // The first column names the row and needs most room where there are three.
  const widths = heads.length === 3 ? [42, 22, 36] : heads.map(() => width);
  const cell = (text: string, at: number, bold: boolean, fill: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? width, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(fill && { shading: { type: ShadingType.CLEAR, fill: 'EEF3F6', color: 'auto' } }),
      children: [new Paragraph({ children: [new TextRun({ text: printable(text), bold })] })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, at) => cell(head, at, true, true)),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, at) => cell(text, at, at === 0, false)),
          }),
      ),
    ],
  });
}

function quoted({ text, struck, meant }: Extract<Piece, { kind: 'quote' }>): TextRun[] {
  if (struck) return [new TextRun({ text: printable(text), strike: true })];
  if (!meant) return [run(`“${text}”`)];
  return [
    run(`“${text.slice(0, meant.from)}`),
    new TextRun({ text: printable(text.slice(meant.from, meant.to)), bold: true }),
    run(`${text.slice(meant.to)}”`),
  ];
}

function plain(text: string, style: string, keepNext = false): Paragraph {
  return new Paragraph({ style, keepNext, children: [run(text)] });
}

function run(text: string): TextRun {
  return new TextRun({ text: printable(text).replaceAll('\n', ' ') });
}

function pageFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 18 }),
        ],
      }),
    ],
  });
}

const language = { value: 'en-GB' };
const line = { style: BorderStyle.SINGLE, size: 18, color: '0B5563', space: 8 };
const own = (id: string, name: string, size: number, more: object = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size },
  ...more,
});

/** Sizes in half points, spaces in twentieths of a point. */
const styles = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, language },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { size: 40, bold: true, color: '1A1F24' }, paragraph: { spacing: { after: 80 } } },
    heading1: {
      run: { size: 28, bold: true, color: '0B5563' },
      paragraph: { spacing: { before: 320, after: 120 } },
    },
    heading2: {
      run: { size: 24, bold: true, color: '1A1F24' },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
    heading3: {
      run: { size: 22, bold: true, color: '1A1F24' },
      paragraph: { spacing: { before: 200, after: 60 } },
    },
  },
  paragraphStyles: [
    own('Lead', 'Lead', 22, { run: { size: 22, color: '51606B' } }),
    own('Aside', 'Aside', 20, { run: { size: 20, color: '51606B' } }),
    own('Quote', 'Quote', 22, {
      paragraph: {
        spacing: { before: 160, after: 80 },
        indent: { left: 240 },
        border: { left: { ...line, size: 12, color: 'B9C3CA' } },
      },
    }),
    own('NoticeTitle', 'Notice title', 22, {
      run: { size: 22, bold: true, color: '7A4B00' },
      paragraph: { border: { left: { ...line, color: '7A4B00' } }, spacing: { after: 0 } },
    }),
    own('Notice', 'Notice', 22, { paragraph: { border: { left: { ...line, color: '7A4B00' } } } }),
    own('Strong', 'Strong line', 22, { run: { size: 22, bold: true } }),
    own('Room', 'Room for an answer', 22, {
      paragraph: {
        spacing: { before: 400, after: 240 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: 'B9C3CA', space: 1 } },
      },
    }),
  ],
};
