import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Reading } from '../../plan/block.ts';
import { settleChanges } from '../../plan/changes/settle.ts';
import type { Locate } from '../../overlay/spot.ts';
import type { DocumentFile } from '../../platform/open-document.ts';
import { type PdfReading, readPdf } from '../../sources/pdf/read-pdf.ts';
import { unpacksTooFar } from '../../sources/pdf/unpacked-size.ts';
import { within } from '../../sources/pdf/within.ts';
import type { Span } from '../../plan/plan.ts';
import { selectedSpans } from '../../sources/page/selected-spans.ts';
import { locateIn } from '../page-host/spots-of.ts';
import { fileKind } from './file-kind.ts';
import { pdfjs } from './load-pdfjs.ts';
import type { MarkUpRequest } from '../../platform/viewer-calls.ts';
import { markedCopy } from './marked-copy.ts';
import { openPdf } from './open-pdf.ts';
import { PdfView } from './pdf-view.ts';
import { readWordApart } from './read-word-apart.ts';
import { type RunOptions, scannedPdf } from './scanned-pdf.ts';
import { showWord } from './word-view.ts';

/** Longest time to wait for the pages' words to be laid out, in milliseconds. */
const longestLaying = 18_000;

/** A document on the screen: what was read of it, where its words stand, and its pages if it has any. */
export type ShownDocument = {
  reading: Reading;
  locate: Locate;
  /** The words now selected in it. */
  selected: () => Span[];
  element?: HTMLElement;
  pages?: PdfView;
  /** PDFs only: the open file, for its bookmarks. */
  pdf?: PDFDocumentProxy;
  /** PDFs only: recognises the words of these pages from their pictures. */
  recognise?: (pages: readonly number[], options: RunOptions) => Promise<RecognisedDocument>;
  /** Shows the document's earlier words instead of the proposed ones; absent where only the file's own pages can be shown. */
  showVersion?: (earlier: boolean) => boolean;
  /** PDFs only: makes a copy with comments in it, and saves it where a name is given. */
  markUp?: (request: MarkUpRequest) => ReturnType<ReturnType<typeof markedCopy>>;
  close: () => Promise<void>;
};

/** What recognising pages gave: the document as it now stands, and the pages that gave usable words and that gave none. */
export type RecognisedDocument = { document: ShownDocument; usable: number[]; doubtful: number[] };

export type ShowOptions = {
  /** Where the document is shown; it needs its place before its pages can be laid out. */
  into: HTMLElement;
  askPassword: (wrong: boolean) => Promise<string | undefined>;
  onPage: (page: number, pages: number) => void;
  signal: AbortSignal;
};

/** Reads and shows a file. A file that cannot be read gives a reading that says why. Throws only where `signal` is aborted. */
export async function showDocument(file: DocumentFile, options: ShowOptions): Promise<ShownDocument> {
  const kind = fileKind(file.bytes);
  if (kind === 'pdf') return showPdf(file, options);
  if (kind === 'empty') return unreadable(file, 'empty');
  if (kind === 'other') return unreadable(file, 'not-supported');
  const reading = await readWordApart(file.bytes, file.name, options.signal);
  if (!reading) return unreadable(file, 'too-large', 'word');
  if (reading.blocks.length === 0)
    return { reading, locate: () => [], selected: () => [], close: async () => undefined };
  // What the document marks by bold or colour as new is shown as new, as tracked changes are.
  const { element, nodes } = showWord(settleChanges(reading));
  options.into.append(element);
  return {
    reading,
    element,
    locate: locateIn(nodes),
    selected: () => selectedSpans(nodes, [document]),
    showVersion(earlier) {
      element.dataset.version = earlier ? 'earlier' : 'proposed';
      return true;
    },
    close: async () => element.remove(),
  };
}

function unreadable(
  file: DocumentFile,
  why: Reading['unread'][number]['why'],
  source: Reading['source'] = 'pdf',
) {
  const unread = [{ where: 'file', why }];
  const reading: Reading = { source, title: file.name, blocks: [], furniture: [], unread, notVisited: [] };
  return { reading, locate: () => [], selected: () => [], close: async () => undefined };
}

async function showPdf(file: DocumentFile, options: ShowOptions): Promise<ShownDocument> {
  const { signal, onPage } = options;
  if (unpacksTooFar(file.bytes)) return unreadable(file, 'too-large');
  const opened = await openPdf(file.bytes, options.askPassword, signal);
  if (opened.kind === 'locked') return unreadable(file, 'encrypted');
  if (opened.kind !== 'open') return unreadable(file, opened.kind);
  const pages = new PdfView();
  const close = async () => {
    pages.close();
    await opened.close();
  };
  const recogniseAll = scannedPdf(file, opened.pdf, opened.password);
  const shown = ({ reading, trace }: PdfReading): ShownDocument => ({
    markUp: markedCopy(file.bytes, opened.password, { reading, trace }),
    reading,
    locate: pages.locateIn(trace),
    selected: () => selectedSpans(pages.piecesOf(trace), [document]),
    element: pages.element,
    pages,
    pdf: opened.pdf,
    close,
    recognise: async (wanted, run) => {
      const { read, results } = await recogniseAll(wanted, run);
      pages.layRecognised(results);
      const of = (usable: boolean) =>
        wanted.filter((page) => results.has(page) && (results.get(page)?.kind === 'recognised') === usable);
      return { document: shown(read), usable: of(true), doubtful: of(false) };
    },
  });
  options.into.append(pages.element);
  try {
    const [read] = await Promise.all([
      readPdf(file.bytes, { pdfjs, password: opened.password, name: file.name, onPage, signal }),
      // Pages that cannot be laid out in a fair time are not waited for.
      within(pages.open(opened.pdf, signal), longestLaying, signal),
    ]);
    return shown(read);
  } catch (error) {
    await close();
    throw error;
  }
}
