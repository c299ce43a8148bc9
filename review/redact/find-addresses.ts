import type { Found } from './found.ts';
import type { RemovedKind } from './redaction.ts';
import type { Seen } from './seen-text.ts';
import { isOrdinary } from './words/is-ordinary.ts';
import { fieldWords } from './words/field-words.ts';

const streets =
  'Road|Rd|Street|St|Lane|Ln|Close|Avenue|Ave|Drive|Way|Crescent|Cres|Gardens|Gdns|Place|Court|Terrace|Grove|Hill|Row|Walk|Mews|Square|Rise|Parade|Green|Park|Paddock|View|Vale|Heights|Meadow|Meadows|Fold|Croft|Yard|Quay|Wharf|Bank|Mount|Circus|Path|Estate|Chase';
const word = "[\\p{L}'.-]{2,30}";
const tall = "\\p{Lu}[\\p{L}'.-]{0,30}";
const houses =
  'Cottage|House|Lodge|Farm|Barn|Rectory|Vicarage|Villa|Mill|Manor|Grange|Bungalow|Farmhouse|Tower|Point|Flats?|Mansions|Hall|Hostel|Refuge|Caravan Park';

const patterns: readonly [RemovedKind, RegExp][] = [
  [
    'postcode',
    /(?<![\p{L}\p{N}])[A-Z]{1,2}[\dO][A-Z\d]?[ \n.-]{0,3}[\dO][ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
  ],
  [
    'postcode',
    /(?<![\p{L}\p{N}])[A-Za-z]{1,2}[\doO][A-Za-z\d]?[ \n-]{0,3}(?!1st|2nd|3rd|[04-9o]th)[\doO][abd-hjlnp-uw-zABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
  ],
  ['postcode', /(?<![\p{L}\p{N}])(?:[A-Z][ ]){1,2}\d[ ](?:[A-Z\d][ ])?\d[ ][A-Z][ ][A-Z](?![\p{L}\p{N}])/gu],
  // A house and its street, with its flat, in any case.
  [
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}])\\d{1,4} ?[a-zA-Z]?,?[ \\n](?:${tall}[ \\n]){1,3}(?:${streets})(?![\\p{L}])`,
      'gu',
    ),
  ],
  [
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}])\\d{1,4}[a-zA-Z]?,? (?:the )?(?:${word} ){1,2}(?:road|rd|street|lane|close|avenue|ave|crescent|gardens|terrace|grove|mews)(?![\\p{L}])`,
      'giu',
    ),
  ],
  [
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:flat|apartment|apt|unit|plot|room at|number|no\\.?) ?\\d{1,4} ?[a-z]?,? (?:${tall}[ ,]{1,2}){0,3}(?:${houses}|${streets})(?![\\p{L}])`,
      'giu',
    ),
  ],
  ['address', /\b(?:flat|apartment|apt|plot) ?(?:no\.? ?)?\d{1,4} ?[a-z]?(?![\p{L}\p{N}])/giu],
  ['address', /\bp\.? ?o\.? ?box ?(?:no\.? ?)?\d{1,6}/giu],
  [
    'address',
    new RegExp(`(?<![\\p{L}\\p{N}])\\d{1,4}[a-zA-Z]? the (?:${streets}|${word})(?= |,|\\.|$)`, 'gu'),
  ],
];

const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:The )?${tall}(?: ${tall}){0,2} (?:${streets}|${houses})(?![\\p{L}])`,
  'gu',
);
const lived =
  /(?<![\p{L}])(?:live[sd]?|living|lodg(?:es|ing)|moved|moving|home is|home address(?: is)?|address(?: is)?:?|resid(?:es|ing)|stay(?:s|ed|ing)|placed|house|home|flat)[ \n](?:(?:now|still|currently|alone|back|with (?:his|her|their) (?:mum|dad|nan|family|parents|grandparents|aunt|foster carers))[ \n]){0,2}(?:at|in|on|to|near|off|from|is)[ \n](?:the )?/giu;

/** Finds addresses and postcodes: houses with numbers, flats, house names, streets, and what stands behind "lives at". */
export function findAddresses({ clean }: Seen): Found[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...clean.matchAll(pattern)].flatMap((match): Found[] => {
      if (kind === 'postcode' && !/\d/.test(match[0])) return [];
      if (
        kind === 'address' &&
        /^\d+ the (?:same|other|plan|next|first|draft|school|child|last)/i.test(match[0])
      )
        return [];
      if (kind === 'address' && / the \p{Ll}/u.test(match[0])) return [];
      return [{ kind, from: match.index, to: match.index + match[0].length }];
    }),
  );
  for (const match of clean.matchAll(named)) {
    const pieces = match[0].split(' ');
    const before = pieces.slice(0, -1).filter((piece) => piece !== 'The');
    const last = pieces.at(-1) ?? '';
    // "Sensory Garden Way" is nobody's; a word that is known nowhere, or a street's own ending behind any capital word.
    const isPlain = before.every((piece) => fieldWords.has(piece.toLowerCase()));
    const opensWithWord =
      before.length === 1 &&
      /(?:^|[.!?:\n•-]\s*)$/.test(clean.slice(Math.max(0, match.index - 3), match.index)) &&
      isOrdinary((before[0] ?? '').toLowerCase());
    if (
      before.length === 0 ||
      isPlain ||
      opensWithWord ||
      (/^(?:Point|Mount|View|Bank|Path|Hall|Park|Place|Way|Green|Chase)$/.test(last) &&
        before.every((piece) => isOrdinary(piece.toLowerCase())))
    )
      continue;
    found.push({ kind: 'address', from: match.index, to: match.index + match[0].length });
  }
  for (const match of clean.matchAll(lived)) {
    const from = match.index + match[0].length;
    const behind = clean.slice(from, from + 120);
    const tallRun =
      /^(?:\d{1,4}[a-z]?,? )?\p{Lu}[\p{L}'-]*(?:(?:,? (?:(?:on|in|upon|le|the|by|of|under|and)[ -])?)\p{Lu}[\p{L}'-]*){0,5}/u.exec(
        behind,
      )?.[0];
    if (
      tallRun &&
      !tallRun
        .split(/[ ,]+/)
        .every(
          (piece) =>
            fieldWords.has(piece.toLowerCase()) || /^(?:A|An|His|Her|Section|Year|Early|Autumn)$/.test(piece),
        )
    )
      found.push({ kind: 'address', from, to: from + tallRun.length });
    const low = /^\d{1,4}[a-z]?,? (?:[\p{L}'-]{2,30} ){0,2}[\p{L}'-]{2,30}/u.exec(behind)?.[0];
    if (
      low &&
      !/^\d+ (?:years?|months?|weeks?|days?|hours?|minutes?|miles?|times?|different|of|or|and|other|homes?|addresses|people)\b/.test(
        low,
      ) &&
      /\bat[ \n]|address|\bis[ \n]/i.test(match[0])
    )
      found.push({ kind: 'address', from, to: from + low.length });
    const street = new RegExp(
      `^(?:${word} ){1,2}(?:road|street|lane|close|avenue|crescent|terrace|grove|mews|cottage|farm)(?![\\p{L}])`,
      'iu',
    ).exec(behind)?.[0];
    if (street && !isOrdinary(street.split(' ')[0]?.toLowerCase() ?? ''))
      found.push({ kind: 'address', from, to: from + street.length });
  }
  return found;
}
