import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserReviews } from '../../platform/reviews/browser-reviews.ts';
import type { ChangeDraft } from '../../review/change.ts';
import { listingOf } from '../../review/listing.ts';
import { newReview } from '../../review/new-review.ts';
import type { Review } from '../../review/review.ts';
import type { Kept, ReviewNews, Reviews } from '../../review/reviews.ts';
import { stores } from './stores.ts';

const listing = (review: Review) => listingOf(review, undefined);
const review = (id: string): Review =>
  newReview({
    id,
    now: '2026-03-01T09:00:00.000Z',
    documentKind: 'plan',
    framework: { id: 'ehc-plan', version: '1' },
  });

const level = (value: 1 | 2 | 3 | 4, at = '2026-03-02T09:00:00.000Z'): ChangeDraft => ({
  at,
  what: { kind: 'score', criterion: 'P-01', score: { kind: 'level', level: value } },
});

function kept<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.value;
}

describe.each(stores)('reviews kept $name', ({ make }) => {
  let reviews: Reviews;
  let close: () => void;
  beforeEach(async () => {
    ({ reviews, close } = await make());
  });
  afterEach(() => close());

  test('a review that was added is opened as it was', async () => {
    kept(await reviews.add(review('one')));
    expect(kept(await reviews.open('one'))).toEqual(review('one'));
  });

  test('changes are numbered in the order in which they were made, whoever makes them', async () => {
    kept(await reviews.add(review('one')));
    const changes = await Promise.all([1, 2, 3, 4].map(() => reviews.append('one', level(3))));
    expect(changes.map((change) => kept(change).seq)).toEqual([1, 2, 3, 4]);
    expect(kept(await reviews.open('one')).changes.map((change) => change.seq)).toEqual([1, 2, 3, 4]);
  });

  test('what is handed out can be changed without changing what is kept', async () => {
    kept(await reviews.add(review('one')));
    kept(await reviews.open('one')).changes.push({ ...level(1), seq: 99 });
    expect(kept(await reviews.open('one')).changes).toEqual([]);
  });

  test('the list has the review changed last on top, with its progress', async () => {
    kept(await reviews.add(review('old')));
    kept(await reviews.add(review('new')));
    kept(await reviews.append('old', level(2, '2026-03-05T09:00:00.000Z')));
    const lines = kept(await reviews.list());
    expect(lines.map((line) => line.id)).toEqual(['old', 'new']);
    expect(lines[0]?.updatedAt).toBe('2026-03-05T09:00:00.000Z');
  });

  test('a review that is already there is not added over it', async () => {
    kept(await reviews.add(review('one')));
    kept(await reviews.append('one', level(2)));
    expect(await reviews.add(review('one'))).toMatchObject({ ok: false, problem: { code: 'exists' } });
    expect(kept(await reviews.open('one')).changes).toHaveLength(1);
  });

  test('a copy has the whole history under its own id and name, and the original stays as it was', async () => {
    kept(await reviews.add(review('one')));
    kept(await reviews.append('one', level(4)));
    const copy = { id: 'two', now: '2026-03-09T09:00:00.000Z', planRef: 'Copy' };
    kept(await reviews.duplicate('one', copy));
    expect(kept(await reviews.open('two')).changes.map((change) => change.what.kind)).toEqual([
      'score',
      'rename',
    ]);
    expect(kept(await reviews.open('one')).changes).toHaveLength(1);
  });

  test('a deleted review is given back, so that it can be put back', async () => {
    kept(await reviews.add(review('one')));
    kept(await reviews.append('one', level(4)));
    const deleted = kept(await reviews.delete('one'));
    expect(kept(await reviews.list())).toEqual([]);
    expect(await reviews.open('one')).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    kept(await reviews.add(deleted));
    expect(kept(await reviews.open('one'))).toEqual(deleted);
  });

  test.each([
    ['open', () => reviews.open('none')],
    ['append', () => reviews.append('none', level(1))],
    ['delete', () => reviews.delete('none')],
    ['duplicate', () => reviews.duplicate('none', { id: 'x', now: '2026-01-01', planRef: 'x' })],
  ])('%s of a review that is not there says so', async (_name, call) => {
    expect(await call()).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });

  test('listeners hear what changed until they stop listening', async () => {
    const heard: ReviewNews[] = [];
    const stop = reviews.subscribe((news) => heard.push(news));
    kept(await reviews.add(review('one')));
    kept(await reviews.append('one', level(1)));
    stop();
    kept(await reviews.delete('one'));
    expect(heard).toEqual([
      { review: 'one', what: 'added' },
      { review: 'one', what: 'changed' },
    ]);
  });
});

