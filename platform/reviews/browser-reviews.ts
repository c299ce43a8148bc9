import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Change } from '../../review/change.ts';
import type { Listing } from '../../review/listing.ts';
import { duplicateOf, withChange } from '../../review/new-review.ts';
import { parseReview, type Review } from '../../review/review.ts';
import type { Kept, Reviews } from '../../review/reviews.ts';
import { announcer } from './announcer.ts';
import { marksOf, newMarkKey, type ParagraphMarks, reviewsWith } from './paragraph-marks.ts';
import { alreadyThere, blocked, notFound, storeProblem } from './store-problem.ts';

/**
 * Heads, changes and listings apart, so that a change is one small record. What is stored is `unknown` until parsed:
 * an older version may have written it. Since version 2 also `paragraphs`, the marks of a review's plan, and `keys`, the
 * one key they were made with: nothing of the two is part of a review.
 */
type Schema = DBSchema & {
  heads: { key: string; value: { id: string } };
  changes: { key: [string, number]; value: { review: string; seq: number } };
  listings: { key: string; value: Listing };
  paragraphs: { key: string; value: ParagraphMarks };
  keys: { key: string; value: CryptoKey };
};

const stores = ['heads', 'changes', 'listings', 'paragraphs', 'keys'] as const;

/** The name of the key under which paragraphs are marked. */
const markKey = 'paragraphs';

/** What the store is given by the window that opens it. */
export type BrowserReviewsOptions = {
  /** The line of the dashboard for a review: the caller knows the frameworks. */
  listing: (review: Review) => Listing;
  /** Database and channel name; only tests give their own. */
  name?: string;
};

/**
 * Reviews in the extension's own IndexedDB. To be opened from extension pages only: in a content script the same calls
 * would write into the portal's storage. Every answer waits for the transaction to complete with strict durability.
 */
