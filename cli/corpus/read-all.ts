import { spawn } from 'node:child_process';
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
