import { foretold } from '../../../../review/backup/foretell.ts';
import type { MarkKey, WholeReview, WholeStore } from '../../../../review/backup/whole-store.ts';

/** A store of whole reviews in memory, to try backups with; what it holds can be looked at. */
export function wholeInMemory(
  reviews: readonly WholeReview[] = [],
  markKeys: readonly MarkKey[] = [],
): WholeStore & { held: Map<string, WholeReview>; keysHeld: Map<string, MarkKey> } {
  const held = new Map(reviews.map((whole) => [idOf(whole), structuredClone(whole)]));
  const keysHeld = new Map(markKeys.map((key) => [key.id, key]));
  return {
    held,
    keysHeld,
    ids: async () => ({ ok: true, value: [...held.keys()] }),
    async take(id) {
      const whole = held.get(id);
      return whole
        ? { ok: true, value: structuredClone(whole) }
        : { ok: false, problem: { code: 'not-found', sentence: 'It is not here.' } };
    },
    keys: async () => ({ ok: true, value: [...keysHeld.values()] }),
    async putKeys(keys) {
      for (const key of keys) keysHeld.set(key.id, key);
      return { ok: true, value: keys.length };
    },
    async putBack(whole, newId) {
      const id = idOf(whole);
      const outcome = foretold(whole, held.get(id));
      if (outcome === 'added' || outcome === 'continued') held.set(id, structuredClone(whole));
      if (outcome === 'beside') held.set(newId, renamed(whole, newId));
      return { ok: true, value: outcome };
    },
  };
}

function idOf(whole: WholeReview): string {
  if ('review' in whole) return whole.review.id;
  const { unread } = whole;
  return typeof unread === 'object' && unread !== null && 'id' in unread ? String(unread.id) : '';
}

function renamed(whole: WholeReview, id: string): WholeReview {
  const { beside } = whole;
  return 'review' in whole
    ? { beside, review: { ...whole.review, id } }
    : { beside, unread: Object.assign({}, whole.unread, { id }) };
}
