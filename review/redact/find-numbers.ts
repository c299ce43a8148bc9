import type { Found } from './found.ts';
import type { RemovedKind } from './redaction.ts';
import type { Seen } from './seen-text.ts';

const sep = '[ \\n.\\-/]{0,3}';
// The letters O, l and I are typed for 0 and 1.
const figure = '[0-9OolI]';
const spelledFigure = '(?:zero|nought|oh|one|two|three|four|five|six|seven|eight|nine|double)';

/** Every pattern is bounded: none looks further than a few dozen letters from where it began. */
const patterns: readonly [RemovedKind, RegExp][] = [
  // UPN: a letter, eleven digits, then a digit or a letter (DfE unique pupil number).
  [
    'number',
    new RegExp(`(?<![\\p{L}\\p{N}])[A-Za-z]${sep}(?:\\d${sep}){11}[A-Za-z0-9](?![\\p{L}\\p{N}])`, 'gu'),
  ],
  // National Insurance number: two letters, six digits, a letter.
  [
    'number',
    new RegExp(`(?<![\\p{L}\\p{N}])[A-Za-z]{2}${sep}(?:\\d${sep}){6}[A-Da-d](?![\\p{L}\\p{N}])`, 'gu'),
  ],
  [
    'telephone',
    /(?<![\p{L}\p{N}])(?:\+[ ]?44|0044|\(\+44\))[ \n.\-/]{0,3}(?:\(0\)[ ]?)?(?:[ \n().\-/]{0,3}\d){9,10}(?!\d)(?:[ ,]{0,2}(?:extension|ext|x)\.?[ :]?\d{1,6})?/giu,
  ],
  [
    'telephone',
    /(?<![\p{L}\p{N}])\(?[0O](?:[ \n().\-/_]{0,3}\d){9,10}(?!\d)(?:[ ,]{0,2}(?:extension|ext|x)\.?[ :]?\d{1,6})?/giu,
  ],
  [
    'telephone',
    /\b((?:tel|telephone|phone|mob|mobile|ring|call|text|fax|whatsapp|ext|extension|landline)(?: ?(?:no|number|him|her|them|mum|dad|on|is|at))?[ .:#()-]{1,4})\+?\d(?:[ ().-]{0,2}\d){3,13}/giu,
  ],
  // NHS number and the like: ten digits in groups, letters typed for digits among them.
  [
    'number',
    new RegExp(
      `(?<![\\p{L}\\p{N}£])(?=[OolI]{0,3}\\d)${figure}{3}${sep}${figure}{3}${sep}${figure}{4}(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  ],
  // Digits one by one, or in any groups, seven and more: no amount is written so.
  ['number', /(?<![\p{L}\p{N}£,.:/-])\d(?:[ \n.\-_]\d){6,20}(?!\d)/gu],
  ['number', /(?<![\p{L}\p{N}£.,])\d{2,5}(?:[ -]\d{2,5}){2,5}(?![\d%])/gu],
  ['number', new RegExp(`\\b${spelledFigure}(?:[ ,-]{1,3}${spelledFigure}){5,20}\\b`, 'giu')],
  // "Ref AB/4412", "case no. 12-34", "NHS: 943".
  [
    'number',
    /\b((?:ref|reference|case|file|pupil|patient|hospital|client|mosaic|liquidlogic|capita|synergy|system|record|unique|uln|upn|urn|mrn|nhs|ni|nino|child|person|social care|passport|licence|policy|claim|dla|pip|id)(?: (?:no|number|ref|reference|id|code))?\.?[ :#=-]{0,3}(?:is |was )?)(?=[\p{L}/-]{0,8}\d)[\p{L}0-9][\p{L}0-9/-]{1,20}(?![\p{L}\p{N}%])/giu,
  ],
  // A file or case number: five digits or more, alone or behind letters and years ("EHC-2023-00412"). No sum of money.
  [
    'number',
    /(?<![\p{L}\p{N}£,.])(?:[A-Za-z]{1,6}[-/_]?)?(?:\d{1,8}[-/]){0,4}\d{5,30}[A-Za-z]?(?![\p{L}\p{N}])/gu,
  ],
  ['number', /(?<![\p{L}\p{N}])[A-Z]{2,6}[-/_](?:\d{2,4}[-/_]){1,3}\d{2,8}(?![\p{L}\p{N}])/gu],
  ['number', /(?<![\p{L}\p{N}])[A-Z]{2,6}[-/_]\d{4,12}[A-Z]?(?![\p{L}\p{N}])/gu],
  ['number', /(?<![\p{L}\p{N}£,.])\d{5,400}(?!\d)/gu],
];

/** Finds numbers that identify a person in England: NHS, pupil, National Insurance, case and telephone numbers. */
export function findNumbers({ clean }: Seen): Found[] {
  if (!/[\d]|(?:zero|one|two|three|four|five|six|seven|eight|nine)[ ,-]/i.test(clean)) return [];
  return patterns.flatMap(([kind, pattern]) =>
    [...clean.matchAll(pattern)].flatMap((match): Found[] => {
      const whole = match[0];
      // A review's own pseudonym ("Mosaic-4032") is made at random and told in returns.
      if (/^\p{Lu}\p{Ll}+-\d{4}$/u.test(whole)) return [];
      // "Case 2", "NHS 111": a small number beside a label is a count, unless the label says that it is a number.
      if (
        /^(?:case|file|child|person|record|system|claim|id|pip|dla|policy|ni|nhs|call|text|ring)\b/i.test(
          whole,
        ) &&
        digits(whole) < 4 &&
        !/\b(?:no|number|ref|id)\b/i.test(whole.slice(4))
      )
        return [];
      if (/\b(?:19|20)\d\d$/.test(whole) && digits(whole) === 4 && !/ref|no\b|number/i.test(whole)) return [];
      // "2024-2025", "2024 2025": years, "10 15 20": counts.
      if (
        /^\d{2,5}(?:[ -]\d{2,5})+$/.test(whole) &&
        (digits(whole) < 8 || /^(?:(?:19|20)\d\d[ -]?)+$/.test(whole))
      )
        return [];
      return [
        {
          kind,
          from: match.index + (match[1]?.length ?? 0),
          to: match.index + whole.replace(/[ \n.\-/(]+$/, '').length,
        },
      ];
    }),
  );
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}
