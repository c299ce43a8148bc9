import type { Held } from '../vault/sealing.ts';
import type { Row, Work } from './database.ts';
import type { ParagraphMarks } from './paragraph-marks.ts';
import type { StoredText } from './remembered-texts.ts';
import { allTextsOf } from './review-rows.ts';
import { closedRow, openedRow } from './rows.ts';

/** What is kept beside a review and is no part of it. */
export type KeptBeside = { paragraphs: ParagraphMarks | undefined; texts: StoredText[] };

/** The same as it lies in the store. */
export type BesideRows = { paragraphs: Row | undefined; texts: Row[] };

/** What lies beside a review. */
export async function besideRowsOf(transaction: Work, id: string): Promise<BesideRows> {
  const paragraphs = await transaction.objectStore('paragraphs').get(id);
  const texts = await transaction.objectStore('remembered').getAll(allTextsOf(id));
  return { paragraphs, texts };
}

/** What lies beside a review, opened; a damaged part is left out, since a review is whole without it. */
export async function openedBeside(rows: BesideRows, held: Held | undefined): Promise<KeptBeside> {
  const paragraphs = rows.paragraphs && (await openedRow('paragraphs', rows.paragraphs, held));
  const texts = await Promise.all(rows.texts.map((row) => openedRow('remembered', row, held)));
  return {
    paragraphs: isMarks(paragraphs) ? paragraphs : undefined,
    texts: texts.filter(isText),
  };
}

/** What is to lie beside the review with this id, sealed where records are. */
export async function closedBeside(
  id: string,
  { paragraphs, texts }: KeptBeside,
  sealWith: Held | undefined,
): Promise<BesideRows> {
  return {
    paragraphs: paragraphs && (await closedRow('paragraphs', { ...paragraphs, review: id }, sealWith)),
    texts: await Promise.all(texts.map((text) => closedRow('remembered', { ...text, review: id }, sealWith))),
  };
}

/** Writes what is to lie beside a review; what lies there under other keys stays. */
export async function putBeside(
  transaction: Work<'readwrite'>,
  { paragraphs, texts }: BesideRows,
): Promise<void> {
  if (paragraphs) await transaction.objectStore('paragraphs').put(paragraphs);
  for (const text of texts) await transaction.objectStore('remembered').put(text);
}

/** True for what is kept of paragraphs. */
export function isMarks(row: unknown): row is ParagraphMarks {
  return (
    typeof row === 'object' &&
    row !== null &&
    'review' in row &&
    'fingerprint' in row &&
    'marks' in row &&
    Array.isArray(row.marks)
  );
}

/** True for a remembered text. */
export function isText(row: unknown): row is StoredText {
  return (
    typeof row === 'object' &&
    row !== null &&
    'review' in row &&
    'id' in row &&
    'order' in row &&
    'kept' in row &&
    'vocabulary' in row &&
    Array.isArray(row.vocabulary) &&
    'blocks' in row &&
    Array.isArray(row.blocks)
  );
}
