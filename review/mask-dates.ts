const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ordinal =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ]first|twenty[- ]second|twenty[- ]third|twenty[- ]fourth|twenty[- ]fifth|twenty[- ]sixth|twenty[- ]seventh|twenty[- ]eighth|twenty[- ]ninth|thirtieth|thirty[- ]first';
const ordinals = ordinal.replaceAll('[- ]', '-').split('|');
const day = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinal})`;
const year = "(?:\\d{4}|[’'‘]?\\d{2})";
const gap = '[\\s.,/-]+';

/** Every way a date, or a part of one, is written in England; the forms with most parts come first. */
const forms: readonly { pattern: RegExp; order: readonly ('d' | 'm' | 'y')[] }[] = [
  form(`(\\d{4})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})`, 'y', 'm', 'd'),
  form(`(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4}|\\d{2})`, 'd', 'm', 'y'),
  form(`(\\d{4})(\\d{2})(\\d{2})`, 'y', 'm', 'd'),
  form(`(\\d{2})(\\d{2})(\\d{4})`, 'd', 'm', 'y'),
  form(`(\\d{1,2}) (\\d{1,2}) (\\d{4})`, 'd', 'm', 'y'),
  form(`(${day})${gap}(?:day${gap})?(?:of${gap})?(${month})${gap}(${year})`, 'd', 'm', 'y'),
  form(`(${month})${gap}(?:the${gap})?(${day})${gap}(${year})`, 'm', 'd', 'y'),
  form(`(${month})${gap}(\\d{4})`, 'm', 'y'),
  form(`(${day})${gap}(?:of${gap})?(${month})`, 'd', 'm'),
  form(`(${month})${gap}(?:the${gap})?(${day})`, 'm', 'd'),
  form(`(\\d{4})`, 'y'),
];

function form(pattern: string, ...order: ('d' | 'm' | 'y')[]) {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}£])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), order };
}

const bornBefore =
  /(?:\bborn|\bd\.?\s?o\.?\s?b\.?|\bdate of birth|\bbirth ?(?:day|date))(?:\s+(?:on|in|is|was|of))?[^\p{L}\p{N}[]{0,5}$/iu;

type Parts = { d?: number; m?: number; y?: number };

/**
 * Masks every date that stands after "born" or "DOB", and every form and part of a date of birth wherever it stands:
 * day and month, month and year, but not the year alone. `births`: ISO dates.
 */
export function maskBirthDates(text: string, births: readonly string[]): string {
  const days = births.map(isoParts);
  return forms.reduce(
    (masked, { pattern, order }) =>
      masked.replace(pattern, (whole: string, ...groups: unknown[]) => {
        const at = groups.find((group) => typeof group === 'number');
        if (typeof at === 'number' && bornBefore.test(masked.slice(Math.max(0, at - 40), at)))
          return '[date]';
        const parts = partsOf(groups, order);
        return order.length > 1 && days.some((birth) => agree(parts, birth)) ? '[date]' : whole;
      }),
    text,
  );
}

/** The dates of birth that a document prints beside "born", "DOB" or "date of birth", as ISO dates. */
export function birthDatesIn(text: string): string[] {
  return forms.flatMap(({ pattern, order }) =>
    order.length < 3
      ? []
      : [...text.matchAll(pattern)].flatMap((match) => {
          if (!bornBefore.test(text.slice(Math.max(0, match.index - 40), match.index))) return [];
          const { d, m, y } = partsOf(match.slice(1), order);
          return d && m && y ? [[y < 100 ? y + 2000 : y, two(m), two(d)].join('-')] : [];
        }),
  );
}

function partsOf(groups: readonly unknown[], order: readonly ('d' | 'm' | 'y')[]): Parts {
  const parts: Parts = {};
  for (const [index, part] of order.entries()) {
    const printed = String(groups[index]).toLowerCase();
    parts[part] = part === 'm' ? monthOf(printed) : part === 'd' ? dayOf(printed) : numberOf(printed);
  }
  return parts;
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

function monthOf(printed: string): number {
  const named = monthNames.indexOf(printed.slice(0, 3)) + 1;
  return named > 0 ? named : numberOf(printed);
}

function dayOf(printed: string): number {
  const named = ordinals.indexOf(printed.replace(/\s+/g, '-')) + 1;
  return named > 0 ? named : numberOf(printed);
}

function numberOf(printed: string): number {
  return Number(printed.replace(/\D+/g, ''));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
