import { type StatementNet, statementNet } from './statement-net.ts';
import { type TaggerNet, taggerNet } from './tagger-net.ts';
import { networkSchema, vectorsSchema } from './weights.ts';
import languageData from './weights/language.json' with { type: 'json' };
import outcomeData from './weights/outcome.json' with { type: 'json' };
import provisionData from './weights/provision.json' with { type: 'json' };
import vectorData from './weights/word-vectors.json' with { type: 'json' };
import { wordTable } from './word-table.ts';

const words = once(() => wordTable(vectorsSchema.parse(vectorData)));
const outcome = once(() => statementNet(networkSchema.parse(outcomeData), words()));
const provision = once(() => statementNet(networkSchema.parse(provisionData), words()));
const language = once(() => taggerNet(networkSchema.parse(languageData), words()));

/**
 * Judges a statement as an outcome: heads "kind", "S", "M", "A", "R", "T" and "overall", answers in the order of
 * `outcomeAnswers`. Facts come from `outcomeFacts` (of statements elsewhere, where only the kind is asked, from
 * `kindFacts`); the second text is the baseline.
 */
export const outcomeNet: StatementNet = (...statement) => outcome()(...statement);

/** Judges an item of provision: heads "specific", "who", "what", "how_much", "how_often"; facts from `provisionFacts`. */
export const provisionNet: StatementNet = (...statement) => provision()(...statement);

/** Judges the words of one sentence for language; marks from `languageMarks`, kinds in the order of `taggerKinds`. */
export const languageNet: TaggerNet = (...sentence) => language()(...sentence);

/** The answers of each head in the order of their probabilities. */
export const outcomeAnswers: Readonly<Record<string, readonly string[]>> = outcomeData.heads;
/** The answers of each head in the order of their probabilities. */
export const provisionAnswers: Readonly<Record<string, readonly string[]>> = provisionData.heads;
/** The kinds a word can be of; the first, 'none', is nothing to name. */
export const taggerKinds: readonly string[] = languageData.heads.words;

/** Makes something when it is first asked for, and keeps it. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
