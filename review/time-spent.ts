import * as z from 'zod/mini';

z.config({ jitless: true });

/** A stretch of time that was spent on a review, in whole seconds. Kept only where the reviewer has time counted; in no export. */
export const timeSchema = z.number().check(z.int(), z.gt(0));

/** After so long without a key, a press or a scroll in the panel nobody is counted as working: 60 seconds, in milliseconds. */
export const idleAfter = 60_000;

/** Time that is being counted, in milliseconds: what was counted, and when the reviewer was last seen working; undefined while nothing counts. */
export type Count = { counted: number; last?: number };

/** The reviewer did something at `now`: the time since the last thing counts, of a longer pause no more than `idleAfter`. */
export function countedTo({ counted, last }: Count, now: number): Count {
  return { counted: counted + (last === undefined ? 0 : between(last, now)), last: now };
}

/** Counting ends at `now`: the panel was hidden or put away, or the reviewer paused. */
export function stoppedAt(count: Count, now: number): Count {
  return { counted: countedTo(count, now).counted };
}

/** Takes the whole seconds out, to be kept; what is left counts on. */
export function takenOut(count: Count): { seconds: number; rest: Count } {
  const seconds = Math.floor(count.counted / 1000);
  return { seconds, rest: { ...count, counted: count.counted - seconds * 1000 } };
}

/** Time as it is shown: whole minutes, since seconds hurry. */
export function minutesWord(seconds: number): string {
  return seconds < 60 ? 'under 1 min' : `${Math.floor(seconds / 60)} min`;
}

/** A clock that was set back counts nothing. */
function between(last: number, now: number): number {
  return Math.min(Math.max(0, now - last), idleAfter);
}
