import type { BackupLine } from './line.ts';

/** What is wrong at a place of a backup. `at`: the line of the file, counted from 1; `number`: the line's own number. */
export type Damage =
  /** A line whose sum does not fit: damaged or edited. */
  | { kind: 'damaged'; at: number }
  | { kind: 'too-long'; at: number }
  /** Two lines ran into each other; what of them is whole is offered. */
  | { kind: 'joined'; at: number }
  /** Lines that are nowhere in the file, from one number to another. */
  | { kind: 'missing'; from: number; to: number }
  | { kind: 'moved'; at: number; number: number }
  | { kind: 'doubled'; at: number; number: number }
  /** Its sum fits, but the lines around it, or the file's own name, say that it does not belong here. */
  | { kind: 'foreign'; at: number; number: number }
  /** The seal does not open: changed, or not written under this passphrase. */
  | { kind: 'unsealed'; at: number; number: number }
  /** A whole line whose content cannot be understood. */
  | { kind: 'not-understood'; at: number; number: number; why: string }
  /** The same review twice under different numbers; the first is offered. */
  | { kind: 'twice'; at: number; number: number }
  /** The file ends before its last line. */
  | { kind: 'torn' }
  /** Only the very last break is missing. */
  | { kind: 'clipped' }
  /** Something stands after the last line. */
  | { kind: 'after-end'; at: number }
  /** The last line tells of more or fewer records than its number allows. */
  | { kind: 'counts' };

/** A whole line as it was met: where in the file it stood. */
export type MetLine = Pick<BackupLine, 'file' | 'number' | 'before' | 'own'> & {
  /** Line of the file, from 1. */
  at: number;
  isEnd: boolean;
};

/**
 * Which of the whole lines may be offered, and what is wrong with the others. A line whose own sum fits is refused where
 * the line after it names another sum (it was edited and summed anew) or where it carries another file's name.
 */
export function judgeLines<Line extends MetLine>(
  met: readonly Line[],
  file: string,
): { good: Line[]; damage: Damage[] } {
  const damage: Damage[] = [];
  const own = met.filter((line) => {
    if (line.file === file) return true;
    damage.push({ kind: 'foreign', at: line.at, number: line.number });
    return false;
  });
  const byNumber = Map.groupBy(own, ({ number }) => number);
  const end = own.findLast(({ isEnd }) => isEnd);
  const kept: Line[] = [];
  for (const [number, lines] of byNumber) {
    const after = byNumber.get(number + 1);
    const vouched = after ? lines.filter((line) => after.some(({ before }) => before === line.own)) : lines;
    const [first] = vouched;
    for (const line of lines) {
      if (line === first) continue;
      damage.push({
        kind: vouched.includes(line) && line.own === first?.own ? 'doubled' : 'foreign',
        at: line.at,
        number,
      });
    }
    if (first && end && first !== end && number >= end.number)
      damage.push({ kind: 'foreign', at: first.at, number });
    else if (first) kept.push(first);
  }
  damage.push(...outOfOrder(kept), ...gaps(kept, end));
  return { good: kept.sort((one, other) => one.number - other.number), damage };
}

/** Lines that stand after a line with a higher number: of two that were exchanged, the later one in the file is told. */
function outOfOrder(kept: readonly MetLine[]): Damage[] {
  let highest = -1;
  const found: Damage[] = [];
  for (const { at, number } of [...kept].sort((one, other) => one.at - other.at)) {
    if (number < highest) found.push({ kind: 'moved', at, number });
    highest = Math.max(highest, number);
  }
  return found;
}

/** Numbers that no whole line has, and an end that is not there. */
function gaps(kept: readonly MetLine[], end: MetLine | undefined): Damage[] {
  const found: Damage[] = [];
  let next = 0;
  for (const number of kept.map((line) => line.number).sort((one, other) => one - other)) {
    if (number > next) found.push({ kind: 'missing', from: next, to: number - 1 });
    next = number + 1;
  }
  if (!end) found.push({ kind: 'torn' });
  return found;
}
