import type { Block } from '../block.ts';
import type { ItemLink, LinkedBy } from '../plan.ts';
import type { Placed } from '../sections/placed.ts';
import { printedUnder } from './by-card.ts';
import { referencesOf } from './by-reference.ts';
import { inSameRow, isGrid } from './by-row.ts';
import { textOfRows } from './named-numbers.ts';
import { type LinkItems, type Standing, standingsOf } from './standing.ts';

const ends = [
  ['provision', 'outcome'],
  ['provision', 'need'],
  ['outcome', 'need'],
] as const;

/** A place that holds more than this says too little of any one of them to be called a link. */
const largestGroup = 12;

const strength: LinkedBy[] = ['reference', 'row', 'card', 'area'];

/**
 * What the layout says of which provision belongs to which outcome and need: by a number or heading it names, by its
 * row, by what it is printed under, and where none of these says anything, by its area. Nothing is concluded from what
 * the words are about.
 */
export function findLinks(placed: Placed[], items: LinkItems, blocks: Block[]): ItemLink[] {
  const rows = textOfRows(blocks);
  const standings = standingsOf(placed, items, rows);
  const tables = new Map(
    Map.groupBy(
      standings.filter(({ table }) => table !== undefined),
      ({ table }) => table,
    ),
  );
  const named = referencesOf(placed, standings, rows);
  return ends.flatMap(([lower, upper]) => {
    const grids = new Set([...tables].flatMap(([key, table]) => (isGrid(table, lower, upper) ? [key] : [])));
    const loose = standings.filter(({ table }) => !grids.has(table));
    const under = printedUnder(loose, lower, upper);
    const found = new Map<string, ItemLink>();
    const uppers = standings.filter(({ kind }) => kind === upper);
    const add = (from: Standing, to: Standing[], by: LinkedBy): boolean => {
      const ids = new Set(to.map(({ id }) => id));
      if (ids.size > largestGroup) return false;
      // A list that names each of its items says which; a place shared by several does not.
      const among = by === 'reference' ? 1 : ids.size;
      for (const id of ids) {
        const key = `${from.id} ${id}`;
        const before = found.get(key);
        if (
          !before ||
          strength.indexOf(by) < strength.indexOf(before.by) ||
          (by === before.by && among < before.among)
        )
          found.set(key, { from: from.id, to: id, by, among });
      }
      return ids.size > 0;
    };
    for (const from of standings.filter(({ kind }) => kind === lower)) {
      const table = from.table === undefined ? [] : (tables.get(from.table) ?? []);
      const told =
        add(from, named(from, upper), 'reference') ||
        add(from, table.length > 0 ? inSameRow(from, upper, table) : [], 'row') ||
        add(from, under.get(from) ?? [], 'card');
      if (!told && from.area !== undefined)
        add(
          from,
          uppers.filter(({ area }) => area === from.area),
          'area',
        );
    }
    return strongest([...found.values()]);
  });
}

/** An item that is told apart in one of its places is not tied to a whole area by another. */
function strongest(links: ItemLink[]): ItemLink[] {
  const told = new Set(links.flatMap(({ from, by }) => (by === 'area' ? [] : [from])));
  return links.filter(({ from, by }) => by !== 'area' || !told.has(from));
}
