import type { Change, ChangeDraft, What } from '../../review/change.ts';
import { withChange } from '../../review/new-review.ts';
import type { Review } from '../../review/review.ts';
import type { Kept, Reviews, StoreProblem } from '../../review/reviews.ts';

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
  /** Another window changed this review: takes over what it wrote. */
  refresh(): Promise<void>;
};

export type KeeperOptions = {
  reviews: Reviews;
  now: () => string;
  by: () => string | undefined;
  onChange: () => void;
};

/**
 * `stored`: the review is in the store already. A new review is only added with the first change, so that looking at a
 * plan leaves nothing behind; what is noted before that (`review.changes`) goes in with it.
 */
export function keeper(review: Review, stored: boolean, options: KeeperOptions): Keeper {
  const { reviews, now, by, onChange } = options;
  let kept = review;
  let isStored = stored;
  let pending: ChangeDraft[] = [];
  let failed: StoreProblem | undefined;
  let writing: Promise<void> | undefined;

  const shown = () => pending.reduce(withChange, kept);

  async function write(): Promise<void> {
    failed = undefined;
    while (pending.length > 0 && !failed) {
      if (!isStored) await add();
      else await append();
      onChange();
    }
  }

  async function add(): Promise<void> {
    const answer = await reviews.add(kept);
    if (answer.ok) isStored = true;
    else failed = answer.problem;
  }

  async function append(): Promise<void> {
    const [draft] = pending;
    if (!draft) return;
    const answer = await reviews.append(kept.id, draft);
    if (!answer.ok) {
      failed = answer.problem;
      return;
    }
    const expected = lastSeq(kept) + 1;
    kept = await joined(kept, answer.value, reviews);
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
    retry: start,
    async refresh() {
      if (!isStored || pending.length > 0) return;
      const answer = await reviews.open(kept.id);
      if (!answer.ok || pending.length > 0 || answer.value.changes.length === kept.changes.length) return;
      kept = answer.value;
      onChange();
    },
  };
}

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
