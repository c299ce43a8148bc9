import type { Block } from '../block.ts';
import type { SectionId, Span } from '../plan.ts';
import { type BlockMarks, blockMarks } from './block-marks.ts';
import type { BlockRange, Correction, ItemKind, NotPlanKind } from './correction.ts';

/** What a reviewer says of words they selected, or of a block they picked from the outline. */
export type Saying =
  | { say: 'section-starts'; section: SectionId; heading: boolean }
  | { say: 'belongs'; section: SectionId }
  | { say: 'not-plan'; what: NotPlanKind }
  | { say: 'items'; as: ItemKind; each: 'one' | 'separate'; section?: SectionId };

/** The correction that says this of these words. Undefined where the words stand in no block of this document. */
export function correctionFrom(blocks: Block[], spans: Span[], saying: Saying): Correction | undefined {
  const marks = blockMarks(blocks);
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  const known = spans
    .filter(({ block, from, to }) => order.has(block) && from < to)
    .toSorted(
      (one, other) => (order.get(one.block) ?? 0) - (order.get(other.block) ?? 0) || one.from - other.from,
    );
  const at = order.get(known[0]?.block ?? '');
  if (at === undefined) return undefined;
  switch (saying.say) {
    case 'section-starts':
      return {
        kind: 'section-starts',
        section: saying.section,
        at: marks.markOf(at),
        heading: saying.heading,
      };
    case 'belongs':
      return { kind: 'belongs', section: saying.section, where: wholeRanges(known, order, marks) };
    case 'not-plan':
      return { kind: 'not-plan', what: saying.what, where: wholeRanges(known, order, marks) };
    case 'items': {
      const { as, each, section } = saying;
      const where = exactRanges(blocks, known, order, marks);
      return { kind: 'items', as, each, ...(section && { section }), where };
    }
  }
}

/** Blocks that follow each other as one range each. */
function wholeRanges(spans: Span[], order: Map<string, number>, marks: BlockMarks): BlockRange[] {
  const indexes = [...new Set(spans.map(({ block }) => order.get(block) ?? 0))];
  const runs: { first: number; last: number }[] = [];
  for (const index of indexes) {
    const open = runs.at(-1);
    if (open && index === open.last + 1) open.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs.map(({ first, last }) => ({
    first: marks.markOf(first),
    ...(last > first && { last: marks.markOf(last), length: last - first + 1 }),
  }));
}

/** One range a span, with the places where it starts and ends inside its block; whole blocks have none. */
function exactRanges(
  blocks: Block[],
  spans: Span[],
  order: Map<string, number>,
  marks: BlockMarks,
): BlockRange[] {
  return spans.map(({ block, from, to }) => {
    const index = order.get(block) ?? 0;
    const text = blocks[index]?.text ?? '';
    return {
      first: marks.markOf(index),
      ...(text.slice(0, from).trim() !== '' && { from }),
      ...(text.slice(to).trim() !== '' && { to }),
    };
  });
}
