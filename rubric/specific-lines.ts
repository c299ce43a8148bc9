import { findQuantities } from '../plan/wording/quantities.ts';
import { findRoles } from '../plan/wording/roles.ts';
import type { Line } from './evidence/lines.ts';

/** Wording that leaves open whether, when or how much. The full list is the vague-wording check's own. */
const open =
  /\b(?:as (?:and when )?(?:required|needed|appropriate|necessary|indicated|clinically indicated|advised)|if (?:needed|required|necessary)|may be (?:considered|offered)|where (?:possible|appropriate)|to offer|under the care of|access to|regular\w*|ongoing|follow-?up)\b/i;
const dated =
  /\b(?:fitted|installed|by (?:the end of )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december)|once a year|every \p{L}+|each \p{L}+|twice|annual\w*|\d+ (?:nights|days|hours))\b/iu;

/** How many lines of provision say who and how much or when, and how many leave it open. */
export type Specificity = { specific: Line[]; open: Line[]; lines: Line[] };

/** Sorts lines of provision into those that say what, who and how much, and those that leave it open; cells of one row count as one line. */
export function specificityOf(lines: readonly Line[]): Specificity {
  const own = lines.filter((line) => line.text.split(/\s+/).length > 2);
  const rows = new Map<string, Line[]>();
  for (const line of own) {
    const key = line.block.cell
      ? `${line.block.cell.table}:${line.block.cell.row}`
      : `${line.block.id}:${line.from}`;
    rows.set(key, [...(rows.get(key) ?? []), line]);
  }
  const groups = [...rows.values()];
  const first = (group: Line[]) => group[0];
  const textOf = (group: Line[]) => group.map((line) => line.text).join(' ');
  const isOpen = (group: Line[]) => open.test(textOf(group));
  const isSpecific = (group: Line[]) =>
    !isOpen(group) && (findQuantities(textOf(group)).length > 0 || dated.test(textOf(group)));
  return {
    lines: own,
    specific: groups.filter(isSpecific).flatMap((group) => first(group) ?? []),
    open: groups
      .filter(
        (group) =>
          isOpen(group) || (!isSpecific(group) && findRoles(textOf(group)).some((role) => role.vague)),
      )
      .flatMap((group) => first(group) ?? []),
  };
}
