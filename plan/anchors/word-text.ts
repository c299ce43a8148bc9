import type { Plan, SectionId, Span } from '../plan.ts';
import type { WordBlock, WordRange, WordText } from './anchor.ts';
import { type FoundWord, findWords } from './fold-word.ts';

/**
 * The words of a plan and where each stands. `spans` has one entry for each word of `text`, in the same count;
 * `blocks` says which words are a block's, by the block's id.
 */
export type PlanWords = {
  text: WordText;
  spans: readonly Span[];
  blocks: ReadonlyMap<string, WordRange>;
};

/** The words of all blocks of a plan in reading order. Blocks without a word (a dash, a tick) have no place in it. */
export function wordText(plan: Pick<Plan, 'blocks' | 'sections'>): PlanWords {
  const sections = sectionsOf(plan);
  const text: WordBlock[] = [];
  const spans: Span[] = [];
  const blocks = new Map<string, WordRange>();
  for (const block of plan.blocks) {
    const found = findWords(block.text);
    if (found.length === 0) continue;
    const section = sections.get(block.id);
    const begins = sentencesOf(block.text, found);
    text.push({
      ...(section && { section }),
      ...(block.cell && { table: block.cell.table }),
      words: found.map(({ word }) => word),
      ...(begins.length > 0 && { sentences: begins }),
    });
    blocks.set(block.id, { from: spans.length, to: spans.length + found.length });
    for (const { from, to } of found) spans.push({ block: block.id, from, to });
  }
  return { text, spans, blocks };
}

/** What stands between two sentences. Where "Dr." or a number makes it see one too many, nothing is lost. */
const sentenceEnd = /[.!?]["'’”)\]]*\s/;

/** Letters of a number or label that is no sentence by itself: "4." and "J." belong to what follows. */
const labelLetters = 3;

function sentencesOf(text: string, found: readonly FoundWord[]): number[] {
  const begins: number[] = [];
  for (const [at, { from }] of found.entries()) {
    const before = found[at - 1];
    if (!before || !sentenceEnd.test(text.slice(before.to, from))) continue;
    const alone = at - 1 === (begins.at(-1) ?? 0);
    if (!alone || before.word.length > labelLetters) begins.push(at);
  }
  return begins;
}

/** The section whose words or heading a block holds; where two share it (H1 and H2), the first. */
function sectionsOf({ sections }: Pick<Plan, 'sections'>): Map<string, SectionId> {
  const of = new Map<string, SectionId>();
  for (const { id, spans, headings } of sections)
    for (const block of [...headings, ...spans.map((span) => span.block)])
      if (!of.has(block)) of.set(block, id);
  return of;
}

/**
 * The words that spans touch, snapped to whole words: from the first to the last of them, with what stands between.
 * `undefined` where they touch none, or stand in blocks that the plan has not.
 */
export function rangeOfSpans(words: PlanWords, spans: readonly Span[]): WordRange | undefined {
  let range: WordRange | undefined;
  for (const span of spans) {
    const block = words.blocks.get(span.block);
    if (!block) continue;
    for (let at = block.from; at < block.to; at += 1) {
      const word = words.spans[at];
      if (!word || word.to <= span.from || word.from >= span.to) continue;
      range = range
        ? { from: Math.min(range.from, at), to: Math.max(range.to, at + 1) }
        : { from: at, to: at + 1 };
    }
  }
  return range;
}

/** Where words of a plan stand: one span a block, from the first letter of its first word to the last of its last. */
export function spansOfRange(words: PlanWords, { from, to }: WordRange): Span[] {
  const spans: Span[] = [];
  for (const word of words.spans.slice(Math.max(0, from), Math.max(0, to))) {
    const last = spans.at(-1);
    if (last?.block === word.block) last.to = word.to;
    else spans.push({ ...word });
  }
  return spans;
}
