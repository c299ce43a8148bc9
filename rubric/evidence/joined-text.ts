import type { Plan, SectionId } from '../../plan/plan.ts';
import { linesOf, linesOfSections } from './lines.ts';

/** The words of these sections as one text, a line each; of the whole document where none are named. */
export function textOf(plan: Plan, ids: readonly SectionId[] = []): string {
  const lines = ids.length > 0 ? linesOfSections(plan, ids) : linesOf(plan);
  return lines.map((line) => line.text).join('\n');
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
