import type { Sure } from '../finding.ts';
import type { Met, SmartLetter } from '../judgement.ts';
import { outcomeFacts } from './facts/statement-facts.ts';
import { sureOf } from './network/how-sure.ts';
import { middle } from './network/middle.ts';
import { outcomeNet } from './network/networks.ts';
import type { HeadAnswer } from './network/statement-net.ts';
import { tokensOf } from './network/tokens.ts';
import { type SmartContext, smartRules } from './smart-rules.ts';

export type { SmartContext } from './smart-rules.ts';

/** One letter's answer with the words that carried it and how sure it is. */
export type SmartLetters = Record<SmartLetter, { met: Met; why: string; sure?: Sure }>;

const answers = ['not', 'partly', 'met'] as const;

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

/**
 * Judges one outcome letter by letter: specific, measurable, achievable, relevant, time-bound (Code of Practice 9.66).
 * S and M: the trained judge weighs what the patterns see with the whole wording. T: by its date. A and R: beside the
 * baseline and the hope, and by nothing where these are not known.
 */
export function smart(text: string, context: SmartContext): SmartLetters {
  const rules = smartRules(text, context);
  const { kind } = context;
  if (kind !== undefined && kind !== 'outcome' && kind !== 'step' && kind !== 'cannot-tell') return rules;
  const tokens = tokensOf(text);
  if (tokens.length === 0) return rules;
  const { planDate, today, ...about } = context;
  const told = outcomeNet(
    tokens,
    outcomeFacts(text, { ...about, today: planDate ?? today }),
    context.baseline === undefined ? undefined : tokensOf(context.baseline),
  );
  const letter = (which: 'S' | 'M', answer: HeadAnswer | undefined): SmartLetters['S'] => {
    if (!answer) return rules[which];
    const place = middle(answer.probabilities);
    const met = answers[place] ?? 'not';
    const sure = sureOf(answer.probabilities);
    if (met === rules[which].met) return { ...rules[which], sure };
    const [carrier] = answer.carriers(place);
    return carrier
      ? { met, why: because[which][met](text.slice(carrier.from, carrier.to)), sure }
      : { ...rules[which], sure: 'unsure' as const };
  };
  return { ...rules, S: letter('S', told.S), M: letter('M', told.M) };
}
