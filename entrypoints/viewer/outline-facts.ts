import type { Reading } from '../../plan/block.ts';
import { overtime, within } from '../../sources/pdf/within.ts';
import type { OutlineFacts } from './outline-entries.ts';
import OutlineWorker from './outline-worker.ts?worker';

/** Longest time for telling the sections, in milliseconds; later the outline shows the headings instead. */
const longest = 10_000;

/** What the document's reading tells of its sections, worked out in a worker that ends with it; undefined where it takes too long or fails. */
export async function outlineFacts(reading: Reading): Promise<OutlineFacts | undefined> {
  const worker = new OutlineWorker();
  try {
    const answer = new Promise<OutlineFacts | undefined>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<OutlineFacts>) => resolve(data));
      worker.addEventListener('error', () => resolve(undefined));
    });
    worker.postMessage(reading);
    const facts = await within(answer, longest);
    return facts === overtime ? undefined : facts;
  } finally {
    worker.terminate();
  }
}
