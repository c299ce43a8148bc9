import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportKinds, exportReview } from '../../exports/index.ts';
import { browserReviews } from '../../platform/reviews/browser-reviews.ts';
import { listingOf } from '../../review/listing.ts';
import { newReview } from '../../review/new-review.ts';
import type { Review } from '../../review/review.ts';
import type { Kept, Reviews } from '../../review/reviews.ts';
import { ehcPlan } from '../../rubric/frameworks/ehc-plan/index.ts';
import { stores } from './stores.ts';

const listing = (review: Review) => listingOf(review, undefined);
const review = (id: string): Review =>
  newReview({
    id,
    now: '2026-03-01T09:00:00.000Z',
    documentKind: 'plan',
    framework: { id: 'ehc-plan', version: '1' },
  });
const copied = 'settles again once the picture timetable is walked through beside the pegs';
const other = 'asks for a break with a red card and comes back when the timer has run out';

function kept<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.value;
}

describe.each(stores)('paragraphs of reviews kept $name', ({ make }) => {
  let reviews: Reviews;
  let close: () => void;
  const ask = async (id: string, fingerprint: string, ...texts: string[]) =>
    kept(await reviews.alsoIn(id, fingerprint, texts));
  beforeEach(async () => {
    ({ reviews, close } = await make());
    kept(await reviews.add(review('one')));
    kept(await reviews.keepParagraphs('one', 'first plan', [copied]));
  });
  afterEach(() => close());

  test('are noticed in a review of another plan, each for itself', async () => {
    expect(await ask('two', 'second plan', other, copied)).toEqual([[], ['one']]);
  });

  test('are not noticed in the same review, nor in another review of the same plan', async () => {
    expect(await ask('one', 'first plan, edited', copied)).toEqual([[]]);
    expect(await ask('two', 'first plan', copied)).toEqual([[]]);
  });

  test('are not noticed in a copy of the same review, also after the plan was edited', async () => {
    const copy = { id: 'copy', now: '2026-03-09T09:00:00.000Z', planRef: 'Copy' };
    kept(await reviews.duplicate('one', copy));
    expect(await ask('one', 'first plan, edited', copied)).toEqual([[]]);
  });

  test('stay known by a copy when the original is deleted', async () => {
    const copy = { id: 'copy', now: '2026-03-09T09:00:00.000Z', planRef: 'Copy' };
    kept(await reviews.duplicate('one', copy));
    expect(await ask('two', 'second plan', copied)).toHaveLength(1);
    kept(await reviews.delete('one'));
    expect(await ask('two', 'second plan', copied)).toEqual([['copy']]);
  });

  test('name one review for each other plan', async () => {
    kept(await reviews.add(review('again')));
    kept(await reviews.keepParagraphs('again', 'first plan', [copied]));
    expect((await ask('two', 'second plan', copied))[0]).toHaveLength(1);
  });

  test('are replaced when the plan was read anew', async () => {
    kept(await reviews.keepParagraphs('one', 'first plan', [other]));
    expect(await ask('two', 'second plan', copied, other)).toEqual([[], ['one']]);
  });

  test('go with a deleted review and come back when it is put back', async () => {
    const deleted = kept(await reviews.delete('one'));
    expect(await ask('two', 'second plan', copied)).toEqual([[]]);
    kept(await reviews.add(deleted));
    expect(await ask('two', 'second plan', copied)).toEqual([['one']]);
  });

  test('are not kept for a review that is not there', async () => {
    expect(await reviews.keepParagraphs('none', 'x', [copied])).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
    expect(await ask('two', 'second plan', copied)).toEqual([['one']]);
  });

  test('are no part of the review', async () => {
    expect(kept(await reviews.open('one'))).toEqual(review('one'));
  });
});

/** Everything in one store of a database, as it lies there. */
async function everything(name: string, store: string): Promise<unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const found = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return found;
}

const marksIn = (records: unknown[]) => JSON.stringify(records).match(/[0-9a-f]{32}/g) ?? [];

