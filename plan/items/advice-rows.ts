import type { AdviceRow } from '../plan.ts';
import { wordsOf } from '../sections/own-words.ts';
import type { Placed } from '../sections/placed.ts';
import { dateOf, findDates } from '../wording/dates.ts';

/** Entries of Section K: a table row or a list item each, with role, date and whether it is appended where they are printed. */
export function gatherAdvice(placed: Placed[]): AdviceRow[] {
  const rows = new Map<string, Placed[]>();
  for (const [index, each] of placed.entries()) {
    if (each.role !== 'content' || !each.sections.includes('K')) continue;
    const key = each.table === undefined ? `line ${index}` : `${each.table}:${each.row}`;
    rows.set(key, [...(rows.get(key) ?? []), each]);
  }
  return [...rows.values()].map((parts) => {
    const words = parts.flatMap(({ own, block }) => own.spans.map((span) => wordsOf(span, block)));
    const cells = words.map(({ quote }) => quote);
    const text = cells.join(' | ');
    const date = findDates(text).find(({ precision }) => precision === 'day')?.iso;
    const yesNo = cells.find((cell) => /^(?:yes|no|y|n|☒|☑|✓)$/i.test(cell));
    const role = cells.slice(1).find((cell) => dateOf(cell) === undefined && !/^(?:yes|no|y|n)$/i.test(cell));
    return {
      text,
      words,
      ...(role && { role }),
      ...(date && { date }),
      ...(yesNo && { appended: !/^no?$/i.test(yesNo) }),
    };
  });
}
