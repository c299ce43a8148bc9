import type { PDFDocumentProxy } from 'pdfjs-dist';
import { displayOptions, pdfjs } from './load-pdfjs.ts';

/** An open PDF with the password that opened it, or why there is none. */
export type OpenedPdf =
  | { kind: 'open'; pdf: PDFDocumentProxy; password: string | undefined; close: () => Promise<void> }
  | { kind: 'locked' }
  | { kind: 'corrupt' };

/** Opens a PDF for showing. `askPassword` is called until a password fits or the reviewer gives up (undefined). */
export async function openPdf(
  bytes: Uint8Array,
  askPassword: (wrong: boolean) => Promise<string | undefined>,
): Promise<OpenedPdf> {
  let password: string | undefined;
  for (;;) {
    // PDF.js takes the bytes it is given for its worker, so it gets a copy.
    const task = pdfjs.getDocument({ ...displayOptions, data: bytes.slice(), password });
    try {
      return { kind: 'open', pdf: await task.promise, password, close: () => task.destroy() };
    } catch (error) {
      await task.destroy();
      if (!(error instanceof Error && error.name === 'PasswordException')) return { kind: 'corrupt' };
      password = await askPassword(password !== undefined);
      if (password === undefined) return { kind: 'locked' };
    }
  }
}
