import type { StoreProblem } from '../../review/reviews.ts';

/** The review asked for is not kept (any more). */
export const notFound: StoreProblem = {
  code: 'not-found',
  sentence:
    'This review is no longer on this device: it may have been deleted in another window. Nothing else was changed.',
};

/** A review with that id is kept already. */
export const alreadyThere: StoreProblem = {
  code: 'exists',
  sentence: 'This review is already on this device, so nothing was added or changed.',
};

/** The database is held by a window that runs an older version. */
export const blocked: StoreProblem = {
  code: 'blocked',
  sentence:
    'The reviews could not be opened because another window still uses an older version. Your reviews are safe. Close the other windows of this extension and try again.',
};

/** There is a passphrase, and no open window has the key. */
export const locked: StoreProblem = {
  code: 'locked',
  sentence:
    'The reviews on this device are locked. Nothing was read or changed. Type the passphrase to unlock them.',
};

/** Other windows wrote to the same record again and again. */
export const crowded: StoreProblem = {
  code: 'failed',
  sentence:
    'This change was not saved because other windows kept changing the same review. Everything saved before is safe. Make the change again.',
};

/** The store said nothing, and nothing was written. */
export const silent: StoreProblem = {
  code: 'failed',
  sentence:
    'The browser’s store did not answer, so nothing was read or written. Everything saved before is safe. Try again; if that does not help, close the browser and open it again.',
};

/** The store said nothing of a write that was on its way to the disk. */
export const unheard: StoreProblem = {
  code: 'failed',
  sentence:
    'The browser’s store did not answer, so it is not known whether this last change was saved. Everything saved before is safe. Try again: it is looked for first, so nothing is written twice.',
};

/** A problem of the store, thrown past work that cannot go on without what was refused. */
export class Refused extends Error {
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem) {
    super(problem.sentence);
    this.problem = problem;
  }
}

/** What the browser's store said, as a sentence a reviewer can act on. */
export function storeProblem(error: unknown): StoreProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError')
    return {
      code: 'quota',
      sentence:
        'This last change was not saved because the device is out of space. Everything saved before is safe. Free some space or export and delete old reviews, then make the change again.',
    };
  if (name === 'VersionError')
    return {
      code: 'failed',
      sentence:
        'The reviews on this device were last opened by a newer version of this extension, so this version did not touch them. They are safe. Update the extension to open them.',
    };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'failed',
    sentence: `The browser could not reach its store (${detail}). Everything saved before is safe; the last change may not be. Export the review, then reload this page.`,
  };
}
