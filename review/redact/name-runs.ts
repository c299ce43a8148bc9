import { firstNames } from '../../rubric/identity/first-names.ts';
import type { Token } from './seen-text.ts';
import { isEverydayName } from './words/everyday-names.ts';
import { fieldInitials, fieldWords } from './words/field-words.ts';
import { determiners, personVerbs, prepositions, subjects } from './words/grammar.ts';
import { isOrdinary } from './words/is-ordinary.ts';

/** Words that belong to the name behind them. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de del della der den di da do dos das du la le les van von zu al el ul bin ibn bint abu umm ap ab ferch ni nic mac mc o st'.split(
    ' ',
  ),
);

const longestRun = 5;
/** Short for a month, and given names. */
const shortMonths: ReadonlySet<string> = new Set(['jan', 'mar', 'jun', 'dec']);

/** Whether a word may be part of a name: with a capital nobody's term, without one no word that is known. */
export function mayBeName(token: Token): boolean {
  if (isGrammar(token) || (fieldWords.has(token.name) && !(token.capital && isGiven(token)))) return false;
  if (token.word.length === 1) return token.capital || !/^[ai]$/.test(token.word);
  if (fieldInitials.has(token.word.toUpperCase())) return false;
  return (token.capital && !token.shouted) || !isOrdinary(token.name) || isGiven(token);
}

/** Whether a word is a given name, ordinary or not. */
export function isGiven({ name }: Token): boolean {
  return firstNames.has(name) || isEverydayName(name) || shortMonths.has(name);
}

/** Whether a run can be somebody: some word of it is in no list of words, or the first is a given name. */
export function isSomebody(run: readonly Token[]): boolean {
  const [first] = run;
  if (!first || run.every(({ name }) => name.length < 2)) return false;
  return isGiven(first) || run.some(({ name }) => name.length > 1 && !isOrdinary(name));
}

/** The name that begins at a word: names, particles and initials with nothing but spaces between. Empty where there is none. */
export function runFrom(tokens: readonly Token[], at: number): Token[] {
  const run: Token[] = [];
  for (let next = at; next < at + longestRun; next += 1) {
    const token = tokens[next];
    if (!token || (run.length > 0 && !/^(?:\.? |[ -]|_)$/.test(token.gap))) break;
    const low = run.length > 0 && run[0]?.capital === true && !token.capital;
    const follows = tokens[next + 1];
    const isParticle = nameParticles.has(token.name) && follows !== undefined && /^[ -]$/.test(follows.gap);
    if (low ? !isParticle : !isParticle && !mayBeName(token)) break;
    run.push(token);
    if (token.possessive) break;
  }
  while (run.length > 0 && nameParticles.has(run.at(-1)?.name ?? '')) run.pop();
  return run;
}

/** The name that ends with a word, looked for backwards in the same way. */
export function runUpTo(tokens: readonly Token[], at: number): Token[] {
  const run: Token[] = [];
  const tall = tokens[at]?.capital === true;
  for (let next = at; next > at - longestRun && next >= 0; next -= 1) {
    const token = tokens[next];
    if (!token || (run.length > 0 && !/^(?:\.? |[ -]|_)$/.test(run[0]?.gap ?? ''))) break;
    const isParticle = run.length > 0 && nameParticles.has(token.name);
    if (!isParticle && (!mayBeName(token) || token.capital !== tall)) break;
    run.unshift(token);
  }
  return run;
}

function isGrammar({ name, capital }: Token): boolean {
  if (/^(?:and|or|not|who|is|are)$/.test(name)) return true;
  if (name.length > 2 && capital && (personVerbs.has(name) || prepositions.has(name)))
    return !isEverydayName(name);
  return determiners.has(name) || subjects.has(name) || prepositions.has(name) || personVerbs.has(name);
}
