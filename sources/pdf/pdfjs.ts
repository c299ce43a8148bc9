import type { PDFDocumentProxy } from 'pdfjs-dist';

/**
 * The parts of `pdfjs-dist` that the reader uses. The module is handed in, since a browser page loads the
 * modern build with its worker and Node loads the legacy build (see load-pdfjs.ts).
 */
export type PdfJs = Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS'>;

/**
 * How the text of a page is asked for. A viewer that lays its text layer with the same options (the default
 * of PDF.js' own viewer) has the same text items in the same order, which is what a Segment counts.
 */
export const textOptions = { includeMarkedContent: true, disableNormalization: true } as const;

/** What came of opening a file: a document, or the reason why there is none. */
export type Opened =
  | { kind: 'open'; document: PDFDocumentProxy; close: () => Promise<void> }
  | { kind: 'closed'; why: 'encrypted' | 'corrupt' | 'empty' };

/**
 * Opens a PDF from its bytes (which are copied, because PDF.js takes away what it is given). Nothing is
 * fetched; PDF.js 6 has no code path left that evaluates text as code. Pictures are left undecoded: only their place matters for reading.
 */
export async function openPdf(pdfjs: PdfJs, bytes: Uint8Array, password?: string): Promise<Opened> {
  if (bytes.length === 0) return { kind: 'closed', why: 'empty' };
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    password,
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
  try {
    const document = await task.promise;
    return { kind: 'open', document, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return { kind: 'closed', why: encrypted ? 'encrypted' : 'corrupt' };
  }
}
