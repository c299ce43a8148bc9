import type { Reading } from '../../plan/block.ts';
import { overtime, within } from '../../sources/pdf/within.ts';
import WordWorker from './word-worker.ts?worker';

/** Longest time for a Word file, in milliseconds: 300 pages take about one second. */
const longest = 18_000;

/** Reads a Word file in a worker; undefined where it takes too long. The worker ends with the reading. Throws only where `signal` is aborted. */
export async function readWordApart(
  bytes: Uint8Array,
  name: string,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  const worker = new WordWorker();
  try {
    const answer = new Promise<Reading | undefined>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => resolve(data));
      // Out of memory: nothing more comes.
      worker.addEventListener('error', () => resolve(undefined));
    });
    worker.postMessage({ bytes, name });
    const reading = await within(answer, longest, signal);
    return reading === overtime ? undefined : reading;
  } finally {
    worker.terminate();
  }
}
