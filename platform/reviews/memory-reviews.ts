import type { Change } from '../../review/change.ts';
import type { Listing } from '../../review/listing.ts';
import { duplicateOf, withChange } from '../../review/new-review.ts';
import type { Review } from '../../review/review.ts';
import { textsPointedAt } from '../../review/remembered.ts';
import type { Kept, Reviews } from '../../review/reviews.ts';
import { announcer } from './announcer.ts';
import { marksOf, newMarkKey, type ParagraphMarks, reviewsWith } from './paragraph-marks.ts';
import {
  besides,
  distinctWords,
  packed,
  plainWordsOf,
  type StoredText,
  textsToKeep,
  wordSpeller,
} from './remembered-texts.ts';
import { alreadyThere, notFound } from './store-problem.ts';

/** Reviews kept in memory: for the command line and for tests of screens. Same contract as the browser's store. */
export function memoryReviews(listing: (review: Review) => Listing): Reviews {
  const kept = new Map<string, Review>();
  const paragraphs = new Map<string, ParagraphMarks>();
  const remembered = new Map<string, StoredText[]>();
  const deleted = new Map<string, KeptBeside>();
  let key: Promise<CryptoKey> | undefined;
  const ownKey = () => {
    key ??= newMarkKey();
    return key;
  };
  const marked = async (texts: readonly string[]) => marksOf(await ownKey(), texts);
  const spellerFor = wordSpeller(ownKey);
  const { announce, subscribe } = announcer();

  const keptBeside = (id: string): KeptBeside => ({
    paragraphs: paragraphs.get(id),
    texts: remembered.get(id) ?? [],
  });

  const add = async (review: Review, beside = deleted.get(review.id)): Promise<Kept<Review>> => {
    if (kept.has(review.id)) return { ok: false, problem: alreadyThere };
    kept.set(review.id, structuredClone(review));
    if (beside?.paragraphs) paragraphs.set(review.id, { ...beside.paragraphs, review: review.id });
    if (beside)
      remembered.set(
        review.id,
        beside.texts.map((text) => ({ ...text, review: review.id })),
      );
    deleted.delete(review.id);
    announce({ review: review.id, what: 'added' });
    return { ok: true, value: structuredClone(review) };
  };

  return {
    async list() {
      const lines = [...kept.values()].map(listing);
      return { ok: true, value: lines.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt)) };
    },
    async open(id) {
      const review = kept.get(id);
      return review ? { ok: true, value: structuredClone(review) } : { ok: false, problem: notFound };
    },
    add: (review) => add(review),
    async append(id, draft): Promise<Kept<Change>> {
      const review = kept.get(id);
      if (!review) return { ok: false, problem: notFound };
      const next = withChange(review, structuredClone(draft));
      const change = next.changes.at(-1);
      if (!change) throw new Error('A review with a change added has a last change');
      kept.set(id, next);
      announce({ review: id, what: 'changed' });
      return { ok: true, value: structuredClone(change) };
    },
    async duplicate(id, copy) {
      const review = kept.get(id);
      return review ? add(duplicateOf(review, copy), keptBeside(id)) : { ok: false, problem: notFound };
    },
    async delete(id) {
      const review = kept.get(id);
      if (!review) return { ok: false, problem: notFound };
      kept.delete(id);
      deleted.set(id, keptBeside(id));
      paragraphs.delete(id);
      remembered.delete(id);
      announce({ review: id, what: 'deleted' });
      return { ok: true, value: review };
    },
    async keepParagraphs(id, fingerprint, texts) {
      const marks = await marked(texts);
      if (!kept.has(id)) return { ok: false, problem: notFound };
      paragraphs.set(id, { review: id, fingerprint, marks });
      return { ok: true, value: marks.length };
    },
    async alsoIn(id, fingerprint, texts) {
      const marks = await marked(texts);
      return { ok: true, value: reviewsWith(marks, [...paragraphs.values()], { review: id, fingerprint }) };
    },
    async remember(id, text, as) {
      const before = remembered.get(id) ?? [];
      const spell =
        as === 'hashes'
          ? await spellerFor([...distinctWords(text.text), ...plainWordsOf(before)])
          : undefined;
      const review = kept.get(id);
      if (!review) return { ok: false, problem: notFound };
      const texts = textsToKeep(before, packed(id, text, as, spell), textsPointedAt(review.changes), spell);
      remembered.set(id, texts);
      return { ok: true, value: texts.length };
    },
    async rememberedBeside(id, now) {
      return {
        ok: true,
        value: besides(remembered.get(id) ?? [], now, await spellerFor(distinctWords(now))),
      };
    },
    subscribe,
  };
}

/** What is kept beside a review and is no part of it. */
type KeptBeside = { paragraphs: ParagraphMarks | undefined; texts: StoredText[] };
