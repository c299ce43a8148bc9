import type { MarkKey, WholeStore } from '../../review/backup/whole-store.ts';
import type { Change } from '../../review/change.ts';
import type { Listing } from '../../review/listing.ts';
import { duplicateOf, withChange } from '../../review/new-review.ts';
import { textsPointedAt } from '../../review/remembered.ts';
import type { Review } from '../../review/review.ts';
import type { Kept, Reviews } from '../../review/reviews.ts';
import { announcer } from './announcer.ts';
import type { KeptBeside } from './beside-rows.ts';
import { newMarkKey, type OwnKey, usableKey } from './mark-key.ts';
import { memoryWhole } from './memory-whole.ts';
import { marksOf, type ParagraphMarks, reviewsWith } from './paragraph-marks.ts';
import {
  besides,
  distinctWords,
  keysOf,
  packed,
  plainWordsOf,
  type Speller,
  type StoredText,
  textsToKeep,
} from './remembered-texts.ts';
import { alreadyThere, notFound } from './store-problem.ts';

/** What a store in memory holds, by review. */
export type Memory = {
  kept: Map<string, Review>;
  /** Reviews put back that this version cannot understand. */
  unread: Map<string, unknown>;
  paragraphs: Map<string, ParagraphMarks>;
  remembered: Map<string, StoredText[]>;
  keys: Map<string, MarkKey>;
};

/** Reviews kept in memory: for the command line and for tests of screens. Same contract as the browser's store. */
export function memoryReviews(listing: (review: Review) => Listing): Reviews {
  return memoryStore(listing).reviews;
}

/** The same with all that is held, to be carried into a backup. */
export function memoryStore(listing: (review: Review) => Listing): { reviews: Reviews; whole: WholeStore } {
  const memory: Memory = {
    kept: new Map(),
    unread: new Map(),
    paragraphs: new Map(),
    remembered: new Map(),
    keys: new Map(),
  };
  const { kept, paragraphs, remembered } = memory;
  const deleted = new Map<string, KeptBeside>();
  const usable = new Map<string, Promise<OwnKey>>();
  const keyOf = (id: string | undefined) => {
    const key = memory.keys.get(id ?? '');
    if (key && !usable.has(key.id)) usable.set(key.id, usableKey(key));
    return key && usable.get(key.id);
  };
  let ownId: string | undefined;
  const ownKey = (): Promise<OwnKey> => {
    if (ownId === undefined) {
      const made = newMarkKey(crypto.randomUUID());
      memory.keys.set(made.id, made);
      ownId = made.id;
    }
    const own = keyOf(ownId);
    if (!own) throw new Error('The key that was made is there');
    return own;
  };
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

  const reviews: Reviews = {
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
      const own = await ownKey();
      const marks = await marksOf(own.key, texts);
      if (!kept.has(id)) return { ok: false, problem: notFound };
      paragraphs.set(id, { review: id, fingerprint, marks, key: own.id });
      return { ok: true, value: marks.length };
    },
    async alsoIn(id, fingerprint, texts) {
      const under: string[][] = [];
      for (const key of new Set([...paragraphs.values()].map((record) => record.key))) {
        const own = await keyOf(key);
        if (own) under.push(await marksOf(own.key, texts));
      }
      const marks = texts.map((_, index) => under.map((each) => each[index] ?? ''));
      return { ok: true, value: reviewsWith(marks, [...paragraphs.values()], { review: id, fingerprint }) };
    },
    async remember(id, text, as) {
      const own = as === 'hashes' ? await ownKey() : undefined;
      const words = [...distinctWords(text.text), ...plainWordsOf(remembered.get(id) ?? [])];
      const spelling = own && { key: own.id, spell: await own.spell(words) };
      const review = kept.get(id);
      if (!review) return { ok: false, problem: notFound };
      const before = remembered.get(id) ?? [];
      const fresh = packed(id, text, spelling);
      const texts = textsToKeep(before, fresh, textsPointedAt(review.changes), spelling);
      remembered.set(id, texts);
      return { ok: true, value: texts.length };
    },
    async rememberedBeside(id, now) {
      const stored = remembered.get(id) ?? [];
      const spellers = new Map<string | undefined, Speller>();
      for (const key of keysOf(stored)) {
        const own = await keyOf(key);
        if (own) spellers.set(key, await own.spell(distinctWords(now)));
      }
      return { ok: true, value: besides(stored, now, spellers) };
    },
    subscribe,
  };
  return { reviews, whole: memoryWhole(memory, announce) };
}
