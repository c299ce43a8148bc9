import type { Review } from '../review.ts';
import { backupKind, backupVersion, type BackupEnd, type BackupHead } from './head.ts';
import { type Digest, lineOf, noLineBefore } from './line.ts';
import { recordText } from './record.ts';

/**
 * One review as the text of a backup without a passphrase: "Back up and restore" takes it back as it takes any other. What
 * lies beside a review in the store (marks, remembered texts) is not in it. `now`: ISO time.
 */
export async function backupOfOne(review: Review, now: string, digest: Digest): Promise<string> {
  const head: BackupHead = {
    kind: backupKind,
    version: backupVersion,
    // The sum of what is inside names the file as well as anything random would.
    file: (await digest(`${now} ${JSON.stringify(review)}`)).slice(0, 32),
    made: now,
  };
  const end: BackupEnd = { kind: 'end', head, counts: { reviews: 1, records: 1 } };
  const contents = [
    JSON.stringify(head),
    recordText({ kind: 'review', id: review.id, whole: { review, beside: { texts: [] } } }),
    JSON.stringify(end),
  ];
  let before = noLineBefore;
  let file = '';
  for (const [number, content] of contents.entries()) {
    const { line, text } = await lineOf({ file: head.file, number, before, content }, digest);
    before = line.own;
    file += `${text}\n`;
  }
  return file;
}
