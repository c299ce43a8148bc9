import type { BesideReview, WholeReview } from '../../review/backup/whole-store.ts';
import type { StoreProblem } from '../../review/reviews.ts';
import type { KeptBeside } from './beside-rows.ts';
import { isText } from './beside-rows.ts';
import type { StoredText } from './remembered-texts.ts';
import { isRow } from './rows.ts';

/** A stored review that this version cannot understand, with the two fields it is stored by. */
export type Unread = { id: string; changes: { seq: number }[] } & { [field: string]: unknown };

export { isSame as same } from '../../review/backup/foretell.ts';

/** A piece of a backup that has not even what a record is stored by. */
export const notStorable: StoreProblem = {
  code: 'unreadable',
  sentence:
    'One review of the backup has no id or no numbered changes, so it could not be put back. Nothing that is here was changed.',
};

/** A review that is not understood, if it can be stored at all. */
export function unreadOf(stored: unknown): Unread | undefined {
  if (!isRow(stored)) return undefined;
  const { id, changes } = stored;
  if (typeof id !== 'string' || id === '' || !Array.isArray(changes)) return undefined;
  const numbered = changes.filter(
    (change): change is { seq: number } => isRow(change) && typeof change.seq === 'number',
  );
  const numbers = new Set(numbered.map(({ seq }) => seq));
  return numbers.size === changes.length ? { ...stored, id, changes: numbered } : undefined;
}

/** What is kept beside a review as plain data; what was made with a key that cannot be carried is left out, and counted. */
export function carried({ paragraphs, texts }: KeptBeside): BesideReview {
  const goes = texts.filter(({ kept, key }) => kept === 'words' || key !== undefined);
  const leftOut = texts.length - goes.length + (paragraphs && paragraphs.key === undefined ? 1 : 0);
  return {
    ...(leftOut > 0 && { leftOut }),
    ...(paragraphs?.key !== undefined && {
      paragraphs: {
        fingerprint: paragraphs.fingerprint,
        marks: paragraphs.marks,
        key: paragraphs.key,
      },
    }),
    texts: goes.map(({ review: _, blocks, key = '', ...text }) => ({
      ...text,
      key,
      blocks: blocks.map(({ words, ...block }) => ({ ...block, words: [...words] })),
    })),
  };
}

/** The same as it is kept beside the review with this id. */
export function keptOf(id: string, { paragraphs, texts }: BesideReview): KeptBeside {
  return {
    paragraphs: paragraphs && { review: id, ...paragraphs },
    texts: texts
      .map(({ key, blocks, ...text }) => ({
        ...text,
        ...(key !== '' && { key }),
        review: id,
        blocks: blocks.map(blockOf),
      }))
      .filter((text): text is StoredText => isText(text)),
  };
}

/** The whole under another id. */
export function underId(whole: WholeReview, id: string): WholeReview {
  const { beside } = whole;
  if ('review' in whole) return { beside, review: { ...whole.review, id } };
  return { beside, unread: isRow(whole.unread) ? { ...whole.unread, id } : whole.unread };
}

function blockOf(block: unknown): unknown {
  if (!isRow(block) || !Array.isArray(block.words)) return block;
  return { ...block, words: Uint32Array.from(block.words.map(Number)) };
}
