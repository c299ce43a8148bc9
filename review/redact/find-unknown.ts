import { firstNames } from '../../rubric/identity/first-names.ts';
import type { Doubtful } from './found.ts';
import { useOf } from './ordinary-use.ts';
import type { Seen } from './seen-text.ts';
import { fieldInitials, fieldWords } from './words/field-words.ts';
import { determiners, personVerbs, prepositions, subjects } from './words/grammar.ts';
import { isOrdinary } from './words/is-ordinary.ts';

/** Finds words with a capital that are known nowhere, and everyday words that stand as a name would. */
export function unknownNames({ tokens }: Seen): Doubtful[] {
  return tokens.flatMap((token, at): Doubtful[] => {
    const { name, word, capital, shouted, opens } = token;
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
        from: token.from,
        to: token.to,
        why: `“${word}” is written as a name and is not known here: it may be somebody or a place.`,
      },
    ];
  });
}
