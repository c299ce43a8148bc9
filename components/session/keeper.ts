import type { Change, ChangeDraft, What } from '../../review/change.ts';
import { withChange } from '../../review/new-review.ts';
import type { Review } from '../../review/review.ts';
import type { Kept, Reviews, StoreProblem } from '../../review/reviews.ts';
import type { Unwritten } from '../lock/away.ts';

/** Whether what is on the screen is in the store. "Saved" is only ever said after the store said so. */
export type Saving =
  | { kind: 'nothing-yet' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  | { kind: 'failed'; problem: StoreProblem };

/** Keeps one review: shows each change at once, writes them in order, and holds on to what could not be written. */
export type Keeper = {
  review(): Review;
  saving(): Saving;
  change(what: What): void;
  /** Resolves when everything is written or the writing has failed. */
  settled(): Promise<void>;
  /** Tries again to write what could not be written. */
  retry(): Promise<void>;
  /** What could not be written yet, to be held while the store is locked; nothing where all is stored. */
  unwritten(): Unwritten | undefined;
  /** Another window changed this review, or may have: takes over what it wrote. */
  refresh(): Promise<void>;
  /** Another window deleted it: nothing more is written until a person puts it back by trying again. */
  deleted(): void;
  /** Another window put it back. */
  putBack(): Promise<void>;
};

export type KeeperOptions = {
  reviews: Reviews;
  now: () => string;
  by: () => string | undefined;
  onChange: () => void;
  /** What another window changed meanwhile. */
  onElsewhere?: (changes: readonly Change[]) => void;
};

/**
 * `stored`: the review is in the store already. A new review is only added with the first change, so that looking at a
 * plan leaves nothing behind; what is noted before that (`review.changes`) goes in with it.
 */
export function keeper(review: Review, stored: boolean, options: KeeperOptions): Keeper {
  const { reviews, now, by, onChange, onElsewhere } = options;
  let kept = review;
  let isStored = stored;
  let pending: ChangeDraft[] = [];
  let failed: StoreProblem | undefined;
  let writing: Promise<void> | undefined;
  /** Deleted in another window: only a person brings it back, never a change that happens to be made here. */
  let isGone = false;
  /** Adding it was tried and answered with a problem. */
  let isAdding = false;
  /** How often news of this review came while it was written here, and how often this window was itself the reason. */
  let heard = 0;
  let own = 0;

  const shown = () => pending.reduce(withChange, kept);

  async function write(): Promise<void> {
    if (isGone) return;
    failed = undefined;
    do {
      while (pending.length > 0 && !failed) {
        if (!isStored) await add();
        else await append();
        onChange();
      }
      const isMissed = heard > own;
      heard = 0;
      own = 0;
      if (isMissed && !failed) await take();
      // A change may have been made while the other window's were read.
    } while (pending.length > 0 && !failed);
  }

  /** Takes over what the store has and this window has not. */
  async function take(): Promise<void> {
    const answer = await reviews.open(kept.id);
    if (!answer.ok) {
      if (answer.problem.code === 'not-found') gone();
      return;
    }
    if (pending.length > 0) return;
    const last = lastSeq(kept);
    if (lastSeq(answer.value) === last && answer.value.changes.length === kept.changes.length) return;
    kept = answer.value;
    tell(kept.changes.filter(({ seq }) => seq > last));
    onChange();
  }

  function tell(changes: readonly Change[]): void {
    if (changes.length > 0) onElsewhere?.(changes);
  }

  function gone(): void {
    isGone = true;
    isStored = false;
    failed = deletedElsewhere;
    onChange();
  }

  async function add(): Promise<void> {
    const answer = await reviews.add(kept);
    // Its id was made here, so what is there when it is tried again is what was written unheard the first time.
    if (!answer.ok && !(isAdding && answer.problem.code === 'exists')) {
      failed = answer.problem;
      isAdding = true;
      return;
    }
    isStored = true;
  }

  async function append(): Promise<void> {
    const [draft] = pending;
    if (!draft) return;
    const answer = await reviews.append(kept.id, draft);
    if (!answer.ok) {
      if (answer.problem.code === 'not-found') gone();
      else failed = answer.problem;
      return;
    }
    own += 1;
    const expected = lastSeq(kept) + 1;
    const before = lastSeq(kept);
    kept = await joined(kept, answer.value, reviews);
    tell(kept.changes.filter(({ seq }) => seq > before && seq !== answer.value.seq));
    pending = pending
      .slice(1)
      .map((waiting) =>
        renumbered(waiting, { expected, written: answer.value.seq, next: lastSeq(kept) + 1 }),
      );
  }

  function start(): Promise<void> {
    writing ??= write().finally(() => {
      writing = undefined;
      onChange();
    });
    return writing;
  }

  return {
    review: shown,
    saving() {
      if (failed) return { kind: 'failed', problem: failed };
      if (pending.length > 0) return { kind: 'saving' };
      return isStored ? { kind: 'saved' } : { kind: 'nothing-yet' };
    },
    change(what) {
      const id = by();
      pending = [...pending, { at: now(), ...(id === undefined ? {} : { by: id }), what }];
      onChange();
      void start();
    },
    settled: () => writing ?? Promise.resolve(),
    async retry() {
      if (isGone) {
        const answer = await reviews.add(kept);
        // Put back in another window meanwhile: it is there, which is what was asked for.
        if (!answer.ok && answer.problem.code !== 'exists') {
          failed = answer.problem;
          return onChange();
        }
        isGone = false;
        isStored = true;
        failed = undefined;
        onChange();
      }
      await start();
    },
    deleted: gone,
    async putBack() {
      if (!isGone) return;
      isGone = false;
      isStored = true;
      failed = undefined;
      await writing;
      await start();
      await take();
    },
    unwritten() {
      if (pending.length === 0) return undefined;
      return { review: kept.id, ...(!isStored && { unstored: kept }), last: lastSeq(kept), drafts: pending };
    },
    async refresh() {
      heard += 1;
      if (!isStored || isGone || pending.length > 0 || writing) return;
      heard = 0;
      await take();
    },
  };
}

/** The review at hand is no longer stored; what is on the screen is all there is of it. */
const deletedElsewhere: StoreProblem = {
  code: 'not-found',
  sentence:
    'This review was deleted in another window. What you see here is no longer stored. Put it back to keep it, or save a copy to a file.',
};

function lastSeq({ changes }: Review): number {
  return changes.at(-1)?.seq ?? 0;
}

/**
 * A waiting undo that points to what was not written yet, when another window wrote in between: the store then gives other
 * numbers than were expected, and the undo must not take back that window's change.
 */
function renumbered(
  draft: ChangeDraft,
  { expected, written, next }: { expected: number; written: number; next: number },
): ChangeDraft {
  const { what } = draft;
  if (what.kind !== 'undo' || what.seq < expected) return draft;
  const seq = what.seq === expected ? written : what.seq - expected - 1 + next;
  return { ...draft, what: { ...what, seq } };
}

/** The review with the change the store took. Where another window wrote in between, the store's own is taken whole. */
async function joined(kept: Review, change: Change, reviews: Reviews): Promise<Review> {
  if (change.seq === lastSeq(kept) + 1) return { ...kept, changes: [...kept.changes, change] };
  const answer: Kept<Review> = await reviews.open(kept.id);
  return answer.ok ? answer.value : { ...kept, changes: [...kept.changes, change] };
}
