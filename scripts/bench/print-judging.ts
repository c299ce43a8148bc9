import { openPeers } from '../../cli/peers/open-peers.ts';
import { wordsASecond } from '../../cli/peers/speed.ts';
import { measureJudging, wordsOfPlan } from './judging.ts';
import { measureReady } from './ready.ts';

/** What is promised; shown beside the figures, since another machine has other ones. */
const wanted = { wordsASecond: 100_000, ready: 50, edit: 5 };
/** Time of a word in a long plan against one in a short plan. */
const allowedGrowth = 1.4;
/** Time of judging again after one edit against judging for the first time. */
const allowedEdit = 0.4;
/** Tools that read whole documents as judging does; the others look words up, and are shown without a bound. */
const alike = ['alex', 'harper.js'];
const plansForPeers = 3;

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
  await printPeers(print, verdict, speed(short));
}

async function printPeers(
  print: (line: string) => void,
  verdict: (good: boolean) => string,
  ours: number,
): Promise<void> {
  const texts = Array.from({ length: plansForPeers }, (_, at) => wordsOfPlan(1000 + at));
  const { peers, absent } = await openPeers();
  print('Other tools on the same words, each plan given as one text');
  for (const peer of peers) {
    const theirs = await wordsASecond(peer, texts);
    const ratio = ours / theirs;
    const bound = alike.includes(peer.name) ? `, of 1 allowed: ${verdict(ratio >= 1)}` : '';
    print(
      `  ${peer.name.padEnd(31)} ${whole(theirs).padStart(9)} words a second; judging is ${ratio.toFixed(1)} times as quick${bound}`,
    );
  }
  for (const { name, why } of absent) print(`  ${name} could not be started: ${why}`);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
