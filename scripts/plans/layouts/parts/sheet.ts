import { inWords } from '../../../../rubric/dates/calendar.ts';
import type { Dice } from '../../dice.ts';
import type { Labels } from '../../drawn/label.ts';
import type { Look } from '../../drawn/look.ts';
import type { Node } from '../../drawn/node.ts';
import type { TruthKeeper } from '../../drawn/truth.ts';
import type { InventedPlan } from '../../invent/plan.ts';

/** What every layout is given: what to say, how it looks, dice, and the notes of what was printed. */
export type Sheet = { plan: InventedPlan; look: Look; dice: Dice; truth: TruthKeeper; labels: Labels };

/** The whole of one section, with its heading. */
export type Part = (sheet: Sheet) => Node[];

/** A ruled table. */
export function table(
  rows: Extract<Node, { kind: 'table' }>['rows'],
  widths?: number[],
  repeatHead = false,
): Node {
  return { kind: 'table', rows, borders: true, repeatHead, ...(widths && { widths }) };
}

/** A date as councils print it. */
export function printDate(iso: string, dice: Dice): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [, name = ''] = inWords(iso).split(' ');
  return dice.pick([
    `${day}/${month}/${year}`,
    inWords(iso),
    `${day}.${month}.${year}`,
    `${Number(day)} ${name.slice(0, 3)} ${year}`,
    iso,
  ]);
}
