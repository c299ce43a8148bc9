import type { Block, Reading } from '../block.ts';
import type { Outcome, Plan, Provision, SectionId, Span } from '../plan.ts';
import { type Change as WordChange, changedWords } from './changed-words.ts';
import { type ItemChange, pairItems } from './pair-items.ts';

/**
 * One marked change: what it did to one block. `before` and `after` are the block's whole words; '' where there were none.
 * `put`, `taken`: the words that were put in and taken out, in reading order.
 */
export type Change = {
  block: string;
  kind: 'added' | 'deleted' | 'reworded';
  section?: SectionId;
  before: string;
  after: string;
  put: string[];
  taken: string[];
  /** Where to look in the document as it now reads: the block itself, or the nearest one with words where it has none left. */
  at: Span;
};

/** How many marked changes of each kind. */
export type ChangeCounts = { added: number; deleted: number; reworded: number };

/** What changed between two versions of one plan. `changes` stand in reading order. */
export type Changes = {
  changes: Change[];
  outcomes: ItemChange<Outcome>[];
  provisions: ItemChange<Provision>[];
  /** In the order of the letters; sections without a change are left out. */
  sections: ({ id: SectionId } & ChangeCounts)[];
  total: ChangeCounts;
};

/** Lists the marked changes of a settled reading, with the plan as proposed and as it was. */
export function listChanges(
  settled: Reading,
  proposed: Plan,
  earlier: Plan,
  apart: ReadonlySet<string>,
): Changes {
  const sections = new Map([...sectionsOf(earlier), ...sectionsOf(proposed)]);
  const changes = settled.blocks.flatMap((block, index): Change[] => {
    const change = apart.has(block.id) ? undefined : changeOf(block, sections.get(block.id));
    return change ? [{ ...change, at: placeNear(settled.blocks, index) }] : [];
  });
  const touched = new Set(changes.map(({ block }) => block));
  return {
    changes,
    outcomes: pairItems(earlier.outcomes, proposed.outcomes, touched),
    provisions: pairItems(earlier.provisions, proposed.provisions, touched),
    sections: proposed.sections.flatMap(({ id }) => {
      const own = changes.filter(({ section }) => section === id);
      return own.length > 0 ? [{ id, ...count(own) }] : [];
    }),
    total: count(changes),
  };
}

/** The whole of a block, or of the nearest before it and else after it, that still has words. */
function placeNear(blocks: readonly Block[], index: number): Span {
  const near =
    blocks.slice(0, index + 1).findLast(({ text }) => text) ?? blocks.slice(index).find(({ text }) => text);
  return { block: near?.id ?? '', from: 0, to: near?.text.length ?? 0 };
}

function changeOf(block: Block, section: SectionId | undefined): Omit<Change, 'at'> | undefined {
  if (block.was === undefined) return undefined;
  const words = changedWords(block.was, block.text);
  const of = (kind: 'added' | 'deleted') => runsOf(words, kind);
  const [put, taken] = [of('added'), of('deleted')];
  if (put.length === 0 && taken.length === 0) return undefined;
  const kind = taken.length === 0 ? 'added' : put.length === 0 ? 'deleted' : 'reworded';
  return {
    block: block.id,
    kind,
    ...(section && { section }),
    before: block.was,
    after: block.text,
    put,
    taken,
  };
}

/** The runs of words put in or taken out; words with nothing but white space that stayed between them are one run. */
function runsOf(words: readonly WordChange[], kind: 'added' | 'deleted'): string[] {
  const runs: string[] = [];
  let isOpen = false;
  for (const part of words) {
    if (part.kind === 'same' && part.text.trim()) isOpen = false;
    if (part.kind !== kind || !part.text.trim()) continue;
    const last = isOpen ? runs.pop() : undefined;
    runs.push([last, part.text.trim()].filter(Boolean).join(' '));
    isOpen = true;
  }
  return runs;
}

function count(changes: readonly Change[]): ChangeCounts {
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return { added: of('added'), deleted: of('deleted'), reworded: of('reworded') };
}

/** The section in which each block stands; one that two sections share counts for the first. */
function sectionsOf(plan: Plan): Map<string, SectionId> {
  const found = new Map<string, SectionId>();
  for (const { id, spans, headings } of plan.sections)
    for (const block of [...headings, ...spans.map((span) => span.block)])
      if (!found.has(block)) found.set(block, id);
  return found;
}
