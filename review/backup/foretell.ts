import type { Review } from '../review.ts';
import type { PutBack } from './whole-store.ts';

/** A review without what is kept beside it: that never decides whether two are the same history. */
type Told = { review: Review } | { unread: unknown };

/**
 * What putting a review back comes to, beside the one of the same id that is here: the one answer, for previews and stores
 * alike. Nothing that is here is ever overwritten, so a history that only goes on is continued and one that went another way
 * stands beside it.
 */
export function foretold(coming: Told, here: Told | undefined): PutBack {
  if (!here) return 'added';
  if ('unread' in coming || 'unread' in here)
    return 'unread' in coming && 'unread' in here && isSame(coming.unread, here.unread)
      ? 'already'
      : 'beside';
  const { changes: theirs, version: _theirs, ...theirHead } = coming.review;
  const { changes: ours, version: _ours, ...ourHead } = here.review;
  const shared = Math.min(theirs.length, ours.length);
  if (!isSame(theirHead, ourHead) || !isSame(theirs.slice(0, shared), ours.slice(0, shared))) return 'beside';
  return theirs.length > ours.length ? 'continued' : 'already';
}

/** True if two stored values say the same; what is absent and what is undefined are one. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = Object.entries(one).filter(([, value]) => value !== undefined);
  const right = new Map(Object.entries(other).filter(([, value]) => value !== undefined));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
}
