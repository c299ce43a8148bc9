import { describedBy } from './described.ts';
import type { LanguageContext, LanguageHit } from '../language-hit.ts';
import { shapes, type Token } from '../network/tokens.ts';

/**
 * What is known of a sentence for the language network: `whole` of all of it ("sec:B", "about:child", "item"), `words[token]`
 * of single words ("full:deficit" where the lexicon has the phrase, "cleared" where it has it and it is fine, "quoted"
 * for what somebody said, "capitals" for what may be an acronym).
 */
export type LanguageMarks = { whole: string[]; words: (readonly string[])[] };

type Stretch = { from: number; to: number };
/** What the lexicon says of the sentence, counted as its tokens are. */
export type MarkedStretches = {
  hits: readonly Pick<LanguageHit, 'from' | 'to' | 'category' | 'weight'>[];
  cleared: readonly Stretch[];
};

const unmarked: readonly string[] = [];
const quoted: readonly string[] = ['quoted'];
const inCapitals: readonly string[] = ['capitals'];
const capital = (1 << shapes.indexOf('capital')) | (1 << shapes.indexOf('opening-capital'));

/** Marks of one sentence: its `text`, and `own`, the same with quotations blanked out. */
export function languageMarks(
  tokens: readonly Token[],
  { hits, cleared }: MarkedStretches,
  text: string,
  own: string,
  { section, item }: Pick<LanguageContext, 'section' | 'item'> = {},
): LanguageMarks {
  const listed = hits.length > 0 || cleared.length > 0;
  const words = tokens.map((token) => {
    if (own.charCodeAt(token.from) === blank) return quoted;
    const capitals = isInCapitals(text, token);
    if (!listed) return capitals ? inCapitals : unmarked;
    const over = (one: Stretch) => token.from < one.to && token.to > one.from;
    const marks = hits.filter(over).map((hit) => `${hit.weight}:${hit.category}`);
    if (cleared.some(over)) marks.push('cleared');
    if (capitals) marks.push('capitals');
    return marks;
  });
  const whole = [`sec:${section ?? ''}`, `about:${describedBy(tokens)}`];
  return { whole: item ? [...whole, 'item'] : whole, words };
}

/** "MDT", "SaLT", "TAs": two capitals and more, "I" and names left out. */
function isInCapitals(text: string, { from, to, shape }: Token): boolean {
  if (!(shape & capital) || to - from < 2) return false;
  const second = text.charCodeAt(from + 1);
  const last = text.charCodeAt(to - 1);
  return (second >= upperA && second <= upperZ) || (last >= upperA && last <= upperZ);
}

const blank = ' '.charCodeAt(0);
const upperA = 'A'.charCodeAt(0);
const upperZ = 'Z'.charCodeAt(0);
