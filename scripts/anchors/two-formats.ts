import { readBytes } from '../../cli/read-file.ts';
import type { WordRange } from '../../plan/anchors/anchor.ts';
import { placeAnchors } from '../../plan/anchors/place-anchors.ts';
import { type PlanWords, wordText } from '../../plan/anchors/word-text.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import type { Dice } from '../plans/dice.ts';
import { bareMakers } from '../plans/makers/index.ts';
import { drawStocked } from './draw-stocked.ts';
import { emptyTally, type Tally } from './tally.ts';

/** Letters of a paragraph below which it is too short to be known by them alone. */
const leastLetters = 25;

/**
 * One document made as Word and as PDF and read by the real readers: passages of the one looked for in the other. The truth
 * is told without words, by letters alone: a paragraph whose letters, spaces and marks left out, stand once in each reading.
 */
export async function measureFormats(dice: Dice, plans: number, passages: number): Promise<Tally> {
  const tally = emptyTally();
  for (let at = 0; at < plans; at += 1) {
    const { drawn } = drawStocked(dice.fork(`plan ${at}`), at);
    const readings: PlanWords[] = [];
    for (const [maker, name] of [
      ['word', 'plan.docx'],
      [at % 2 === 0 ? 'helvetica' : 'times', 'plan.pdf'],
    ] as const) {
      const bytes = (await bareMakers[maker]?.make([{ name, drawn }]))?.get(name);
      if (!bytes) throw new Error(`The maker ${maker} made nothing.`);
      readings.push(wordText(buildPlan(await readBytes(bytes, name))));
    }
    const [one, two] = readings;
    if (!one || !two) continue;
    for (const [before, now] of [
      [one, two],
      [two, one],
    ] as const)
      measurePair(before, now, dice.fork(`passages ${at}`), passages, tally);
  }
  return tally;
}

function measurePair(before: PlanWords, now: PlanWords, dice: Dice, count: number, tally: Tally): void {
  const [first, second] = [lettersOf(before), lettersOf(now)];
  const known = [...before.blocks.values()].filter(({ from, to }) => {
    const letters = first.text.slice(first.begins[from], first.ends[to - 1]);
    return letters.length >= leastLetters && once(first.text, letters) && once(second.text, letters);
  });
  if (known.length === 0) return;
  const asked: WordRange[] = [];
  const truths: (WordRange | undefined)[] = [];
  for (let at = 0; at < count; at += 1) {
    const block = dice.pick(known);
    const size = Math.min(block.to - block.from, dice.pick([1, 3, 6, 12, 400]));
    const from = dice.int(block.from, block.to - size);
    const shift =
      second.text.indexOf(first.text.slice(first.begins[block.from], first.ends[block.to - 1])) -
      (first.begins[block.from] ?? 0);
    const start = second.begins.indexOf((first.begins[from] ?? 0) + shift);
    const end = second.ends.indexOf((first.ends[from + size - 1] ?? 0) + shift);
    asked.push({ from, to: from + size });
    truths.push(start < 0 || end < 0 ? undefined : { from: start, to: end + 1 });
  }
  const started = performance.now();
  const placed = placeAnchors(before.text, now.text, asked);
  tally.time += performance.now() - started;
  for (const [index, answer] of placed.entries()) {
    const truth = truths[index];
    // A word that the other program cut in two has no place of its own there.
    if (!truth) tally.apart += 1;
    else if (answer.state === 'gone') tally.none += 1;
    else if (answer.from === truth.from && answer.to === truth.to) tally.right += 1;
    else tally.wrong += 1;
  }
}

/** All letters of a text in one string, and where in it each word begins and ends. */
function lettersOf({ text }: PlanWords): { text: string; begins: number[]; ends: number[] } {
  const begins: number[] = [];
  const ends: number[] = [];
  let letters = '';
  for (const { words } of text)
    for (const word of words) {
      begins.push(letters.length);
      letters += word;
      ends.push(letters.length);
    }
  return { text: letters, begins, ends };
}

function once(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0;
}
