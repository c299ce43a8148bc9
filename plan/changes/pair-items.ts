import type { Outcome, Provision } from '../plan.ts';
import { changedWords } from './changed-words.ts';

/** What befell one item. `fields`: who, frequency, duration or ratio that differ, with the words of both versions. */
export type ItemChange<T extends Outcome | Provision> =
  | { kind: 'added'; now: T }
  | { kind: 'removed'; was: T }
  | { kind: 'changed'; was: T; now: T; fields: FieldChange[] };

/** A field of provision that differs: "15 hours" and then "25 hours". Absent where the version does not state it. */
export type FieldChange = { field: (typeof fields)[number]; was?: string; now?: string };

const fields = ['who', 'frequency', 'duration', 'ratio'] as const;

/**
 * Pairs the items of two versions by the blocks they stand in and, where several stand in one block, by their words.
 * Items that no marked change touches are left out: their reading may differ by the neighbours alone.
 */
export function pairItems<T extends Outcome | Provision>(
  earlier: readonly T[],
  proposed: readonly T[],
  touched: ReadonlySet<string>,
): ItemChange<T>[] {
  const left = new Set(earlier);
  const partners = new Map<T, T>();
  const pair = (fits: (was: T, now: T) => number) => {
    for (const now of proposed) {
      if (partners.has(now)) continue;
      const [best] = [...left]
        .map((was) => ({ was, fit: fits(was, now) }))
        .filter(({ fit }) => fit > 0)
        .toSorted((a, b) => b.fit - a.fit);
      if (!best) continue;
      left.delete(best.was);
      partners.set(now, best.was);
    }
  };
  pair((was, now) => (share(was, now) && was.text === now.text ? 1 : 0));
  pair((was, now) => (was.text === now.text ? 1 : 0));
  pair((was, now) => (share(was, now) ? kept(was.text, now.text) : 0));
  const changes = proposed.flatMap((now): ItemChange<T>[] => {
    const was = partners.get(now);
    if (!was) return isTouched(now, touched) ? [{ kind: 'added', now }] : [];
    const differing = fieldsOf(was, now);
    if (was.text === now.text && differing.length === 0) return [];
    return isTouched(now, touched) || isTouched(was, touched)
      ? [{ kind: 'changed', was, now, fields: differing }]
      : [];
  });
  const removed = [...left]
    .filter((was) => isTouched(was, touched))
    .map((was): ItemChange<T> => ({ kind: 'removed', was }));
  return [...changes, ...removed];
}

function share(a: Outcome | Provision, b: Outcome | Provision): boolean {
  return a.words.some(({ block }) => b.words.some((other) => other.block === block));
}

/** Share of the longer text that stands in both. Items in the same block with less than a fifth in common are two. */
function kept(was: string, now: string): number {
  const same = changedWords(was, now).reduce(
    (sum, { kind, text }) => (kind === 'same' ? sum + text.trim().length : sum),
    0,
  );
  const part = same / Math.max(1, was.length, now.length);
  return part >= 0.2 ? part : 0;
}

function isTouched(item: Outcome | Provision, touched: ReadonlySet<string>): boolean {
  return item.words.some(({ block }) => touched.has(block)) || item.rows.length > 0;
}

function fieldsOf(was: Outcome | Provision, now: Outcome | Provision): FieldChange[] {
  return fields.flatMap((field): FieldChange[] => {
    const [before, after] = [
      field in was ? Reflect.get(was, field) : undefined,
      field in now ? Reflect.get(now, field) : undefined,
    ];
    if (before === after) return [];
    return [
      {
        field,
        ...(typeof before === 'string' && { was: before }),
        ...(typeof after === 'string' && { now: after }),
      },
    ];
  });
}
