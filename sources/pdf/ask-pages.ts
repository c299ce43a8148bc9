import type { PDFDocumentProxy } from 'pdfjs-dist';
import { overtime, within } from './within.ts';

/** What came of asking one page: its answer, or why there is none. */
export type PageAnswer<T> =
  | { page: number; kind: 'answer'; answer: T }
  | { page: number; kind: 'none'; why: 'corrupt' | 'too-large' };

/** How long one page and all pages together may take, in milliseconds. */
export type Budget = { page: number; file: number };

/**
 * The longest of 300 real pages takes a tenth of a second; what takes longer than this was made or broken so. All
 * pages together leave time for what comes after, so that every file has ended within 20 seconds.
 */
export const usualBudget: Budget = { page: 3500, file: 13_000 };

/** Said by whoever reads a page of more parts than can be sorted in a fair time. */
export class TooLarge extends Error {}

/** An open document, and how to get it anew when PDF.js had to be stopped; undefined where it does not open again. */
export type PageSource = {
  document: PDFDocumentProxy;
  reopen: () => Promise<PDFDocumentProxy | undefined>;
};

/** Pages asked for before their turn, so that PDF.js works while the page before is sorted. */
const pagesAhead = 2;

/**
 * Asks the pages in turn, a few ahead. A page that fails is named and the others go on. One that holds PDF.js for too
 * long is given up, and PDF.js is stopped and started anew for the rest. Throws only where `signal` is aborted.
 */
export async function* askPages<T>(
  source: PageSource,
  ask: (document: PDFDocumentProxy, page: number) => Promise<T>,
  budget: Budget,
  signal?: AbortSignal,
): AsyncGenerator<PageAnswer<T>> {
  const total = source.document.numPages;
  const end = performance.now() + budget.file;
  const asked = new Map<number, Promise<PageAnswer<T>>>();
  let document: PDFDocumentProxy | undefined = source.document;
  let ahead = pagesAhead;
  const askFor = (from: PDFDocumentProxy, page: number) => {
    const known = asked.get(page);
    if (known !== undefined) return known;
    const answer = ask(from, page).then(
      (got): PageAnswer<T> => ({ page, kind: 'answer', answer: got }),
      (error): PageAnswer<T> => ({
        page,
        kind: 'none',
        why: error instanceof TooLarge ? 'too-large' : 'corrupt',
      }),
    );
    asked.set(page, answer);
    return answer;
  };
  for (let page = 1; page <= total; page += 1) {
    let answer: PageAnswer<T> | typeof overtime = overtime;
    // A page asked for ahead of its turn may be the one that holds PDF.js: the second time this one is asked alone.
    for (let tries = ahead > 0 ? 2 : 1; tries > 0 && answer === overtime; tries -= 1) {
      const left: number = end - performance.now();
      if (document === undefined || left <= 0) break;
      const turn = askFor(document, page);
      for (let next = page + 1; next <= Math.min(total, page + ahead); next += 1) void askFor(document, next);
      answer = await within(turn, Math.min(budget.page, left), signal);
      if (answer !== overtime) break;
      asked.clear();
      ahead = 0;
      document = await source.reopen();
    }
    asked.delete(page);
    yield answer === overtime ? { page, kind: 'none', why: 'too-large' } : answer;
  }
}
