import type { Plan } from '../../plan/plan.ts';
import { documentDate } from '../document-date.ts';

/**
 * The day by which a document's own words are measured (ISO): the date it gives as its own; else the latest date of the
 * advice it rests on, since it cannot be older. Undefined where it holds neither.
 */
export function writtenOn(plan: Plan, today: string): string | undefined {
  const own = documentDate(plan);
  if (own !== undefined) return own;
  return plan.advice
    .flatMap(({ date }) => (date !== undefined && date <= today ? [date] : []))
    .sort()
    .at(-1);
}
