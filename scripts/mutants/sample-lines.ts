import type { Dice } from '../plans/dice.ts';

/** A file of the project with its text. */
export type Source = { path: string; text: string };

/**
 * Lines to be changed, drawn so that every line of code has the same chance, as Stryker names them. Lines without a word
 * of code (comments, imports, types alone on their line, closing brackets) are never drawn.
 */
export function sampleLines(sources: readonly Source[], count: number, dice: Dice): string[] {
  const lines = sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (isCode(line) ? [`${path}:${index + 1}-${index + 1}`] : [])),
  );
  return dice.some(lines, count);
}

function isCode(line: string): boolean {
  return !/^\s*(?:$|\/\/|\/\*|\*|import\b|export type\b|type\b|[\])}>;,]*$)/.test(line);
}
