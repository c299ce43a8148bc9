import type { PDFDocumentProxy } from 'pdfjs-dist';
import { drawPage } from './draw-page.ts';
import { recognisePage } from './recognise-page.ts';
import type { PageResult } from './recognised-page.ts';
import type { Recogniser } from './recogniser.ts';

/** `onPage`: told before each page, with how many are done. Aborting `signal` ends the work; pages already done are kept. */
export type RecogniseOptions = {
  onPage?: (page: number, done: number) => void;
  signal?: AbortSignal;
};

/** Recognises pages of an open PDF, one at a time, so that memory holds one page's picture. A page that cannot be drawn is doubtful. */
export async function recognisePages(
  document: PDFDocumentProxy,
  pages: readonly number[],
  recogniser: Recogniser,
  { onPage, signal }: RecogniseOptions = {},
): Promise<Map<number, PageResult>> {
  const results = new Map<number, PageResult>();
  for (const number of pages) {
    if (signal?.aborted) break;
    onPage?.(number, results.size);
    const drawn = await drawPage(document, number).catch(() => undefined);
    if (signal?.aborted) break;
    if (drawn === undefined) {
      results.set(number, { kind: 'doubtful' });
      continue;
    }
    try {
      results.set(number, await recognisePage(drawn.pixels, drawn.dpi, recogniser, signal));
    } catch (error) {
      // What is done is kept, however it ended; the pages left stay not read.
      if (!signal?.aborted && results.size === 0) throw error;
      break;
    }
  }
  return results;
}
