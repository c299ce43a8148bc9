import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Current, SessionState } from './session/session-state.ts';

type Props = { on: readonly unknown[]; children: () => ComponentChild };

/** Draws its part of the screen again only where something it is drawn from (`on`) is another: a key press costs what it changes. */
export function Kept({ on, children }: Props) {
  return <>{useMemo(children, [...on])}</>;
}

/**
 * What most of a review is drawn from: everything but where the reviewer is in it, what was said aloud, and whether the
 * store has it already. What a card needs besides it names itself.
 */
export function calmOf(state: SessionState, current: Current): unknown[] {
  const isStored = current.saving.kind !== 'nothing-yet';
  return [...valuesBut(state, moving), ...valuesBut(current, storing), isStored];
}

const moving: ReadonlySet<string> = new Set([
  'said',
  'open',
  'chosen',
  'choice',
  'focusing',
  'current',
  'step',
]);
/** `review` is another object once the store has answered; what it adds up to (`state`) stays the same. */
const storing: ReadonlySet<string> = new Set(['saving', 'review']);

function valuesBut(record: object, left: ReadonlySet<string>): unknown[] {
  return Object.entries(record)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, value]) => (left.has(name) ? [] : [name, value]));
}
