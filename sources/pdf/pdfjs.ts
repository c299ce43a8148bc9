import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { overtime, within } from './within.ts';

/**
 * The parts of `pdfjs-dist` that the reader uses. The module is handed in, since a browser page loads the
 * modern build with its worker and Node loads the legacy build (see load-pdfjs.ts).
 */
export type PdfJs = Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS' | 'PDFWorker'> & {
  /** Where PDF.js cannot start a worker by itself, as under Node: gives one. */
  startWorker?: () => Engine;
};

/** A thread in which PDF.js works. `release` when all went well, `kill` to stop it whatever it is doing. */
export type Engine = { worker: PDFWorker; release: () => void; kill: () => void };

/**
 * How the text of a page is asked for. A viewer that lays its text layer with the same options (the default
 * of PDF.js' own viewer) has the same text items in the same order, which is what a Segment counts.
 */
export const textOptions = { includeMarkedContent: true, disableNormalization: true } as const;

/** What came of opening a file: a document, or the reason why there is none. `kill` ends it at once, also where PDF.js hangs. */
export type Opened =
  | { kind: 'open'; document: PDFDocumentProxy; close: () => Promise<void>; kill: () => void }
  | { kind: 'closed'; why: 'encrypted' | 'corrupt' | 'empty' | 'too-large' };

/** A sound file of 300 pages opens in well under a second. */
const longestOpening = 8000;

/**
 * Opens a PDF from its bytes (which are copied, because PDF.js takes away what it is given). Nothing is
 * fetched; PDF.js 6 has no code path left that evaluates text as code. Pictures are left undecoded: only their place matters for reading.
 * Throws only where `signal` is aborted.
 */
export async function openPdf(
  pdfjs: PdfJs,
  bytes: Uint8Array,
  password?: string,
  signal?: AbortSignal,
): Promise<Opened> {
  if (bytes.length === 0) return { kind: 'closed', why: 'empty' };
  const engine = pdfjs.startWorker?.() ?? ownWorker(pdfjs);
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    password,
    worker: engine.worker,
    fontExtraProperties: true,
    maxImageSize: 1,
    // Fonts are only asked for their names: nothing is drawn, so none is loaded into the page.
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    enableXfa: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  let ended = false;
  const kill = () => {
    if (!ended) engine.kill();
    ended = true;
  };
  const close = async () => {
    if (ended) return;
    if ((await within(task.destroy(), 1000)) === overtime) return kill();
    ended = true;
    engine.release();
  };
  try {
    const document = await within(task.promise, longestOpening, signal);
    if (document !== overtime) return { kind: 'open', document, close, kill };
    kill();
    return { kind: 'closed', why: 'too-large' };
  } catch (error) {
    if (signal?.aborted) {
      kill();
      throw error;
    }
    await close();
    return { kind: 'closed', why: isLocked(error) ? 'encrypted' : 'corrupt' };
  }
}

/** A password is wanted, or the file is locked by a certificate or a company's own scheme that PDF.js cannot open. */
function isLocked(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'PasswordException' || /encryption/i.test(error.message);
}

function ownWorker(pdfjs: PdfJs): Engine {
  const worker = new pdfjs.PDFWorker({ verbosity: 0 });
  const end = () => worker.destroy();
  return { worker, release: end, kill: end };
}
