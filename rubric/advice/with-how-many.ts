import { numberOf, numberPattern } from '../../plan/wording/numbers.ts';
import { findQuantities } from '../../plan/wording/quantities.ts';

/** With how many others something is given: `size` children to an adult (1: alone; below 1: several adults); absent for a group without a number. */
export type WithHowMany = { words: string; size?: number };

const numbers = new RegExp(`(?<![\\p{L}\\d])(?:${numberPattern})(?![\\p{L}\\d])`, 'giu');

/** The ratio or group in an item's words; undefined where none is said. */
export function withHowMany(text: string): WithHowMany | undefined {
  const found = findQuantities(text).filter(({ kind }) => kind === 'ratio');
  const exact = found.find((one) => one.kind === 'ratio' && one.exact) ?? found[0];
  if (!exact)
    return /\bon (?:his|her|their) own with\b/i.test(text) ? { words: 'on their own', size: 1 } : undefined;
  const size = sizeOf(exact.words);
  return { words: exact.words, ...(size !== undefined && { size }) };
}

function sizeOf(words: string): number | undefined {
  if (/individual/i.test(words)) return 1;
  if (/pair|partner|with (?:a|one) peer/i.test(words)) return 2;
  const ratio = /(\w+)\s*(?::|[- ]to[- ]|-)\s*(\w+)/i.exec(words);
  if (ratio && !/group|class/i.test(words)) {
    const adults = numberOf(ratio[1] ?? '');
    const children = numberOf(ratio[2] ?? '');
    if (adults && children) return children / adults;
  }
  // "A group of four to six" may be six.
  const all = [...words.matchAll(numbers)].flatMap(([word]) => numberOf(word) ?? []);
  return all.length > 0 ? Math.max(...all) : undefined;
}
