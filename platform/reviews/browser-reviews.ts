import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Change } from '../../review/change.ts';
import type { Listing } from '../../review/listing.ts';
import { duplicateOf, withChange } from '../../review/new-review.ts';
import { parseReview, type Review } from '../../review/review.ts';
import { textsPointedAt } from '../../review/remembered.ts';
import type { Kept, Reviews, StoreProblem } from '../../review/reviews.ts';
import { announcer } from './announcer.ts';
import { marksOf, newMarkKey, type ParagraphMarks, reviewsWith } from './paragraph-marks.ts';
import {
  besides,
  distinctWords,
  packed,
  plainWordsOf,
  type Speller,
  type StoredText,
  textsToKeep,
  wordSpeller,
} from './remembered-texts.ts';
import { alreadyThere, blocked, notFound, storeProblem } from './store-problem.ts';

/**
 * Heads, changes and listings apart, so that a change is one small record. What is stored is `unknown` until parsed:
 * an older version may have written it. Since version 2 also `paragraphs`, the marks of a review's plan, and `keys`, the
 * one key they were made with; since version 3 `remembered`, the texts that anchors stand in. Nothing of the three is part
 * of a review.
 */
type Schema = DBSchema & {
  heads: { key: string; value: { id: string } };
  changes: { key: [string, number]; value: { review: string; seq: number } };
  listings: { key: string; value: Listing };
  paragraphs: { key: string; value: ParagraphMarks };
  keys: { key: string; value: CryptoKey };
  remembered: { key: [string, string]; value: StoredText };
};

const stores = ['heads', 'changes', 'listings', 'paragraphs', 'keys', 'remembered'] as const;

/** What is kept beside a review and is no part of it. */
type KeptBeside = { paragraphs: ParagraphMarks | undefined; texts: StoredText[] };

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
  /** What was kept beside reviews deleted in this window, to come back with them. */
  const deleted = new Map<string, KeptBeside>();

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

  /** This device's key, which is made when first asked for; two windows that ask at once get one. Throws a `Refused`. */
  async function ownKey(): Promise<CryptoKey> {
    if (key) return key;
    const known = await transact<CryptoKey | undefined, 'readonly'>('readonly', async (transaction) => ({
      ok: true,
      value: await transaction.objectStore('keys').get(markKey),
    }));
    if (!known.ok) throw new Refused(known.problem);
    const made = known.value ?? (await newMarkKey());
    const kept = await transact<CryptoKey, 'readwrite'>('readwrite', async (transaction) => {
      const first = await transaction.objectStore('keys').get(markKey);
      if (!first) await transaction.objectStore('keys').put(made, markKey);
      return { ok: true, value: first ?? made };
    });
    if (!kept.ok) throw new Refused(kept.problem);
    key = kept.value;
    return key;
  }

  /** What `work` makes with the key, or why it could not. */
  async function keyed<T>(work: () => Promise<T>): Promise<Kept<T>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, problem: error instanceof Refused ? error.problem : storeProblem(error) };
    }
  }

  const marked = (texts: readonly string[]) => keyed(async () => marksOf(await ownKey(), texts));
  const spellerFor = wordSpeller(ownKey);

  const textsOf = (id: string) =>
    transact<StoredText[], 'readonly'>('readonly', async (transaction) => ({
      ok: true,
      value: await transaction.objectStore('remembered').getAll(allTextsOf(id)),
    }));

  /** `beside`: what is kept beside it, for a review that comes with some. */
  async function add(review: Review, beside = deleted.get(review.id)): Promise<Kept<Review>> {
    const kept = await transact<Review, 'readwrite'>('readwrite', async (transaction) => {
      if (await transaction.objectStore('heads').get(review.id)) return { ok: false, problem: alreadyThere };
      await write(transaction, review, 0);
      if (beside?.paragraphs)
        await transaction.objectStore('paragraphs').put({ ...beside.paragraphs, review: review.id });
      for (const text of beside?.texts ?? [])
        await transaction.objectStore('remembered').put({ ...text, review: review.id });
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
      const beside = await transact<KeptBeside, 'readonly'>('readonly', async (transaction) => ({
        ok: true,
        value: await keptBeside(transaction, id),
      }));
      return beside.ok ? add(duplicateOf(review.value, copy), beside.value) : beside;
    },
    async delete(id) {
      const kept = await transact<Review, 'readwrite'>('readwrite', async (transaction) => {
        const review = await read(transaction, id);
        if (!review.ok) return review;
        deleted.set(id, await keptBeside(transaction, id));
        await transaction.objectStore('paragraphs').delete(id);
        await transaction.objectStore('remembered').delete(allTextsOf(id));
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
    async remember(id, text, as) {
      const before = await textsOf(id);
      if (!before.ok) return before;
      let spell: Speller | undefined;
      if (as === 'hashes') {
        const words = [...distinctWords(text.text), ...plainWordsOf(before.value)];
        const spelt = await keyed(() => spellerFor(words));
        if (!spelt.ok) return spelt;
        spell = spelt.value;
      }
      const fresh = packed(id, text, as, spell);
      return transact<number, 'readwrite'>('readwrite', async (transaction) => {
        // Not there where it was deleted in another window meanwhile: no text may stay without its review.
        const review = await read(transaction, id);
        if (!review.ok) return review;
        const pointedAt = textsPointedAt(review.value.changes);
        const texts = textsToKeep(before.value, fresh, pointedAt, spell);
        const staying = new Set(texts.map((one) => one.id));
        for (const { id: text } of before.value)
          if (!staying.has(text)) await transaction.objectStore('remembered').delete([id, text]);
        for (const one of texts) await transaction.objectStore('remembered').put(one);
        return { ok: true, value: texts.length };
      });
    },
    async rememberedBeside(id, now) {
      const stored = await textsOf(id);
      if (!stored.ok) return stored;
      if (stored.value.length === 0) return { ok: true, value: [] };
      const spelt = await keyed(() => spellerFor(distinctWords(now)));
      return spelt.ok ? { ok: true, value: besides(stored.value, now, spelt.value) } : spelt;
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
    openDB<Schema>(name, 3, {
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
        if (from < 3) database.createObjectStore('remembered', { keyPath: ['review', 'id'] });
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

/** Ids of texts are letters and digits, so all of them lie between the empty text and an empty list. */
function allTextsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, ''], [id, []]);
}

async function keptBeside(transaction: Work<IDBTransactionMode>, id: string): Promise<KeptBeside> {
  return {
    paragraphs: await transaction.objectStore('paragraphs').get(id),
    texts: await transaction.objectStore('remembered').getAll(allTextsOf(id)),
  };
}

/** A problem of the store, thrown past work that cannot go on without it. */
class Refused extends Error {
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem) {
    super(problem.sentence);
    this.problem = problem;
  }
}

function abort(transaction: Work<IDBTransactionMode>): void {
  try {
    transaction.abort();
  } catch {
    // Already aborted by the browser, for instance when the device is full: `done` tells why.
  }
}
