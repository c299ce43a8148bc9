import type { Block } from '../../plan/block.ts';
import type { Plan, SectionId } from '../../plan/plan.ts';

/**
 * The section in whose range each block stands, also for blocks that are no section's own words (guidance,
 * placeholders, deleted text): by the section's own spans, else by what stands above it in its column, else by the
 * heading last passed. Blocks before the first section are in none.
 */
export function sectionsOfBlocks(plan: Plan): ReadonlyMap<string, SectionId> {
  const before = known.get(plan);
  if (before) return before;
  const found = findSections(plan);
  known.set(plan, found);
  return found;
}

const known = new WeakMap<Plan, ReadonlyMap<string, SectionId>>();

function findSections(plan: Plan): Map<string, SectionId> {
  const found = new Map<string, SectionId>();
  const headings = new Map<string, SectionId>();
  for (const section of plan.sections) {
    for (const span of section.spans) if (!found.has(span.block)) found.set(span.block, section.id);
    for (const heading of section.headings) if (!headings.has(heading)) headings.set(heading, section.id);
  }
  const own = (block: Block) => found.get(block.id) ?? headings.get(block.id);
  const inColumns = byColumn(plan.blocks, own);
  let current: SectionId | undefined;
  for (const block of plan.blocks) {
    const section = own(block);
    if (section) current = section;
    else {
      const near = inColumns.get(block.id) ?? current;
      if (near) found.set(block.id, near);
    }
  }
  return found;
}

/** For cells without a section of their own: the one last met above them in their column, else the next one below. */
function byColumn(
  blocks: readonly Block[],
  own: (block: Block) => SectionId | undefined,
): Map<string, SectionId> {
  const found = new Map<string, SectionId>();
  const above = new Map<string, SectionId>();
  const waiting = new Map<string, string[]>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const column = `${block.cell.table}:${block.cell.column}`;
    const section = own(block);
    const last = section ?? above.get(column);
    if (section) {
      above.set(column, section);
      for (const id of waiting.get(column) ?? []) found.set(id, section);
      waiting.delete(column);
    } else if (last) found.set(block.id, last);
    else waiting.set(column, [...(waiting.get(column) ?? []), block.id]);
  }
  return found;
}
