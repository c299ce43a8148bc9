import { parentPort } from 'node:worker_threads';
import { answerFor } from './answer.ts';
import { readBytes, readDiskFile } from './read-file.ts';
import type { Job, JobAnswer } from './read-apart.ts';

/** The thread in which documents are read and judged, one at a time, so that one that never ends can be ended. */
parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(
    await answerTo(job).catch((error: Error): JobAnswer => ({ ok: false, reason: error.message })),
  );
});

async function answerTo(job: Job): Promise<JobAnswer> {
  const reading = await readingOf(job);
  const json = answerFor(reading, job.source, job.today);
  return { ok: true, json, empty: reading.blocks.length === 0 };
}

async function readingOf({ source, given, recognise }: Job) {
  if (given.kind === 'reading') return given.reading;
  if (given.kind === 'bytes') return readBytes(given.bytes, given.name, source);
  return readDiskFile(source, { recognise });
}
