import { expect, test } from 'vitest';
import { besideOutcome } from '../../../rubric/beside-outcome.ts';
import type { Finding } from '../../../rubric/finding.ts';
import type { Judgement } from '../../../rubric/judgement.ts';
import { makePlan } from '../../make-plan.ts';

const plan = makePlan({
  kind: 'plan',
  sections: {
    A: 'Orla would love to bake cakes for a living one day.',
    B: 'Orla bakes a simple cake with an adult beside her at each step.',
    E: 'By July 2028 Orla will bake a cake from a picture recipe.',
  },
  needs: ['Orla bakes a simple cake with an adult beside her at each step.'],
  outcomes: ['By July 2028 Orla will bake a cake from a picture recipe.', 'Orla will swim ten metres.'],
  child: { name: 'Orla Penhallow' },
});
const line = plan.blocks.find((block) => block.text.includes('would love'));
const hope: Finding = {
  id: 'h1',
  check: 'aspirations',
  criterion: 'P-A3',
  tone: 'note',
  section: 'A',
  words: { block: line?.id ?? '', from: 0, to: line?.text.length ?? 0, quote: line?.text ?? '' },
  message: 'A hope for the future.',
};
const judgement: Judgement = {
  framework: { id: 'test', version: '1' },
  today: '2026-03-02',
  findings: [hope],
  outcomes: [],
  provisions: [],
  criteria: [],
};
const [baking, swimming] = plan.outcomes;

test('an outcome stands beside where Section B says things are and the hope it moves towards', () => {
  if (!baking) throw new Error('The plan has no outcome');
  const beside = besideOutcome(baking, plan, judgement);
  expect(beside.baseline).toMatchObject({ said: expect.stringContaining('with an adult beside her') });
  expect(beside.aspiration).toMatchObject({ said: expect.stringContaining('bake cakes for a living') });
});

test('where nothing in the plan bears on it, that is said and nothing is put beside it', () => {
  if (!swimming) throw new Error('The plan has no second outcome');
  const beside = besideOutcome(swimming, plan, judgement);
  expect(beside.baseline).toHaveProperty('none');
  expect(beside.aspiration).toHaveProperty('none');
});

test('a section that was not read is not said to hold nothing', () => {
  const unread = makePlan({
    kind: 'plan',
    sections: { A: { status: 'unreadable' }, B: { status: 'unreadable' }, E: 'Orla will swim.' },
    outcomes: ['Orla will swim.'],
    unread: [{ where: 'page 1', why: 'scan' }],
  });
  const [outcome] = unread.outcomes;
  if (!outcome) throw new Error('The plan has no outcome');
  const { baseline, aspiration } = besideOutcome(outcome, unread, judgement);
  expect(baseline).toMatchObject({ none: expect.stringContaining('could not be read') });
  expect(aspiration).toMatchObject({ none: expect.stringContaining('could not be read') });
});
