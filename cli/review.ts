import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { holdsPlanText, isAddress, readArguments } from './inputs.ts';
import type { LiveReader, LiveResult } from './live/read-live.ts';
import { type Job, openReaderApart } from './read-apart.ts';
import { unreadable } from './read-file.ts';
import { summaryLine } from './summary-line.ts';

/**
 * `npm run --silent review`: reads documents and live pages and writes one JSON each. Exit code 1 if any was wholly unread,
 * 2 if the command line was wrong.
 */
async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  if (!args.ok) {
    process.stderr.write(`${args.problem}\n`);
    return args.asked ? 0 : 2;
  }
  const {
    inputs,
    out,
    recognise = false,
    advice = [],
    today = new Date().toISOString().slice(0, 10),
  } = args.value;
  if (
    out &&
    !(await mkdir(out, { recursive: true }).then(
      () => true,
      () => false,
    ))
  ) {
    process.stderr.write(`"${out}" cannot be made a folder, so nothing was read. Name another with --out.\n`);
    return 2;
  }
  process.stderr.write(`${holdsPlanText}\n`);
  const live = liveReader();
  const reader = openReaderApart();
  let unread = 0;
  try {
    for (const { name, source } of inputs) {
      const given: Job['given'] = isAddress(source) ? await live.read(source) : { kind: 'file' };
      const { json, empty } = await reader.answer({ source, today, recognise, advice, given });
      if (empty) unread += 1;
      if (out) {
        await writeFile(path.join(out, `${name}.json`), `${JSON.stringify(json, null, 1)}\n`);
        process.stderr.write(`${summaryLine(name, json)}\n`);
      } else process.stdout.write(`${JSON.stringify(json)}\n`);
    }
  } finally {
    await live.close();
    await reader.close();
  }
  return unread > 0 ? 1 : 0;
}

/** Opens a browser at the first address and keeps it for the rest of the batch. */
function liveReader() {
  let opened: Promise<LiveReader | string> | undefined;
  const open = async () => {
    const { openLiveReader } = await import('./live/read-live.ts');
    const answer = await openLiveReader();
    return answer.ok ? answer.reader : answer.sentence;
  };
  return {
    async read(address: string): Promise<Job['given']> {
      opened ??= open();
      const reader = await opened;
      if (typeof reader === 'string') return notRead(address, reader);
      const result = await reader
        .read(address)
        .catch((error: Error): LiveResult => ({ kind: 'problem', sentence: error.message }));
      if (result.kind === 'problem') return notRead(address, result.sentence);
      return result.kind === 'reading'
        ? { kind: 'reading', reading: result.reading }
        : { kind: 'bytes', bytes: result.bytes, name: result.name };
    },
    async close(): Promise<void> {
      const reader = await opened;
      if (reader && typeof reader !== 'string') await reader.close();
    },
  };
}

function notRead(address: string, sentence: string): Job['given'] {
  process.stderr.write(`${address}: ${sentence}\n`);
  const notVisited = [{ where: 'page', why: sentence }];
  return { kind: 'reading', reading: { ...unreadable('unreachable'), notVisited } };
}

process.exitCode = await main();
