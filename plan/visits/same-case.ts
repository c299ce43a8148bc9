import type { Block, Reading } from '../block.ts';
import { buildPlan } from '../build-plan.ts';
import type { Child } from '../plan.ts';

/** Who a page is about, as far as it says: the child, and the numbers of the case by their labels. */
export type Case = { child: Pick<Child, 'name' | 'dob'>; numbers: Map<string, string>; title?: string };

/** "Case ID 48213", "Plan ref: EHC/2291", "UPN D999114724887": a number beside a word for whose it is. */
const numbered =
  /\b(case|plan|pupil|child|person|client|record|file|nhs|upn|uln|ehcp?|mosaic)\b(?:\s+(?:plan|record))?(?:\s+(?:id|no\.?|number|ref(?:erence)?))?\s*[:#.]?\s*((?:[A-Z]{1,5}[-/ ]?)?\d[A-Z\d/-]{2,})/gi;

/** Frames of pages say whose they are in their first lines. */
const firstLines = 12;

/** Reads from a page's banner, details and title whose it is. */
export function caseOf(reading: Reading): Case {
  const lines = [...reading.furniture, ...reading.blocks.slice(0, firstLines)];
  const numbers = new Map<string, string>();
  for (const block of lines)
    for (const [, label = '', number = ''] of wordsOf(block).matchAll(numbered))
      if (!isYear(number)) numbers.set(label.toLowerCase(), number.toUpperCase());
  const { name, dob } = buildPlan(reading, { kind: 'plan' }).child;
  return {
    child: { ...(name && { name }), ...(dob && { dob }) },
    numbers,
    ...(reading.title && { title: reading.title }),
  };
}

/** Whether two pages are about one case: their numbers tell before the names; undefined where neither says. */
export function isSameCase(one: Case, other: Case): boolean | undefined {
  const shared = [...one.numbers].filter(([label]) => other.numbers.has(label));
  if (shared.some(([label, number]) => other.numbers.get(label) !== number)) return false;
  if (one.child.dob && other.child.dob && one.child.dob !== other.child.dob) return false;
  if (one.child.name && other.child.name) return isSameName(one.child.name, other.child.name);
  return shared.length > 0 || (one.child.dob !== undefined && one.child.dob === other.child.dob)
    ? true
    : undefined;
}

/** "Nadi", "Nadi B." and "Nadia Brook" on two pages of one plan: the shorter is the beginning of the longer. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []);
  const [fewer = [], more = []] = (a?.length ?? 0) <= (b?.length ?? 0) ? [a, b] : [b, a];
  return fewer.every((part) => more.some((full) => full.startsWith(part) || part.startsWith(full)));
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

function wordsOf({ field, text }: Block): string {
  return field ? `${field} ${text}` : text;
}
