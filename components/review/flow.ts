import type { Finding } from '../../rubric/finding.ts';
import type { Criterion } from '../../rubric/framework.ts';
import type { Session } from '../session/session.ts';
import { ownCriteria } from '../../review/own-parts.ts';
import type { Current } from '../session/session-state.ts';
import type { ReviewProps } from '../session/use-session.ts';
import type { Asking } from './criterion-card.tsx';

/** What the commands of a review work with: what is on the screen, and the ways to move about in it. */
export type Flow = ReviewProps & {
  actions: Session;
  /** All criteria in the order of the screen. */
  criteria: readonly Criterion[];
  /** The criterion that is open. */
  open: string | undefined;
  /** True while only the open criterion is shown. */
  focusing: boolean;
  /** Opens a criterion and gives its line the focus. */
  goTo(criterion: string): void;
  /** Opens a finding's criterion and gives the finding the focus. Its words come into view where marks are on; always with `reveal`. */
  goToFinding(finding: Finding, how?: 'reveal'): void;
  ask(asking: Asking | undefined): void;
  /** Opens a criterion where it stands, without moving the focus. */
  unfold(criterion: string): void;
  close(): void;
  setFocusing(on: boolean): void;
  showHelp(): void;
  showMenu(): void;
};

/** The criterion after or before one; from none, the first or last. */
export function neighbourOf(
  order: readonly string[],
  from: string | undefined,
  by: 1 | -1,
): string | undefined {
  if (from === undefined) return by === 1 ? order[0] : order.at(-1);
  return order[order.indexOf(from) + by];
}

/** The criteria without an answer that this reviewer was asked to score. */
export function toScore({ framework, grade, state }: Current): string[] {
  const own = new Set(ownCriteria(framework, state.details));
  return grade.unscored.filter((id) => own.has(id));
}

/** The next criterion without an answer after one, else the first from the top. */
export function nextUnscored(
  order: readonly string[],
  from: string | undefined,
  unscored: readonly string[],
): string | undefined {
  const after = from === undefined ? order : order.slice(order.indexOf(from) + 1);
  return [...after, ...order].find((id) => id !== from && unscored.includes(id));
}
