import type { Found } from './found.ts';
import type { RemovedKind } from './redaction.ts';
import type { Seen } from './seen-text.ts';

const patterns: readonly [RemovedKind, RegExp][] = [
  ['address', /(?:https?:\/\/|(?<![\p{L}\p{N}])www\.)[^\s]{1,2000}/giu],
  [
    'e-mail',
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}[ \n]{0,2}(?:@|[[({]\s?at\s?[\])}])[ \n]{0,2}[\p{L}\p{N}-]{1,63}(?:[ ]?(?:\.|[[({]\s?dot\s?[\])}]| dot )[ ]?[\p{L}\p{N}-]{1,63}){1,5}/giu,
  ],
  [
    'e-mail',
    /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64}(?: dot [\p{L}\p{N}_-]{1,40}){0,3} at [\p{L}\p{N}-]{1,63}(?: dot [\p{L}\p{N}-]{1,63}){1,4}/giu,
  ],
  [
    'e-mail',
    /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64} at [\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|uk|org|net)\b/giu,
  ],
  ['e-mail', /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,40}/gu],
  [
    'e-mail',
    /\b(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|facebook|fb|twitter|discord|xbox(?: live)?|gamertag|roblox|psn|skype|whatsapp|youtube)(?: (?:is|name|handle|account|user ?name|tag|id|profile|channel))?(?: (?:is|as|under|called))?[ :=-]{1,3}(?=\S{0,40}[\d_@.])[\p{L}\p{N}_@][\p{L}\p{N}_.]{1,39}[\p{L}\p{N}_]/giu,
  ],
  // "thornwick.sch.uk", "oakfield-school.org/pupils".
  [
    'address',
    /(?<![\p{L}\p{N}@])[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63}){0,4}\.(?:uk|com|org|net|school|sch|info|edu|io)(?:\/[^\s]{0,200})?(?![\p{L}\p{N}])/giu,
  ],
];

/** Finds e-mail addresses, web addresses and names on social media. */
export function findContacts({ clean }: Seen): Found[] {
  if (!/[@.]|\bat\b|insta|snap|tok|facebook|discord|xbox|roblox|psn|twitter/i.test(clean)) return [];
  return patterns.flatMap(([kind, pattern]) =>
    [...clean.matchAll(pattern)].map((match) => ({
      kind,
      from: match.index,
      to: match.index + match[0].replace(/[.,;:!?)\]'"]+$/, '').length,
    })),
  );
}
