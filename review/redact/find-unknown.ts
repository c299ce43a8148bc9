import { firstNames } from '../../rubric/identity/first-names.ts';
import type { Doubtful } from './found.ts';
import { useOf } from './ordinary-use.ts';
import type { Seen } from './seen-text.ts';
import { fieldInitials, fieldWords } from './words/field-words.ts';
import { determiners, personVerbs, prepositions, subjects } from './words/grammar.ts';
import { isOrdinary } from './words/is-ordinary.ts';
import { looksEnglish } from './words/looks-english.ts';

/** Finds words with a capital that are known nowhere, and everyday words that stand as a name would. */
export function unknownNames({ tokens }: Seen): Doubtful[] {
  return tokens.flatMap((token, at): Doubtful[] => {
    const { name, word, capital, shouted, opens } = token;
    const before = tokens[at - 1];
    const isLoud = before?.shouted === true || tokens[at + 1]?.shouted === true;
    // "at OPS", "ask TI whether": short for something that is not of this field.
    if (
      shouted &&
      word.length < 6 &&
      !isLoud &&
      !fieldInitials.has(name.toUpperCase()) &&
      !fieldWords.has(name) &&
      !isOrdinary(name)
    )
      return [
        {
          from: token.from,
          to: token.to,
          why: `“${word}” is short for something that is not known here: it may be a school or somebody.`,
        },
      ];
    // "started in Little Herons at 2": words of every day written as a name.
    if (
      capital &&
      !shouted &&
      !opens &&
      before !== undefined &&
      token.gap === ' ' &&
      before.capital &&
      !before.shouted &&
      !before.opens &&
      !isLoud &&
      isTitleOnly(tokens, at) &&
      name.length > 2 &&
      !(fieldWords.has(name) && fieldWords.has(before.name))
    )
      return [
        {
          from: before.from,
          to: token.to,
          why: `“${before.word} ${word}” is written as a name: it may be a school or a place.`,
        },
      ];
    // "larkmere have replied": no word of English that is known here, however it is written.
    if ((!capital || opens) && name.length > 4 && /^\p{L}+$/u.test(word) && isStrange(name))
      return [
        { ...overCapitals(tokens, at), why: `“${word}” is not known here: it may be somebody or a place.` },
      ];
    if (!capital || name.length < 2 || fieldWords.has(name) || personVerbs.has(name)) return [];
    if (determiners.has(name) || subjects.has(name) || prepositions.has(name)) return [];
    if (shouted && (word.length < 6 || fieldInitials.has(name.toUpperCase()))) return [];
    if (isOrdinary(name) || /\p{Ll}\p{Lu}/u.test(word)) {
      const stands = firstNames.has(name) && !opens && useOf(tokens, at) === 'name';
      return stands
        ? [
            {
              from: token.from,
              to: token.to,
              why: `“${word}” is an ordinary word and a name: it may be somebody here.`,
            },
          ]
        : [];
    }
    if (opens) return [];
    return [
      {
        ...overCapitals(tokens, at),
        why: `“${word}” is written as a name and is not known here: it may be somebody or a place.`,
      },
    ];
  });
}

/** Whether a folded word is of no language that is spoken here: not English, not the field's. */
function isStrange(name: string): boolean {
  return !fieldWords.has(name) && !personVerbs.has(name) && !looksEnglish(name);
}

/** The place of a word with the words written as its further names: "Withy Brook". */
function overCapitals(tokens: Seen['tokens'], at: number): { from: number; to: number } {
  const first = tokens[at];
  let last = at;
  while (first?.capital && !first.shouted && last - at < 3) {
    const next = tokens[last + 1];
    if (!next?.capital || next.opens || next.gap !== ' ' || next.shouted) break;
    last += 1;
  }
  return { from: first?.from ?? 0, to: tokens[last]?.to ?? 0 };
}

/** Whether the words around are small, so that two capitals are a name and not a heading. */
function isTitleOnly(tokens: Seen['tokens'], at: number): boolean {
  const ahead = tokens[at - 2];
  const behind = tokens[at + 1];
  return ahead !== undefined && !ahead.capital && (behind === undefined || !behind.capital || behind.opens);
}
