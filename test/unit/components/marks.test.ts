import { describe, expect, test } from 'vitest';
import { badgesFor, marksFor, queriesIn } from '../../../components/marks.ts';
import { gradeOf } from '../../../review/grade.ts';
import { stateOf } from '../../../review/state.ts';
import type { Finding } from '../../../rubric/finding.ts';
import { give, makeReview } from '../review/make-review.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

const [vague] = smallJudgement.findings;
if (!vague) throw new Error('The small judgement has a finding');

const judgementOf = (...findings: Finding[]) => ({ ...smallJudgement, findings });
const strength: Finding = { ...vague, id: 's', criterion: 'P-06', tone: 'strength' };
const second: Finding = { ...vague, id: 'q2', criterion: 'P-01', message: 'Second.' };
const wordless: Finding = { ...vague, id: 'w', words: undefined };

describe('marks in the document', () => {
  test('findings on the same words share one mark that leads with the query and names the others', () => {
    const marked = marksFor(judgementOf(strength, vague, second), smallFramework);
    expect(marked.marks).toHaveLength(1);
    expect(marked.marks[0]).toMatchObject({ id: 'm1', tone: 'query', card: { title: 'P-E1 P-E1 title' } });
    expect(marked.marks[0]?.card.message).toContain('Also shown under: P-01 P-01 title, P-06 P-06 title.');
    expect([strength, vague, second].map(({ id }) => marked.markOf.get(id))).toEqual(['m1', 'm1', 'm1']);
    expect(marked.findingOf.get('m1')).toBe(vague.id);
  });

  test('a finding without words has no mark', () => {
    expect(marksFor(judgementOf(wordless), smallFramework).marks).toEqual([]);
  });

  test('names of marks say nothing of what they mark', () => {
    const { marks } = marksFor(smallJudgement, smallFramework);
    expect(marks.every((mark) => /^m\d+$/.test(mark.id))).toBe(true);
  });
});

describe('queries of a section', () => {
  test.each<[string, Finding[], number]>([
    ['count each place once', [vague, second], 1],
    ['count what is absent too', [vague, wordless], 2],
    ['do not count strengths', [strength], 0],
  ])('%s', (_title, findings, count) => {
    expect(queriesIn(judgementOf(...findings), (section) => section === 'E')).toBe(count);
  });
});

test('a badge stands by each section that has a heading, with its grade once there is one', () => {
  const plan = {
    ...smallPlan,
    sections: smallPlan.sections.map((section) =>
      section.id === 'A' ? { ...section, headings: ['b1'] } : { ...section, headings: [] },
    ),
  };
  const [scale] = smallFramework.scales;
  if (!scale) throw new Error('The small framework has a scale');
  const badges = (...whats: Parameters<typeof makeReview>) =>
    badgesFor(plan, smallJudgement, gradeOf(smallFramework, stateOf(makeReview(...whats))), scale);
  expect(badges()).toMatchObject([{ section: 'A', block: 'b1', level: undefined }]);
  expect(badges(give('P-A1', 3))).toMatchObject([{ level: 'Good' }]);
});