describe('what lies in the browser’s store', () => {
  test('is 128 bits for a paragraph and not one of its words', async () => {
    const reviews = browserReviews({ listing, name: 'lies' });
    kept(await reviews.add(review('one')));
    kept(await reviews.keepParagraphs('one', 'plan', [copied, other]));
    const records = await everything('lies', 'paragraphs');
    expect(records).toEqual([
      {
        review: 'one',
        fingerprint: 'plan',
        marks: [expect.stringMatching(/^[0-9a-f]{32}$/), expect.any(String)],
        key: expect.any(String),
      },
    ]);
    expect(JSON.stringify(records)).not.toMatch(/timetable|pegs|card/);
    reviews.close();
  });

  test('has other marks on another device, so that a guess can be tested on this one only', async () => {
    const marks = await Promise.all(
      ['device-1', 'device-2'].map(async (name) => {
        const reviews = browserReviews({ listing, name });
        kept(await reviews.add(review('one')));
        kept(await reviews.keepParagraphs('one', 'plan', [copied]));
        reviews.close();
        return marksIn(await everything(name, 'paragraphs'));
      }),
    );
    expect(marks[0]).toHaveLength(1);
    expect(marks[0]).not.toEqual(marks[1]);
  });

  test('has one key of 32 random bytes, the same for every window', async () => {
    const [first, second] = [1, 2].map(() => browserReviews({ listing, name: 'key' }));
    if (!first || !second) throw new Error('Two windows were opened');
    kept(await first.add(review('one')));
    await Promise.all([first.alsoIn('x', 'x', [copied]), second.alsoIn('x', 'x', [copied])]);
    kept(await first.keepParagraphs('one', 'plan', [copied]));
    expect(kept(await second.alsoIn('two', 'other plan', [copied]))).toEqual([['one']]);
    first.close();
    second.close();
    const keys = await everything('key', 'keys');
    expect(keys).toHaveLength(1);
    expect(keys).toEqual([{ id: expect.any(String), key: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) }]);
  });

  test('never goes into an export', async () => {
    const reviews = browserReviews({ listing, name: 'exported' });
    kept(await reviews.add(review('one')));
    kept(
      await reviews.append('one', {
        at: '2026-03-02T09:00:00.000Z',
        what: { kind: 'score', criterion: 'P-01', score: { kind: 'level', level: 3 } },
      }),
    );
    kept(await reviews.keepParagraphs('one', 'plan', [copied]));
    const whole = kept(await reviews.open('one'));
    reviews.close();
    const [mark] = marksIn(await everything('exported', 'paragraphs'));
    if (!mark) throw new Error('A mark was kept');
    const kinds = ['json', 'csv', 'html'] as const;
    expect(Object.keys(exportKinds).toSorted()).toEqual([...kinds].toSorted());
    for (const kind of kinds) expect(exportReview(kind, whole, ehcPlan).text).not.toContain(mark);
  });
});

test('a store of the version before opens with everything that was in it, and takes paragraphs', async () => {
  const old = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('before', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('heads', { keyPath: 'id' });
      request.result.createObjectStore('changes', { keyPath: ['review', 'seq'] });
      request.result.createObjectStore('listings', { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
  });
  const { changes: _, ...head } = review('one');
  const change = {
    seq: 1,
    at: '2026-03-02T09:00:00.000Z',
    what: { kind: 'score', criterion: 'P-01', score: { kind: 'level', level: 3 } },
  };
  const writing = old.transaction(['heads', 'changes', 'listings'], 'readwrite');
  writing.objectStore('heads').put(head);
  writing.objectStore('changes').put({ review: 'one', ...change });
  writing.objectStore('listings').put(listing(review('one')));
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  old.close();

  const reviews = browserReviews({ listing, name: 'before' });
  expect(kept(await reviews.list()).map(({ id }) => id)).toEqual(['one']);
  expect(kept(await reviews.open('one'))).toEqual({ ...head, changes: [change] });
  expect(kept(await reviews.alsoIn('two', 'plan', [copied]))).toEqual([[]]);
  kept(await reviews.keepParagraphs('one', 'old plan', [copied]));
  expect(kept(await reviews.alsoIn('two', 'plan', [copied]))).toEqual([['one']]);
  reviews.close();
});
