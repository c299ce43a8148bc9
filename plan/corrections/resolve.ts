import type { Block } from '../block.ts';
import type { DocumentKind, DocumentStatus, SectionId, Span } from '../plan.ts';
import { type BlockMarks, blockMarks } from './block-marks.ts';
import type { Correction, ItemKind, NotPlanKind, BlockRange, Unapplied, UnappliedWhy } from './correction.ts';

/** Spans that a correction is about, one list a stretch. A whole block is a span over all its text. */
export type ToldItems = {
  index: number;
  as: ItemKind;
  each: 'one' | 'separate';
  section?: SectionId;
  stretches: Span[][];
};

/** Corrections with the blocks they are about, as far as these were found. */
export type ToldOf = {
  kind?: DocumentKind;
  status?: DocumentStatus;
  starts: Map<string, { index: number; section: SectionId; heading: boolean }>;
  notPlan: Map<string, NotPlanKind>;
  belongs: { index: number; section: SectionId; blocks: string[] }[];
  items: ToldItems[];
  /** Ids of doubts that a person looked into. */
  confirmed: Set<string>;
  unapplied: Unapplied[];
};

/** Finds the blocks that corrections are about. What cannot be found is reported, never guessed. */
export function resolveCorrections(blocks: Block[], corrections: readonly Correction[]): ToldOf {
  const told: ToldOf = {
    starts: new Map(),
    notPlan: new Map(),
    belongs: [],
    items: [],
    confirmed: new Set(),
    unapplied: [],
  };
  if (corrections.length === 0) return told;
  const marks = blockMarks(blocks);
  for (const [index, correction] of corrections.entries()) {
    const why = resolveOne(told, blocks, marks, correction, index);
    if (why) told.unapplied.push({ index, why });
  }
  return told;
}

function resolveOne(
  told: ToldOf,
  blocks: Block[],
  marks: BlockMarks,
  correction: Correction,
  index: number,
): UnappliedWhy | undefined {
  if (correction.kind === 'document') {
    if (correction.is) told.kind = correction.is;
    if (correction.status) told.status = correction.status;
    return undefined;
  }
  if (correction.kind === 'confirmed') {
    told.confirmed.add(correction.doubt);
    return undefined;
  }
  if (correction.kind === 'section-starts') {
    const found = marks.find(correction.at);
    if (!found.ok) return found.why;
    const block = blocks[found.index]?.id ?? '';
    const before = told.starts.get(block);
    if (before) told.unapplied.push({ index: before.index, why: 'overruled' });
    told.starts.set(block, { index, section: correction.section, heading: correction.heading });
    told.notPlan.delete(block);
    return undefined;
  }
  const stretches: Span[][] = [];
  for (const stretch of correction.where) {
    const found = spansOf(blocks, marks, stretch);
    if (typeof found === 'string') return found;
    stretches.push(found);
  }
  const ids = stretches.flat().map(({ block }) => block);
  switch (correction.kind) {
    // What is said last of the same words holds.
    case 'belongs':
      for (const id of ids) told.notPlan.delete(id);
      told.belongs.push({ index, section: correction.section, blocks: ids });
      return undefined;
    case 'not-plan':
      for (const id of ids) {
        const before = told.starts.get(id);
        if (before) told.unapplied.push({ index: before.index, why: 'overruled' });
        told.starts.delete(id);
        told.notPlan.set(id, correction.what);
      }
      return undefined;
    case 'items': {
      const { as, each, section } = correction;
      told.items.push({ index, as, each, ...(section && { section }), stretches });
      return undefined;
    }
  }
}

function spansOf(blocks: Block[], marks: BlockMarks, stretch: BlockRange): Span[] | UnappliedWhy {
  const first = marks.find(stretch.first);
  if (!first.ok) return first.why;
  const last = stretch.last ? marks.find(stretch.last) : first;
  if (!last.ok) return last.why;
  if (last.index < first.index) return 'ambiguous';
  // Other lines stand between the two now: whether they are meant too, nobody has said.
  if (stretch.length !== undefined && last.index - first.index + 1 !== stretch.length) return 'changed';
  return blocks.slice(first.index, last.index + 1).map((block, at, all) => ({
    block: block.id,
    from: at === 0 ? Math.min(stretch.from ?? 0, block.text.length) : 0,
    to:
      at === all.length - 1
        ? Math.min(stretch.to ?? block.text.length, block.text.length)
        : block.text.length,
  }));
}
