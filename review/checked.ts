import { textHash } from '../plan/wording/text-hash.ts';
import type { What } from './change.ts';
import type { Review } from './review.ts';
import { inForce } from './undo.ts';

/**
 * A person looked at words of a text that nobody could be sure of and said that they identify no one. It is kept as a hash
 * of the text they wrote and the words in it: it holds wherever that text stands, and no longer once the text is another.
 */
export function checkedChange(written: string, words: string): Extract<What, { kind: 'checked' }> {
  return { kind: 'checked', text: textHash(written.trim()), words };
}

/** Whether somebody said so already of these words in this text. */
export function checkedIn({ changes }: Pick<Review, 'changes'>): (written: string, words: string) => boolean {
  const said = new Set(
    inForce(changes).flatMap(({ what }) => (what.kind === 'checked' ? [keyOf(what.text, what.words)] : [])),
  );
  return (written, words) => said.has(keyOf(textHash(written.trim()), words));
}

function keyOf(text: string, words: string): string {
  return `${text}|${words}`;
}
