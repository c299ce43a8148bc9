import type { PdfJs } from './pdfjs.ts';

/** Loads PDF.js for Node: the legacy build, which takes `DOMMatrix` from `@napi-rs/canvas` by itself. */
export async function loadPdfjs(): Promise<PdfJs> {
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
