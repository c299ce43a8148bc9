import type { Block } from '../../plan/block.ts';
import type { DocumentKind, Section, SectionId } from '../../plan/plan.ts';

/** Where an entry leads: to a block that was read, or to a place on a page (from 1), `share` of its height down. */
export type OutlinePlace = { kind: 'block'; block: string } | { kind: 'page'; page: number; share: number };

/** One line of the outline. `level` 2 stands under the last of level 1. `page`: where it starts, if the document has pages. */
export type OutlineEntry = {
  title: string;
  level: 1 | 2;
  /** The plan's sections that start here. */
  sections: SectionId[];
  page?: number;
  at: OutlinePlace;
};

/** What a plan's reading tells of its order. */
export type OutlineFacts = { kind: DocumentKind; sections: Pick<Section, 'id' | 'headings'>[] };

/** Where a section's heading stands, as the panel has it: its badge. */
export type ToldSection = { section: SectionId; block: string };

/** More sub-headings than this in one section hide the sections among them. */
const mostUnderOne = 12;
/** Headings are cut here, in letters: the rest stands in the document. */
const longestTitle = 90;

/**
 * The outline of a document: for a plan its sections in the order they are printed, with what stands under each;
 * otherwise its headings. `told`: the sections as the panel has them, which knows the reviewer's corrections.
 */
export function outlineEntries(
  blocks: readonly Block[],
  { kind, sections }: OutlineFacts,
  told: readonly ToldSection[] = [],
): OutlineEntry[] {
  const starts = told.length > 0 ? toldStarts(told) : printedStarts(sections);
  if (kind === 'plan' && starts.size > 0) return ofSections(blocks, starts);
  const headings = blocks.filter((block) => block.kind === 'heading' && !block.cell);
  const top = Math.min(...headings.map(({ level }) => level ?? 1));
  return headings.map((block) => entry(block, (block.level ?? 1) > top ? 2 : 1));
}

function printedStarts(sections: OutlineFacts['sections']): Map<string, SectionId[]> {
  const starts = new Map<string, SectionId[]>();
  for (const { id, headings } of sections)
    for (const block of headings) starts.set(block, [...(starts.get(block) ?? []), id]);
  return starts;
}

function toldStarts(told: readonly ToldSection[]): Map<string, SectionId[]> {
  const starts = new Map<string, SectionId[]>();
  for (const { section, block } of told) starts.set(block, [...(starts.get(block) ?? []), section]);
  return starts;
}

function ofSections(blocks: readonly Block[], starts: ReadonlyMap<string, SectionId[]>): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  /** What stands under the section begun last. */
  let under: OutlineEntry[] = [];
  let above: OutlineEntry | undefined;
  const close = () => {
    if (under.length <= mostUnderOne) found.push(...under);
    under = [];
  };
  for (const block of blocks) {
    const letters = starts.get(block.id);
    if (letters && !isPartOf(letters, above)) {
      close();
      above = entry(block, 1, letters);
      found.push(above);
    } else if (above && (letters || (block.kind === 'heading' && !block.cell))) {
      const next = entry(block, 2, letters);
      // Heads of columns are printed again on the next page.
      const again = under.some((one) => one.title === next.title && one.sections.length > 0);
      if (!again || !letters) under.push(next);
    }
  }
  close();
  return found;
}

/** True where a heading names one of several sections that the heading above names together: a column of their table. */
function isPartOf(letters: readonly SectionId[], above: OutlineEntry | undefined): boolean {
  if (!above || above.sections.length <= letters.length) return false;
  return letters.every((letter) => above.sections.includes(letter));
}

function entry(block: Block, level: 1 | 2, sections: SectionId[] = []): OutlineEntry {
  const words = block.marker === undefined ? block.text : `${block.marker} ${block.text}`;
  const title =
    words.length > longestTitle ? `${words.slice(0, longestTitle).replace(/\s+\S*$/, '')}…` : words;
  return {
    title,
    level,
    sections,
    ...(block.place.kind === 'pdf' && { page: block.place.page }),
    at: { kind: 'block', block: block.id },
  };
}

/** Starts this close together stand side by side, in pixels: heads of columns. */
const sideBySide = 6;

/**
 * Which entries are being read: those that start last above `line`, several where they stand side by side; none before the
 * first. `tops`: where each entry now starts, undefined where that cannot be told.
 */
export function currentEntries(tops: readonly (number | undefined)[], line: number): number[] {
  let last: number | undefined;
  for (const top of tops)
    if (top !== undefined && top <= line && (last === undefined || top > last)) last = top;
  if (last === undefined) return [];
  const lowest = last;
  return tops.flatMap((top, index) =>
    top !== undefined && top <= line && lowest - top <= sideBySide ? [index] : [],
  );
}
