import { textsPointedAt } from '../../review/remembered.ts';
import type { Review } from '../../review/review.ts';
import type { Kept, Reviews } from '../../review/reviews.ts';
import type { Access } from './access.ts';
import { isMarks, isText } from './beside-rows.ts';
import type { Row, Work } from './database.ts';
import { endOf } from './held-review.ts';
import type { MarkKeys } from './mark-keys.ts';
import { marksOf, type ParagraphMarks, reviewsWith } from './paragraph-marks.ts';
import {
  besides,
  distinctWords,
  keysOf,
  packed,
  plainWordsOf,
  type Speller,
  type Spelling,
  type StoredText,
  textsToKeep,
} from './remembered-texts.ts';
import { allTextsOf, lastChange, reviewOf, type ReviewRows, rowsOf } from './review-rows.ts';
import { closedRow, openedRow, stampOf } from './rows.ts';
import { notFound, Refused, storeProblem } from './store-problem.ts';

/** The part of the store that keeps what lies beside reviews. */
export type StoredBeside = Pick<Reviews, 'keepParagraphs' | 'alsoIn' | 'remember' | 'rememberedBeside'>;

/** What is kept beside reviews in an opened database: marks of paragraphs and remembered texts, under keyed hashes. */
export function storedBeside(access: Access, keys: MarkKeys): StoredBeside {
  const textsIn = (transaction: Work, id: string) =>
    transaction.objectStore('remembered').getAll(allTextsOf(id));

  return {
    keepParagraphs: (id, fingerprint, texts) =>
      told(async () => {
        const own = await keys.own();
        const marks = await marksOf(own.key, texts);
        const record: ParagraphMarks = { review: id, fingerprint, marks, key: own.id };
        return access.write<undefined, Row, number>({
          look: async () => undefined,
          make: async (_, { sealWith }) => ({
            ok: true,
            value: await closedRow('paragraphs', record, sealWith),
          }),
          async put(transaction, row) {
            // Deleted in another window meanwhile: no mark may stay without its review.
            if ((await transaction.objectStore('heads').getKey(id)) === undefined)
              return { ok: false, problem: notFound };
            await transaction.objectStore('paragraphs').put(row);
            return { ok: true, value: marks.length };
          },
        });
      }),
    alsoIn: (id, fingerprint, texts) =>
      told(async () => {
        const kept = await access.read<Row[], ParagraphMarks[]>(
          (transaction) => transaction.objectStore('paragraphs').getAll(),
          async (rows, door) => {
            const opened = await Promise.all(rows.map((row) => openedRow('paragraphs', row, door.held)));
            return { ok: true, value: opened.filter((row) => isMarks(row)) };
          },
        );
        if (!kept.ok) return kept;
        const under: string[][] = [];
        for (const key of new Set(kept.value.map((record) => record.key))) {
          const usable = await keys.of(key);
          if (usable) under.push(await marksOf(usable.key, texts));
        }
        const marks = texts.map((_, index) => under.map((each) => each[index] ?? ''));
        return { ok: true, value: reviewsWith(marks, kept.value, { review: id, fingerprint }) };
      }),
    remember: (id, text, as) =>
      told(async () => {
        const own = as === 'hashes' ? await keys.own() : undefined;
        type Found = { rows: ReviewRows; texts: Row[] };
        type Made = { gone: string[]; fresh: Row[]; count: number };
        return access.write<Found, Made, number>({
          look: async (transaction) => ({
            rows: await rowsOf(transaction, id),
            texts: await textsIn(transaction, id),
          }),
          async make({ rows, texts }, door) {
            // Not there where it was deleted in another window meanwhile: no text may stay without its review.
            const review = await reviewOf(rows, door.held);
            if (!review.ok) return review;
            const before = await openedTexts(texts, door.held);
            const words = [...distinctWords(text.text), ...plainWordsOf(before.map((one) => one.text))];
            const spelling: Spelling | undefined = own && { key: own.id, spell: await own.spell(words) };
            const staying = keptTexts(review.value, before, packed(id, text, spelling), spelling);
            const same = new Set(staying);
            const gone = before.filter((one) => !same.has(one.text));
            const fresh = staying.filter((one) => before.every((each) => each.text !== one));
            return {
              ok: true,
              value: {
                gone: gone.map(({ place }) => place),
                fresh: await Promise.all(fresh.map((one) => closedRow('remembered', one, door.sealWith))),
                count: staying.length,
              },
            };
          },
          async put(transaction, { gone, fresh, count }, found) {
            const head = await transaction.objectStore('heads').get(id);
            const now = endOf(head, await lastChange(transaction, id));
            if (now !== endOf(found.rows.head, found.rows.changes.at(-1))) return false;
            const texts = await textsIn(transaction, id);
            if (texts.map(stampOf).join('\n') !== found.texts.map(stampOf).join('\n')) return false;
            for (const place of gone) await transaction.objectStore('remembered').delete([id, place]);
            for (const row of fresh) await transaction.objectStore('remembered').put(row);
            return { ok: true, value: count };
          },
        });
      }),
    rememberedBeside: (id, now) =>
      told(async () => {
        const kept = await access.read<Row[], StoredText[]>(
          (transaction) => textsIn(transaction, id),
          async (rows, door) => ({
            ok: true,
            value: (await openedTexts(rows, door.held)).map(({ text }) => text),
          }),
        );
        if (!kept.ok) return kept;
        const words = distinctWords(now);
        const spellers = new Map<string | undefined, Speller>();
        for (const key of keysOf(kept.value)) {
          const usable = await keys.of(key);
          if (usable) spellers.set(key, await usable.spell(words));
        }
        return { ok: true, value: besides(kept.value, now, spellers) };
      }),
  };
}

type PlacedText = { place: string; text: StoredText };

/** Remembered texts with the place where each lies, which is not its id where it is sealed; a damaged one is left out. */
async function openedTexts(
  rows: readonly Row[],
  held: Parameters<typeof openedRow>[2],
): Promise<PlacedText[]> {
  const opened = await Promise.all(
    rows.map(async (row) => ({ place: String(row.id), text: await openedRow('remembered', row, held) })),
  );
  return opened.flatMap(({ place, text }) => (isText(text) ? [{ place, text }] : []));
}

function keptTexts(
  review: Review,
  before: readonly PlacedText[],
  fresh: StoredText,
  spelling: Spelling | undefined,
): StoredText[] {
  const texts = before.map(({ text }) => text);
  return textsToKeep(texts, fresh, textsPointedAt(review.changes), spelling);
}

/** What was refused on the way, as an answer. */
async function told<T>(work: () => Promise<Kept<T>>): Promise<Kept<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, problem: error instanceof Refused ? error.problem : storeProblem(error) };
  }
}
