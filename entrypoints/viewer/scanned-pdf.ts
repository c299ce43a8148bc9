import type { PDFDocumentProxy } from 'pdfjs-dist';
import { readPdf, type PdfReading } from '../../sources/pdf/read-pdf.ts';
import { recognisePages } from '../../sources/scan/recognise-pages.ts';
import type { PageResult } from '../../sources/scan/recognised-page.ts';
import type { DocumentFile } from '../../platform/open-document.ts';
import { pdfjs } from './load-pdfjs.ts';
import { openOwnRecogniser } from './open-own-recogniser.ts';

/** What a run of recognition gave: the document read again, and which of its pages gave usable words and which gave none. */
export type RecognisedPdf = { read: PdfReading; results: ReadonlyMap<number, PageResult> };

export type RunOptions = { onPage: (page: number, done: number) => void; signal: AbortSignal };

/**
 * Recognises scanned pages of an open PDF, run after run: what earlier runs gave is kept. Aborting ends a run early with
 * the pages it had done. Rejects where the recogniser cannot be started.
 */
export function scannedPdf(file: DocumentFile, pdf: PDFDocumentProxy, password: string | undefined) {
  const results = new Map<number, PageResult>();
  return async (pages: readonly number[], { onPage, signal }: RunOptions): Promise<RecognisedPdf> => {
    const recogniser = await openOwnRecogniser();
    try {
      const more = await recognisePages(pdf, pages, recogniser, { onPage, signal });
      for (const [page, result] of more) results.set(page, result);
    } finally {
      await recogniser.close();
    }
    const read = await readPdf(file.bytes, { pdfjs, password, name: file.name, recognised: results });
    return { read, results };
  };
}
