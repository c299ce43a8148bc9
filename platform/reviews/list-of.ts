import type { Listing } from '../../review/listing.ts';
import { planRefFrom } from '../../review/plan-ref.ts';
import type { Review } from '../../review/review.ts';
import type { Kept } from '../../review/reviews.ts';
import type { Access } from './access.ts';
import { idsIn, reviewOf, rowsOf } from './review-rows.ts';
import { isRow, openedRow } from './rows.ts';

/**
 * The lines of all reviews, newest change first. A line that is damaged or missing is made anew from its review; of a
 * review that cannot be understood there is a line too, with as much as can be told, so that none drops out of sight.
 */
export async function listOf(access: Access, listing: (review: Review) => Listing): Promise<Kept<Listing[]>> {
  const found = await access.read(
    async (transaction) => ({
      rows: await transaction.objectStore('listings').getAll(),
      ids: await idsIn(transaction),
    }),
    async ({ rows, ids }, door) => {
      const opened = await Promise.all(rows.map((row) => openedRow('listings', row, door.held)));
      const known = new Set(ids);
      const lines = opened.filter((line) => isWhole(line)).filter(({ id }) => known.has(id));
      return { ok: true, value: { lines, ids } };
    },
  );
  if (!found.ok) return found;
  const { lines, ids } = found.value;
  const listed = new Set(lines.map(({ id }) => id));
  for (const id of ids.filter((one) => !listed.has(one))) {
    const line = await lineAnew(access, listing, id);
    if (line.ok && line.value) lines.push(line.value);
  }
  return { ok: true, value: lines.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt)) };
}

/** The line of a review made anew; none where the review has gone meanwhile. */
function lineAnew(
  access: Access,
  listing: (review: Review) => Listing,
  id: string,
): Promise<Kept<Listing | undefined>> {
  return access.read(
    (transaction) => rowsOf(transaction, id),
    async (rows, door) => {
      const review = await reviewOf(rows, door.held);
      if (review.ok) return { ok: true, value: listing(review.value) };
      if (!rows.head) return { ok: true, value: undefined };
      return { ok: true, value: lineOfUnread(id, await openedRow('heads', rows.head, door.held)) };
    },
  );
}

/** What can be told of a review that this version cannot understand. */
function lineOfUnread(id: string, head: unknown): Listing {
  const { planRef, createdAt, documentKind, framework } = isRow(head) ? head : {};
  const made = typeof createdAt === 'string' ? createdAt : '';
  const of = isRow(framework) ? framework : {};
  return {
    id,
    planRef: typeof planRef === 'string' ? planRef : planRefFrom(id),
    documentKind: documentKind === 'advice' || documentKind === 'annual-review' ? documentKind : 'plan',
    framework: {
      id: typeof of.id === 'string' ? of.id : '',
      version: typeof of.version === 'string' ? of.version : '',
    },
    createdAt: made,
    updatedAt: made,
    progress: { scored: 0, of: 0, notEvidenced: 0 },
  };
}

function isWhole(line: unknown): line is Listing {
  return (
    isRow(line) &&
    typeof line.id === 'string' &&
    typeof line.updatedAt === 'string' &&
    isRow(line.progress) &&
    isRow(line.framework)
  );
}
