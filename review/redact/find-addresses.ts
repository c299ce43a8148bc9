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

const weakStreets =
  'st|drive|dr|way|walk|place|court|rise|view|hill|row|croft|park|green|fold|ln|cres|gdns|square';

const patterns: readonly [RemovedKind, RegExp][] = [
  [
    'postcode',
    /(?<![\p{L}\p{N}])[A-Z]{1,2}[\dO][A-Z\d]?[ \n.-]{0,3}[\dO][ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
  ],
  [
    'postcode',
    /(?<![\p{L}\p{N}])[A-Za-z]{1,2}[\doO][A-Za-z\d]?[ \n-]{0,3}(?!1st|2nd|3rd|[04-9o]th)[\doO][abd-hjlnp-uw-zABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
  ],
  // Two letters and two digits before it are no "year 5 3rd".
  ['postcode', /(?<![\p{L}\p{N}])[a-z]{2}\d{2}[ \n-]{0,3}\d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/giu],
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
      `(?<![\\p{L}\\p{N}])\\d{1,4}[a-zA-Z]?,?[ \\n](?:the )?(?:${word}[ \\n]){1,2}(?:road|rd|street|lane|close|avenue|ave|crescent|gardens|terrace|grove|mews)(?![\\p{L}])`,
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
  // "flat 54 57 old tannery drive", "44/75 Sir Thomas Way", over lines too.
  [
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:flat|apartment|apt|unit|room)\\.? ?\\d{1,4}[a-z]?[ ,\\n]{1,2}\\d{1,4}[a-z]?|\\d{1,3}[a-z]?/\\d{1,4}[a-z]?),?[ \\n](?:${word}[ \\n]){1,3}(?:${streets})(?![\\p{L}])`,
      'giu',
    ),
  ],
  // "47 marlpit st": an ending that is an everyday word too, behind a word that is not.
  [
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}])\\d{1,4}[a-zA-Z]?,?[ \\n](?:the )?(?:${word}[ \\n]){1,2}(?:${weakStreets})(?![\\p{L}])(?:, [\\p{L}'-]{3,25}(?: [\\p{L}'-]{3,25})?(?=\\s|$|[,.;]))?`,
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

// In small letters, or a house by its name before its street or its town.
const lowStreet = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:((?:the )?(?:${word} ){0,1}(?:cottage|forge|house|barn|lodge|farm|villa|mill|manor|bungalow|rectory|${word}), )(?:${word} ){1,2}(?:road|rd|street|st|lane|close|avenue|ave|drive|way|crescent|gardens|terrace|grove|mews)|(?:${word} ){1,2}(?:road|rd|street|avenue|drive|crescent|terrace|mews|close|gardens))(?![\\p{L}])`,
  'giu',
);
// What stands between a house or its street and the postcode.
const longestTown = 50;

/** A house by its name and the town behind an address belong to it: everything between it and a postcode near by. */
function withTowns(found: readonly Found[], clean: string): Found[] {
  const addresses = found.filter(({ kind }) => kind === 'address').sort((a, b) => a.to - b.to);
  const codes = found.filter(({ kind }) => kind === 'postcode').sort((a, b) => a.from - b.from);
  const more: Found[] = [];
  let at = 0;
  for (const { from, to } of addresses) {
    while (at < codes.length && (codes[at]?.from ?? 0) < to) at += 1;
    const code = codes[at];
    const between = code && code.from - to <= longestTown ? clean.slice(to, code.from) : undefined;
    if (
      between !== undefined &&
      /^[,\n ]{1,2}[\p{L}' ,\n-]{2,50}$/u.test(between) &&
      between.split(/[\s,]+/).length < 6
    )
      more.push({ kind: 'address', from: to, to: code?.from ?? to });
    else {
      const town = /^(?:, ?|\n)\p{Lu}[\p{L}'-]{2,25}(?: \p{Lu}[\p{L}'-]{2,25}){0,2}/u.exec(
        clean.slice(to, to + 60),
      )?.[0];
      if (town !== undefined) more.push({ kind: 'address', from, to: to + town.length });
    }
    const house = /(?:\p{Lu}[\p{L}'-]{1,20} ){1,2}?\p{Lu}[\p{L}'-]{1,20}, $/u.exec(
      clean.slice(Math.max(0, from - 50), from),
    )?.[0];
    if (house !== undefined) more.push({ kind: 'address', from: from - house.length, to: from });
  }
  return more;
}

const isWeak = new RegExp(`^\\d+[a-z]?,?\\s\\P{Lu}{1,70}? (?:${weakStreets})(?![\\p{L}])`, 'u');

/** Whether each word between the number and the street's ending is an everyday one: "in 2 weeks way". */
function isPlainRun(written: string): boolean {
  const [street = ''] = written.split(/(?<=\p{L}), /u);
  const words = street.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  return words
    .slice(0, -1)
    .every((one) => isOrdinary(one.toLowerCase()) || fieldWords.has(one.toLowerCase()));
}

const namedHouse =
  /(?<![\p{L}\p{N}])(?:the )?[\p{L}']{2,20} (?:cottage|forge|barn|farm|lodge|vicarage|rectory|farmhouse|bungalow)(?:, [\p{L}'-]{3,25})?(?![\p{L}])/giu;

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
      if (kind === 'address' && isWeak.test(match[0]) && isPlainRun(match[0])) return [];
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
  for (const match of clean.matchAll(lowStreet)) {
    const words = match[0].split(/[ ,]+/);
    const isHouse = match[1] !== undefined;
    const before = words.slice(0, -1).filter((piece) => !/^(?:the|a|an)$/i.test(piece));
    if (
      !isHouse &&
      before.every((piece) => isOrdinary(piece.toLowerCase()) || fieldWords.has(piece.toLowerCase()))
    )
      continue;
    // Words of the sentence that run into the street ("lives on coppice drive") stay.
    let skip = match.index;
    for (const piece of words) {
      if (
        !/^(?:on|at|in|to|from|of|near|off|by|is|and|the|a|lives?|moved|road|down|letter|address|new)$/i.test(
          piece,
        )
      )
        break;
      if (/^the$/i.test(piece) && isHouse) break;
      skip += piece.length + 1;
    }
    if (skip < match.index + match[0].length)
      found.push({ kind: 'address', from: skip, to: match.index + match[0].length });
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
      tallRun.length > 1 &&
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
      `^(?:${word} ){1,2}(?:road|street|lane|close|avenue|crescent|terrace|grove|mews|cottage|farm|${weakStreets})(?![\\p{L}])`,
      'iu',
    ).exec(behind)?.[0];
    if (street && !isPlainRun(street)) found.push({ kind: 'address', from, to: from + street.length });
  }
  for (const match of clean.matchAll(namedHouse)) {
    const plain =
      /^(?:the|a|his|her|their|this|that|school|animal|city|community|from|at|in|near|to|holiday|visit|care)$/i;
    if (plain.test(match[0].split(' ')[0] ?? '') && !/^the \S+ \S/i.test(match[0])) continue;
    found.push({ kind: 'address', from: match.index, to: match.index + match[0].length });
  }
  return [...found, ...withTowns(found, clean)];
}
