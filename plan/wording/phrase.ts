/** Words found in a text with the place where they stand: `words` is exactly `text.slice(from, to)`, in UTF-16 code units. */
export type Phrase = { from: number; to: number; words: string };

/** The named groups of a match. */
export type Groups = Record<string, string | undefined>;

/** Every match of a global pattern as a phrase with the match's named groups. White space at the ends is left out. */
export function matches(text: string, pattern: RegExp): (Phrase & { groups: Groups })[] {
  const found: (Phrase & { groups: Groups })[] = [];
  for (const match of text.matchAll(pattern)) {
    const lead = match[0].length - match[0].trimStart().length;
    const words = match[0].trim();
    if (words === '') continue;
    const from = match.index + lead;
    found.push({ from, to: from + words.length, words, groups: match.groups ?? {} });
  }
  return found;
}

/** Leaves out phrases that overlap one already kept; earlier in the list wins, the answer is in reading order. */
export function withoutOverlaps<P extends Phrase>(phrases: P[]): P[] {
  const kept: P[] = [];
  for (const phrase of phrases)
    if (!kept.some((other) => phrase.from < other.to && other.from < phrase.to)) kept.push(phrase);
  return kept.sort((a, b) => a.from - b.from);
}
