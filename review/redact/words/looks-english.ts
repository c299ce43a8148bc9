import { isOrdinary } from './is-ordinary.ts';

/**
 * Whether a folded word is made of an ordinary one by what English puts before and behind words ("unsupportive",
 * "calculated"). Looser than `isOrdinary`: good enough to spare a warning, never to keep a likely name.
 */
export function looksEnglish(word: string): boolean {
  if (isOrdinary(word)) return true;
  return stems(word).some(
    (stem) => isOrdinary(stem) || stems(stem).some((inner) => inner.length > 3 && isOrdinary(inner)),
  );
}

/** The word without one thing before it, or without one behind it. */
function stems(word: string): string[] {
  const [, before] = opening.exec(word) ?? [];
  const found = before === undefined ? [] : [word.slice(before.length)];
  for (const [ending, instead] of endings)
    if (word.length > ending.length + 2 && word.endsWith(ending))
      for (const tail of instead) found.push(word.slice(0, -ending.length) + tail);
  return found.filter((stem) => stem.length > 2);
}

const opening =
  /^(un|re|dis|mis|non|sub|over|under|pre|inter|in|im|ir|il|self|co|de|multi|semi|up|out)(?=\p{L}{3})/u;

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['able', ['', 'e']],
  ['ible', ['', 'e']],
  ['al', ['', 'e', 'y']],
  ['ally', ['', 'al', 'y']],
  ['ation', ['', 'e', 'ate']],
  ['ion', ['', 'e']],
  ['ment', ['']],
  ['ments', ['']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['or', ['', 'e']],
  ['est', ['', 'e']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['ity', ['', 'e']],
  ['ive', ['', 'e', 'ion']],
  ['ful', ['']],
  ['fully', ['']],
  ['less', ['']],
  ['ing', ['', 'e']],
  ['ings', ['', 'e']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ly', ['', 'le']],
  ['ily', ['y']],
  ['y', ['', 'e']],
  ['ies', ['y']],
  ['ous', ['', 'e', 'y']],
  ['ic', ['', 'e', 'y']],
  ['ical', ['', 'y']],
  ['ised', ['', 'e', 'y']],
  ['ise', ['', 'y']],
  ['ising', ['', 'y']],
  ['ship', ['']],
  ['hood', ['']],
  ['s', ['', 'es']],
];
