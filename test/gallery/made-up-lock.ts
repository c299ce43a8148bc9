import type { LockState } from '../../review/lock.ts';
import type { StoreProblem } from '../../review/reviews.ts';
import { fakeGuard, fakeLock } from '../unit/components/fake-lock.ts';
import type { Made } from './made-up.ts';

/** The passphrase of every made-up store that has one. */
export const madeUpPassphrase = 'lantern pebble quarry';

/** The same with a passphrase set: locked, unlocked or on the way. The clock stands at `idle` seconds after the last key. */
export function withLock(
  made: Made,
  { locked = false, state, idle = 0 }: { locked?: boolean; state?: LockState; idle?: number } = {},
): Made {
  const { lock } = fakeLock(madeUpPassphrase, locked, state);
  const { door, pass } = fakeGuard();
  // Once the screen has begun to count.
  if (idle > 0) setTimeout(() => pass(idle), 300);
  return { ...made, services: { ...made.services, lock, guard: door } };
}

const full: StoreProblem = {
  code: 'quota',
  sentence: 'This last change was not saved because the device is out of space. Free some space.',
};

/** Changes from before the lock that the store does not take. */
export function withHeld(made: Made): Made {
  const fake = fakeLock(madeUpPassphrase);
  const { reviews } = made.services;
  setTimeout(() => fake.put({ kind: 'locked' }), 1500);
  return {
    ...made,
    services: {
      ...made.services,
      lock: fake.lock,
      guard: fakeGuard().door,
      reviews: { ...reviews, add: async () => ({ ok: false, problem: full }) },
    },
  };
}
