import os from 'node:os';
import { giveFile, openDesk } from './open-desk.ts';
import { measurePanelKeys } from './panel-keys.ts';
import { reviewByKeys } from './whole-review.ts';

/** What is promised: a key answers within so many milliseconds, a criterion accepted as suggested takes so many keys. */
const wanted = { key: 50, keys: 3 };
const usualRounds = 6;

/** Measures every key of a review in the panel of a long plan, then reviews a sample plan by keys, and prints both. */
export async function printKeys(
  print: (line: string) => void,
  verdict: (good: boolean) => string,
  rounds = usualRounds,
): Promise<void> {
  const desk = await openDesk();
  if (!desk) return print('No Chromium is installed or nothing is built, so keys were not measured.');
  try {
    await giveFile(desk.viewer, 'plan.pdf', desk.bytes);
    const panel = await desk.openPanel();
    // The document is judged and painted before anybody presses a key.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const times = await measurePanelKeys(panel, rounds);
    const load = `load ${os.loadavg()[0]?.toFixed(1)} on ${os.availableParallelism()} cores`;
    print(`Keys in the panel of a long plan, milliseconds from key to frame, ${rounds} rounds, ${load}`);
    for (const { what, presses, middle, worst } of times)
      print(
        `  ${what.padEnd(24)} ${middle.toFixed(0).padStart(4)} in the middle of ${String(presses).padStart(2)}, ${worst.toFixed(0).padStart(4)} at worst`,
      );
    const slow = times.filter(({ middle }) => middle > wanted.key);
    const names = slow.length > 0 ? ` (${slow.map(({ what }) => what).join(', ')})` : '';
    print(
      `  ${times.length - slow.length} of ${times.length} within ${wanted.key} ms${names}: ${verdict(slow.length === 0)}`,
    );
  } finally {
    await desk.close();
  }
  await printReview(print, verdict);
}

/** The plan of the sample portal that is reviewed. */
const plan = 'good-plan.html';

async function printReview(print: (line: string) => void, verdict: (good: boolean) => string): Promise<void> {
  const answers = await reviewByKeys(plan);
  if (!answers) return;
  print(`A whole review of ${plan} by keyboard alone: criterion, keys, pointer moves`);
  for (const { criterion, keys, suggested, given } of answers) {
    const range =
      suggested.length > 0 ? `suggested ${[...suggested].reverse().join(' to ')}` : 'nothing suggested';
    print(
      `  ${criterion.padEnd(8)} ${keys.join(' ').padEnd(6)} ${keys.length} keys, 0 moves; ${range}, given ${given}`,
    );
  }
  const accepted = answers.filter(({ suggested, given }) => suggested.includes(given));
  const most = Math.max(...accepted.map(({ keys }) => keys.length));
  const all = answers.reduce((sum, { keys }) => sum + keys.length, 0);
  print(
    `  ${answers.length} criteria, ${all} keys, 0 pointer moves; ${accepted.length} accepted as suggested, each at ${most} keys at most, of ${wanted.keys} allowed: ${verdict(accepted.length > 0 && most <= wanted.keys)}`,
  );
}
