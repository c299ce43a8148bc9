import type { GuardDoor } from '../../../components/lock/guard-door.ts';
import type { Place } from '../../../components/lock/away.ts';
import type { Lock, LockState } from '../../../review/lock.ts';
import type { Kept, Reviews, StoreProblem } from '../../../review/reviews.ts';

const locked: StoreProblem = { code: 'locked', sentence: 'The reviews on this device are locked.' };
const wrong: StoreProblem = { code: 'wrong-passphrase', sentence: 'That is not the passphrase.' };
const weak: StoreProblem = { code: 'weak-passphrase', sentence: 'This passphrase is too easily guessed.' };

/** A lock in memory that converts at once, or as far as `stopAt` says; `put` is what another window does. */
export function fakeLock(passphrase?: string, isLocked = false, stopAt?: LockState) {
  const listeners = new Set<(state: LockState) => void>();
  let own = passphrase;
  let state: LockState =
    stopAt ?? (own === undefined ? { kind: 'no-passphrase' } : { kind: isLocked ? 'locked' : 'unlocked' });
  const put = (next: LockState): Kept<LockState> => {
    state = next;
    for (const listener of listeners) listener(next);
    return { ok: true, value: next };
  };
  const lock: Lock = {
    state: async () => ({ ok: true, value: state }),
    unlock: async (typed) => (typed === own ? put({ kind: 'unlocked' }) : { ok: false, problem: wrong }),
    lock: () => void put({ kind: 'locked' }),
    async setPassphrase(typed) {
      if (typed.length < 12) return { ok: false, problem: weak };
      own = typed;
      return put({ kind: 'unlocked' });
    },
    async changePassphrase(before, after) {
      if (before !== own) return { ok: false, problem: wrong };
      own = after;
      return { ok: true, value: state };
    },
    async removePassphrase(typed) {
      if (typed !== own) return { ok: false, problem: wrong };
      own = undefined;
      return put({ kind: 'no-passphrase' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  return { lock, put, isLocked: () => state.kind === 'locked' };
}

/** A store that answers "locked" while the lock is. */
export function lockedReviews(reviews: Reviews, isLocked: () => boolean): Reviews {
  const first = async <T>(ask: () => Promise<Kept<T>>): Promise<Kept<T>> =>
    isLocked() ? { ok: false, problem: locked } : ask();
  return {
    ...reviews,
    list: () => first(reviews.list),
    open: (id) => first(() => reviews.open(id)),
    add: (review) => first(() => reviews.add(review)),
    append: (id, draft) => first(() => reviews.append(id, draft)),
  };
}

/** A guard's door with a clock that stands until it is put on, and other pages that are played. */
export function fakeGuard() {
  const ticks = new Set<() => void>();
  const heard = new Set<() => void>();
  const settles = new Set<() => Promise<{ halfTyped: boolean }>>();
  const told = { active: 0, forgotten: 0, settled: 0 };
  let now = 1_000_000;
  let place: Place | undefined;
  let others = { halfTyped: false };
  const joined = <T>(all: Set<T>, one: T) => {
    all.add(one);
    return () => {
      all.delete(one);
    };
  };
  const door: GuardDoor = {
    now: () => now,
    onTick: (listener) => joined(ticks, listener),
    active: () => {
      told.active += 1;
    },
    onActive: (listener) => joined(heard, listener),
    settleOthers: async () => {
      told.settled += 1;
      return others;
    },
    onSettle: (settle) => joined(settles, settle),
    place: () => place,
    keepPlace: (kept) => {
      place = kept;
    },
    forget: () => {
      told.forgotten += 1;
    },
    randomBelow: (most) => (now * 7) % most,
  };
  return {
    door,
    told,
    /** So many seconds go by; `asleep`: nothing runs meanwhile. */
    pass(seconds: number, asleep = false) {
      now += seconds * 1000;
      if (!asleep) for (const tick of ticks) tick();
    },
    somebodyElsewhere: () => {
      for (const listener of heard) listener();
    },
    askToSettle: () => Promise.all([...settles].map((settle) => settle())),
    othersHold: (halfTyped: boolean) => {
      others = { halfTyped };
    },
  };
}
