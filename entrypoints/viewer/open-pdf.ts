import type { PDFDocumentProxy } from 'pdfjs-dist';
import { overtime, within } from '../../sources/pdf/within.ts';
import { displayOptions, pdfjs } from './load-pdfjs.ts';

/** An open PDF with the password that opened it, or why there is none. */
export type OpenedPdf =
  | { kind: 'open'; pdf: PDFDocumentProxy; password: string | undefined; close: () => Promise<void> }
  | { kind: 'locked' }
  | { kind: 'corrupt' }
  | { kind: 'too-large' };

/** A sound file opens in well under a second. In milliseconds. */
const longestOpening = 8000;

/**
 * Opens a PDF for showing. `askPassword` is called until a password fits or the reviewer gives up (undefined). Throws
 * only where `signal` is aborted. Each document has a worker of its own, which ends with it, also where it hangs.
 */
export async function openPdf(
  bytes: Uint8Array,
  askPassword: (wrong: boolean) => Promise<string | undefined>,
  signal: AbortSignal,
): Promise<OpenedPdf> {
  let password: string | undefined;
  for (;;) {
    const worker = new pdfjs.PDFWorker({ verbosity: 0 });
    // PDF.js takes the bytes it is given for its worker, so it gets a copy.
    const task = pdfjs.getDocument({ ...displayOptions, data: bytes.slice(), password, worker });
    const close = async () => {
      await within(task.destroy(), 500);
      worker.destroy();
    };
    try {
      const pdf = await within(task.promise, longestOpening, signal);
      if (pdf !== overtime) return { kind: 'open', pdf, password, close };
      worker.destroy();
      return { kind: 'too-large' };
    } catch (error) {
      await close();
      signal.throwIfAborted();
      if (!(error instanceof Error && error.name === 'PasswordException')) return { kind: 'corrupt' };
      password = await askPassword(password !== undefined);
      if (password === undefined) return { kind: 'locked' };
    }
  }
}
