import { describe, expect, it } from 'vitest';
import { outcomeKindCheck } from '../../../rubric/checks/outcome-kind.ts';
import type { CheckContext } from '../../../rubric/finding.ts';
import { judgeOutcome } from '../../../rubric/judge-items.ts';
import { makePlan } from '../../make-plan.ts';

const context: CheckContext = { today: '2026-11-23', child: {}, sections: [] };

describe('an outcome reads as one kind wherever it is shown', () => {
  it.each([
    ['aspiration', 'Orla intends to live in her own flat by the age of 25.'],
    ['aspiration', 'Orla will be happy, safe and successful.'],
    ['provision', 'Orla will see a physiotherapist.'],
    ['resource', 'Fifteen hours of a teaching assistant.'],
  ])('as %s: %s', (kind, text) => {
    const plan = makePlan({ outcomes: [text] });
    const [outcome] = plan.outcomes;
    if (!outcome) throw new Error('The plan has no outcome.');
    const judged = judgeOutcome(outcome, plan, context);
    const [finding] = outcomeKindCheck(plan, context, {}).findings;
    expect(judged.kind).toBe(kind);
    expect(finding?.message.startsWith(judged.kindWhy)).toBe(true);
    expect(judged.kindWhy).toMatch(/^"[^"]+" /);
  });
});
