import type { Plan, Provision } from '../../plan/plan.ts';
import { blockOf } from '../evidence/lines.ts';

/** Where an item stands, as a reader would look for it: "Recommended provision, page 3". Undefined where neither is known. */
export function placeOf(plan: Plan, { words, area }: Provision): string | undefined {
  const [first] = words;
  const block = first && blockOf(plan, first.block);
  const heading =
    area ??
    plan.parts.findLast(({ spans }) =>
      spans.some((span) => first !== undefined && span.block === first.block),
    )?.title;
  const page = block?.place.kind === 'pdf' ? `page ${block.place.page}` : undefined;
  const said = [heading, page].filter((part) => part !== undefined && part !== '');
  return said.length > 0 ? said.join(', ') : undefined;
}
