import type { Plan, Words } from '../../plan/plan.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import type { Piece } from '../paper/paper.ts';
import { quote } from '../paper/pieces.ts';

/** Sentences longer than this many characters are not printed around a few words: the reader would look for them. */
const longest = 400;

/**
 * Words of the plan as a quotation, inside the sentence they stand in with themselves in bold: two words alone tell a writer
 * nothing. Where their block is not at hand, or the sentence is too long, the words alone.
 */
export function inItsSentence(words: Words, plan: Pick<Plan, 'blocks'>): Piece {
  const block = plan.blocks.find(({ id }) => id === words.block);
  if (block?.text.slice(words.from, words.to) !== words.quote) return quote(words.quote);
  const around = sentences(block.text).filter(({ from, to }) => from < words.to && to > words.from);
  const from = Math.min(words.from, ...around.map((one) => one.from));
  const to = Math.max(words.to, ...around.map((one) => one.to));
  if (to - from > longest || (from === words.from && to === words.to)) return quote(words.quote);
  return {
    kind: 'quote',
    text: block.text.slice(from, to),
    meant: { from: words.from - from, to: words.to - from },
  };
}
