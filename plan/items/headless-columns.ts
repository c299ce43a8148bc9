import type { Placed } from '../sections/placed.ts';
import { findQuantities } from '../wording/quantities.ts';
import { findAgent } from '../wording/roles.ts';

/** Longest answer to who or how often, in words; provision itself is mostly longer. */
const longestAnswer = 12;
/** Share of a column's cells that must be such answers. */
const mostly = 0.6;

/**
 * Rows of provision printed without heads over their columns ("what", "who" and "how often" in three pieces of a card):
 * a column whose cells mostly say how often is that, one whose cells mostly name somebody is who. Tables whose columns
 * are known, and tables in which no column says how often, are left as they are.
 */
export function nameHeadlessColumns(content: Placed[]): Placed[] {
  const tables = Map.groupBy(content, ({ table }) => table);
  return [...tables].flatMap(([table, cells]) =>
    table === undefined || cells.some(({ column }) => column !== undefined) ? cells : named(cells),
  );
}

function named(cells: Placed[]): Placed[] {
  const columns = [...Map.groupBy(cells, ({ block }) => block.cell?.column ?? 0)].sort(([a], [b]) => a - b);
  if (columns.length < 3) return cells;
  const [first = 0] = columns.map(([column]) => column);
  const rest = columns.slice(1);
  const share = (column: Placed[], test: (text: string) => boolean) =>
    column.filter(({ block }) => block.text.split(' ').length <= longestAnswer && test(block.text)).length /
    column.length;
  const when = rest.find(([, column]) => share(column, saysWhen) >= mostly)?.[0];
  if (when === undefined) return cells;
  const who = rest.find(
    ([at, column]) => at !== when && share(column, (text) => !saysWhen(text)) >= mostly,
  )?.[0];
  return cells.map((placed) => {
    const column = placed.block.cell?.column ?? 0;
    if (column === first) return { ...placed, column: 'what' as const };
    if (column === when) return { ...placed, column: 'when' as const };
    return column === who ? { ...placed, column: 'who' as const } : placed;
  });
}

function saysWhen(text: string): boolean {
  if (findAgent(text)?.from === 0) return false;
  return (
    findQuantities(text).some(({ kind }) => kind === 'frequency' || kind === 'sessions') ||
    /^(?:as|when|where|once|daily|weekly|every|each|always|ongoing|in (?:every|all|each)|on (?:every|each))\b/i.test(
      text,
    )
  );
}
