import { expect, it } from 'vitest';
import { adviceHint } from '../../../../rubric/advice/advice-hint.ts';
import { compareWithAdvice } from '../../../../rubric/advice/compare-with-advice.ts';
import { frameworkFor } from '../../../../rubric/frameworks/index.ts';
import { judge } from '../../../../rubric/judge.ts';
import { makePlan } from '../../../make-plan.ts';

const plan = makePlan({
  sections: { F: '' },
  provisions: [
    'Orla will have access to colourful semantics as appropriate.',
    'Regular opportunities to talk about her news.',
    'Support with handwriting as required.',
  ],
});
const advice = [
  {
    name: 'report.docx',
    plan: makePlan({
      kind: 'advice',
      provisions: [
        'A speech and language therapist will teach colourful semantics twice a week for 20 minutes.',
        'Regular opportunities to talk about her news.',
      ],
    }),
  },
];
const framework = frameworkFor('plan');
const judged = (beside: typeof advice) => {
  if (!framework) throw new Error('There is no framework for plans.');
  return judge(plan, framework, { today: '2026-06-15', advice: beside });
};
const matches = compareWithAdvice(plan, advice);
const hintOn = (words: string) =>
  judged([])
    .findings.filter(
      ({ check, item }) =>
        check === 'vague-wording' && plan.provisions.find(({ id }) => id === item)?.text.includes(words),
    )
    .map((finding) => adviceHint(finding, matches))[0];

it('a vague item that the advice makes specific can be put right', () => {
  expect(hintOn('colourful semantics')).toContain('Accept: to put right');
});

it('an item as vague as its advice goes back to the author', () => {
  expect(hintOn('her news')).toContain('Back to its author');
});

it('an item that no advice is about has no hint', () => {
  expect(hintOn('handwriting')).toBeUndefined();
});

it('the criterion shows what was found beside the advice, and never a range', () => {
  const { findings, criteria } = judged(advice);
  const own = findings.filter(({ check }) => check === 'faithful-to-advice');
  expect(own.map(({ message }) => message.split('?')[0])).toContain('Diluted');
  const evidence = criteria.find(({ criterion }) => criterion === 'P-F4');
  expect(evidence?.suggested.kind).toBe('none');
  expect(evidence?.facts.join(' ')).toContain('1 perhaps diluted');
});

it('without advice the criterion says that it cannot tell', () => {
  const evidence = judged([]).criteria.find(({ criterion }) => criterion === 'P-F4');
  expect(evidence?.facts).toEqual([]);
  expect(evidence?.suggested.why).toContain('not loaded');
});
