import * as z from 'zod/mini';
import { sentences } from '../../plan/wording/sentences.ts';
import { withoutQuotations } from '../evidence/quotations.ts';
import data from './demeaning.json' with { type: 'json' };
import { patternFinder } from './pattern-finder.ts';

/** Words that write a person or a family off. `from` and `to` count in the text given. */
export type Demeaning = { from: number; to: number };

const dataSchema = z.object({
  about: z.string(),
  kin: z.string(),
  very: z.string(),
  whom: z.string(),
  groups: z.array(z.object({ what: z.string(), patterns: z.array(z.string()) })),
});

z.config({ jitless: true });

let find: ReturnType<typeof patternFinder> | undefined;

/** The list, made ready once. */
function finder(): ReturnType<typeof patternFinder> {
  if (find) return find;
  const { kin, very, whom, groups } = dataSchema.parse(data);
  const whole = (pattern: string) =>
    pattern.replaceAll('{kin}', kin).replaceAll('{very}', very).replaceAll('{whom}', whom);
  find = patternFinder([{ patterns: groups.flatMap((group) => group.patterns).map(whole) }]);
  return find;
}

/** Told of as what somebody else thinks: "can be mistaken for lazy", "was called stupid", "worries that she is stupid". */
const distanced =
  /\b(?:mis(?:taken|read|understood|interpreted|judged|construed)\w*|mistake|seen as|taken (?:for|as)|looks? like|look like|(?:comes?|came|coming) across|interpret\w*|labell?ed|(?:been |was |were |is |are |being )(?:called|told|described|thought|accused)|calls? (?:him|her|them)|name-calling|worr(?:y|ies|ied) (?:that|about)|afraid|fears?|feels?|felt|believ\w+|thinks?|thought|says?|said|tells?|rather than|instead of|assum\w+|stereotyp\w+|avoid\w*|stop(?:s|ped)?|without|perceiv\w*|appear(?:s|ed)? to others|as if)\b[^.;]{0,60}$/i;

/** Denied in the words right before: "is not lazy", "never naughty", "neither rude nor ...". */
const denied =
  /\b(?:not|never|nor|neither|no longer|isn['’]t|wasn['’]t|aren['’]t)\s+(?:(?:a|an|at all|being|simply|just|only)\s+)*$/i;

/** Names of diagnoses and services in which such a word is part of the name. */
const formal =
  /\b(?:oppositional defiant disorder|conduct disorder|(?:attention|concentration) deficit|challenging behaviour (?:team|service|foundation)|non-?compliance with medication)\b/gi;

/**
 * Language that anyone in the field would take out before a family reads it: words that make a person pitiful, less
 * than their age, bad, hopeless or a danger, and words that blame them or their family (domain part 6.4). Milder
 * wordings are asked about by the lexicon; these are defects of the text. Demeaning phrases of one text in reading order. Quotations, names of diagnoses, and what is reported as a mistaken
 * view or denied are left out.
 */
export function demeaning(text: string): Demeaning[] {
  const own = withoutQuotations(text).replace(formal, (words) => ' '.repeat(words.length));
  return sentences(own).flatMap((sentence) =>
    finder()(sentence.words)
      .filter(({ from }) => !isDistanced(sentence.words, from))
      .map(({ from, to }) => ({ from: sentence.from + from, to: sentence.from + to })),
  );
}

function isDistanced(sentence: string, from: number): boolean {
  const before = sentence.slice(0, from);
  return distanced.test(before) || denied.test(before);
}
