import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Reading is work for one core; a machine with many gets no more than this many readers, for the sake of its memory. */
const mostReaders = 4;

/**
 * Reads documents with the review command itself, so that the figures are those of what people run; several commands at
 * once where there are cores. `alone` is read by one command more: live pages need one browser, not several.
 */
export async function readAll(out: string, inputs: string[], alone: string[] = []): Promise<void> {
  const readers = Math.max(1, Math.min(mostReaders, os.availableParallelism()));
  const shares: string[][] = Array.from({ length: readers }, () => []);
  // Neighbours are often of one size, so they are dealt out like cards.
  inputs.forEach((input, at) => {
    shares[at % readers]?.push(input);
  });
  await Promise.all(
    [...shares, alone].filter((share) => share.length > 0).map((share) => review(['--out', out, ...share])),
  );
}

/**
 * Reads once more, one at a time, what was given up as taking too long: on a machine that does much else at once that
 * says nothing of the reader. Returns how many there were. Call it when nothing else of the run is at work.
 */
export async function readAgain(out: string, inputs: string[]): Promise<number> {
  const given: string[] = [];
  for (const input of inputs)
    if (await gaveUp(path.join(out, `${resultName(input)}.json`))) given.push(input);
  if (given.length > 0) await review(['--out', out, ...given]);
  return given.length;
}

async function gaveUp(result: string): Promise<boolean> {
  const said = await readFile(result, 'utf8').catch(() => '');
  return /"why":\s*"too-large"/.test(said);
}

/** "name=where" is kept under its name, a file under its own without the ending. */
function resultName(input: string): string {
  const [name, where] = input.split('=');
  return where === undefined ? path.parse(input).name : (name ?? '');
}

/** Exit code 1 (a file unread) is no failure here. */
async function review(args: string[]): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '..', 'review.ts'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0 && code !== 1)
    throw new Error(`The review command ended with code ${code}.\n${said.slice(-2000)}`);
}
