import type { Plan, Words } from '../../plan/plan.ts';
import { numberOf } from '../../plan/wording/numbers.ts';
import { yearGroupNumber, yearGroupOn } from '../../plan/wording/school-year.ts';
import { inWords, monthsBetween } from '../dates/calendar.ts';
import { findWords, linesOf } from '../evidence/lines.ts';
import type { CheckContext } from '../finding.ts';

/** Two things the document says of the child's age that do not go together, with the words of one of them where there are any. */
export type AgeConflict = { message: string; words?: Words };

const statedAge =
  /\b(?:is|am|aged|now|currently|turned|be)\s+(?:now\s+|currently\s+|nearly\s+|almost\s+)?(\d{1,2}|[a-z]+(?:teen)?)[- ]years?(?:[- ]old|\s+(?:and|of age))|\baged\s+(\d{1,2})\b/gi;

/**
 * Where the printed year group or a stated age does not go with the date of birth on the day of the document.
 * One year either way passes: birthdays near 1 September, early or late starts. `outOfYear` children are left out.
 */
export function findAgeConflicts(plan: Plan, child: CheckContext['child'], on: string): AgeConflict[] {
  const { dob, yearGroup } = child;
  if (!dob) return [];
  const conflicts: AgeConflict[] = [];
  const expected = yearGroupOn(dob, on);
  const printed = yearGroup === undefined ? undefined : yearGroupNumber(yearGroup);
  if (printed !== undefined && !child.outOfYear && Math.abs(printed - expected) >= 1) {
    const words = plan.facts.find(
      (fact) => /year|class|ncy/i.test(fact.label) && fact.value === yearGroup,
    )?.words;
    conflicts.push({
      message: `The plan says ${yearGroup}; a child born on ${inWords(dob)} is usually in ${yearName(expected)} on ${inWords(on)}. Check which is right, or say that the child is taught outside their year group.`,
      ...(words ? { words } : {}),
    });
  }
  const age = Math.floor(monthsBetween(dob, on) / 12);
  for (const { words, match } of findWords(linesOf(plan), statedAge)) {
    const stated = numberOf(match[1] ?? match[2] ?? '');
    if (stated === undefined || stated > 25 || Math.abs(stated - age) < 2) continue;
    conflicts.push({
      words,
      message: `The text says ${stated} years old; by the date of birth the child was ${age} on ${inWords(on)}. Check whether this is old text or about another child.`,
    });
  }
  return conflicts;
}

/** "Year 4", "Reception", "Nursery" or, past Year 14, "post-16 education". */
export function yearName(year: number): string {
  if (year < 0) return 'Nursery';
  if (year === 0) return 'Reception';
  return year > 14 ? 'post-16 education' : `Year ${year}`;
}
