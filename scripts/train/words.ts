import { shapes, type Token } from '../../rubric/language/network/tokens.ts';
import type { WordTable } from '../../rubric/language/network/word-table.ts';
import type { ReadText } from './statement-model.ts';

/** The words that stand at least `least` times in the texts, the most frequent first. */
export function frequentWords(texts: readonly (readonly Token[])[], least: number): string[] {
  return frequent(
    texts.flatMap((tokens) => tokens.map((token) => token.key)),
    least,
  );
}

/** The entries that stand at least `least` times in a list, the most frequent first, equals in the order met. */
export function frequent(entries: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([, one], [, other]) => other - one)
    .map(([entry]) => entry);
}

/**
 * A text's fixed numbers (vector, look, marks) and the rows of its own words, exactly as the network in use sees them.
 * `marks[word]` are the places of the marks it bears, of `markCount`.
 */
export function readText(
  tokens: readonly Token[],
  table: WordTable,
  words: ReadonlyMap<string, number>,
  marks: readonly (readonly number[])[] = [],
  markCount = 0,
): ReadText {
  const fixed = table.dimensions + shapes.length + markCount;
  const vectors = new Float64Array(tokens.length * fixed);
  const own = new Int32Array(tokens.length);
  tokens.forEach((token, at) => {
    const row = table.rowOf(token);
    if (row >= 0) table.write(row, vectors, at * fixed);
    for (let shape = 0; shape < shapes.length; shape += 1)
      if (token.shape & (1 << shape)) vectors[at * fixed + table.dimensions + shape] = 1;
    for (const mark of marks[at] ?? []) vectors[at * fixed + table.dimensions + shapes.length + mark] = 1;
    own[at] = table.isName(token) ? 0 : (words.get(token.key) ?? 0);
  });
  return { length: tokens.length, vectors, own };
}
