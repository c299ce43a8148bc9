import type { Anchor } from '../plan/anchors/anchor.ts';
import { anchoredKey } from './anchored.ts';
import type { Carried } from './carried.ts';
import { type Target, targetKey } from './score.ts';
import type { ReviewState } from './state.ts';

/** What can be looked at again after the words changed. */
export type LookKind = 'level' | 'criterion' | 'annotation' | 'answer';

/** The key under which a look is kept: a level by its target's key, a criterion or an annotation by its id, an answer that was left by its finding and time. */
export function lookKey(kind: LookKind, id: string): string {
  return `${kind}:${id}`;
}

/**
 * Carries what was given to the ids of a later reading. Nothing is ever written over: where the new id has something
 * already, the old stays under its own id, and shows as left behind.
 */
export function carry(
  state: ReviewState,
  { how, from, to, items, findings, anchors = [] }: Carried,
  { seq, at }: { seq: number; at: string },
): void {
  putDown(state, new Map(anchors.map(({ key, anchor }) => [key, anchor])));
  const byItem = new Map(items.map((item) => [item.from, item]));
  rekey(state.scores, byItem, targetKey);
  rekey(state.comments, byItem, (target) => targetKey({ ...target, criterion: target.criterion ?? '' }));
  carryAnswers(state, findings);
  if (how !== 'version') return;
  state.looked = new Set();
  state.version = {
    seq,
    at,
    to,
    ...(from !== undefined && { from }),
    ...(state.seen && { seenBefore: state.seen }),
  };
}

/** Puts what stands on words down in another text; before ids change, since the keys are those of the reading before. */
function putDown(state: ReviewState, anchors: ReadonlyMap<string, Anchor>): void {
  const all = [
    ['annotation', state.annotations],
    ['finding', state.dispositions],
    ['score', state.scores],
    ['comment', state.comments],
  ] as const;
  for (const [kind, given] of all)
    for (const [id, one] of given) {
      const anchor = anchors.get(anchoredKey(kind, id));
      if (anchor && one.anchor) one.anchor = anchor;
    }
}

/** Notes a look, or that it is still to come. A level that was looked at stands on the words of now. */
export function look(state: ReviewState, key: string, done: boolean): void {
  if (!done) {
    state.looked.delete(key);
    return;
  }
  state.looked.add(key);
  for (const all of [state.scores, state.comments])
    for (const [target, given] of all) if (lookKey('level', target) === key) delete given.wordsChanged;
}

type OnItem<T extends Partial<Target>> = {
  target: T;
  anchor?: Carried['items'][number]['anchor'];
  wordsChanged?: true;
};

/** Puts what belongs to an item under the item's new id, all at once, so that two ids can change places. */
function rekey<T extends Partial<Target>, Given extends OnItem<T>>(
  all: Map<string, Given>,
  items: ReadonlyMap<string, Carried['items'][number]>,
  keyOf: (target: T) => string,
): void {
  let moving = [...all].flatMap(([key, given]) => {
    const step = given.target.item === undefined ? undefined : items.get(given.target.item);
    if (!step) return [];
    const target = { ...given.target, item: step.to };
    return [{ key, next: keyOf(target), given, target, step }];
  });
  // What would come to stand on something else stays, and so may stand in the way of another: until all fit.
  for (let before = -1; before !== moving.length; ) {
    before = moving.length;
    const going = new Set(moving.map(({ key }) => key));
    const taken = new Set([...all.keys()].filter((key) => !going.has(key)));
    moving = moving.filter(({ next }) => !taken.has(next) && taken.add(next));
  }
  for (const { key } of moving) all.delete(key);
  for (const { next, given, target, step } of moving)
    all.set(next, {
      ...given,
      target,
      ...(step.anchor && { anchor: step.anchor }),
      ...(step.changed && { wordsChanged: true }),
    });
}

/** Answers follow words that are the same; where the words changed they are only remembered, and the finding is asked again. */
function carryAnswers(state: ReviewState, steps: Carried['findings']): void {
  const { dispositions, answeredBefore, answersLeft } = state;
  const moving = steps.flatMap((step) => {
    const given = dispositions.get(step.from);
    return given ? [{ step, given }] : [];
  });
  for (const { step } of moving) dispositions.delete(step.from);
  for (const { step, given } of moving) {
    const moved = { ...given, ...(step.anchor && { anchor: step.anchor }) };
    const isTaken = step.to === undefined || dispositions.has(step.to) || answeredBefore.has(step.to);
    if (step.to === undefined || isTaken) answersLeft.push({ ...given, finding: step.from });
    else if (step.changed) answeredBefore.set(step.to, moved);
    else dispositions.set(step.to, moved);
  }
}
