import type { Need, Outcome, Provision, Words } from '../plan.ts';
import type { Placed } from '../sections/placed.ts';
import { areaKey } from './area-key.ts';
import { isStatement, numberOf } from './named-numbers.ts';

/** The items of one document that can be linked. */
export type LinkItems = { needs: Need[]; outcomes: Outcome[]; provisions: Provision[] };

/** One place where an item is printed, with what the layout says there. An item printed twice stands in two places. */
export type Standing = {
  id: string;
  kind: 'need' | 'outcome' | 'provision';
  /** Its place in reading order. */
  at: number;
  words: Words;
  /** What its block prints before it, after the item before, and in brackets behind it. */
  beside: string;
  placed: Placed;
  number?: string;
  /** The area it stands under, made fit for comparing. */
  area?: string;
  /** Table and rows; `last` is after `row` where its cell is merged over several. */
  table?: string;
  row: number;
  last: number;
};

/**
 * Every place of every need, outcome and provision, in reading order. Steps are no ends of a link, nor is an entry that
 * is only the number of another. `rows`: the text of each table row.
 */
export function standingsOf(
  placed: Placed[],
  { needs, outcomes, provisions }: LinkItems,
  rows: Map<string, string>,
): Standing[] {
  const places = new Map(placed.map((one, at) => [one.block.id, { one, at }]));
  const of = (kind: Standing['kind'], items: (Need | Outcome | Provision)[]): Standing[] => {
    const inBlock = Map.groupBy(
      items.flatMap((item) => (isStatement(item) ? item.words : [])),
      ({ block }) => block,
    );
    return items.flatMap((item) =>
      item.words.flatMap((words): Standing[] => {
        const found = places.get(words.block);
        if (!found) return [];
        const { one, at } = found;
        const before = (inBlock.get(words.block) ?? []).filter(({ to }) => to <= words.from);
        const lead = one.block.text.slice(Math.max(0, ...before.map(({ to }) => to)), words.from);
        const { cell } = one.block;
        const tail = /^\s*\([^)]{1,40}\)/.exec(one.block.text.slice(words.to))?.[0] ?? '';
        const inRow = kind === 'need' && cell ? rows.get(`${cell.table}:${cell.row}`) : '';
        const own = one.own.number ?? item.number;
        const { number } = numberOf({ text: item.text, ...(own && { number: own }) }, lead, inRow);
        const area = areaKey(one.area ?? item.area, item.section);
        const table = one.table ?? one.block.cell?.table;
        const row = one.row ?? one.block.cell?.row ?? 0;
        return [
          {
            id: item.id,
            kind,
            at,
            words,
            beside: `${lead}\n${tail}`,
            placed: one,
            ...(number !== undefined && { number }),
            ...(area !== undefined && { area }),
            ...(table !== undefined && { table }),
            row,
            last: row + Math.max(1, one.rowSpan ?? one.block.cell?.rowSpan ?? 1) - 1,
          },
        ];
      }),
    );
  };
  return [
    ...of('need', needs.filter(isStatement)),
    ...of(
      'outcome',
      outcomes.filter((outcome) => outcome.printedAs === 'outcome' && isStatement(outcome)),
    ),
    ...of('provision', provisions),
  ].sort((a, b) => a.at - b.at || a.words.from - b.words.from);
}
