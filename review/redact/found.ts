import type { Removed, RemovedKind, Unsure } from './redaction.ts';
import type { Seen } from './seen-text.ts';

/** Something a detector found: places in the clean text (`Seen.clean`). */
export type Found = { kind: RemovedKind; from: number; to: number };
/** Something a detector is not sure of. */
export type Doubtful = { from: number; to: number; why: string };
/** Looks for one sort of thing. Each is a file of its own. */
export type Detector = (seen: Seen) => Found[];

/** What is put where something was taken out. */
export const placeholders: Record<RemovedKind, string> = {
  name: '[name]',
  'date-of-birth': '[date]',
  number: '[number]',
  address: '[address]',
  postcode: '[postcode]',
  telephone: '[phone]',
  'e-mail': '[e-mail]',
  school: '[school]',
  quotation: '[the plan’s words]',
};

/** Where two overlap, which one gives the word; both are taken out. */
const order: readonly RemovedKind[] = [
  'quotation',
  'e-mail',
  'date-of-birth',
  'telephone',
  'number',
  'postcode',
  'school',
  'address',
  'name',
];

/** Lays what overlaps together: everything that anyone found goes, under one word. Sorted by place. */
export function merged(found: readonly Found[]): Found[] {
  const sorted = found.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from || b.to - a.to);
  const all: Found[] = [];
  for (const one of sorted) {
    const last = all.at(-1);
    if (!last || one.from >= last.to) {
      all.push({ ...one });
      continue;
    }
    last.to = Math.max(last.to, one.to);
    if (order.indexOf(one.kind) < order.indexOf(last.kind)) last.kind = one.kind;
  }
  return all;
}

/** The places in the text as written. */
export function asWritten(seen: Seen, found: readonly Found[]): Removed[] {
  return found.map(({ kind, from, to }) => ({ kind, ...placed(seen, from, to) }));
}

/** Doubts about words that stayed, in the text as written, each place once. */
export function doubtsAsWritten(
  seen: Seen,
  doubts: readonly Doubtful[],
  removed: readonly Found[],
): Unsure[] {
  const taken = new Set<number>();
  let index = 0;
  return [...doubts]
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to, why }) => {
      while (index < removed.length && (removed[index]?.to ?? 0) <= from) index += 1;
      const next = removed[index];
      if (taken.has(from) || (next && next.from < to)) return [];
      taken.add(from);
      return [{ ...placed(seen, from, to), why }];
    });
}

function placed({ written, at }: Seen, from: number, to: number) {
  const start = at[from] ?? written.length;
  // Unseen signs behind the last letter stay outside; a letter may be two units.
  const last = at[to - 1] ?? start;
  const end = last + ((written.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  return { written: written.slice(start, end), from: start, to: end };
}
