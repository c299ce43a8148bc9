import type { Outcome, Plan } from '../../plan/plan.ts';
import { printedOutcomes } from '../evidence/printed-outcomes.ts';
import {
  type Check,
  type CheckContext,
  cannotTell,
  type DefectType,
  type FindingDraft,
  type ItemSuggestion,
  range,
} from '../finding.ts';
import { deadlinesOf, judgeOutcome } from '../judge-items.ts';
import { plainKind } from '../language/plain-kinds.ts';
import type { JudgedOutcome } from '../judgement.ts';

/** What to do about each kind of statement that is no outcome (domain part 6.3). */
const advice: Record<Exclude<JudgedOutcome['kind'], 'outcome' | 'cannot-tell'>, string> = {
  provision: 'Ask what it will make possible, and write that.',
  resource: 'Ask what it will make possible, and write that.',
  action: 'Record it as an action, and write what should be different for the person.',
  aspiration: 'Move it to Section A, and write here what moves towards it.',
  need: 'Write what will be different for the person.',
  step: 'Write above it the outcome that it leads to.',
};

const types: Partial<Record<JudgedOutcome['kind'], DefectType>> = {
  provision: 'provision-as-outcome',
  resource: 'provision-as-outcome',
  aspiration: 'aspiration-as-outcome',
};

/** P-E1, N-07: whether each item printed as an outcome is a difference for the person (Code of Practice 9.64-9.66). */
export const outcomeKindCheck: Check = (plan, context) => {
  const { listed, none } = printedOutcomes(plan);
  if (none !== undefined) return { findings: [], suggested: cannotTell(none) };
  const findings: FindingDraft[] = [];
  const items: ItemSuggestion[] = [];
  for (const outcome of listed) {
    const judged = judgeOutcome(outcome, plan, context);
    items.push({ item: outcome.id, suggested: suggest(judged) });
    const { kind } = judged;
    if (kind === 'outcome' || kind === 'cannot-tell') continue;
    const isPlain = plainKind(outcome.text) !== 'other';
    const type = isPlain || !isDated(outcome, plan, context) ? types[kind] : undefined;
    findings.push({
      tone: 'query',
      item: outcome.id,
      ...(type ? { type } : {}),
      ...(outcome.section ? { section: outcome.section } : {}),
      ...(outcome.words[0] ? { words: outcome.words[0] } : {}),
      message: `${judged.kindWhy} ${advice[kind]}`,
      ...(judged.sure && { sure: judged.sure }),
    });
  }
  const good = items.length - findings.length;
  return {
    findings,
    items,
    suggested: cannotTell('Each outcome is looked at by itself.'),
    facts: [`${good} of ${items.length} read as outcomes.`],
  };
};

/** Words with a day to reach them by may be poor, but they aim at something: they are asked about, and not called a defect. */
function isDated(outcome: Outcome, plan: Plan, context: CheckContext): boolean {
  return deadlinesOf(outcome, plan, context).some(({ loose }) => !loose);
}

function suggest(judged: JudgedOutcome) {
  if (judged.kind === 'cannot-tell') return cannotTell(judged.kindWhy);
  if (judged.kind === 'outcome')
    return judged.smart.S.met === 'not' ? range(2, 3, judged.smart.S.why) : range(3, 4, judged.kindWhy);
  return range(1, 2, judged.kindWhy);
}
