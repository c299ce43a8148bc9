import type { Block } from '../block.ts';
import type { Section } from '../plan.ts';
import { readHeading } from './heading.ts';
import type { Placed } from './placed.ts';

/** Fewer answers than this are a mention of a section. */
const fewestAnswers = 2;

/**
 * The one lettered section that a form asks for: its letter heads the form ("Section A: ...") and questions with
 * answers follow. A page that names several sections speaks of plans (a leaflet, a list of results), so it gives none.
 */
export function formSection(placed: Placed[], sections: Section[], blocks: Block[]): Section[] {
  const named = new Set(
    blocks.flatMap(({ text, kind }) => {
      const heading = kind === 'heading' ? readHeading(text) : undefined;
      return heading?.by === 'letter' ? [heading.sections.join()] : [];
    }),
  );
  const [only] = named;
  if (named.size !== 1) return [];
  const found = sections.find(({ id }) => id === only);
  if (found?.status !== 'present' || found.identified !== 'letter') return [];
  return answersIn(placed, found) >= fewestAnswers ? [found] : [];
}

/** How many of a section's texts answer something: they stand in a field, or under a line that asks. */
function answersIn(placed: Placed[], { id }: Section): number {
  let answers = 0;
  let asked = false;
  for (const { block, role, sections } of placed) {
    if (role === 'content' && sections.includes(id)) {
      if (asked || block.field) answers += 1;
      asked = false;
    } else if (role === 'label') asked = /\?\s*$/.test(block.text) || asked;
  }
  return answers;
}
