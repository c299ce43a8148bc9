import { reportStyle } from '../report-style.ts';
import { escaped } from './escape-html.ts';
import type { Paper, Piece } from './paper.ts';
import { paperStyle } from './paper-style.ts';

/**
 * A paper as a single HTML file, made to be printed from any browser: no script, no request, British English, headings in
 * order, tables with head cells. Nothing a plan or a person wrote becomes markup.
 */
export function paperToHtml({ title, lead, pieces, foot }: Paper): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>${reportStyle}${paperStyle}</style></head>
<body><main><h1>${escaped(title)}</h1>
${lead.map((line) => `<p class="lead">${escaped(line)}</p>`).join('\n')}
${pieces.map(html).join('\n')}
<footer>${foot.map((line) => `<p>${escaped(line)}</p>`).join('')}</footer>
</main></body></html>
`;
}

function html(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return `<h${piece.level}>${escaped(piece.text)}</h${piece.level}>`;
    case 'paragraph':
      return `<p>${escaped(piece.text)}</p>`;
    case 'aside':
      return `<p class="aside">${escaped(piece.text)}</p>`;
    case 'labelled':
      return `<p class="labelled"><b>${escaped(piece.label)}:</b> ${escaped(piece.text)}</p>`;
    case 'quote':
      return `<blockquote><p>${quoted(piece)}</p></blockquote>`;
    case 'list':
      return `<ul>${piece.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(piece.caption)}, table"><table><caption>${escaped(piece.caption)}</caption><thead><tr>${piece.heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${piece.rows.map(row).join('')}</tbody></table></div>`;
    case 'notice':
      return `<section class="warning" aria-label="${escaped(piece.title)}"><h2>${escaped(piece.title)}</h2>${piece.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</section>`;
    case 'blank':
      return `<p class="blank"><b>${escaped(piece.label)}:</b></p>`;
    case 'box':
      return `<section class="box">${piece.pieces.map(html).join('')}</section>`;
  }
}

/** The plan's words in quotation marks, those that are spoken of in bold. */
function quoted({ text, struck, meant }: Extract<Piece, { kind: 'quote' }>): string {
  if (struck) return `<s>${escaped(text)}</s>`;
  if (!meant) return `“${escaped(text)}”`;
  const { from, to } = meant;
  return `“${escaped(text.slice(0, from))}<b>${escaped(text.slice(from, to))}</b>${escaped(text.slice(to))}”`;
}

function row(cells: string[]): string {
  return `<tr>${cells.map((cell, at) => (at === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join('')}</tr>`;
}
