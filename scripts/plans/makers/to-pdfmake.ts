import path from 'node:path';
import pdfmake from 'pdfmake';
import type { Look } from '../drawn/look.ts';
import type { Cell, Marker, Node, Run } from '../drawn/node.ts';
import { typedMark } from './to-html.ts';

/** A piece of pdfmake's own document definition. */
type Piece = Record<string, unknown> | string;

const sizes = { 1: 1.6, 2: 1.3, 3: 1.12 };
const paper = { portrait: 595, landscape: 842 };
const roboto = path.resolve(import.meta.dirname, '../../../node_modules/pdfmake/fonts/Roboto');
const faces = (family: string) => path.join(roboto, `Roboto-${family}.ttf`);

// Standard fonts are not in the file; Roboto is embedded, with a map from its glyphs to letters.
pdfmake.setFonts({
  Helvetica: {
    normal: 'Helvetica',
    bold: 'Helvetica-Bold',
    italics: 'Helvetica-Oblique',
    bolditalics: 'Helvetica-BoldOblique',
  },
  Times: {
    normal: 'Times-Roman',
    bold: 'Times-Bold',
    italics: 'Times-Italic',
    bolditalics: 'Times-BoldItalic',
  },
  Roboto: {
    normal: faces('Regular'),
    bold: faces('Medium'),
    italics: faces('Italic'),
    bolditalics: faces('MediumItalic'),
  },
});
pdfmake.setUrlAccessPolicy(() => false);
// The standard fonts are asked for by name as if they were files.
pdfmake.setLocalAccessPolicy((file) => file.startsWith(roboto) || !file.includes(path.sep));

export type PdfmakeOptions = {
  font?: 'Helvetica' | 'Times' | 'Roboto';
  password?: string;
  /** False leaves the file's streams as they are, so that they can be changed afterwards. */
  compress?: boolean;
};

/** The document as an untagged PDF that draws its cells itself. */
export async function toPdfmake(
  nodes: Node[],
  look: Look,
  options: PdfmakeOptions = {},
): Promise<Uint8Array> {
  const { font = 'Helvetica', password, compress = true } = options;
  return pdfmakePdf({
    pageSize: 'A4',
    pageOrientation: look.landscape ? 'landscape' : 'portrait',
    pageMargins: [look.margin, look.margin + (look.header ? 14 : 0), look.margin, look.margin + 18],
    defaultStyle: { font, fontSize: look.size, lineHeight: 1.15 },
    compress,
    info: { title: 'Education, Health and Care Plan' },
    ...(password && { userPassword: password, ownerPassword: `${password}-owner` }),
    ...(look.watermark && { watermark: { text: look.watermark, opacity: 0.12, angle: -40 } }),
    ...(look.header && {
      header: { text: look.header, fontSize: 8, margin: [look.margin, 16, look.margin, 0] },
    }),
    footer: (page: number, pages: number) => ({
      columns: footer(look, page, pages),
      fontSize: 8,
      margin: [look.margin, 6, look.margin, 0],
    }),
    content: nodes.map((node, at) => piece(node, look, at === 0)),
  });
}

/** Writes a definition. */
export async function pdfmakePdf(definition: Record<string, unknown>): Promise<Uint8Array> {
  return new Uint8Array(
    await pdfmake
      .createPdf({ ...definition, info: { ...Object(definition.info), creationDate: new Date(0) } })
      .getBuffer(),
  );
}

function piece(node: Node, look: Look, first = false): Piece {
  switch (node.kind) {
    case 'heading': {
      const set = {
        text: runs(node.runs),
        bold: true,
        color: look.colour,
        fontSize: look.size * sizes[node.level],
      };
      if (!node.bar) return { ...set, margin: [0, 8, 0, 3] };
      return {
        table: { widths: ['*'], body: [[{ ...set, fillColor: look.fill }]] },
        layout: 'noBorders',
        margin: [0, 8, 0, 3],
      };
    }
    case 'text':
      return {
        text: runs(node.runs),
        margin: [0, 0, 0, 4],
        ...(node.size && { fontSize: node.size }),
        ...(node.centre && { alignment: 'center' }),
      };
    case 'list':
      return listPiece(node.items, node.marker);
    case 'table':
      return tablePiece(node, look);
    case 'picture':
      return {
        image: node.address,
        width: paper[look.landscape ? 'landscape' : 'portrait'] - 2 * look.margin,
        ...(!first && { pageBreak: 'before' }),
      };
    case 'break':
      return { text: '', pageBreak: 'after' };
  }
}

