import { foldName } from './fold-name.ts';
import { isOrdinary } from './words/is-ordinary.ts';
import { isEverydayName } from './words/everyday-names.ts';
import { otherFormsOf } from './words/short-forms.ts';

/** The names of the people a redactor must take out, folded, by how they are looked for. */
export type OwnNames = {
  /** One word each: parts, halves of double names, short and long forms. True for a first name. */
  parts: ReadonlyMap<string, { first: boolean; everyday: boolean }>;
  /** Two or more parts run together: found however they are spaced. */
  runs: readonly string[];
  /** Words that belong to a name beside one ("de la"). */
  particles: ReadonlySet<string>;
  /** First letters in the orders in which they are used. */
  initials: readonly string[][];
};

const particles = new Set(
  'de del della der den di da do dos du la le les van von zu al el ul ur bin ibn bint ben abu umm ap ab ferch y e o nee née st san s'.split(
    ' ',
  ),
);
const notNames = new Set(
  'mr mrs ms miss mx dr prof known as aka the of and or child name not printed unknown preferred called to be i'.split(
    ' ',
  ),
);

/** What is to be found of people's full and known-as names, in the order in which they are written or any other. */
export function ownNames(names: readonly string[]): OwnNames {
  const parts = new Map<string, { first: boolean; everyday: boolean }>();
  const runs = new Set<string>();
  const beside = new Set<string>();
  const initials = new Map<string, string[]>();
  const add = (name: string, first: boolean) => {
    if (name.length < 2 || notNames.has(name) || (particles.has(name) && name !== 'ben')) return;
    const everyday = isEverydayName(name) || isOrdinary(name);
    parts.set(name, { first: first || (parts.get(name)?.first ?? false), everyday });
  };
  for (const name of names) {
    const turned = /^([^,]+),\s*([^,]+)$/.exec(name.trim());
    const words = (turned ? `${turned[2]} ${turned[1]}` : name)
      .split(/[\s,()"“”.;/\\_]+/u)
      .filter((word) => /\p{L}/u.test(word));
    const real = words.filter((word) => !notNames.has(foldName(word)));
    for (const [index, word] of real.entries()) {
      const folded = foldName(word);
      if (particles.has(folded) && real.length > 1 && folded !== 'ben') {
        beside.add(folded);
        continue;
      }
      const first = index === 0 || index < real.length - 1;
      add(folded, first);
      const halves = word.split(/[-\u2010-\u2015]/u).map(foldName);
      if (halves.length > 1) {
        for (const half of halves) add(half, first);
        runs.add(halves.join(''));
      }
      // "O'Connor" is also written Connor, "Mc Allister" in two.
      const bare = /^(?:o|mc|mac|d|n|m)['’‘ʼ](\p{L}{3,})$/iu.exec(word)?.[1];
      if (bare) add(foldName(bare), first);
      if (index === 0)
        for (const half of new Set([folded, ...halves]))
          for (const form of otherFormsOf(half)) add(form, true);
    }
    const spelt = real.map(foldName).filter(Boolean);
    for (let from = 0; from < spelt.length; from += 1)
      for (let to = from + 2; to <= spelt.length; to += 1) runs.add(spelt.slice(from, to).join(''));
    if (spelt.length > 2) runs.add(`${spelt[0]}${spelt.at(-1)}`);
    if (spelt.length > 1) runs.add(`${spelt.at(-1)}${spelt[0]}`);
    for (const order of initialsOf(real)) initials.set(order.join(''), order);
  }
  return {
    parts,
    runs: [...runs].filter((run) => run.length > 3),
    particles: beside,
    initials: [...initials.values()],
  };
}

function initialsOf(words: readonly string[]): string[][] {
  const spelt = words
    .flatMap((word) => word.split(/[-\u2010-\u2015]/u))
    .map((word) => ({ folded: foldName(word), word }));
  const letter = (word: string) => foldName(word).slice(0, 1).toUpperCase();
  const main = spelt
    .filter(({ folded }) => folded !== '' && !particles.has(folded))
    .map(({ word }) => letter(word));
  const whole = spelt.filter(({ folded }) => folded !== '').map(({ word }) => letter(word));
  const unhyphened = words.filter((word) => !particles.has(foldName(word))).map(letter);
  const [first = ''] = main;
  if (main.length === 0 || !/^\p{Lu}$/u.test(first)) return [];
  if (main.length === 1) return [[first]];
  return [
    main,
    whole,
    unhyphened,
    [first, main.at(-1) ?? ''],
    main.slice(0, 2),
    [...main].reverse(),
    // "P van der M" is also P V, "F Cali N" also F C.
    ...whole.slice(1).map((later) => [first, later]),
    [first],
  ].filter((order) => order.every(Boolean));
}
