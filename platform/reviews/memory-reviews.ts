import type { Change } from '../../review/change.ts';
import type { Listing } from '../../review/listing.ts';
import { duplicateOf, withChange } from '../../review/new-review.ts';
import type { Review } from '../../review/review.ts';
import type { Kept, Reviews } from '../../review/reviews.ts';
import { announcer } from './announcer.ts';
import { marksOf, newMarkKey, type ParagraphMarks, reviewsWith } from './paragraph-marks.ts';
import { alreadyThere, notFound } from './store-problem.ts';

/** Reviews kept in memory: for the command line and for tests of screens. Same contract as the browser's store. */
export function memoryReviews(listing: (review: Review) => Listing): Reviews {
  const kept = new Map<string, Review>();
  const paragraphs = new Map<string, ParagraphMarks>();
  const deleted = new Map<string, ParagraphMarks>();
  let key: Promise<CryptoKey> | undefined;
  const marked = async (texts: readonly string[]) => {
    key ??= newMarkKey();
    return marksOf(await key, texts);
  };
  const { announce, subscribe } = announcer();

  const add = async (review: Review, marks = deleted.get(review.id)): Promise<Kept<Review>> => {
    if (kept.has(review.id)) return { ok: false, problem: alreadyThere };
    kept.set(review.id, structuredClone(review));
    if (marks) paragraphs.set(review.id, { ...marks, review: review.id });
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
      return review ? add(duplicateOf(review, copy), paragraphs.get(id)) : { ok: false, problem: notFound };
    },
    async delete(id) {
      const review = kept.get(id);
      if (!review) return { ok: false, problem: notFound };
      kept.delete(id);
      const marks = paragraphs.get(id);
      if (marks) deleted.set(id, marks);
      paragraphs.delete(id);
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
    subscribe,
  };
}
