import { describe, expect, test } from 'vitest';
import { badgesFor, queriesIn } from '../../../components/badges.ts';
import { marksFor, type View } from '../../../components/marks.ts';
import { gradeOf } from '../../../review/grade.ts';
import { stateOf } from '../../../review/state.ts';
import type { Finding } from '../../../rubric/finding.ts';
import { give, makeReview } from '../review/make-review.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

const [found] = smallJudgement.findings;
const block = smallPlan.blocks.find(({ text }) => text.includes('speech'));
const [scale] = smallFramework.scales;
if (!found || !block || !scale) throw new Error('The small plan has a finding, a block and a scale');

const words = { block: block.id, from: 0, to: 4, quote: block.text.slice(0, 4) };
const vague: Finding = { ...found, id: 'q', tone: 'query', type: undefined, section: 'E', words };
const second: Finding = { ...vague, id: 'q2', criterion: 'P-01' };
const strength: Finding = { ...vague, id: 's', criterion: 'P-06', tone: 'strength' };
const absent: Finding = { ...vague, id: 'w', words: undefined };
const onTheWhole: Finding = {
  ...vague,
  id: 'whole',
  criterion: 'P-01',
  words: { block: block.id, from: 0, to: block.text.length, quote: block.text },
};

describe('queries of a section', () => {
  test.each<[string, Finding[], number]>([
    ['count each place once', [vague, second], 1],
    ['count what is absent too', [vague, absent], 2],
    ['do not count strengths', [strength], 0],
  ])('%s', (_title, findings, count) => {
    expect(queriesIn({ ...smallJudgement, findings }, (section) => section === 'E')).toBe(count);
  });
});

describe('a badge', () => {
  const plan = {
    ...smallPlan,
    sections: smallPlan.sections.map((section) => ({
      ...section,
      headings: section.id === 'E' ? ['b1'] : [],
    })),
  };
  const badges = (findings: Finding[], view: View = {}, ...whats: Parameters<typeof makeReview>) => {
    const judgement = { ...smallJudgement, findings };
    const { marks } = marksFor(judgement, smallFramework, plan, view);
    return badgesFor(plan, judgement, marks, gradeOf(smallFramework, stateOf(makeReview(...whats))), scale);
  };

  test('stands by each section that has a heading, with its grade once there is one', () => {
    expect(badges([])).toMatchObject([{ section: 'E', block: 'b1', level: undefined }]);
    expect(badges([], {}, give('P-E1', 3))).toMatchObject([{ level: 'Good' }]);
  });

  test('counts the queries that are painted and says how many are not', () => {
    const findings = [vague, onTheWhole, absent, strength];
    expect(badges(findings)).toMatchObject([{ findings: 1, more: 2 }]);
    expect(badges(findings, { open: 'P-01' })).toMatchObject([{ findings: 2, more: 1 }]);
  });
});
