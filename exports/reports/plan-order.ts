import type { Plan, SectionId, Words } from '../../plan/plan.ts';

/** Where something stands in the plan as printed, to put things in its order; what has no place comes last. */
export type PlanOrder = {
  /** Sections as printed; those without a place after them, in the order of their letters. */
  sections: SectionId[];
  /** A number that grows along the plan. */
  at(words: Pick<Words, 'block' | 'from'> | undefined): number;
  /** The section whose text holds this block. */
  sectionOf(block: string): SectionId | undefined;
};

/** Room for the place within a block: no block has so many characters. */
const longest = 1_000_000;

/** The plan's own order: a plan need not print its sections by their letters. */
export function planOrder(plan: Plan): PlanOrder {
  const index = new Map(plan.blocks.map((block, position) => [block.id, position]));
  const holds = new Map<string, SectionId>();
  for (const section of plan.sections)
    for (const { block } of section.spans) if (!holds.has(block)) holds.set(block, section.id);
  const start = new Map(
    plan.sections.map(({ id, headings, spans }) => {
      const places = [...headings, ...spans.map((span) => span.block)].flatMap(
        (block) => index.get(block) ?? [],
      );
      return [id, Math.min(...places)];
    }),
  );
  const sections = plan.sections.map(({ id }) => id);
  return {
    sections: sections.sort((one, other) => {
      const [a = 0, b = 0] = [start.get(one), start.get(other)];
      return a === b ? 0 : a - b;
    }),
    at: (words) =>
      words === undefined ? Infinity : (index.get(words.block) ?? index.size) * longest + words.from,
    sectionOf: (block) => holds.get(block),
  };
}
