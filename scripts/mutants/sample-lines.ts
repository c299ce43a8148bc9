import type { Dice } from '../plans/dice.ts';

/** A file of the project with its text. */
export type Source = { path: string; text: string };

/**
 * Lines to be changed, drawn so that every line of code has the same chance, as Stryker names them. Lines without a word
 * of code (comments, imports, types alone on their line, closing brackets) are never drawn. Each line throws for itself by
 * its own words, so that a change elsewhere leaves the others in the sample: a seed can be compared before and after.
 */
export function sampleLines(sources: readonly Source[], count: number, dice: Dice): string[] {
  const lines = sources.flatMap(({ path, text }) => {
    const before = new Map<string, number>();
    return text.split('\n').flatMap((line, index) => {
      if (!isCode(line)) return [];
      const same = before.get(line) ?? 0;
      before.set(line, same + 1);
      const thrown = dice.fork(`${path} ${line.trim()} ${same}`).int(0, 1_000_000_000);
      return [{ name: `${path}:${index + 1}-${index + 1}`, thrown }];
    });
  });
  return lines
    .sort((one, other) => one.thrown - other.thrown)
    .slice(0, count)
    .map(({ name }) => name);
}

function isCode(line: string): boolean {
  return !/^\s*(?:$|\/\/|\/\*|\*|import\b|export type\b|type\b|[\])}>;,]*$)/.test(line);
}
