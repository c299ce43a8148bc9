import type { Plan, SectionId } from '../../plan/plan.ts';

/**
 * The section in whose range each block stands, also for blocks that are no section's own words (guidance,
 * placeholders, deleted text): by the section's own spans, else by the column of the same table, else by the
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
  const columns = new Map<string, SectionId>();
  for (const block of plan.blocks) {
    const section = found.get(block.id) ?? headings.get(block.id);
    if (section && block.cell) columns.set(`${block.cell.table}:${block.cell.column}`, section);
  }
  let current: SectionId | undefined;
  for (const block of plan.blocks) {
    const own = found.get(block.id) ?? headings.get(block.id);
    if (own) current = own;
    else {
      const section = block.cell ? columns.get(`${block.cell.table}:${block.cell.column}`) : undefined;
      if (section ?? current) found.set(block.id, section ?? current ?? 'A');
    }
  }
  return found;
}
