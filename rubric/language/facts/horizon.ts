import type { Deadline } from '../../../plan/wording/deadlines.ts';
import { termInDays } from '../../../plan/wording/seasons.ts';

/** How far ahead a statement looks: `undated` for a deadline whose day cannot be worked out. */
export type Horizon =
  | 'none'
  | 'loose'
  | 'past'
  | 'term'
  | 'year'
  | 'years'
  | 'far'
  | 'life'
  | 'short'
  | 'undated';

/** A plan ends on the day before the 26th birthday at the latest (Children and Families Act 2014, section 46). */
export const lastAge = 25;

const dayInMs = 86_400_000;
const bounds: [number, Horizon][] = [
  [0, 'past'],
  [termInDays, 'term'],
  [400, 'year'],
  [1200, 'years'],
  [3650, 'far'],
];

/** How far ahead of `today` (ISO, '' where unknown) the last of the deadlines lies. */
export function horizonOf(deadlines: readonly Deadline[], today: string, age?: number): Horizon {
  if (deadlines.length === 0) return 'none';
  const fixed = deadlines.filter((one) => !one.loose);
  if (fixed.length === 0) return 'loose';
  if (fixed.some((one) => (one.age ?? 0) > lastAge)) return 'life';
  const ends = fixed
    .flatMap((one) => one.ends ?? [])
    .sort()
    .at(-1);
  if (ends !== undefined && today !== '') {
    const days = (Date.parse(ends) - Date.parse(today)) / dayInMs;
    if (age !== undefined && age + days / 365.25 > lastAge + 1) return 'life';
    return bounds.find(([most]) => days < most)?.[1] ?? 'life';
  }
  const wanted = fixed.find((one) => one.age !== undefined)?.age;
  if (wanted !== undefined && age !== undefined)
    return wanted <= age
      ? 'past'
      : wanted === age + 1
        ? 'year'
        : wanted <= age + 4
          ? 'years'
          : wanted <= age + 10
            ? 'far'
            : 'life';
  return fixed.every((one) => one.short) ? 'short' : 'undated';
}
