import { openPeers } from '../../cli/peers/open-peers.ts';
import type { Peer } from '../../cli/peers/peer.ts';
import { countWords } from '../../cli/peers/speed.ts';
import { inventReading } from './invented-reading.ts';
import { judgeApart, measureJudging } from './judging.ts';
import { measureReady } from './ready.ts';

/** What is promised; shown beside the figures, since another machine has other ones. */
const wanted = { wordsASecond: 100_000, ready: 50, edit: 5 };
/** Time of a word in a long plan against one in a short plan. */
const allowedGrowth = 1.4;
/** Time of judging again after one edit against judging for the first time. */
const allowedEdit = 0.4;
/** Tools that read whole documents as judging does; the others look words up, and are shown without a bound. */
const alike = ['alex', 'harper.js'];
/** Every check on takes at most twice the time of a tool that looks for single words. */
const allowedSlower = 0.5;
const rounds = 5;
const plansARound = 2;

/**
 * Measures judging and prints it, with other tools on the same words. `verdict` says whether a bound holds; only ratios are
 * bound.
 */
export async function printJudging(
  print: (line: string) => void,
  verdict: (good: boolean) => string,
): Promise<void> {
  const { short, long, edit } = measureJudging();
  const speed = (one: { words: number; ms: number }) => (one.words / one.ms) * 1000;
  const growth = long.ms / long.words / (short.ms / short.words);
  const first = (short.ms / short.words) * edit.words;
  const { loaded, judged } = await measureReady();
  print('Judging under Node with every check on, on one core, the quickest of several rounds');
  for (const one of [short, long])
    print(
      `  a plan of ${one.words} words: ${whole(speed(one))} words a second (${whole(wanted.wordsASecond)} wanted)`,
    );
  print(
    `  a word of the long plan takes ${growth.toFixed(2)} times that of the short one, of ${allowedGrowth} allowed: ${verdict(growth <= allowedGrowth)}`,
  );
  print(
    `  ready after ${loaded.toFixed(0)} ms (${wanted.ready} wanted); the first sentence is judged after ${judged.toFixed(0)} ms`,
  );
  print(
    `  an edit of one sentence in ${edit.words} words is judged in ${edit.ms.toFixed(1)} ms, of twenty the slowest in ${edit.slow.toFixed(1)} ms (${wanted.edit} wanted); ${(edit.ms / first).toFixed(2)} of the first time, of ${allowedEdit} allowed: ${verdict(edit.ms <= first * allowedEdit)}`,
  );
  await printPeers(print, verdict);
}

async function printPeers(print: (line: string) => void, verdict: (good: boolean) => string): Promise<void> {
  const { peers, absent } = await openPeers();
  const { judging, theirs } = await sideBySide(peers);
  print(
    `Other tools on the same words, each plan given as one text; judging ${whole(judging)} words a second beside them`,
  );
  for (const { name } of peers) {
    const speed = theirs.get(name) ?? Number.NaN;
    const ratio = judging / speed;
    const bound = alike.includes(name)
      ? `, ${allowedSlower} allowed: ${verdict(ratio >= allowedSlower)}`
      : '';
    print(
      `  ${name.padEnd(31)} ${whole(speed).padStart(9)} words a second; judging is ${ratio.toFixed(1)} times as quick${bound}`,
    );
  }
  for (const { name, why } of absent) print(`  ${name} could not be started: ${why}`);
}

/** Words a second of judging and of each tool. They take turns within a round, so that a busy moment meets them all. */
async function sideBySide(peers: readonly Peer[]): Promise<{ judging: number; theirs: Map<string, number> }> {
  let judging = 0;
  const theirs = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const readings = Array.from({ length: plansARound }, (_, at) =>
      inventReading(5000 + round * plansARound + at, 1),
    );
    const texts = readings.map(({ blocks }) => blocks.map(({ text }) => text).join('\n\n'));
    const words = texts.reduce((sum, text) => sum + countWords(text), 0);
    const spent = readings.reduce((sum, reading) => sum + judgeApart(reading), 0);
    judging = Math.max(judging, (words / spent) * 1000);
    for (const { name, find } of peers) {
      const started = performance.now();
      for (const text of texts) await find(text);
      const speed = (words / (performance.now() - started)) * 1000;
      theirs.set(name, Math.max(theirs.get(name) ?? 0, speed));
    }
  }
  return { judging, theirs };
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
