import { ordinaryWordsText } from './ordinary-words.ts';
import { reviewWordsText } from './review-words.ts';

let words: ReadonlySet<string> | undefined;

/** Every word that is written small in this field: made when first asked for. */
function known(): ReadonlySet<string> {
  words ??= new Set(`${ordinaryWordsText} ${reviewWordsText}`.split(/\s+/));
  return words;
}

/** Whether a folded word, as it is or with an ending of its own, is an ordinary word and so no misspelt name. */
export function isOrdinary(word: string): boolean {
  const all = known();
  if (all.has(word)) return true;
  return endings.some(
    ([ending, instead]) =>
      word.length > ending.length + 2 &&
      word.endsWith(ending) &&
      instead.some((tail) => all.has(word.slice(0, -ending.length) + tail)),
  );
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['ness', ['']],
];
