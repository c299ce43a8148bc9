import { firstNames } from '../../rubric/identity/first-names.ts';
import type { Found } from './found.ts';
import { nearNames } from './near-names.ts';
import { useOf } from './ordinary-use.ts';
import { type Seen, seenText, type Token } from './seen-text.ts';
import { isEverydayName } from './words/everyday-names.ts';
import { fieldInitials, fieldWords } from './words/field-words.ts';
import { determiners, personVerbs, subjects } from './words/grammar.ts';
import { isOrdinary } from './words/is-ordinary.ts';

const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|nurse|auntie?|uncle|nan|grandma|grandad|sir|dame)$/i;

/**
 * Finds the other names that one plan prints (family, staff, schools, places): words it only ever writes with a capital, and
 * the names of people it prints with a title or behind a first name. Misspellings by one slip too.
 */
export function planNameFinder(planText: string): (seen: Seen) => Found[] {
  const plan = seenText(planText);
  const small = new Set(plan.tokens.filter(({ capital }) => !capital).map(({ name }) => name));
  const people = new Set<string>();
  const written = new Set<string>();
  for (const [at, token] of plan.tokens.entries()) {
    if (!token.capital || token.name.length < 2 || isPlain(token)) continue;
    const before = plan.tokens[at - 1];
    const close = before !== undefined && /^\.?[ \n]{1,2}$/.test(token.gap);
    const isFirst = firstNames.has(token.name) && !isEverydayName(token.name) && !isOrdinary(token.name);
    const behindFirst = close && before.capital && people.has(before.name) && !token.gap.includes('\n');
    if (isFirst || (close && title.test(before.word)) || behindFirst) people.add(token.name);
    const mid = !token.opens || (before !== undefined && /^[ ]$/.test(token.gap));
    if (
      (mid || !isOrdinary(token.name)) &&
      !small.has(token.name) &&
      !isOrdinary(token.name) &&
      !isShort(token)
    )
      written.add(token.name);
  }
  const sure = new Set(
    [...people].filter((name) => !small.has(name) && !isEverydayName(name) && !isOrdinary(name)),
  );
  const isNear = nearNames([...sure, ...written].filter((name) => !fieldWords.has(name)));
  return ({ tokens }) =>
    tokens.flatMap((token, at): Found[] => {
      const plain = token.name.endsWith('s') ? token.name.slice(0, -1) : token.name;
      const has = (set: ReadonlySet<string>) =>
        set.has(token.name) || (set.has(plain) && !isOrdinary(token.name));
      const isPerson = has(people);
      const isNamed =
        has(sure) ||
        has(written) ||
        (token.capital &&
          isPerson &&
          (token.opens ? useOf(tokens, at) === 'name' : useOf(tokens, at) !== 'word')) ||
        (token.name.length > 4 && !isPlain(token) && isNear(token.name));
      return isNamed
        ? [{ kind: 'name', from: token.from, to: token.to - (/'[sS]$/.test(token.word) ? 2 : 0) }]
        : [];
    });
}

function isPlain({ name }: Token): boolean {
  return fieldWords.has(name) || determiners.has(name) || subjects.has(name) || personVerbs.has(name);
}

/** Capitals that are short for something: told apart elsewhere. */
function isShort({ word, name }: Token): boolean {
  return (
    (word === word.toUpperCase() && word.length < 6) ||
    fieldInitials.has(name.toUpperCase()) ||
    /\p{Ll}\p{Lu}/u.test(word)
  );
}