function runs(list: Run[]): Record<string, unknown>[] {
  return list.map(({ text, bold, italic, underline, colour, change }) => ({
    text,
    ...((bold || change === 'added') && { bold: true }),
    ...(italic && { italics: true }),
    ...(change === 'deleted'
      ? { decoration: 'lineThrough' }
      : (underline || change === 'added') && { decoration: 'underline' }),
    ...((colour || change === 'added') && { color: colour ?? '#b00000' }),
  }));
}

function listPiece(items: Run[][], marker: Marker): Piece {
  const texts = items.map((item) => ({ text: runs(item), margin: [0, 0, 0, 3] }));
  if (marker === 'bullet') return { ul: texts, margin: [0, 0, 0, 4] };
  if (marker === 'number') return { ol: texts, margin: [0, 0, 0, 4] };
  if (marker === 'letter') return { ol: texts, type: 'lower-alpha', margin: [0, 0, 0, 4] };
  return {
    stack: items.map((item, at) => ({ text: [typedMark(marker, at), ...runs(item)], margin: [0, 0, 0, 3] })),
    margin: [0, 0, 0, 4],
  };
}

function tablePiece(
  { rows, widths, borders, repeatHead }: Extract<Node, { kind: 'table' }>,
  look: Look,
): Piece {
  const count = Math.max(
    1,
    ...rows.map((row) => row.reduce((total, each) => total + (each.columns ?? 1), 0)),
  );
  const inner = paper[look.landscape ? 'landscape' : 'portrait'] - 2 * look.margin;
  const lines = { thin: 0.5, thick: 1.2, grey: 0.7 }[look.border];
  const colour = look.border === 'grey' ? '#bbbbbb' : '#000000';
  return {
    table: {
      ...(repeatHead && { headerRows: 1 }),
      dontBreakRows: false,
      // Padding and lines are not part of pdfmake's widths.
      widths: widths
        ? widths.map((width) => (width / 100) * inner - 9 - lines)
        : Array.from({ length: count }, () => '*'),
      body: grid(rows, count, look),
    },
    layout: borders
      ? {
          hLineWidth: () => lines,
          vLineWidth: () => lines,
          hLineColor: () => colour,
          vLineColor: () => colour,
        }
      : 'noBorders',
    margin: [0, 4, 0, 6],
  };
}

/** pdfmake wants a place for every cell, also for those that another one covers. */
function grid(rows: Cell[][], count: number, look: Look): Piece[][] {
  const covered: number[] = Array.from({ length: count }, () => 0);
  return rows.map((row) => {
    const out: Piece[] = [];
    const left = [...row];
    while (out.length < count) {
      const column = out.length;
      const above = covered[column] ?? 0;
      if (above > 0) {
        covered[column] = above - 1;
        out.push('');
        continue;
      }
      const next = left.shift();
      if (!next) {
        out.push('');
        continue;
      }
      const span = next.columns ?? 1;
      for (let at = 0; at < span; at += 1) covered[column + at] = (next.rows ?? 1) - 1;
      out.push(cellPiece(next, look));
      for (let at = 1; at < span; at += 1) out.push('');
    }
    return out;
  });
}

function cellPiece({ nodes, columns, rows, head, fill }: Cell, look: Look): Piece {
  const shade = fill ?? (head ? look.fill : undefined);
  return {
    stack: nodes.map((node) => piece(node, look)),
    ...(columns && { colSpan: columns }),
    ...(rows && { rowSpan: rows }),
    ...(shade && { fillColor: shade }),
  };
}

function footer({ footer: words, pageNumber }: Look, page: number, pages: number): Piece[] {
  const number =
    pageNumber === 'none' ? '' : pageNumber === 'n' ? `Page ${page}` : `PAGE ${page} OF ${pages}`;
  return [words ?? '', { text: number, alignment: 'right' }];
}
