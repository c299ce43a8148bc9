import { hasSimd } from '../../sources/scan/has-simd.ts';
import type { Recogniser } from '../../sources/scan/recogniser.ts';

/** Starts the recogniser from the extension's own files. Nothing of it is loaded before this is called. */
export async function openOwnRecogniser(): Promise<Recogniser> {
  const { openRecogniser } = await import('../../sources/scan/recogniser.ts');
  const at = (file: string) => new URL(`/tesseract/${file}`, location.origin).href;
  return openRecogniser({
    language: at(''),
    worker: at('worker.min.js'),
    core: at(hasSimd() ? 'tesseract-core-simd-lstm.js' : 'tesseract-core-lstm.js'),
  });
}
