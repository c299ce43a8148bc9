import type { Sample } from './sample.ts';
import { escapeHtml, sampleBody } from './to-html.ts';

/** A page of the sample council portal that shows a document: banner, left column with case data, the draft itself. */
export function portalPage(sample: Sample): string {
  const detail = (label: string) => sample.details.find(([name]) => name === label)?.[1] ?? '';
  const files = `<a href="${sample.file}.pdf">Open as PDF</a> <a href="${sample.file}.docx">Open as Word file</a>`;
  return portalShell(
    `${sample.title} - ${sample.council} SEND portal`,
    `<aside><h2>This case</h2><p>Case 20417</p><p>Co-ordinator: ${escapeHtml(detail('Plan co-ordinator') || 'SEND team')}</p>
<ol><li>Request</li><li>Assessment</li><li aria-current="step">Draft</li><li>Final</li></ol></aside>
<main><h1>${escapeHtml(sample.title)}</h1><p class="status">${escapeHtml(sample.council)} · ${escapeHtml(sample.statusLine)}</p><p class="files">${files}</p>
${sampleBody(sample)}</main>`,
  );
}

/** The portal's front page: the cases, as a plan writer finds them. */
export function portalIndex(samples: Sample[]): string {
  const rows = samples.map(
    (sample) =>
      `<tr><td><a href="${sample.file}.html">${escapeHtml(sample.details[0]?.[1] ?? '')}</a></td><td>${escapeHtml(sample.title)}</td><td>${escapeHtml(sample.statusLine)}</td><td><a href="${sample.file}.pdf">PDF</a> · <a href="${sample.file}.docx">Word</a></td></tr>`,
  );
  return portalShell(
    'My cases - Harrowmere Council SEND portal',
    `<main><h1>My cases</h1><p>Every child, adult, school and council in these samples is invented.</p><table><thead><tr><th scope="col">Name</th><th scope="col">Document</th><th scope="col">Status</th><th scope="col">Files</th></tr></thead><tbody>${rows.join('')}</tbody></table></main>`,
  );
}

function portalShell(title: string, content: string): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="portal.css"></head>
<body><header><a href="index.html">Harrowmere Council SEND portal</a><nav><a href="index.html">My cases</a></nav></header><div class="page">${content}</div></body></html>
`;
}
