import type { Plan, Provision } from '../../plan/plan.ts';
import { blockOf } from '../evidence/lines.ts';

/** Heads of a table's columns, which some files print as headings. */
const columnHead =
  /^(?:how (?:often|long|much|many)|who|by whom|when|what|where|frequency|duration|ratio)\b/i;

/** Where an item stands, as a reader would look for it: "Recommended provision, page 3". Undefined where neither is known. */
export function placeOf(plan: Plan, { words, area, section }: Provision): string | undefined {
  const [first] = words;
  const block = first && blockOf(plan, first.block);
  // In a plan the letter says it, with the area if there is one.
  const heading = area ?? (section === undefined && block ? headingOver(plan, block.id) : undefined);
  const page = block?.place.kind === 'pdf' ? `page ${block.place.page}` : undefined;
  const said = [heading, page].filter((part) => part !== undefined && part !== '');
  return said.length > 0 ? said.join(', ') : undefined;
}

function headingOver(plan: Plan, id: string): string | undefined {
  const places = new Map(plan.blocks.map((block, at) => [block.id, at]));
  const own = places.get(id) ?? 0;
  return plan.parts.findLast(
    ({ title, heading }) =>
      (places.get(heading) ?? Number.POSITIVE_INFINITY) < own &&
      blockOf(plan, heading)?.cell === undefined &&
      !columnHead.test(title),
  )?.title;
}
