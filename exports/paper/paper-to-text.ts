import { type Paper, type Piece, printable } from './paper.ts';

/** A paper as plain text, for an e-mail: headings on lines of their own, quotations in quotation marks. */
export function paperToText({ title, lead, pieces, foot }: Paper): string {
  const lines = [title, '', ...lead, '', ...pieces.flatMap(text), ...foot];
  return `${printable(lines.join('\n'))
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function text(piece: Piece): string[] {
  switch (piece.kind) {
    case 'heading':
      return ['', piece.level === 2 ? piece.text.toUpperCase() : piece.text, ''];
    case 'paragraph':
    case 'aside':
      return [piece.text, ''];
    case 'labelled':
      return [`${piece.label}: ${piece.text}`];
    case 'quote':
      return [`${piece.struck ? 'Struck through: ' : ''}“${piece.text}”`];
    case 'list':
      return [...piece.items.map((item) => `- ${item}`), ''];
    case 'table':
      return [...piece.rows.map((cells) => cells.filter((cell) => cell !== '').join(': ')), ''];
    case 'notice':
      return [piece.title, ...piece.lines, ''];
    case 'blank':
      return [`${piece.label}:`, ''];
    case 'box':
      return [...piece.pieces.flatMap(text), ''];
  }
}
