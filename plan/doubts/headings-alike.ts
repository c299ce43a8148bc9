import type { Block } from '../block.ts';
import type { SectionId } from '../plan.ts';
import { sectionIds } from '../plan.ts';
import { readArea } from '../sections/areas.ts';
import { looksLikeHeading } from '../sections/flow.ts';
import type { Placed } from '../sections/placed.ts';

/** Headings of this kind in one gap from which on they are sub-headings rather than a section's own. */
const many = 3;
/** Fewest section headings that must have the same look. */
const fewest = 2;
/** Type sizes nearer than this are the same: PDFs give sizes that differ by a rounding. */
const sameSize = 0.04;

/**
 * Lines that are set like the section headings and stand where a missing section would: between the headings of the
 * sections before and after it. Empty where the section headings have no look of their own, or many lines share it.
 */
export function headingsAlike(placed: Placed[], missing: SectionId): Block[] {
  const heads = placed.filter(
    ({ role, block, sections }) => role === 'heading' && !block.cell && sections.length > 0,
  );
  if (heads.length < fewest) return [];
  const { from, to } = gap(placed, heads, missing);
  const isPlain = ({ role, block }: Placed) =>
    role !== 'heading' &&
    role !== 'guidance' &&
    !block.cell &&
    looksLikeHeading(block) &&
    !readArea(block.text);
  const found = placed.slice(from, to).filter((each) => {
    if (!isPlain(each)) return false;
    const like = heads.filter(({ block }) => isAlike(block, each.block)).length;
    const others = placed.filter((other) => isPlain(other) && isAlike(other.block, each.block)).length;
    return like >= fewest && others <= like;
  });
  return found.length >= many ? [] : found.map(({ block }) => block);
}

/** Where in the order of reading the section would stand. */
function gap(placed: Placed[], heads: Placed[], missing: SectionId): { from: number; to: number } {
  const place = sectionIds.indexOf(missing);
  const order = ({ sections }: Placed) => Math.min(...sections.map((id) => sectionIds.indexOf(id)));
  const before = heads.findLast((head) => order(head) < place);
  const after = heads.find((head) => order(head) > place);
  const from = before ? placed.indexOf(before) + 1 : 0;
  const to = after ? placed.indexOf(after) : placed.length;
  return { from, to };
}

function isAlike(block: Block, model: Block): boolean {
  return (
    block.kind === model.kind &&
    block.level === model.level &&
    Math.abs((block.look?.size ?? 1) - (model.look?.size ?? 1)) < sameSize &&
    Boolean(block.look?.bold) === Boolean(model.look?.bold) &&
    Boolean(block.look?.filled) === Boolean(model.look?.filled)
  );
}
