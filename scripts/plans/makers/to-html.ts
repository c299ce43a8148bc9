import type { Look } from '../drawn/look.ts';
import type { Cell, Marker, Node, Run } from '../drawn/node.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const borders = { thin: '0.5pt solid #333', thick: '1.2pt solid #000', grey: '0.75pt solid #bbb' };
const sizes = { 1: 1.6, 2: 1.3, 3: 1.12 };

/** The document as a page to be printed. `pageBoxes` writes header and footer as CSS page boxes (WeasyPrint). */
export function toHtml(nodes: Node[], look: Look, options: { pageBoxes?: boolean } = {}): string {
  const { size, font, margin } = look;
  const boxes = options.pageBoxes ? pageBoxes(look) : '';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Education, Health and Care Plan</title><style>
@page { size: A4 ${look.landscape ? 'landscape' : 'portrait'}; margin: ${margin}pt; ${boxes} }
body { font: ${size}pt/1.3 "${font}", sans-serif; color: #111; margin: 0; }
h1, h2, h3, p.h { color: ${look.colour}; font-weight: bold; break-after: avoid; margin: 0.9em 0 0.3em; }
h1, p.h1 { font-size: ${size * sizes[1]}pt; } h2, p.h2 { font-size: ${size * sizes[2]}pt; } h3, p.h3 { font-size: ${size * sizes[3]}pt; }
.bar { background: ${look.fill}; padding: 3pt 5pt; }
p { margin: 0 0 0.45em; } ul, ol { margin: 0 0 0.5em; padding-left: 1.6em; } p.mark { padding-left: 1.2em; text-indent: -1.2em; }
table { border-collapse: collapse; width: 100%; margin: 0.5em 0; table-layout: fixed; } td, th { padding: 3pt 5pt; vertical-align: top; text-align: left; font-weight: normal; overflow-wrap: break-word; }
table.lined td, table.lined th { border: ${borders[look.border]}; } td p:last-child, th p:last-child { margin-bottom: 0; }
.break { break-before: page; } .added { font-weight: bold; color: #b00000; text-decoration: underline; } .deleted { text-decoration: line-through; }
.watermark { position: fixed; top: 40%; left: 12%; font-size: 90pt; color: #ececec; transform: rotate(-40deg); z-index: -1; }
</style></head><body>${look.watermark ? `<div class="watermark">${look.watermark}</div>` : ''}${nodes.map((node) => nodeHtml(node, look)).join('\n')}</body></html>`;
}

/** Text made safe for HTML. */
export function escapeHtml(content: string): string {
  return content.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** One node as HTML; portal pages use it too. */
export function nodeHtml(node: Node, look: Look): string {
  switch (node.kind) {
    case 'heading': {
      const inner = runsHtml(node.runs);
      const bar = node.bar ? ' bar' : '';
      if (look.realHeadings) return `<h${node.level} class="${bar.trim()}">${inner}</h${node.level}>`;
      return `<p class="h h${node.level}${bar}">${inner}</p>`;
    }
    case 'text': {
      const style = `${node.size ? `font-size:${node.size}pt;` : ''}${node.centre ? 'text-align:center;' : ''}`;
      return `<p${style && ` style="${style}"`}>${runsHtml(node.runs)}</p>`;
    }
    case 'list':
      return listHtml(node.items.map(runsHtml), node.marker);
    case 'table':
      return tableHtml(node, look);
    case 'picture':
      return `<img class="break" style="width:100%" src="${node.address}">`;
    case 'break':
      return '<div class="break"></div>';
  }
}

function runsHtml(runs: Run[]): string {
  return runs
    .map(({ text, bold, italic, underline, colour, change }) => {
      const style = [
        bold && 'font-weight:bold',
        italic && 'font-style:italic',
        underline && 'text-decoration:underline',
        colour && `color:${colour}`,
      ]
        .filter(Boolean)
        .join(';');
      const inner = escapeHtml(text).replace(/\n/g, '<br>');
      if (!style && !change) return inner;
      const tag = change === 'deleted' ? 'del' : change === 'added' ? 'ins' : 'span';
      return `<${tag}${change ? ` class="${change}"` : ''}${style && ` style="${style}"`}>${inner}</${tag}>`;
    })
    .join('');
}

function listHtml(items: string[], marker: Marker): string {
  if (marker === 'bullet') return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  if (marker === 'number') return `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
  if (marker === 'letter') return `<ol type="a">${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
  return items.map((item, at) => `<p class="mark">${typedMark(marker, at)}${item}</p>`).join('');
}

/** The mark that is typed as text before an item; none for real lists and for plain paragraphs. */
export function typedMark(marker: Marker, at: number): string {
  if (typeof marker === 'object') return `${marker.typed(at)} `;
  if (marker === 'dash') return '– ';
  return marker === 'dot' ? '•  ' : '';
}

function tableHtml(
  { rows, widths, borders: lined, repeatHead }: Extract<Node, { kind: 'table' }>,
  look: Look,
): string {
  const columns = widths
    ? `<colgroup>${widths.map((width) => `<col style="width:${width}%">`).join('')}</colgroup>`
    : '';
  const html = rows.map((row) => `<tr>${row.map((each) => cellHtml(each, look)).join('')}</tr>`);
  const body = repeatHead
    ? `<thead>${html[0] ?? ''}</thead><tbody>${html.slice(1).join('')}</tbody>`
    : `<tbody>${html.join('')}</tbody>`;
  return `<table class="${lined ? 'lined' : 'bare'}">${columns}${body}</table>`;
}

function cellHtml({ nodes, columns, rows, head, fill }: Cell, look: Look): string {
  const tag = head && look.realHeadings ? 'th' : 'td';
  const shade = fill ?? (head ? look.fill : undefined);
  return `<${tag}${columns ? ` colspan="${columns}"` : ''}${rows ? ` rowspan="${rows}"` : ''}${shade ? ` style="background:${shade}"` : ''}>${nodes.map((node) => nodeHtml(node, look)).join('')}</${tag}>`;
}

function pageBoxes({ header, footer, pageNumber }: Look): string {
  const number =
    pageNumber === 'none'
      ? ''
      : pageNumber === 'n'
        ? '"Page " counter(page)'
        : '"Page " counter(page) " of " counter(pages)';
  return `${header ? `@top-left { content: "${header}"; font-size: 8pt; }` : ''}${footer ? `@bottom-left { content: "${footer}"; font-size: 8pt; }` : ''}${number && `@bottom-right { content: ${number}; font-size: 8pt; }`}`;
}
