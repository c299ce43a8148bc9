import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;

/**
 * PDF.js, its worker and its fonts all from inside the extension. The legacy build: the other one needs what only
 * browsers of this very year have, and councils' managed browsers are often older.
 */
export { pdfjs };

/**
 * How documents are opened for showing. Pictures of scans are decoded without WebAssembly, so that one decoder
 * serves every browser. No script in a document is ever run.
 */
export const displayOptions = {
  isEvalSupported: false,
  enableXfa: false,
  useWasm: false,
  wasmUrl: new URL('/pdfjs/wasm/', location.origin).href,
  standardFontDataUrl: new URL('/pdfjs/fonts/', location.origin).href,
  verbosity: 0,
} as const;
