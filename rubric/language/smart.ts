import type { Sure } from '../finding.ts';
import type { Met, OutcomeKind, SmartLetter } from '../judgement.ts';
import { outcomeFacts, type StatementAbout } from './facts/statement-facts.ts';
import { sureOf } from './network/how-sure.ts';
import { middle } from './network/middle.ts';
import { outcomeNet } from './network/networks.ts';
import type { HeadAnswer } from './network/statement-net.ts';
import { tokensOf } from './network/tokens.ts';
import { type SmartContext, smartRules } from './smart-rules.ts';
import { tellingWords } from './telling-words.ts';

export type { SmartContext } from './smart-rules.ts';

/** One letter's answer with the words that carried it and how sure it is. */
export type SmartLetters = Record<SmartLetter, Letter>;
type Letter = { met: Met; why: string; sure?: Sure };

const answers = ['not', 'partly', 'met'] as const;
/** Where the wording is weighed as half met and a pattern names what can be seen or told, the pattern stands. */
const half = answers.indexOf('partly');

/** Why a letter stands as it does, where the judge goes by the whole wording. */
const because: Record<'S' | 'M', Record<Exclude<Met, 'cannot-tell'>, (words: string) => string>> = {
  S: {
    met: (words) => `"${words}" can be seen or heard.`,
    partly: (words) => `"${words}" gives something to go by; what exactly the person will do is left open.`,
    not: (words) => `"${words}" names a direction or a state, not something that can be seen.`,
  },
  M: {
    met: (words) => `"${words}" lets two people agree whether it happened.`,
    partly: (words) => `"${words}" can be noticed; how often, how well or with how much help is not settled.`,
    not: (words) => `"${words}" leaves two people free to disagree whether it happened.`,
  },
};

/** How S and M stand by custom in what is no outcome, and why; where nothing stands, the words are weighed. */
const byKind: Partial<Record<OutcomeKind, Partial<Record<'S' | 'M' | 'A', { met: Met; why: string }>>>> = {
  provision: { S: { met: 'partly', why: 'What others will do is told; what the person will do is not.' } },
  action: { S: { met: 'partly', why: 'What others will do is told; what the person will do is not.' } },
  resource: { S: { met: 'partly', why: 'A thing is named; what the person will do with it is not.' } },
  aspiration: {
    S: { met: 'partly', why: 'A hope for life is named; what would be seen on the way is not.' },
    M: { met: 'partly', why: 'Whether a hope for life came true shows only after the plan.' },
    A: { met: 'not', why: 'A hope for life is nothing to which the plan can hold anybody.' },
  },
  need: {
    S: { met: 'not', why: 'A difficulty is told; what will be different is not.' },
    M: { met: 'not', why: 'Nothing says what would have changed.' },
    A: { met: 'not', why: 'Nothing is to be reached.' },
  },
};

/** A direction that is told by an act is as plain as the act: "grows in confidence by ordering her own lunch". */
const byActing = /\b(?:by|through) (?:\p{Ll}+ly )?\p{Ll}+ing\b/u;

/**
 * Judges one outcome letter by letter: specific, measurable, achievable, relevant, time-bound (Code of Practice 9.66).
 * S and M: the trained judge weighs what the patterns see with the whole wording. T: by its date. A: beside the baseline,
 * and not told without one. R: beside the baseline and the hope.
 */
export function smart(text: string, context: SmartContext): SmartLetters {
  const rules = smartRules(text, context);
  const tokens = tokensOf(text);
  if (tokens.length === 0) return rules;
  const told = outcomeNet(
    tokens,
    outcomeFacts(text, onItsDay(context)),
    context.baseline === undefined ? undefined : tokensOf(context.baseline),
  );
  const custom =
    context.kind === undefined || context.kind === 'cannot-tell' ? {} : (byKind[context.kind] ?? {});
  const letter = (which: 'S' | 'M'): Letter => {
    const answer = told[which];
    if (!answer) return rules[which];
    const place = middle(answer.probabilities);
    const met =
      rules[which].met === 'met' && (place === half || (which === 'S' && byActing.test(text)))
        ? 'met'
        : (answers[place] ?? 'not');
    const sure = sureOf(answer.probabilities[answers.indexOf(met)]);
    if (met === rules[which].met) return { ...rules[which], sure };
    const words = tellingWords(text, answer.carriers(place)[0]);
    return { met, why: because[which][met](words), sure };
  };
  return {
    ...rules,
    S: custom.S ?? letter('S'),
    M: custom.M ?? letter('M'),
    A: (context.baseline !== undefined && custom.A) || achievable(text, context, rules.A, told.A),
  };
}

/** From so many characters on a quotation of the baseline is cut. */
const longQuote = 80;

/** Out of anyone's control and already done stand where the patterns find them; the rest is weighed beside the baseline. */
function achievable(
  text: string,
  { baseline, kind }: SmartContext,
  byRule: Letter,
  answer: HeadAnswer | undefined,
): Letter {
  if (baseline === undefined || byRule.met === 'not' || !answer) return byRule;
  const place = middle(answer.probabilities);
  const met =
    kind === undefined || kind === 'outcome' || kind === 'cannot-tell' ? (answers[place] ?? 'not') : 'met';
  const sure = sureOf(answer.probabilities[answers.indexOf(met)]);
  if (met === byRule.met) return { ...byRule, sure };
  if (met === 'met')
    return {
      met,
      why: 'It goes beyond what Section B describes and rests with the person and those who help.',
      sure,
    };
  const now = baseline.length > longQuote ? `${baseline.slice(0, longQuote).trimEnd()} …` : baseline;
  const words = `"${tellingWords(text, answer.carriers(place)[0])}"`;
  const reading =
    met === 'partly'
      ? 'reads as a long way off, or as resting in part with others'
      : 'reads as done already, out of reach, or in other people’s hands';
  return { met, why: `Beside Section B ("${now}"), ${words} ${reading}.`, sure };
}

/** What the facts rest on: deadlines are understood on the day of the document. */
export function onItsDay({ planDate, today, ...about }: SmartContext): StatementAbout {
  return { ...about, today: planDate ?? today };
}
