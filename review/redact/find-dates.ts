import type { Found } from './found.ts';
import type { Seen } from './seen-text.ts';
import { dateForms, type Parts, partsOf } from './date-forms.ts';

const bornBefore =
  /(?:\bborn|\bd\.? ?o\.? ?b\.?|\bdate of birth|\bbirth ?(?:day|date)|\bb\.)(?:\s+(?:on|in|is|was|of|as|falls on|given as))?[^\p{L}\p{N}[]{0,5}(?:on |the |a )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$/iu;
const bornBehind =
  /^[ ,(-]{0,3}(?:is (?:his|her|their) (?:birthday|date of birth|dob)|\(?(?:dob|date of birth)\b|birthday)/i;

/**
 * Finds every date that stands after "born" or "DOB", and every form and part of a date of birth wherever it stands: day and
 * month, month and year, but not the year alone. `births`: ISO dates.
 */
export function birthDateFinder(births: readonly string[]): (seen: Seen) => Found[] {
  const days = births.map(isoParts);
  return ({ clean }) => {
    if (!/\d|born|birth|(?:first|second|third|th) (?:of )?\p{L}/iu.test(clean)) return [];
    return dateForms.flatMap(({ pattern, order }) =>
      [...clean.matchAll(pattern)].flatMap((match): Found[] => {
        const to = match.index + match[0].length;
        const found: Found[] = [{ kind: 'date-of-birth', from: match.index, to }];
        if (bornBefore.test(clean.slice(Math.max(0, match.index - 50), match.index))) return found;
        if (order.length > 1 && bornBehind.test(clean.slice(to, to + 40))) return found;
        const parts = partsOf(match.slice(1), order);
        return order.length > 1 && days.some((birth) => agree(parts, birth)) ? found : [];
      }),
    );
  };
}

/** The dates of birth that a document prints beside "born", "DOB" or "date of birth", as ISO dates. */
export function birthDatesIn(text: string): string[] {
  if (!/born|birth|d\.? ?o\.? ?b/i.test(text)) return [];
  return dateForms.flatMap(({ pattern, order }) =>
    order.length < 3
      ? []
      : [...text.matchAll(pattern)].flatMap((match) => {
          if (!bornBefore.test(text.slice(Math.max(0, match.index - 50), match.index))) return [];
          const { d, m, y } = partsOf(match.slice(1), order);
          return d && m && y ? [[y < 100 ? y + 2000 : y, two(m), two(d)].join('-')] : [];
        }),
  );
}

function agree({ d, m, y }: Parts, birth: Required<Parts>): boolean {
  const sameYear = y === undefined || y === birth.y || (y < 100 && y === birth.y % 100);
  const straight = (d === undefined || d === birth.d) && (m === undefined || m === birth.m);
  // A form filled in the American way is still that day.
  const turned = d !== undefined && m !== undefined && y !== undefined && d === birth.m && m === birth.d;
  return sameYear && (straight || turned);
}

function isoParts(iso: string): Required<Parts> {
  const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
  return { y, m, d };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
