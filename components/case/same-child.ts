import type { Child } from '../../plan/plan.ts';
import { foldWord } from '../../plan/anchors/fold-word.ts';

/** Whether two documents are about one child, and in a sentence why. No name is part of the sentence. */
export type SameChild = { answer: 'same' | 'different' | 'cannot-tell'; why: string };

type Known = Pick<Child, 'name' | 'knownAs' | 'dob'> | undefined;

/**
 * Compares whom two documents are about: the same name and the same date of birth is the same child; either of them
 * different is a question; one of them missing cannot tell. Middle names and short names are allowed for.
 */
export function sameChild(one: Known, other: Known): SameChild {
  if (!one || !other)
    return {
      answer: 'cannot-tell',
      why: 'The other document is not open in this window, so names and dates of birth cannot be compared.',
    };
  const names = isSameName(one, other);
  const births = one.dob && other.dob ? one.dob === other.dob : undefined;
  if (names === false && births === false)
    return { answer: 'different', why: 'The names and the dates of birth in the two documents differ.' };
  if (names === false) return { answer: 'different', why: 'The names in the two documents differ.' };
  if (births === false)
    return { answer: 'different', why: 'The dates of birth in the two documents differ.' };
  if (names && births) return { answer: 'same', why: 'Both documents give the same name and date of birth.' };
  if (names)
    return {
      answer: 'cannot-tell',
      why: 'Both documents give the same name; a date of birth was not found in both.',
    };
  if (births)
    return {
      answer: 'cannot-tell',
      why: 'Both documents give the same date of birth; a name was not found in both.',
    };
  return {
    answer: 'cannot-tell',
    why: 'Neither a name nor a date of birth was found in both documents.',
  };
}

function isSameName(one: NonNullable<Known>, other: NonNullable<Known>): boolean | undefined {
  const [a, b] = [wordsOf(one.name), wordsOf(other.name)];
  const firsts = (words: string[], knownAs: string | undefined) => [words[0], ...wordsOf(knownAs)];
  if (a.length === 0 || b.length === 0) return undefined;
  const isFirst = firsts(a, one.knownAs).some(
    (first) => first !== undefined && firsts(b, other.knownAs).includes(first),
  );
  // A first name alone says too little for "the same", and enough for "another".
  if (a.length < 2 || b.length < 2) return isFirst ? undefined : false;
  return isFirst && a.at(-1) === b.at(-1);
}

function wordsOf(name: string | undefined): string[] {
  return (name ?? '')
    .split(/[\s,]+/)
    .map(foldWord)
    .filter(Boolean);
}