export function browserReviews({
  listing,
  name = 'reviews',
}: BrowserReviewsOptions): Reviews & { close(): void } {
  const { announce, subscribe, close } = announcer(name);
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  let key: CryptoKey | undefined;
  /** Marks of reviews deleted in this window, to come back with them. */
  const deleted = new Map<string, ParagraphMarks>();

  const database = () => {
    opened ??= open(name, () => {
      opened = undefined;
    }).catch((error: unknown) => {
      // The next call tries again: a store that was blocked or full a minute ago may answer now.
      opened = undefined;
      throw error;
    });
    return opened;
  };

  /** Runs `work` in one transaction and answers once it is complete; any failure aborts the whole of it. */
  async function transact<T, Mode extends IDBTransactionMode>(
    mode: Mode,
    work: (transaction: Work<Mode>) => Promise<Kept<T>>,
  ): Promise<Kept<T>> {
    try {
      const transaction = (await database()).transaction(stores, mode, { durability: 'strict' });
      const done = transaction.done.then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
      const answer = await work(transaction).catch((error: unknown): Kept<T> => {
        abort(transaction);
        return { ok: false, problem: storeProblem(error) };
      });
      const failure = await done;
      return answer.ok && failure ? { ok: false, problem: storeProblem(failure.error) } : answer;
    } catch (error) {
      return { ok: false, problem: error === blocked ? blocked : storeProblem(error) };
    }
  }

  async function write(transaction: Work<'readwrite'>, review: Review, from: number): Promise<void> {
    const { changes, ...head } = review;
    if (from === 0) await transaction.objectStore('heads').put(head);
    for (const change of changes.slice(from))
      await transaction.objectStore('changes').put({ review: review.id, ...change });
    await transaction.objectStore('listings').put(listing(review));
  }

  /** The marks of texts under this device's key, which is made when first asked for; two windows that ask at once get one. */
  async function marked(texts: readonly string[]): Promise<Kept<string[]>> {
    try {
      if (!key) {
        const known = await transact<CryptoKey | undefined, 'readonly'>('readonly', async (transaction) => ({
          ok: true,
          value: await transaction.objectStore('keys').get(markKey),
        }));
        if (!known.ok) return known;
        const made = known.value ?? (await newMarkKey());
        const kept = await transact<CryptoKey, 'readwrite'>('readwrite', async (transaction) => {
          const first = await transaction.objectStore('keys').get(markKey);
          if (!first) await transaction.objectStore('keys').put(made, markKey);
          return { ok: true, value: first ?? made };
        });
        if (!kept.ok) return kept;
        key = kept.value;
      }
      return { ok: true, value: await marksOf(key, texts) };
    } catch (error) {
      return { ok: false, problem: storeProblem(error) };
    }
  }

  /** `marks`: of the paragraphs of its plan, for a review that comes with some. */
  async function add(review: Review, marks = deleted.get(review.id)): Promise<Kept<Review>> {
    const kept = await transact<Review, 'readwrite'>('readwrite', async (transaction) => {
      if (await transaction.objectStore('heads').get(review.id)) return { ok: false, problem: alreadyThere };
      await write(transaction, review, 0);
      if (marks) await transaction.objectStore('paragraphs').put({ ...marks, review: review.id });
      return { ok: true, value: review };
    });
    if (kept.ok) {
      deleted.delete(review.id);
      announce({ review: review.id, what: 'added' });
    }
    return kept;
  }

  const openReview = (id: string) =>
    transact<Review, 'readonly'>('readonly', (transaction) => read(transaction, id));

  return {
    list: () =>
      transact<Listing[], 'readonly'>('readonly', async (transaction) => {
        const kept = await transaction.objectStore('listings').getAll();
        const lines = kept.filter(isWhole);
        const listed = new Set(lines.map(({ id }) => id));
        // A line that is damaged or missing is made anew from its review, so that no review drops out of sight.
        for (const id of await transaction.objectStore('heads').getAllKeys()) {
          const review = listed.has(id) ? undefined : await read(transaction, id);
          if (review?.ok) lines.push(listing(review.value));
        }
        return { ok: true, value: lines.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt)) };
      }),
    open: openReview,
    add: (review) => add(review),
    async append(id, draft) {
      const kept = await transact<Change, 'readwrite'>('readwrite', async (transaction) => {
        const review = await read(transaction, id);
        if (!review.ok) return review;
        const next = withChange(review.value, draft);
        const change = next.changes.at(-1);
        if (!change) throw new Error('A review with a change added has a last change');
        await write(transaction, next, review.value.changes.length);
        return { ok: true, value: change };
      });
      if (kept.ok) announce({ review: id, what: 'changed' });
      return kept;
    },
    async duplicate(id, copy) {
      const review = await openReview(id);
      if (!review.ok) return review;
      const marks = await transact<ParagraphMarks | undefined, 'readonly'>(
        'readonly',
        async (transaction) => ({
          ok: true,
          value: await transaction.objectStore('paragraphs').get(id),
        }),
      );
      return marks.ok ? add(duplicateOf(review.value, copy), marks.value) : marks;
    },
    async delete(id) {
      const kept = await transact<Review, 'readwrite'>('readwrite', async (transaction) => {
        const review = await read(transaction, id);
        if (!review.ok) return review;
        const marks = await transaction.objectStore('paragraphs').get(id);
        if (marks) deleted.set(id, marks);
        await transaction.objectStore('paragraphs').delete(id);
        await transaction.objectStore('heads').delete(id);
        await transaction.objectStore('listings').delete(id);
        await transaction.objectStore('changes').delete(allChangesOf(id));
        return review;
      });
      if (kept.ok) announce({ review: id, what: 'deleted' });
      return kept;
    },
    async keepParagraphs(id, fingerprint, texts) {
      const marks = await marked(texts);
      if (!marks.ok) return marks;
      return transact<number, 'readwrite'>('readwrite', async (transaction) => {
        // Deleted in another window meanwhile: no mark may stay without its review.
        if (!(await transaction.objectStore('heads').get(id))) return { ok: false, problem: notFound };
        await transaction.objectStore('paragraphs').put({ review: id, fingerprint, marks: marks.value });
        return { ok: true, value: marks.value.length };
      });
    },
    async alsoIn(id, fingerprint, texts) {
      const marks = await marked(texts);
      if (!marks.ok) return marks;
      const kept = await transact<ParagraphMarks[], 'readonly'>('readonly', async (transaction) => ({
        ok: true,
        value: await transaction.objectStore('paragraphs').getAll(),
      }));
      if (!kept.ok) return kept;
      return { ok: true, value: reviewsWith(marks.value, kept.value, { review: id, fingerprint }) };
    },
    subscribe,
    close() {
      close();
      void opened?.then((database) => database.close());
    },
  };
}

type Stores = typeof stores;
type Work<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, Stores, Mode>;

function open(name: string, lost: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, 2, {
      upgrade(database, from) {
        if (from < 1) {
          database.createObjectStore('heads', { keyPath: 'id' });
          database.createObjectStore('changes', { keyPath: ['review', 'seq'] });
          database.createObjectStore('listings', { keyPath: 'id' });
        }
        if (from < 2) {
          database.createObjectStore('paragraphs', { keyPath: 'review' });
          database.createObjectStore('keys');
        }
      },
      blocked: () => reject(blocked),
      // A newer version in another window must not wait for this one.
      blocking: (_from, _to, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        lost();
      },
      terminated: lost,
    }).then(resolve, reject);
  });
}

async function read(transaction: Work<IDBTransactionMode>, id: string): Promise<Kept<Review>> {
  const head = await transaction.objectStore('heads').get(id);
  if (!head) return { ok: false, problem: notFound };
  const changes = await transaction.objectStore('changes').getAll(allChangesOf(id));
  const parsed = parseReview({ ...head, changes });
  return parsed.ok
    ? { ok: true, value: parsed.review }
    : { ok: false, problem: { code: 'unreadable', sentence: parsed.sentence } };
}

function isWhole(line: Partial<Listing>): line is Listing {
  return line.updatedAt !== undefined && line.progress !== undefined && line.framework !== undefined;
}

function allChangesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY]);
}

function abort(transaction: Work<IDBTransactionMode>): void {
  try {
    transaction.abort();
  } catch {
    // Already aborted by the browser, for instance when the device is full: `done` tells why.
  }
}
