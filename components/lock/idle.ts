/** Seconds before the store locks itself in which that is told and can be put off; half the time where less than two minutes were chosen. */
const told = 60;

/** Minutes that can be chosen; any number the settings allow is heeded. */
export const lockAfterChoices = [5, 15, 30, 60, 240] as const;

/** How long nobody was there: not long, so long that the store locks in some seconds, or too long. */
export type Idle = { kind: 'awake' } | { kind: 'soon'; seconds: number } | { kind: 'over' };

/**
 * How it stands at `now`, the last key or press in any page of ours having been at `last` (both in milliseconds by the
 * device's clock, which goes on while it sleeps). A clock that was put back counts as no time gone.
 */
export function idleAt(last: number, now: number, minutes: number): Idle {
  const left = minutes * 60 - Math.max(0, now - last) / 1000;
  if (left <= 0) return { kind: 'over' };
  const notice = Math.min(told, minutes * 30);
  return left <= notice ? { kind: 'soon', seconds: Math.ceil(left) } : { kind: 'awake' };
}

/** "15 minutes", "1 hour", "4 hours": how the choices are read. */
export function lockAfterWords(minutes: number): string {
  if (minutes < 60 || minutes % 60 !== 0) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
}
