import type { Token } from '../network/tokens.ts';
import type { LanguageHit } from '../person-centred.ts';

/**
 * What is known of a sentence for the language network: `whole` of all of it ("sec:B", "about:child"), `words[token]`
 * of single words ("full:deficit" where the lexicon has the phrase, "quoted" inside quotation marks).
 */
export type LanguageMarks = { whole: string[]; words: (readonly string[])[] };

const unmarked: readonly string[] = [];
const quotationMark = /["“”]/;

/** Marks of one sentence; `hits` are those of the lexicon, counted in the same text as the tokens. */
export function languageMarks(
  tokens: readonly Token[],
  hits: readonly Pick<LanguageHit, 'from' | 'to' | 'category' | 'weight'>[],
  about: { section?: string; about?: string } = {},
): LanguageMarks {
  let quoted = false;
  const words = tokens.map((token) => {
    if (token.shape & 8 && quotationMark.test(token.key)) quoted = !quoted;
    if (!quoted && hits.length === 0) return unmarked;
    const marks = hits
      .filter((hit) => token.from < hit.to && token.to > hit.from)
      .map((hit) => `${hit.weight}:${hit.category}`);
    return quoted ? [...marks, 'quoted'] : marks;
  });
  return { whole: [`sec:${about.section ?? ''}`, `about:${about.about ?? 'child'}`], words };
}
