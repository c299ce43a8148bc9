import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Reading } from '../plan/block.ts';
import { answerFor } from './answer.ts';
import { unreadable } from './read-file.ts';
import type { ReadingJson } from './reading-json.ts';

/** One document to read and judge: a file on disk, or what a browser gave of the address in `source`. */
export type Job = {
  source: string;
  today: string;
  recognise: boolean;
  /** Files of advice to set beside it; each is read once for a batch. */
  advice?: readonly string[];
  given:
    | { kind: 'file' }
    | { kind: 'bytes'; bytes: Uint8Array; name: string }
    | { kind: 'reading'; reading: Reading };
};

/** What the thread says of a job: the answer (`empty`: nothing was read), or why it stopped, which is our own mistake. */
export type JobAnswer = { ok: true; json: ReadingJson; empty: boolean } | { ok: false; reason: string };

/** What one document may take: milliseconds, and megabytes of the whole program. Recognising pages takes as long as it takes. */
export type Limits = { time: number; memory: number };
const usualLimits: Limits = { time: 17_500, memory: 640 };
const recognisingLimits: Limits = { time: Number.POSITIVE_INFINITY, memory: 2000 };
/** Above this (megabytes) the next document begins with a new thread, so that each has the memory to itself. */
const startsAfresh = 340;
/** Megabytes of JavaScript's own memory in the thread. */
const threadMemory = 400;

/** Reads documents one after another in a thread of its own. */
export type ReaderApart = {
  answer: (job: Job) => Promise<{ json: ReadingJson; empty: boolean }>;
  close: () => Promise<void>;
};

/**
 * A reader whose documents cannot stop the batch: one that takes too long or too much memory is ended with its thread
 * and listed as too large; the next begins with a new one.
 */
export function openReaderApart(limits?: Limits): ReaderApart {
  let thread: Worker | undefined;
  const end = async () => {
    const ended = thread;
    thread = undefined;
    await ended?.terminate();
  };
  return {
    async answer(job) {
      if (process.memoryUsage.rss() / 2 ** 20 > startsAfresh) await end();
      thread ??= new Worker(new URL('./reader-thread.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: threadMemory },
      });
      const one = limits ?? (job.recognise ? recognisingLimits : usualLimits);
      // Each document of advice may take as long as the plan.
      const said = await ask(thread, job, { ...one, time: one.time * (1 + (job.advice?.length ?? 0)) });
      if (said !== 'too-large' && said.ok) return said;
      if (said === 'too-large') await end();
      else
        process.stderr.write(
          `${job.source}: the reader stopped (${said.reason}). The file is listed as not read; the others are not affected.\n`,
        );
      const why = said === 'too-large' ? said : 'corrupt';
      return {
        json: answerFor(unreadable(why, path.basename(job.source)), job.source, job.today),
        empty: true,
      };
    },
    close: end,
  };
}

/** How often the memory is looked at, in milliseconds. A thread fills about a gigabyte in a second. */
const look = 50;

function ask(thread: Worker, job: Job, limits: Limits): Promise<JobAnswer | 'too-large'> {
  return new Promise((resolve) => {
    const started = performance.now();
    const watch = setInterval(() => {
      const late = performance.now() - started > limits.time;
      if (late || process.memoryUsage.rss() / 2 ** 20 > limits.memory) done('too-large');
    }, look);
    const done = (answer: JobAnswer | 'too-large') => {
      clearInterval(watch);
      thread.off('message', done);
      thread.off('error', failed);
      resolve(answer);
    };
    // Out of memory, or a mistake of ours that nobody caught: the thread is gone either way.
    const failed = () => done('too-large');
    thread.on('message', done);
    thread.on('error', failed);
    thread.postMessage(job);
  });
}
