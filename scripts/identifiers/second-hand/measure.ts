import type { Redactor } from '../../../review/redact/redaction.ts';
import { type RedactAgainst, redactor } from '../../../review/redact/redactor.ts';
import { type Cast, castOf, type Person, planOf } from './cast.ts';
import { diceOf } from './dice.ts';
import { slots } from './forms.ts';
import { frames } from './frames.ts';
import { ordinarySentences } from './ordinary.ts';
import { type PlantedKind, type PlantedText, readPlanted } from './planted.ts';

/** What became of what was planted, by kind: taken out, warned of only, or left unsaid. `examples` are of what was left. */
export type SecondCount = {
  planted: number;
  left: number;
  warned: number;
  kinds: Map<PlantedKind, { planted: number; left: number; warned: number }>;
  examples: { kind: PlantedKind; written: string; text: string; warned: boolean; plan: boolean }[];
};

/** How many ordinary sentences lost a word, and which. */
export type SecondTorn = {
  sentences: number;
  torn: number;
  examples: { text: string; torn: string; child: string }[];
};

// Words that say what sort of thing stood there and identify nobody.
const telling = new Set(
  'our of the and at in a an on no flat apt po box road rd close avenue st street gardens way crescent drive terrace lane mews house cottage school primary community junior high special infants academy c e nursery day pre playgroup college sixth form fe base unit arp resource provision years year yrs y months month mths m mo days d dot com co uk org net gmail hotmail icloud https http www sch gov mailto ext extension x ehc sen eh live onedrive p docx ehcp send staff id'.split(
    ' ',
  ),
);

const fullOf = (person: Person) => [person.given, person.middle, person.family].filter(Boolean).join(' ');

/** What a redactor is told of a cast: with the plan open the child and the plan's text, without it the typed names only. */
export function toldOf(cast: Cast, plan: boolean): RedactAgainst {
  const child = [fullOf(cast.child), cast.knownAs];
  return plan
    ? { people: child, births: [cast.birth], planText: planOf(cast) }
    : { people: [...child, fullOf(cast.mum), fullOf(cast.dad), fullOf(cast.sibling)], births: [cast.birth] };
}

/** All texts of one cast: every frame once, filled and typed in one manner. */
export function textsOf(cast: Cast, seed: number): PlantedText[] {
  const dice = diceOf(seed);
  return frames.map((frame) => {
    const filled = frame.replace(/\{(\w+)\}/g, (_, name: string) => {
      const slot = slots[name];
      if (!slot) throw new Error(`No slot is called ${name}.`);
      return slot(cast, dice);
    });
    const manner = dice.next();
    return readPlanted(manner < 0.15 ? filled.toLowerCase() : manner < 0.2 ? filled.toUpperCase() : filled);
  });
}

function stays(
  text: PlantedText,
  place: PlantedText['places'][number],
  gone: readonly { from: number; to: number }[],
) {
  const inside = text.text.slice(place.from, place.to);
  return [...inside.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].some(({ 0: word, index }) => {
    // The "s" of "the Hales's" identifies nobody.
    if (/^s$/i.test(word) && /['’`]$/.test(inside.slice(0, index))) return false;
    if (telling.has(word.toLowerCase()) && !/names|initials|staff/.test(place.kind)) return false;
    const [from, to] = [place.from + index, place.from + index + word.length];
    for (let at = from; at < to; at += 1)
      if (!gone.some((each) => each.from <= at && at < each.to)) return true;
    return false;
  });
}

/** Plants in `casts` casts, each with the plan open and without, and counts what is left. The same seed, the same texts. */
export function measureSecondHand(seed: number, casts: number): SecondCount {
  const count: SecondCount = { planted: 0, left: 0, warned: 0, kinds: new Map(), examples: [] };
  for (let at = 0; at < casts; at += 1) {
    const cast = castOf(seed * 7919 + at);
    for (const plan of [true, false]) {
      const redact: Redactor = redactor(toldOf(cast, plan));
      for (const text of textsOf(cast, seed * 104729 + at * 2 + (plan ? 0 : 1))) {
        const { removed, unsure } = redact(text.text);
        for (const place of text.places) {
          const kind = count.kinds.get(place.kind) ?? { planted: 0, left: 0, warned: 0 };
          count.kinds.set(place.kind, kind);
          kind.planted += 1;
          count.planted += 1;
          if (!stays(text, place, removed)) continue;
          const warned = !stays(text, place, [...removed, ...unsure]);
          kind[warned ? 'warned' : 'left'] += 1;
          count[warned ? 'warned' : 'left'] += 1;
          count.examples.push({
            kind: place.kind,
            written: text.text.slice(place.from, place.to),
            text: text.text,
            warned,
            plan,
          });
        }
      }
    }
  }
  return count;
}

/** Puts the ordinary sentences through: every other one where the child bears the very word as a name. */
export function measureSecondOrdinary(seed: number): SecondTorn {
  const dice = diceOf(seed);
  const count: SecondTorn = { sentences: 0, torn: 0, examples: [] };
  for (const [at, { word, text }] of ordinarySentences.entries()) {
    const cast = castOf(seed * 31 + at);
    const bears = (at + seed) % 2 === 0;
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    const child: Person = dice.chance(0.5)
      ? { given: name, middle: '', family: 'Harbottle' }
      : { given: 'Imogen', middle: '', family: name };
    // Where the child does not bear it, nobody of the plan does.
    const told = bears
      ? toldOf({ ...cast, child, knownAs: child.given }, at % 4 < 2)
      : { people: ['Zainab Qureshi', 'Zee'], births: [cast.birth] };
    const { removed } = redactor(told)(text);
    count.sentences += 1;
    if (removed.length === 0) continue;
    count.torn += 1;
    count.examples.push({
      text,
      torn: removed.map(({ written }) => written).join(' | '),
      child: bears ? fullOf(child) : '',
    });
  }
  return count;
}
