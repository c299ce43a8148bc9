import { parentPort } from 'node:worker_threads';
import { readVersions } from '../plan/changes/read-versions.ts';
import type { AdviceDocument } from '../rubric/advice/advice-match.ts';
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
  const advice = await Promise.all((job.advice ?? []).map((file) => adviceIn(file, job.recognise)));
  const json = answerFor(reading, job.source, job.today, advice);
  return { ok: true, json, empty: reading.blocks.length === 0 };
}

const adviceRead = new Map<string, Promise<AdviceDocument>>();

/** A document of advice, read once for all the plans of a batch. */
function adviceIn(file: string, recognise: boolean): Promise<AdviceDocument> {
  const before = adviceRead.get(file);
  if (before) return before;
  const reading = readDiskFile(file, { recognise });
  const read = reading.then((one) => ({ name: file, plan: readVersions(one).plan }));
  adviceRead.set(file, read);
  return read;
}

async function readingOf({ source, given, recognise }: Job) {
  if (given.kind === 'reading') return given.reading;
  if (given.kind === 'bytes') return readBytes(given.bytes, given.name, source);
  return readDiskFile(source, { recognise });
}
