import { openingsOf } from './openings.ts';
import type { FoundPhrase } from './phrase-finder.ts';

type Tried = { key: number; pattern: RegExp };

/** Patterns of one key: pattern text without marks around it, blind to case unless `exactCase`. */
export type PatternList = { patterns: string[]; exactCase?: boolean };

const wordStart = /(?<![\p{L}\d-])[\p{L}\d£]/gu;
/** How many letters of a word choose the patterns to try. */
const depth = 3;

/**
 * Finds patterns that begin at a word and end at one, in one pass over a text: at each word only those are tried that
 * may begin with its letters. `lists[key]`: of the patterns of one key the earlier wins at a place, and no two of its
 * phrases overlap. Patterns are made ready when a word first asks for them, since few are met in one plan.
 */
export function patternFinder(lists: PatternList[]): (text: string) => FoundPhrase[] {
  const sources = lists.flatMap(({ patterns, exactCase }, key) =>
    patterns.map((source) => ({ key, source, exactCase, openings: openingsOf(source) })),
  );
  const compiled = new Map<string, Tried[]>();
  const byLetters = (letters: string): Tried[] => {
    const before = compiled.get(letters);
    if (before) return before;
    const fitting = lists.flatMap((list, key): Tried[] => {
      const own = sources.filter(
        (one) => one.key === key && one.openings.some((opening) => letters.startsWith(opening)),
      );
      return own.map(({ source }) => ({ key, pattern: ready(source, list.exactCase === true) }));
    });
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
    for (const { index } of text.matchAll(wordStart)) {
      const letters = (/^[\p{L}\d]{1,3}/u.exec(text.slice(index, index + depth))?.[0] ?? '').toLowerCase();
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

/**
 * Pattern text for a text in small letters. Making patterns that are blind to case over the whole of Unicode takes
 * longer than reading a plan with them.
 */
function inSmallLetters(source: string): string {
  return source
    .replaceAll('\\p{Lu}', '\\p{L}')
    .replace(/\\p\{[^}]*\}|\\.|[A-Z]/g, (part) => (part.length === 1 ? part.toLowerCase() : part));
}

const small = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f';
const capital = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de';
const letters: Record<string, string> = {
  '\\p{L}': `${capital}${small}`,
  '\\p{Ll}': small,
  '\\p{Lu}': capital,
};

/** The letters of Latin script stand in for `\p{L}`: plans in England are written in it, names and all. */
function latinOnly(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(?:L|Ll|Lu)\}|\\.|[[\]]/g, (part) => {
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    const range = letters[part];
    return range === undefined ? part : inClass ? range : `[${range}]`;
  });
}
