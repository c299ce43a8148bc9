/** Parts of a date as numbers; a year may have two digits. */
export type Parts = { d?: number; m?: number; y?: number };
type Part = 'd' | 'm' | 'y';

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(?:jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ordinal =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ]first|twenty[- ]second|twenty[- ]third|twenty[- ]fourth|twenty[- ]fifth|twenty[- ]sixth|twenty[- ]seventh|twenty[- ]eighth|twenty[- ]ninth|thirtieth|thirty[- ]first';
const ordinals = ordinal.replaceAll('[- ]', '-').split('|');
const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const day = `(?:[0-9OoIl]{1,2}(?: ?(?:st|nd|rd|th))?|${ordinal})`;
const yearWords = `two thousand(?: and)?(?: (?:${units.join('|')}|twenty(?:[- ](?:${units.slice(0, 9).join('|')}))?))?|twenty[- ](?:${units.slice(9).join('|')}|twenty(?:[- ](?:${units.slice(0, 9).join('|')}))?)`;
const year = `(?:[12][0-9Oo]{3}|'?\\d{2}|${yearWords})`;
const gap = '[\\s.,/_-]{1,4}';
const mark = '[ \\n]?[./\\\\_|-][ \\n]?';
const figure = '[0-9OoIl]';

/** Every way a date, or a part of one, is written in England; the forms with most parts come first. */
export const dateForms: readonly { pattern: RegExp; order: readonly Part[] }[] = [
  form(`(${figure}{4})${mark}(${figure}{1,2})${mark}(${figure}{1,2})`, 'y', 'm', 'd'),
  form(`(${figure}{1,2})${mark}(${figure}{1,2})${mark}(${figure}{4}|${figure}{2})`, 'd', 'm', 'y'),
  form(`(\\d{4})(\\d{2})(\\d{2})`, 'y', 'm', 'd'),
  form(`(\\d{2})(\\d{2})(\\d{4})`, 'd', 'm', 'y'),
  form(`(\\d{1,2})[ \\n]{1,2}(\\d{1,2})[ \\n]{1,2}(\\d{4}|\\d{2})`, 'd', 'm', 'y'),
  form(`(${day})${gap}(?:day${gap})?(?:of${gap})?(${month})${gap}(${year})`, 'd', 'm', 'y'),
  form(`(\\d{1,2})(?:st|nd|rd|th)?(${month})(\\d{4}|\\d{2})`, 'd', 'm', 'y'),
  form(`(${month})${gap}(?:the${gap})?(${day})${gap}(${year})`, 'm', 'd', 'y'),
  form(`(\\d{4})${gap}(${month})${gap}(${day})`, 'y', 'm', 'd'),
  form(`(${month})${gap}(?:of${gap})?(\\d{4}|${yearWords}|'\\d{2})`, 'm', 'y'),
  form(`(\\d{1,2})${mark}(\\d{4})`, 'm', 'y'),
  form(`(${day})${gap}(?:day${gap})?(?:of${gap})?(${month})`, 'd', 'm'),
  form(`(${month})${gap}(?:the${gap})?(${day})`, 'm', 'd'),
  form(`(\\d{1,2})${mark}(\\d{1,2})`, 'd', 'm'),
  form(`(\\d{4})`, 'y'),
];

function form(pattern: string, ...order: Part[]) {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}£])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), order };
}

/** The numbers of a date's parts as printed in this order. */
export function partsOf(groups: readonly unknown[], order: readonly Part[]): Parts {
  const parts: Parts = {};
  for (const [index, part] of order.entries()) {
    const printed = String(groups[index]).toLowerCase();
    parts[part] = part === 'm' ? monthOf(printed) : part === 'd' ? dayOf(printed) : yearOf(printed);
  }
  return parts;
}

function monthOf(printed: string): number {
  const named = monthNames.indexOf(printed.slice(0, 3)) + 1;
  return named > 0 ? named : numberOf(printed);
}

function dayOf(printed: string): number {
  const named = ordinals.indexOf(printed.replace(/\s+/g, '-')) + 1;
  return named > 0 ? named : numberOf(printed);
}

function yearOf(printed: string): number {
  if (/\d/.test(printed)) return numberOf(printed);
  const rest = printed.replace(/^two thousand(?: and)? ?|^twenty[- ]/, '');
  const [tens = '', one = ''] = rest.split(/[- ]/);
  const small = (word: string) => units.indexOf(word) + 1;
  return 2000 + (tens === 'twenty' ? 20 + small(one) : small(tens));
}

function numberOf(printed: string): number {
  return Number(printed.replaceAll('o', '0').replace(/[il]/g, '1').replace(/\D+/g, ''));
}
