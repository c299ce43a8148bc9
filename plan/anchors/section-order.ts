import type { WordBlock, WordRange, WordText } from './anchor.ts';

/** A text with its sections in another order, and the way back for ranges of its words. */
export type Reordered = { text: WordText; back: (range: WordRange) => WordRange | undefined };

/** Runs of one section above which sections are interleaved (a grid with needs, outcomes and provision in each row). */
const mostRunsEach = 1.5;

type Run = { section: WordBlock['section']; from: number; words: number; blocks: WordBlock[] };

/**
 * Puts the sections of a text in the order in which another has them, so that a plan on a form that was re-arranged is
 * compared section with section. Nothing where the order is the same, or sections are no stretches of the text.
 */
export function inOrderOf(before: WordText, now: WordText): Reordered | undefined {
  const [first, second] = [runsOf(before), runsOf(now)];
  if (isInterleaved(first) || isInterleaved(second)) return undefined;
  const ranks = new Map<string, number>();
  for (const { section } of first) if (!ranks.has(section ?? '')) ranks.set(section ?? '', ranks.size);
  const order = [...new Set(second.map(({ section }) => section ?? ''))].flatMap(
    (section) => ranks.get(section) ?? [],
  );
  if (order.every((rank, at) => at === 0 || rank > (order[at - 1] ?? 0))) return undefined;
  const rankOf = ({ section }: Run) => ranks.get(section ?? '') ?? ranks.size;
  const sorted = [...second].sort((one, two) => rankOf(one) - rankOf(two));
  const starts: { run: Run; at: number }[] = [];
  let at = 0;
  for (const run of sorted) {
    starts.push({ run, at });
    at += run.words;
  }
  return {
    text: sorted.flatMap(({ blocks }) => blocks),
    back({ from, to }) {
      const parts = starts.filter(({ run, at }) => at < to && at + run.words > from);
      const moved = parts.map(({ run, at }) => ({
        from: run.from + Math.max(0, from - at),
        to: run.from + Math.min(run.words, to - at),
      }));
      // What runs over two sections is one range only where they still stand one after the other.
      for (const [index, part] of moved.entries())
        if (index > 0 && part.from !== moved[index - 1]?.to) return undefined;
      const [head, tail] = [moved[0], moved.at(-1)];
      return head && tail && { from: head.from, to: tail.to };
    },
  };
}

/** Stretches of one section; what is in none goes with what stands before it. */
function runsOf(text: WordText): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const block of text) {
    const last = runs.at(-1);
    if (last && (block.section === undefined || block.section === last.section)) {
      last.blocks.push(block);
      last.words += block.words.length;
    } else runs.push({ section: block.section, from, words: block.words.length, blocks: [block] });
    from += block.words.length;
  }
  return runs;
}

function isInterleaved(runs: readonly Run[]): boolean {
  return runs.length > mostRunsEach * new Set(runs.map(({ section }) => section)).size;
}
