import type { PutBack, WholeReview, WholeStore } from '../../review/backup/whole-store.ts';
import { foretold } from '../../review/backup/foretell.ts';
import type { Listing } from '../../review/listing.ts';
import { parseReview, type Review } from '../../review/review.ts';
import type { Kept, ReviewNews } from '../../review/reviews.ts';
import type { Held } from '../vault/sealing.ts';
import type { Access } from './access.ts';
import { type BesideRows, besideRowsOf, closedBeside, openedBeside, putBeside } from './beside-rows.ts';
import type { Row, Work } from './database.ts';
import { endOf } from './held-review.ts';
import type { MarkKeys } from './mark-keys.ts';
import { carried, keptOf, notStorable, type Unread, underId, unreadOf } from './put-back.ts';
import { idsIn, lastChange, type ReviewRows, rowsOf } from './review-rows.ts';
import { closedRow, openedRow } from './rows.ts';
import { notFound } from './store-problem.ts';

type Found = { rows: ReviewRows; beside: BesideRows };
/** What is to be written of a review, and under which id. */
type Made = {
  answer: PutBack;
  id: string;
  head?: Row;
  changes: Row[];
  listing?: Row;
  beside?: BesideRows;
};

/** All that the browser's store holds, one review at a time. */
export function wholeStoreIn(
  access: Access,
  listing: (review: Review) => Listing,
  keys: MarkKeys,
  announce: (news: ReviewNews) => void,
): WholeStore {
  const look = async (transaction: Work, id: string): Promise<Found> => ({
    rows: await rowsOf(transaction, id),
    beside: await besideRowsOf(transaction, id),
  });

  /** Puts back under the id the whole has, or answers that it has to stand beside the one that is here. */
  const put = (whole: WholeReview, id: string) =>
    access.write<Found, Made, { answer: PutBack; id: string }>({
      look: (transaction) => look(transaction, id),
      async make(found, { held, sealWith }) {
        if (!found.rows.head) return closed(whole, id, listing, sealWith);
        const here = await storedAs(found.rows, held);
        const parsed = parseReview(here);
        const answer = foretold(whole, parsed.ok ? parsed : { unread: here });
        if (answer !== 'continued' || !('review' in whole) || !parsed.ok)
          return fine({ answer, id, changes: [] });
        const later = whole.review.changes.slice(parsed.review.changes.length);
        const { texts, paragraphs } = keptOf(id, whole.beside);
        const before = await openedBeside(found.beside, held);
        const known = new Set(before.texts.map((text) => text.id));
        const fresh = {
          paragraphs: before.paragraphs ? undefined : paragraphs,
          texts: texts.filter((text) => !known.has(text.id)),
        };
        return fine({
          answer,
          id,
          changes: await closedChanges(id, later, sealWith),
          listing: await closedRow('listings', listing(whole.review), sealWith),
          beside: await closedBeside(id, fresh, sealWith),
        });
      },
      async put(transaction, { answer, head, changes, listing: line, beside }, found) {
        const now = endOf(await transaction.objectStore('heads').get(id), await lastChange(transaction, id));
        if (now !== endOf(found.rows.head, found.rows.changes.at(-1))) return false;
        if (head) await transaction.objectStore('heads').add(head);
        for (const change of changes) await transaction.objectStore('changes').add(change);
        if (line) await transaction.objectStore('listings').put(line);
        if (beside) await putBeside(transaction, beside);
        return { ok: true, value: { answer, id } };
      },
    });

  return {
    ids: () => access.read(idsIn, async (ids) => ({ ok: true, value: ids })),
    take: (id) =>
      access.read<Found, WholeReview>(
        (transaction) => look(transaction, id),
        async (found, { held }) => {
          if (!found.rows.head) return { ok: false, problem: notFound };
          const beside = carried(await openedBeside(found.beside, held));
          const stored = await storedAs(found.rows, held);
          const parsed = parseReview(stored);
          return {
            ok: true,
            value: parsed.ok ? { beside, review: parsed.review } : { beside, unread: stored },
          };
        },
      ),
    keys: keys.all,
    putKeys: keys.put,
    async putBack(whole, newId) {
      const id = idOf(whole);
      if (id === undefined) return { ok: false, problem: notStorable };
      const first = await put(whole, id);
      if (!first.ok) return first;
      let told = first.value;
      if (told.answer === 'beside') {
        const second = await put(underId(whole, newId), newId);
        if (!second.ok) return second;
        // Already there under the new id where it was put back before.
        told = { id: newId, answer: second.value.answer === 'already' ? 'already' : 'beside' };
      }
      if (told.answer !== 'already')
        announce({ review: told.id, what: told.answer === 'continued' ? 'changed' : 'added' });
      return { ok: true, value: told.answer };
    },
  };
}

/** A whole review as records under its id. */
async function closed(
  whole: WholeReview,
  id: string,
  listing: (review: Review) => Listing,
  sealWith: Held | undefined,
): Promise<Kept<Made>> {
  const stored = storedOf(whole);
  if (!stored) return { ok: false, problem: notStorable };
  const { changes, ...head } = stored;
  return fine({
    answer: 'added',
    id,
    head: await closedRow('heads', head, sealWith),
    changes: await closedChanges(id, changes, sealWith),
    listing: 'review' in whole ? await closedRow('listings', listing(whole.review), sealWith) : undefined,
    beside: await closedBeside(id, keptOf(id, whole.beside), sealWith),
  });
}

function closedChanges(id: string, changes: readonly object[], sealWith: Held | undefined): Promise<Row[]> {
  return Promise.all(changes.map((change) => closedRow('changes', { ...change, review: id }, sealWith)));
}

/** A review as it is stored, in one piece; a part that cannot be opened is told as such. */
async function storedAs({ head, changes }: ReviewRows, held: Held | undefined): Promise<Row> {
  const opened = head && (await openedRow('heads', head, held));
  return {
    ...(opened ?? { id: head?.id, damaged: true }),
    changes: await Promise.all(
      changes.map(async (change) => {
        const { review: _, ...rest } = (await openedRow('changes', change, held)) ?? {
          review: '',
          seq: change.seq,
          damaged: true,
        };
        return rest;
      }),
    ),
  };
}

function storedOf(whole: WholeReview): Review | Unread | undefined {
  return 'review' in whole ? whole.review : unreadOf(whole.unread);
}

function idOf(whole: WholeReview): string | undefined {
  return storedOf(whole)?.id;
}

function fine<T>(value: T): Kept<T> {
  return { ok: true, value };
}
