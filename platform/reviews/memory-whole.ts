import type { PutBack, WholeReview, WholeStore } from '../../review/backup/whole-store.ts';
import { foretold } from '../../review/backup/foretell.ts';
import type { ReviewNews } from '../../review/reviews.ts';
import { isMarkKey } from './mark-key.ts';
import type { Memory } from './memory-reviews.ts';
import { carried, keptOf, notStorable, underId, unreadOf } from './put-back.ts';
import { notFound } from './store-problem.ts';

/** All that a store in memory holds, one review at a time. */
export function memoryWhole(memory: Memory, announce: (news: ReviewNews) => void): WholeStore {
  const { kept, unread, paragraphs, remembered, keys } = memory;

  function put(whole: WholeReview, id: string): PutBack {
    const here = kept.get(id);
    const known = here ? { review: here } : unread.has(id) ? { unread: unread.get(id) } : undefined;
    const answer = foretold(whole, known);
    if (known && (answer !== 'continued' || !('review' in whole))) return answer;
    if (known && 'review' in whole) {
      kept.set(id, structuredClone(whole.review));
      const beside = keptOf(id, whole.beside);
      const texts = remembered.get(id) ?? [];
      const there = new Set(texts.map((text) => text.id));
      remembered.set(id, [...texts, ...beside.texts.filter((text) => !there.has(text.id))]);
      if (beside.paragraphs && !paragraphs.has(id)) paragraphs.set(id, beside.paragraphs);
      return answer;
    }
    if ('review' in whole) kept.set(id, structuredClone(whole.review));
    else unread.set(id, structuredClone(whole.unread));
    const beside = keptOf(id, whole.beside);
    if (beside.paragraphs) paragraphs.set(id, beside.paragraphs);
    remembered.set(id, beside.texts);
    return 'added';
  }

  return {
    ids: async () => ({ ok: true, value: [...kept.keys(), ...unread.keys()] }),
    async take(id) {
      const beside = carried({ paragraphs: paragraphs.get(id), texts: remembered.get(id) ?? [] });
      const review = kept.get(id);
      if (review) return { ok: true, value: { beside, review: structuredClone(review) } };
      if (!unread.has(id)) return { ok: false, problem: notFound };
      return { ok: true, value: { beside, unread: structuredClone(unread.get(id)) } };
    },
    keys: async () => ({ ok: true, value: [...keys.values()] }),
    async putKeys(given) {
      const fresh = given.filter((key) => isMarkKey(key) && !keys.has(key.id));
      for (const key of fresh) keys.set(key.id, key);
      return { ok: true, value: fresh.length };
    },
    async putBack(whole, newId) {
      const id = 'review' in whole ? whole.review.id : unreadOf(whole.unread)?.id;
      if (id === undefined) return { ok: false, problem: notStorable };
      const first = put(whole, id);
      const second = first === 'beside' ? put(underId(whole, newId), newId) : undefined;
      const answer = second === undefined ? first : second === 'already' ? 'already' : 'beside';
      if (answer !== 'already')
        announce({
          review: second === undefined ? id : newId,
          what: answer === 'continued' ? 'changed' : 'added',
        });
      return { ok: true, value: answer };
    },
  };
}
