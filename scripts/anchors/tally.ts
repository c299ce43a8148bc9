import type { Draft, Printed } from './draft.ts';
import type { Letters } from './finders.ts';
import type { Passage } from './passages.ts';
import { type Truth, wordPieces } from './truth.ts';

/** How answers stand against the truth. `again`: given for a sentence that was cut; they are among the wrong ones. */
export type Tally = {
  right: number;
  wrong: number;
  none: number;
  again: number;
  apart: number;
  time: number;
};

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, none: 0, again: 0, apart: 0, time: 0 });

/** What one answer is. `again` is a wrong answer to a passage whose sentence was cut. */
export type Verdict = 'right' | 'wrong' | 'none' | 'again' | 'apart';

/** Holds answers against the truth. Letters are snapped to the pieces they touch, so that every tool is judged alike. */
export function judge(now: Draft, printed: Printed): (truth: Truth, answer: Letters | undefined) => Verdict {
  const pieces = wordPieces(now).flatMap(({ id }) => printed.standing.get(id) ?? []);
  return (truth, answer) => {
    if (truth.kind === 'apart') return 'apart';
    if (truth.kind === 'gone') return answer === undefined ? 'right' : truth.sentenceCut ? 'again' : 'wrong';
    if (answer === undefined) return 'none';
    const first = pieces.findIndex(({ end }) => end > answer.start);
    const last = pieces.findLastIndex(({ start }) => start < answer.end);
    return truth.starts.includes(first) && truth.ends.includes(last + 1) ? 'right' : 'wrong';
  };
}

/** Adds a verdict. */
export function count(tally: Tally, verdict: Verdict): void {
  if (verdict === 'again') {
    tally.again += 1;
    tally.wrong += 1;
  } else tally[verdict] += 1;
}

/** Where a passage stands in a printed draft, in letters; `undefined` where it holds nothing that is printed. */
export function lettersOf(printed: Printed, { pieces }: Passage): Letters | undefined {
  const first = printed.standing.get(pieces[0] ?? -1);
  const last = printed.standing.get(pieces.at(-1) ?? -1);
  return first && last && { start: first.start, end: last.end };
}

/** One line: shares of what can be right, and how many. */
export function tallyLine(name: string, { right, wrong, none, again, apart, time }: Tally): string {
  const all = right + wrong + none;
  const share = (part: number) => `${((100 * part) / Math.max(1, all)).toFixed(2).padStart(6)} %`;
  return `${name.padEnd(24)} right ${share(right)}  wrong ${share(wrong)}  none ${share(none)}  to a cut sentence ${String(again).padStart(3)}  of ${String(all).padStart(5)}  left out ${String(apart).padStart(3)}  ${time.toFixed(0).padStart(6)} ms`;
}
