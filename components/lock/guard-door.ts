import type { Place } from './away.ts';

/** What a locked window needs from the browser: the clock, the other open pages of the extension, and randomness. */
export type GuardDoor = {
  /** Milliseconds by the device's clock, which goes on while it sleeps. */
  now(): number;
  /** Calls back about every second, and at once when the window comes into view again or the device wakes. Returns the way to stop. */
  onTick(listener: () => void): () => void;
  /** Tells the other pages that somebody is there. */
  active(): void;
  /** Hears that from the other pages. Returns the way to stop. */
  onActive(listener: () => void): () => void;
  /**
   * Has every other open page keep what is being typed and finish writing. Resolves once all have, or after some seconds: a
   * page that the browser has frozen cannot answer. `halfTyped`: one of them holds words in a form that was not handed in.
   */
  settleOthers(): Promise<{ halfTyped: boolean }>;
  /** Does so here when another page asks. Returns the way to stop. */
  onSettle(settle: () => Promise<{ halfTyped: boolean }>): () => void;
  /** Where the reviewer was, kept over `forget` for this window alone. */
  place(): Place | undefined;
  keepPlace(place: Place | undefined): void;
  /** Loads this page anew, so that nothing of what it showed stays in its memory. */
  forget(): void;
  /** A random whole number under this one, each as likely as the others. */
  randomBelow(most: number): number;
};
