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
    const pattern = new RegExp(`(?:${source})(?![\\p{L}])`, exactCase ? 'uy' : 'iuy');
    made.set(name, pattern);
    return pattern;
  };
  return (text) => {
    const found: FoundPhrase[] = [];
    const ends = new Map<number, number>();
    for (const { index } of text.matchAll(wordStart)) {
      const letters = (/^[\p{L}\d]{1,3}/u.exec(text.slice(index, index + depth))?.[0] ?? '').toLowerCase();
      for (const { key, pattern } of byLetters(letters)) {
        if ((ends.get(key) ?? 0) > index) continue;
        pattern.lastIndex = index;
        const match = pattern.exec(text);
        if (!match) continue;
        const words = match[0].trimEnd();
        found.push({ from: index, to: index + words.length, key });
        ends.set(key, index + match[0].length);
      }
    }
    return found;
  };
}