describe('reviews in the browser', () => {
  test('a second window finds what the first kept, and hears of its changes', async () => {
    const first = browserReviews({ listing, name: 'windows' });
    const second = browserReviews({ listing, name: 'windows' });
    const heard = new Promise<ReviewNews>((resolve) => {
      second.subscribe(resolve);
    });
    kept(await first.add(review('one')));
    expect(await heard).toEqual({ review: 'one', what: 'added' });
    kept(await second.append('one', level(3)));
    expect(kept(await first.open('one')).changes).toHaveLength(1);
    first.close();
    second.close();
  });

  test('a device out of space is told in a sentence and nothing saved before is touched', async () => {
    const reviews = browserReviews({ listing, name: 'full' });
    kept(await reviews.add(review('one')));
    kept(await reviews.append('one', level(3)));
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const answer = await reviews.append('one', level(1));
    IDBObjectStore.prototype.put = put;
    expect(answer).toMatchObject({ ok: false, problem: { code: 'quota' } });
    expect(kept(await reviews.open('one')).changes).toHaveLength(1);
    reviews.close();
  });

  test('a record that cannot be understood is left alone and told in a sentence', async () => {
    const reviews = browserReviews({ listing, name: 'newer' });
    const newer: unknown = { ...review('one'), version: 99 };
    const database = await new Promise<IDBDatabase>((resolve) => {
      void reviews.list().then(() => {
        const request = indexedDB.open('newer');
        request.onsuccess = () => resolve(request.result);
      });
    });
    database.transaction('heads', 'readwrite').objectStore('heads').put(newer);
    expect(await reviews.append('one', level(1))).toMatchObject({
      ok: false,
      problem: { code: 'unreadable', sentence: expect.stringContaining('newer version') },
    });
    database.close();
    reviews.close();
  });

  test('a listing that is damaged is made anew, and hides neither its review nor the others', async () => {
    const reviews = browserReviews({ listing, name: 'damaged' });
    kept(await reviews.add(review('one')));
    kept(await reviews.add(review('two')));
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('damaged');
      request.onsuccess = () => resolve(request.result);
    });
    database.transaction('listings', 'readwrite').objectStore('listings').put({ id: 'one' });
    expect(
      kept(await reviews.list())
        .map((line) => line.id)
        .toSorted(),
    ).toEqual(['one', 'two']);
    kept(await reviews.append('one', level(2)));
    database.close();
    reviews.close();
  });

  test('a change written while another window deletes the review is refused whole, and leaves nothing behind', async () => {
    const first = browserReviews({ listing, name: 'race' });
    const second = browserReviews({ listing, name: 'race' });
    kept(await first.add(review('one')));
    const [deleted, written] = await Promise.all([first.delete('one'), second.append('one', level(2))]);
    kept(deleted);
    expect(written).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    expect(kept(await second.list())).toEqual([]);
    // A restored review finds no stray change of its former self.
    kept(await first.add(review('one')));
    expect(kept(await first.open('one')).changes).toEqual([]);
    first.close();
    second.close();
  });

  test('two windows that write at once get different numbers and lose nothing', async () => {
    const first = browserReviews({ listing, name: 'both' });
    const second = browserReviews({ listing, name: 'both' });
    kept(await first.add(review('one')));
    const written = await Promise.all(
      [first, second, first, second].map((store, index) => store.append('one', level(index < 2 ? 1 : 4))),
    );
    expect(written.map((answer) => kept(answer).seq).toSorted()).toEqual([1, 2, 3, 4]);
    expect(kept(await second.open('one')).changes).toHaveLength(4);
    first.close();
    second.close();
  });

  test('a device that runs out of space only when the change is completed is told so too', async () => {
    const reviews = browserReviews({ listing, name: 'full-late' });
    kept(await reviews.add(review('one')));
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: [unknown]) {
      const { transaction } = this;
      const request = put.apply(this, given);
      if (this.name === 'listings') request.addEventListener('success', () => transaction.abort());
      return request;
    };
    const answer = await reviews.append('one', level(1));
    IDBObjectStore.prototype.put = put;
    expect(answer.ok).toBe(false);
    expect(kept(await reviews.open('one')).changes).toEqual([]);
    reviews.close();
  });
});
