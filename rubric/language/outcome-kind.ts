import type { Sure } from '../finding.ts';
import type { OutcomeKind } from '../judgement.ts';
import { kindFacts } from './facts/statement-facts.ts';
import { kindRules } from './kind-rules.ts';
import type { JudgedKind, KindContext } from './kinds/kind.ts';
import { sureOf } from './network/how-sure.ts';
import { likeliest } from './network/middle.ts';
import { kindNet } from './network/networks.ts';
import { tokensOf } from './network/tokens.ts';
import { tellingWords } from './telling-words.ts';

export type { JudgedKind, KindContext } from './kinds/kind.ts';

const kinds = ['outcome', 'provision', 'action', 'resource', 'aspiration', 'need', 'step'] as const;

/** Why a statement reads as it does, where the judge goes by the whole wording; `words` are those that spoke for it. */
const because: Record<OutcomeKind, (words: string) => string> = {
  outcome: (words) => `"${words}" speaks of what the person will do or be.`,
  provision: (words) => `"${words}" says what will be done or given.`,
  action: (words) => `"${words}" is a one-off task for somebody to do.`,
  resource: (words) => `"${words}" names a thing, a place or an amount of help, not the difference it makes.`,
  aspiration: (words) => `"${words}" speaks of a hope for life, to which nobody can be held.`,
  need: (words) => `"${words}" describes a difficulty as it is now.`,
  step: (words) => `"${words}" is a small step or a term or less ahead: set it under an outcome.`,
};

/**
 * Where the person is the one who will act and no pattern speaks for anything but an outcome, it takes more than this to
 * call it provision: a plan's outcomes outnumber what is misplaced among them.
 */
const plainlySure = 0.85;
const ownAct = ['rk:outcome', 'actor:person', 'tense:future', 'plain:other'];

/** Below this nothing is told where the patterns cannot tell either. */
const leastSure = 0.5;

/**
 * Tells what one statement is: a difference to the person, or something else printed in its place (domain part 2.3 and
 * 6.3; Code of Practice 9.64-9.66). Patterns gather facts and words, the trained judge weighs them with the whole
 * wording; the answer names the words that carried it.
 */
export function outcomeKind(text: string, context: KindContext = {}): JudgedKind & { sure?: Sure } {
  const rules = kindRules(text, context);
  if (context.printedAs === 'step' && rules.kind === 'step') return rules;
  const tokens = tokensOf(text);
  const facts = kindFacts(text, context);
  const told = kindNet(tokens, facts).kind;
  if (!told || tokens.length === 0) return rules;
  const place = likeliest(told.probabilities);
  const kind = kinds[place] ?? 'outcome';
  const most = Math.max(...told.probabilities);
  if (rules.kind === 'cannot-tell' && most < leastSure) return rules;
  const sure = sureOf(told.probabilities[place]);
  if (kind === rules.kind) return { ...rules, sure };
  if (kind === 'provision' && most < plainlySure && ownAct.every((fact) => facts.includes(fact)))
    if (!facts.some((fact) => fact.startsWith('as:'))) return { ...rules, sure: 'unsure' };
  const words = tellingWords(text, told.carriers(place)[0]);
  return { kind, words, why: because[kind](words), sure };
}
