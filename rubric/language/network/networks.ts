import { type StatementNet, statementNet } from './statement-net.ts';
import { type TaggerNet, taggerNet } from './tagger-net.ts';
import kindData from './weights/kind.json' with { type: 'json' };
import languageData from './weights/language.json' with { type: 'json' };
import outcomeData from './weights/outcome.json' with { type: 'json' };
import provisionData from './weights/provision.json' with { type: 'json' };
import termData from './weights/term.json' with { type: 'json' };
import vectorData from './weights/word-vectors.json' with { type: 'json' };
import { wordTable } from './word-table.ts';

const words = once(() => wordTable(vectorData));
const kind = once(() => statementNet(kindData, words()));
const outcome = once(() => statementNet(outcomeData, words()));
const provision = once(() => statementNet(provisionData, words()));
const term = once(() => statementNet(termData, words()));
const language = once(() => taggerNet(languageData, words()));

/** Judges what a statement is: head "kind", answers in the order of `kindAnswers`; facts from `kindFacts`. */
export const kindNet: StatementNet = (...statement) => kind()(...statement);

/**
 * Judges an outcome: heads "S", "M", "A", "R", "T" and "overall", answers in the order of `outcomeAnswers`; facts from
 * `outcomeFacts`; the second text is the baseline.
 */
export const outcomeNet: StatementNet = (...statement) => outcome()(...statement);

/** Judges an item of provision: heads "specific", "who", "what", "how_much", "how_often"; facts from `provisionFacts`. */
export const provisionNet: StatementNet = (...statement) => provision()(...statement);

/** Judges a term of a language guide: head "term", answers prefer and avoid; facts from `termFacts`. */
export const termNet: StatementNet = (...statement) => term()(...statement);

/** Judges the words of one sentence for language; marks from `languageMarks`, kinds in the order of `taggerKinds`. */
export const languageNet: TaggerNet = (...sentence) => language()(...sentence);

/** The kinds in the order of their probabilities. */
export const kindAnswers: readonly string[] = kindData.heads.kind;
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
