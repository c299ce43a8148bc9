import type { Unread } from '../../plan/block.ts';
import type { PageParts } from './page-layout.ts';
import type { Run } from './page-runs.ts';
import { isSymbolFont } from './symbols.ts';
import { judgeText } from './text-health.ts';
import { groupUnread } from './unread.ts';

/** With more of a page's letters scrambled than this, nothing on it can be understood. */
const mostOfPage = 0.5;
/** Fewer letters than this in one font say nothing about it. */
const enoughLetters = 100;

/**
 * Takes out the words of fonts whose letters stand for other letters: often it is one font of several, so that a
 * page's text is sound and its headings are nonsense, or the other way round. Gives the pages that have next to nothing
 * else, and for the rest where such words stood ("headings on pages 2-7"), since what is gone must be said.
 */
export function takeScrambled(
  pages: readonly PageParts[],
  body: number,
): { pages: Set<number>; unread: Unread[] } {
  const byFont = new Map<string, Run[]>();
  for (const { runs } of pages)
    for (const run of runs) {
      const known = byFont.get(run.font);
      if (known === undefined) byFont.set(run.font, [run]);
      else known.push(run);
    }
  const scrambled = new Set([...byFont].filter(([, runs]) => isScrambled(runs)).map(([font]) => font));
  const whole = new Set<number>();
  const places = { headings: new Map<number, Unread['why']>(), words: new Map<number, Unread['why']>() };
  if (scrambled.size === 0) return { pages: whole, unread: [] };
  for (const parts of pages) {
    const lost = parts.runs.filter(({ font }) => scrambled.has(font));
    if (lost.length === 0) continue;
    if (lettersOf(lost) > mostOfPage * lettersOf(parts.runs)) {
      whole.add(parts.page);
      continue;
    }
    parts.runs = parts.runs.filter(({ font }) => !scrambled.has(font));
    const heads = lost.every((run) => run.size >= 1.14 * body || run.look.bold);
    places[heads ? 'headings' : 'words'].set(parts.page, 'ciphered');
  }
  const unread = (['headings', 'words'] as const).flatMap((what) =>
    groupUnread(places[what], 0).map(({ where, why }) => ({
      where: `${what === 'headings' ? 'headings' : 'some words'} on ${where}`,
      why,
    })),
  );
  return { pages: whole, unread };
}

function isScrambled(runs: readonly Run[]): boolean {
  const name = runs[0]?.look.name ?? '';
  // Bullets and ticks come one by one, from fonts that have no letters.
  if (isSymbolFont(name) || lettersOf(runs) < Math.max(enoughLetters, 3 * runs.length)) return false;
  const health = judgeText(runs.map((run) => run.str.slice(run.from, run.to)).join(' '));
  return health === 'ciphered';
}

function lettersOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.to - run.from, 0);
}
