import type { Anchor, WordRange } from '../plan/anchors/anchor.ts';
import { anchoredKey } from './anchored.ts';
import type { Carried } from './carried.ts';
import type { ReviewState } from './state.ts';

/** Where words of an earlier text stand in the text of now, as far as it is sure. */
export type PlacedRange = { state: 'found' | 'moved' | 'changed'; range: WordRange } | { state: 'gone' };

/** The document of now as far as levels and answers stand on it: its items and findings with the words they are. */
export type NowReading = {
  /** The name of its text. */
  text: string;
  /** An item printed several times has several ranges. */
  items: readonly { id: string; ranges: readonly WordRange[] }[];
  findings: readonly {
    id: string;
    check: string;
    criterion: string;
    type?: string | undefined;
    range?: WordRange | undefined;
  }[];
};

/** How much of an item or of what stood there must be the other's for the two to be one. */
const sharedEnough = 0.5;

/**
 * Which items and findings of now are those that something was given to, where their ids are others. `placed` says where
 * each thing's words are now (`anchoredKey`). An item whose words are all there keeps its id and is not named. What has no
 * sure place is left as it is, under its old id: it shows as left behind and never beside other words.
 */
export function carryOver(
  state: ReviewState,
  now: NowReading,
  placed: ReadonlyMap<string, PlacedRange>,
): Pick<Carried, 'items' | 'findings'> {
  return { items: carriedItems(state, now, placed), findings: carriedFindings(state, now, placed) };
}

/**
 * Where what stands on words of earlier texts is put down in the text of now: only the very same words, in their place or
 * moved. What changed or is gone stays where it was put, since a person has to look first.
 */
export function anchorsHere(
  anchors: ReadonlyMap<string, Anchor>,
  text: string,
  placed: ReadonlyMap<string, PlacedRange>,
): { key: string; anchor: Anchor }[] {
  return [...anchors].flatMap(([key, { text: own }]) => {
    const at = placed.get(key);
    if (own === text || !at || at.state === 'gone' || at.state === 'changed') return [];
    return [{ key, anchor: anchorAt(text, at.range) }];
  });
}

type Step<T> = { from: string; placed: PlacedRange } & T;

function carriedItems(
  state: ReviewState,
  { text, items }: NowReading,
  placed: ReadonlyMap<string, PlacedRange>,
): Carried['items'] {
  const present = new Set(items.map(({ id }) => id));
  const given = itemsGiven(state);
  const wanted = [...given].flatMap(([item, keys]): Step<object>[] => {
    const at = keys.map((key) => placed.get(key)).findLast((one) => one && one.state !== 'gone');
    return at && !present.has(item) ? [{ from: item, placed: at }] : [];
  });
  const free = items.filter(({ id }) => !given.has(id));
  const pairs = wanted.flatMap(({ from, placed: at }) =>
    at.state === 'gone'
      ? []
      : free.flatMap(({ id, ranges }) => {
          // The kind of item is the first letter of its id: a level of an outcome is none of an item of provision.
          if (id.slice(0, 2) !== from.slice(0, 2)) return [];
          const own = ranges.find((range) => shared(range, at.range) > 0);
          if (!own) return [];
          const share = shared(own, at.range) / Math.max(length(own), length(at.range));
          const isSame = at.state !== 'changed' && own.from === at.range.from && own.to === at.range.to;
          return share >= sharedEnough ? [{ from, to: id, share, isSame, own }] : [];
        }),
  );
  const taken = new Set<string>();
  return pairs
    .sort((one, other) => other.share - one.share)
    .flatMap(({ from, to, isSame, own }) => {
      if (taken.has(`from ${from}`) || taken.has(`to ${to}`)) return [];
      taken.add(`from ${from}`).add(`to ${to}`);
      return [{ from, to, ...(isSame ? {} : { changed: true as const }), anchor: { text, ...own } }];
    });
}

function carriedFindings(
  state: ReviewState,
  { text, findings }: NowReading,
  placed: ReadonlyMap<string, PlacedRange>,
): Carried['findings'] {
  const steps: Carried['findings'] = [];
  const taken = new Set<string>();
  const answers = [...state.dispositions].flatMap(([id, answer]) => {
    const at = placed.get(anchoredKey('finding', id));
    return at && answer.anchor?.text !== text ? [{ id, answer, at }] : [];
  });
  const alike = (answer: (typeof answers)[number]['answer']) =>
    findings.filter(
      ({ check, criterion, type }) =>
        check === answer.check && criterion === answer.criterion && type === answer.type,
    );
  // The same words first: what changed takes what they leave.
  for (const { id, answer, at } of answers) {
    if (at.state === 'gone' || at.state === 'changed') continue;
    const { range } = at;
    const same = alike(answer).find(
      (one) => one.range?.from === range.from && one.range.to === range.to && !taken.has(one.id),
    );
    if (!same) continue;
    taken.add(same.id).add(`from ${id}`);
    if (same.id !== id) steps.push({ from: id, to: same.id, anchor: anchorAt(text, range) });
  }
  for (const { id, answer, at } of answers) {
    if (taken.has(`from ${id}`)) continue;
    const near =
      at.state === 'gone'
        ? undefined
        : alike(answer)
            .filter((one) => one.range && !taken.has(one.id) && !state.dispositions.has(one.id))
            .map((one) => ({ one, share: one.range ? shared(one.range, at.range) : 0 }))
            .sort((one, other) => other.share - one.share)
            .find(({ share }) => share > 0)?.one;
    if (near?.range) {
      taken.add(near.id);
      steps.push({ from: id, to: near.id, changed: true, anchor: anchorAt(text, near.range) });
    } else if (findings.some((one) => one.id === id)) steps.push({ from: id });
  }
  return steps;
}

/** The items that something was given to or written about, with the keys of what stands on their words. */
function itemsGiven(state: ReviewState): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [kind, all] of [
    ['score', state.scores],
    ['comment', state.comments],
  ] as const)
    for (const [key, { target }] of all)
      if (target.item !== undefined)
        found.set(target.item, [...(found.get(target.item) ?? []), anchoredKey(kind, key)]);
  return found;
}

function anchorAt(text: string, { from, to }: WordRange): Anchor {
  return { text, from, to };
}

function length({ from, to }: WordRange): number {
  return to - from;
}

function shared(one: WordRange, other: WordRange): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}
