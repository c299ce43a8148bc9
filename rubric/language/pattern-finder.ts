import { latinOnly } from '../../plan/wording/latin.ts';
import { openingsOf } from './openings.ts';
import type { FoundPhrase } from './phrase-finder.ts';

type Tried = { key: number; pattern: RegExp };

/** Patterns of one key: pattern text without marks around it, blind to case unless `exactCase`. */
export type PatternList = { patterns: string[]; exactCase?: boolean };

/** How many letters of a word choose the patterns to try. */
const depth = 3;

/**
 * Finds patterns that begin at a word and end at one, in one pass over a text: at each word only those are tried that
 * may begin with its letters. `lists[key]`: of the patterns of one key the earlier wins at a place, and no two of its
 * phrases overlap. Patterns are made ready when a word first asks for them, since few are met in one plan.
 */
export function patternFinder(lists: PatternList[]): (text: string) => FoundPhrase[] {
  const sources = lists
    .flatMap(({ patterns, exactCase }, key) =>
      patterns.map((source) => ({ key, source, exactCase, openings: openingsOf(source) })),
    )
    .map((source, order) => ({ ...source, order }));
  const byFirst = new Map<string, typeof sources>();
  for (const source of sources)
    for (const first of new Set(source.openings.map((opening) => opening.slice(0, 1)))) {
      const own = byFirst.get(first);
      if (own) own.push(source);
      else byFirst.set(first, [source]);
    }
  const compiled = new Map<string, Tried[]>();
  const byLetters = (letters: string): Tried[] => {
    const before = compiled.get(letters);
    if (before) return before;
    const first = letters.slice(0, 1);
    const near = new Set([...(byFirst.get('') ?? []), ...(first === '' ? [] : (byFirst.get(first) ?? []))]);
    const fitting = [...near]
      .filter(({ openings }) => openings.some((opening) => letters.startsWith(opening)))
      .sort((one, other) => one.order - other.order)
      .map(({ key, source, exactCase }) => ({ key, pattern: ready(source, exactCase === true) }));
    compiled.set(letters, fitting);
    return fitting;
  };
  const made = new Map<string, RegExp>();
  const ready = (source: string, exactCase: boolean): RegExp => {
    const name = `${exactCase} ${source}`;
    const before = made.get(name);
    if (before) return before;
    const whole = `(?:${source})(?![\\p{L}])`;
    const pattern = new RegExp(latinOnly(exactCase ? whole : inSmallLetters(whole)), 'y');
    made.set(name, pattern);
    return pattern;
  };
  return (text) => {
    const found: FoundPhrase[] = [];
    const ends = new Map<number, number>();
    const small = text.toLowerCase();
    // A few letters change their length in small form; the text is then read as it is.
    const blind = small.length === text.length ? small : text;
    let inWord = false;
    for (let index = 0; index < text.length; index += 1) {
      const sort = sortOf(text, index);
      const starts = !inWord && (sort === 'letter' || sort === 'pound');
      inWord = sort === 'letter' || sort === 'hyphen';
      if (!starts) continue;
      let end = index;
      while (end < index + depth && sortOf(blind, end) === 'letter') end += 1;
      const letters = blind.slice(index, end).toLowerCase();
      for (const { key, pattern } of byLetters(letters)) {
        if ((ends.get(key) ?? 0) > index) continue;
        pattern.lastIndex = index;
        const match = pattern.exec(lists[key]?.exactCase === true ? text : blind);
        if (!match) continue;
        found.push({ from: index, to: index + match[0].trimEnd().length, key });
        ends.set(key, index + match[0].length);
      }
    }
    return found;
  };
}

/** What stands at a place, as far as words go: a letter or figure, a hyphen (what follows it is no new word), or another mark. */
function sortOf(text: string, at: number): 'letter' | 'hyphen' | 'pound' | 'other' {
  const code = text.charCodeAt(at);
  if (code < plainCodes) return plainSorts[code] ?? 'other';
  return Number.isNaN(code) || !otherLetter.test(text.charAt(at)) ? 'other' : 'letter';
}

const otherLetter = /[\p{L}\d]/u;
/** Codes of the letters that nearly all words are made of, looked up instead of matched. */
const plainCodes = 0x250;
const plainSorts = Array.from({ length: plainCodes }, (_, code) => {
  const character = String.fromCharCode(code);
  if (otherLetter.test(character)) return 'letter';
  return character === '-' ? 'hyphen' : character === '£' ? 'pound' : 'other';
});

/**
 * Pattern text for a text in small letters. Making patterns that are blind to case over the whole of Unicode takes
 * longer than reading a plan with them.
 */
function inSmallLetters(source: string): string {
  return source
    .replaceAll('\\p{Lu}', '\\p{L}')
    .replace(/\\p\{[^}]*\}|\\.|[A-Z]/g, (part) => (part.length === 1 ? part.toLowerCase() : part));
}
