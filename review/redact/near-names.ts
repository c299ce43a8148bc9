import { isOrdinary } from './words/is-ordinary.ts';

/** Names shorter than this have too many neighbours that are something else. */
const shortest = 5;

/** Tells whether a folded word is one slip (a letter more, less, other, or two swapped) from one of these names. */
export function nearNames(names: Iterable<string>): (word: string) => boolean {
  const byDeletion = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < shortest) continue;
    for (const key of [name, ...deletions(name)]) {
      const before = byDeletion.get(key);
      if (before) before.push(name);
      else byDeletion.set(key, [name]);
    }
  }
  const known = new Map<string, boolean>();
  return (word) => {
    if (word.length < shortest - 1 || word.length > 40 || byDeletion.size === 0) return false;
    const before = known.get(word);
    if (before !== undefined) return before;
    const near =
      [word, ...deletions(word)].some((key) =>
        byDeletion.get(key)?.some((name) => name !== word && isOneSlip(name, word)),
      ) && !isOrdinary(word);
    if (known.size < 20000) known.set(word, near);
    return near;
  };
}

function deletions(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function isOneSlip(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const left = one.slice(head, one.length - tail);
  const right = other.slice(head, other.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
