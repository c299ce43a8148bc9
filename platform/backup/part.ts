import type { Problem } from '../calls.ts';

/** What came of something long: a value, or a problem with a sentence. */
export type Answered<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/**
 * Something a backup holds beside the reviews: settings, forms, … Each room that keeps something adds one. What comes from a
 * file is parsed here, whatever it is.
 */
export type BackupPart = {
  /** The name it goes by in a file: never changed once released. */
  name: string;
  /** As a screen calls it: "Settings". */
  title: string;
  /** `takes`: put in place of what is here, only where the reviewer chooses it. `adds`: what is not here yet is added. */
  how: 'takes' | 'adds';
  /** As plain data; undefined where there is nothing. */
  read(): Promise<unknown>;
  /** In a few words what a file's value would do here ("2 would be added"); undefined where it would change nothing. */
  foretell(value: unknown): Promise<string | undefined>;
  /** Does it, and gives the way back. */
  put(value: unknown): Promise<Answered<{ undo(): Promise<void> }>>;
};

/** How far a long work is. */
export type Progress = (done: number, total: number) => void;

/** The reviewer pressed Cancel. */
export const cancelled = {
  code: 'cancelled',
  sentence: 'Cancelled. Nothing was saved, and nothing here was changed.',
} satisfies Problem;
