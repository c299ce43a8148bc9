import { recall } from '../../plan/wording/recall.ts';

/** Double quotation marks of any shape, or single curly ones that open after a space; straight single quotes are apostrophes too often. */
const quotation =
  /[“"][^”"]{2,600}[”"]|(?<=^|[\s(:])[‘'](?=\S)[^‘’'\n]{2,400}(?:[’'](?=\w)[^‘’'\n]{0,400})*[’'](?=$|[\s).,;:!?])/g;

/** The text with quoted words blanked out by spaces, so that offsets stay: what somebody said is theirs, not the plan's. */
export const withoutQuotations = recall((text: string): string =>
  text.replace(quotation, (words) => ' '.repeat(words.length)),
);

/** The quoted stretches of a text, with their offsets. */
export function quotationsIn(text: string): { from: number; to: number; quote: string }[] {
  return [...text.matchAll(quotation)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    quote: match[0],
  }));
}
