import type { Sample } from './sample.ts';
import { escapeHtml, sampleBody } from './to-html.ts';

/** The page that is printed to make a sample's PDF. Grid plans are landscape, as councils print them. */
export function printPage(sample: Sample): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(sample.title)}</title><style>
@page { size: A4 ${sample.layout === 'grid' ? 'landscape' : 'portrait'}; margin: 20mm 16mm; }
body { font: 10.5pt/1.4 "Liberation Sans", Arial, sans-serif; color: #111; }
h1 { font-size: 20pt; margin: 0 0 4pt; } h2 { font-size: 13pt; background: #dbe7f1; padding: 4pt 6pt; margin: 16pt 0 6pt; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 10pt 0 4pt; break-after: avoid; } h4 { font-size: 10.5pt; margin: 8pt 0 3pt; break-after: avoid; }
p { margin: 0 0 6pt; } ul { margin: 0 0 6pt; padding-left: 14pt; } li { margin-bottom: 4pt; }
table { border-collapse: collapse; width: 100%; margin: 6pt 0; } td, th { border: 0.7pt solid #666; padding: 3pt 5pt; text-align: left; vertical-align: top; }
th { background: #eef2f5; } caption { text-align: left; font-weight: bold; padding: 4pt 0; } .grid td, .grid th { width: 33.3%; }
</style></head><body><h1>${escapeHtml(sample.title)}</h1><p>${escapeHtml(sample.council)} · ${escapeHtml(sample.statusLine)}</p>${sampleBody(sample)}</body></html>`;
}

/** The running header: an identifier on every page, as real plans have it. */
export function printHeader(sample: Sample): string {
  return `<div style="font: 8pt Arial, sans-serif; width: 100%; padding: 0 16mm; display: flex; justify-content: space-between"><span>OFFICIAL - SENSITIVE</span><span>${escapeHtml(sample.details[0]?.[1] ?? '')}</span></div>`;
}

/** The running footer. */
export function printFooter(): string {
  return '<div style="font: 8pt Arial, sans-serif; width: 100%; padding: 0 16mm; text-align: right">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>';
}
