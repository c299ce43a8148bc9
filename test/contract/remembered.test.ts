import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportKinds, exportReview } from '../../exports/index.ts';
import type { WordText } from '../../plan/anchors/anchor.ts';
import { browserReviews } from '../../platform/reviews/browser-reviews.ts';
import type { ChangeDraft } from '../../review/change.ts';
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

const text = (...lines: string[]): WordText =>
  lines.map((line, index) => ({ section: index === 0 ? 'E' : 'F', words: line.split(' ') }));
const first = { id: 'a1', fingerprint: 'one', text: text('odette will cook', 'a tutor shows odette how') };
const second = { id: 'b2', fingerprint: 'two', text: text('odette will cook soup', 'a tutor shows her how') };
const third = { id: 'c3', fingerprint: 'three', text: text('odette cooks', 'nobody shows her') };

/** A level that stands on words of a text. */
const levelIn = (id: string): ChangeDraft => ({
  at: '2026-03-02T09:00:00.000Z',
  what: {
    kind: 'score',
    criterion: 'P-E1',
    item: 'o-1',
    score: { kind: 'level', level: 3 },
    anchor: { text: id, from: 0, to: 3 },
  },
});

function kept<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.value;
}

describe.each(stores)('texts remembered beside a review $name', ({ make }) => {
  let reviews: Reviews;
  let close: () => void;
  const ids = async (id = 'one') => kept(await reviews.rememberedBeside(id, [])).map((one) => one.id);
  beforeEach(async () => {
    ({ reviews, close } = await make());
    kept(await reviews.add(review('one')));
  });
  afterEach(() => close());

  test('come back in words only where words were kept', async () => {
    kept(await reviews.remember('one', first, 'words'));
    expect(kept(await reviews.rememberedBeside('one', second.text))).toEqual([
      { id: 'a1', fingerprint: 'one', kept: 'words', before: first.text, now: second.text },
    ]);
  });

  test('come back as hashes that are equal exactly where the words are', async () => {
    kept(await reviews.remember('one', first, 'hashes'));
    const [beside] = kept(await reviews.rememberedBeside('one', second.text));
    expect(JSON.stringify(beside)).not.toContain('odette');
    const words = (from: WordText = []) => from.flatMap((block) => block.words);
    const [before, now] = [words(beside?.before), words(beside?.now)];
    expect(before.map((hash) => now.includes(hash))).toEqual([
      ...[true, true, true],
      ...[true, true, true, true, true],
    ]);
    expect(now.map((hash) => before.indexOf(hash))).toEqual([0, 1, 2, -1, 3, 4, 5, -1, 7]);
    expect(beside?.before.map(({ section }) => section)).toEqual(['E', 'F']);
  });

  test('go when another is remembered and no change points to them', async () => {
    kept(await reviews.remember('one', first, 'hashes'));
    expect(kept(await reviews.remember('one', second, 'hashes'))).toBe(1);
    expect(await ids()).toEqual(['b2']);
  });

  test('stay while a change points to them, also one that was undone, oldest first', async () => {
    const { seq } = kept(await reviews.append('one', levelIn('a1')));
    kept(await reviews.append('one', { at: '2026-03-02T09:01:00.000Z', what: { kind: 'undo', seq } }));
    for (const one of [first, second, third]) kept(await reviews.remember('one', one, 'hashes'));
    expect(await ids()).toEqual(['a1', 'c3']);
  });

  test('are hashed once words are no longer to be kept', async () => {
    kept(await reviews.append('one', levelIn('a1')));
    kept(await reviews.remember('one', first, 'words'));
    kept(await reviews.remember('one', second, 'hashes'));
    const found = kept(await reviews.rememberedBeside('one', first.text));
    expect(found.map((one) => one.kept)).toEqual(['hashes', 'hashes']);
    expect(found[0]?.before).toEqual(found[0]?.now);
    expect(JSON.stringify(found)).not.toContain('odette');
  });

  test('go with a deleted review and come back when it is put back', async () => {
    kept(await reviews.remember('one', first, 'hashes'));
    const deleted = kept(await reviews.delete('one'));
    expect(await ids()).toEqual([]);
    kept(await reviews.add(deleted));
    expect(await ids()).toEqual(['a1']);
  });

  test('are copied with a copy, and the copy keeps its own when the original is deleted', async () => {
    kept(await reviews.remember('one', first, 'hashes'));
    kept(await reviews.duplicate('one', { id: 'copy', now: '2026-03-09T09:00:00.000Z', planRef: 'Copy' }));
    kept(await reviews.delete('one'));
    expect(await ids('copy')).toEqual(['a1']);
  });

  test('are not kept for a review that is not there', async () => {
    expect(await reviews.remember('none', first, 'hashes')).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
    expect(await ids('none')).toEqual([]);
  });

  test('are no part of the review, and no export holds a word or a hash of them', async () => {
    kept(await reviews.append('one', levelIn('a1')));
    kept(await reviews.remember('one', first, 'hashes'));
    const whole = kept(await reviews.open('one'));
    const [beside] = kept(await reviews.rememberedBeside('one', first.text));
    const words = (beside?.before ?? []).flatMap((block) => block.words);
    expect(words).toHaveLength(8);
    const out = [
      JSON.stringify(whole),
      ...(['json', 'csv', 'html'] as const).map((kind) => exportReview(kind, whole, ehcPlan).text),
    ];
    expect(Object.keys(exportKinds).length).toBeGreaterThan(0);
    for (const file of out) for (const word of words) expect(file).not.toContain(word);
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

test('what lies on the device holds no word of the plan where hashes were asked for', async () => {
  const reviews = browserReviews({ listing, name: 'lies' });
  kept(await reviews.add(review('one')));
  kept(await reviews.append('one', levelIn('a1')));
  kept(await reviews.remember('one', first, 'words'));
  expect(JSON.stringify(await everything('lies', 'remembered'))).toContain('odette');
  kept(await reviews.remember('one', second, 'hashes'));
  const lying = JSON.stringify(await everything('lies', 'remembered'));
  for (const word of ['odette', 'tutor', 'cook']) expect(lying).not.toContain(word);
  reviews.close();
});

test('another window spells a text with the same hashes', async () => {
  const one = browserReviews({ listing, name: 'same-key' });
  const other = browserReviews({ listing, name: 'same-key' });
  kept(await one.add(review('one')));
  kept(await one.remember('one', first, 'hashes'));
  const [beside] = kept(await other.rememberedBeside('one', first.text));
  expect(beside?.before).toEqual(beside?.now);
  one.close();
  other.close();
});

test('a store of version 2 opens with everything that was in it, and takes remembered texts', async () => {
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const old = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('version-2', 2);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('heads', { keyPath: 'id' });
      request.result.createObjectStore('changes', { keyPath: ['review', 'seq'] });
      request.result.createObjectStore('listings', { keyPath: 'id' });
      request.result.createObjectStore('paragraphs', { keyPath: 'review' });
      request.result.createObjectStore('keys');
    };
    request.onsuccess = () => resolve(request.result);
  });
  const { changes: _, ...head } = review('one');
  const change = {
    seq: 1,
    at: '2026-03-02T09:00:00.000Z',
    what: { kind: 'score', criterion: 'P-01', score: { kind: 'level', level: 3 } },
  };
  const writing = old.transaction(['heads', 'changes', 'listings', 'paragraphs', 'keys'], 'readwrite');
  writing.objectStore('heads').put({ ...head, version: 2 });
  writing.objectStore('changes').put({ review: 'one', ...change });
  writing.objectStore('listings').put(listing(review('one')));
  writing.objectStore('paragraphs').put({ review: 'one', fingerprint: 'plan', marks: ['0123'] });
  writing.objectStore('keys').put(key, 'paragraphs');
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  old.close();

  const reviews = browserReviews({ listing, name: 'version-2' });
  expect(kept(await reviews.list()).map(({ id }) => id)).toEqual(['one']);
  expect(kept(await reviews.open('one'))).toEqual({ ...head, changes: [change] });
  expect(kept(await reviews.rememberedBeside('one', first.text))).toEqual([]);
  kept(await reviews.remember('one', first, 'hashes'));
  expect(kept(await reviews.rememberedBeside('one', first.text))).toHaveLength(1);
  reviews.close();
  expect(await everything('version-2', 'paragraphs')).toEqual([
    { review: 'one', fingerprint: 'plan', marks: ['0123'] },
  ]);
});
