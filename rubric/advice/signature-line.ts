import type { Provision } from '../../plan/plan.ts';
import { findDates } from '../../plan/wording/dates.ts';
import { findRoles } from '../../plan/wording/roles.ts';

/** Words that somebody would have to do something for; a line of names, roles and dates has none. */
const content = /(?<!\p{L})\p{Ll}{3,}/gu;
const little = new Set(['and', 'the', 'for', 'signed', 'dated', 'date', 'report', 'name', 'role']);

/** True for the line under a report that says who wrote it and when, and asks for nothing. */
export function isSignature({ text, who, frequency, duration }: Provision): boolean {
  if (text.length > 140 || frequency !== undefined || duration !== undefined) return false;
  const roles = findRoles(text);
  const dates = findDates(text);
  if (roles.length === 0 && dates.length === 0 && who === undefined) return false;
  let rest = text;
  for (const { words } of [...roles, ...dates]) rest = rest.replace(words, ' ');
  return (rest.match(content) ?? []).every((word) => little.has(word));
}
