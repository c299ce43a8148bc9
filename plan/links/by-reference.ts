import type { Placed } from '../sections/placed.ts';
import { plain } from '../sections/plain.ts';
import { bare, type NamedNumbers, numbersNamed } from './named-numbers.ts';
import type { Standing } from './standing.ts';

/** Finds what a place names, by number ("for outcomes 1 and 2", "E3", "Need 4") or by the heading it stands under. */
export type References = (from: Standing, kind: 'need' | 'outcome') => Standing[];

/** References of one document: in the item's own words, before them, in its row, and in the label it stands under. */
export function referencesOf(placed: Placed[], standings: Standing[], rows: Map<string, string>): References {
  const labels = namesOverhead(placed);
  const pointers = new Map(
    Map.groupBy(
      placed.filter(({ column }) => column === 'pointer'),
      ({ table, row }) => `${table}:${row}`,
    ),
  );
  const nested = nestedNumbers(standings);
  const numbered = Map.groupBy(
    standings.filter(({ number }) => number !== undefined),
    ({ kind, number = '' }) => `${kind} ${bare(number)}`,
  );
  const labelled = Map.groupBy(
    standings.filter(({ placed: { label } }) => label !== undefined),
    ({ kind, area, placed: { label = '' } }) => `${kind} ${area} ${wording(label)}`,
  );
  const said = new Map<Standing, NamedNumbers>();
  const saidBy = (from: Standing): NamedNumbers => {
    const { cell } = from.placed.block;
    const row = cell ? (rows.get(`${cell.table}:${cell.row}`) ?? '') : '';
    const names = said.get(from) ?? numbersNamed(`${from.beside}\n${from.words.quote}\n${row}`);
    said.set(from, names);
    return names;
  };
  return (from, kind) => {
    const stem = nested && kind === 'outcome' && from.kind === 'provision' ? from.number : undefined;
    const named = new Set([
      ...saidBy(from)[kind],
      ...(labels.get(from.placed)?.[kind] ?? []),
      ...(stem === undefined ? [] : [bare(stem).split('.')[0] ?? '']),
    ]);
    const byNumber = [...named].flatMap((number) => onlyOne(numbered.get(`${kind} ${number}`) ?? [], from));
    if (byNumber.length > 0) return byNumber;
    const headings = (pointers.get(`${from.placed.table}:${from.placed.row}`) ?? []).map(({ block }) =>
      wording(block.text),
    );
    return headings.flatMap((heading) => labelled.get(`${kind} ${from.area} ${heading}`) ?? []);
  };
}

/** Numbers may begin again in each area: then only the one in the item's own area is meant. */
function onlyOne(found: Standing[], from: Standing): Standing[] {
  if (new Set(found.map(({ id }) => id)).size <= 1) return found;
  const near = found.filter(({ area }) => area !== undefined && area === from.area);
  return new Set(near.map(({ id }) => id)).size === 1 ? near : [];
}

/** True where provision is numbered after the outcomes: "1.1", "1.2", "2.1" under outcomes 1 and 2. */
function nestedNumbers(standings: Standing[]): boolean {
  const outcomes = new Set(
    standings.flatMap(({ kind, number }) => (kind === 'outcome' && number ? [bare(number)] : [])),
  );
  const stems = standings.flatMap(({ kind, number }) =>
    kind === 'provision' && number && /^\D*\d+\./.test(number) ? [bare(number).split('.')[0] ?? ''] : [],
  );
  return new Set(stems).size > 1 && stems.every((stem) => outcomes.has(stem));
}

/** Numbers that the label over a place names ("Provision for outcomes 1 and 2"), until another heading or area. */
function namesOverhead(placed: Placed[]): Map<Placed, NamedNumbers> {
  const found = new Map<Placed, NamedNumbers>();
  let open: { names: NamedNumbers; area?: string } | undefined;
  for (const one of placed) {
    if (one.role === 'heading' || (open && one.area !== open.area)) open = undefined;
    if (one.role === 'label' && one.column === undefined) {
      const names = numbersNamed(one.block.text);
      if (names.need.size + names.outcome.size > 0)
        open = { names, ...(one.area !== undefined && { area: one.area }) };
    } else if (open && one.role === 'content') found.set(one, open.names);
  }
  return found;
}

function wording(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
