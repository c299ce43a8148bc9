import { createRequire } from 'node:module';
import path from 'node:path';
import type { Reading } from '../plan/block.ts';
import type { loadPdfjs } from '../sources/pdf/load-pdfjs.ts';
import { readPdf } from '../sources/pdf/read-pdf.ts';
import { recognisable } from '../sources/scan/recognisable.ts';
import { recognisePages } from '../sources/scan/recognise-pages.ts';
import { openRecogniser, type Recogniser } from '../sources/scan/recogniser.ts';

type LoadedPdfjs = Awaited<ReturnType<typeof loadPdfjs>>;

let recogniser: Promise<Recogniser> | undefined;

/** Reads a PDF again with the words of its scanned pages recognised from their pictures. A reading without such pages is given back as it is. */
export async function recogniseReading(
  reading: Reading,
  bytes: Uint8Array,
  pdfjs: LoadedPdfjs,
  name: string,
): Promise<Reading> {
  const pages = recognisable(reading);
  if (pages.length === 0) return reading;
  const require = createRequire(import.meta.url);
  const packageOf = (file: string) => path.dirname(require.resolve(file));
  recogniser ??= openRecogniser({
    language: path.join(packageOf('@tesseract.js-data/eng/package.json'), '4.0.0_best_int'),
  });
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    // Pixels: a page of A1 at 300 an inch. What is larger is left out, and its page not recognised.
    maxImageSize: 80_000_000,
    standardFontDataUrl: `${path.join(packageOf('pdfjs-dist/package.json'), 'standard_fonts')}/`,
    wasmUrl: `${path.join(packageOf('pdfjs-dist/package.json'), 'wasm')}/`,
    verbosity: 0,
  });
  try {
    const start = performance.now();
    const recognised = await recognisePages(await task.promise, pages, await recogniser);
    const seconds = ((performance.now() - start) / 1000 / pages.length).toFixed(1);
    const usable = [...recognised.values()].filter(({ kind }) => kind === 'recognised').length;
    process.stderr.write(
      `${name}: words recognised on ${usable} of ${pages.length} scanned pages, ${seconds} seconds each\n`,
    );
    return (await readPdf(bytes, { pdfjs, name, recognised })).reading;
  } finally {
    await task.destroy();
  }
}

/** Ends the recogniser's thread, which would keep the command from ending. */
export async function closeRecogniser(): Promise<void> {
  await (await recogniser)?.close();
  recogniser = undefined;
}
