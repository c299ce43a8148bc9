import { gridHeads, headingOf, type GridRow, type Piece, type Sample, type SampleSection } from './sample.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** The plan itself as HTML: details, sections, closing lines; used by the portal page and by the PDF. */
export function sampleBody(sample: Sample): string {
  const details = sample.details.map(
    ([label, value]) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return [
    `<table class="details"><caption>Personal details</caption><tbody>${details.join('')}</tbody></table>`,
    ...sample.sections.map((section) => sectionHtml(sample, section)),
    `<div class="closing">${sample.closing.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div>`,
  ].join('\n');
}

function sectionHtml(sample: Sample, section: SampleSection): string {
  const heading = `<h2>${escapeHtml(headingOf(sample, section))}</h2>`;
  if ('rows' in section) return `<section>${heading}${gridHtml(section.strengths, section.rows)}</section>`;
  return `<section>${heading}${piecesHtml(section.blocks)}</section>`;
}

function gridHtml(strengths: string, rows: GridRow[]): string {
  const cell = (lines: string[], list: boolean) =>
    list
      ? `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`
      : lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  const body = rows.map(
    (row) =>
      `<tr><td>${cell(row.B, false)}</td><td>${row.F.length > 0 ? cell(row.F, true) : ''}</td><td>${cell(row.E, false)}</td></tr>`,
  );
  const heads = gridHeads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('');
  return `<h3>Strengths</h3><p>${escapeHtml(strengths)}</p><table class="grid"><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function piecesHtml(pieces: Piece[]): string {
  let html = '';
  let list: string[] = [];
  const close = () => {
    if (list.length > 0) html += `<ul>${list.join('')}</ul>`;
    list = [];
  };
  for (const piece of pieces) {
    if (piece[0] === 'li') {
      list.push(`<li>${escapeHtml(piece[1])}</li>`);
      continue;
    }
    close();
    if (piece[0] === 'table') html += tableHtml(piece[1], piece[2]);
    else if (piece[0] === 'p') html += `<p>${escapeHtml(piece[1])}</p>`;
    else
      html += piece[0] === 'area' ? `<h3>${escapeHtml(piece[1])}</h3>` : `<h4>${escapeHtml(piece[1])}</h4>`;
  }
  close();
  return html;
}

function tableHtml(heads: string[], rows: string[][]): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`)
    .join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
