import type { Change } from './change.ts';
import type { Review } from './review.ts';

/** The changes in force, in order: those no undo in force points at. An undo can itself be undone, so later ones decide first. */
export function inForce(changes: readonly Change[]): Change[] {
  const undone = new Set<number>();
  const kept: Change[] = [];
  for (const change of [...changes].reverse()) {
    if (undone.has(change.seq)) continue;
    if (change.what.kind === 'undo') undone.add(change.what.seq);
    kept.push(change);
  }
  return kept.reverse();
}

type History = Pick<Review, 'createdAt' | 'changes'>;

/**
 * The change that "undo" would take back: the last one a person made that is still in force. Neither reading a document,
 * with what it carries along, nor what a review began with (settings, details from the plan) is undone.
 */
export function undoTarget({ createdAt, changes }: History): Change | undefined {
  return inForce(changes).findLast((change) => isMadeByPerson(change) && change.at !== createdAt);
}

/** The undo that "redo" would take back: the last one in force, unless the person has made another change since. */
export function redoTarget({ changes }: Pick<History, 'changes'>): Change | undefined {
  const kinds = new Map(changes.map((change) => [change.seq, change.what.kind]));
  const undo = inForce(changes).findLast(
    (change) => change.what.kind === 'undo' && kinds.get(change.what.seq) !== 'undo',
  );
  const lastMade = changes.findLast(isMadeByPerson);
  return undo && (lastMade === undefined || lastMade.seq < undo.seq) ? undo : undefined;
}

/** True if a person made it: neither a reading, nor what it carries along, nor time counted, nor an undo. */
export function isMadeByPerson(change: Change): boolean {
  const { what } = change;
  if (what.kind === 'carried') return what.carried.how !== 'reading';
  return !['undo', 'seen', 'time', 'cited'].includes(what.kind);
}
