import { expect, it } from 'vitest';
import type { AdviceVerdict } from '../../../../rubric/advice/advice-match.ts';
import { compareWithAdvice } from '../../../../rubric/advice/compare-with-advice.ts';
import { makePlan } from '../../../make-plan.ts';

/** Advice, what the plan made of it ('' for nothing), and what is asked about the two. */
const rows: [string, string, AdviceVerdict][] = [
  [
    'Jamal requires weekly direct input of 45 minutes from a qualified Speech and Language Therapist, focusing on narrative skills.',
    'Speech and language therapy to develop storytelling and narrative, delivered by a SaLT for 45 minutes each week.',
    'same',
  ],
  [
    'It is recommended that a Talk Boost intervention is run three times per week for 20 minutes in a group of no more than 6.',
    'Jamal will take part in Talk Boost.',
    'diluted',
  ],
  [
    'A trained teaching assistant should deliver precision teaching daily for 10 minutes 1:1 to build his sight vocabulary.',
    'Precision teaching, 10 minutes a day, individually, from a TA with training.',
    'same',
  ],
  [
    'Occupational therapist to review the sensory diet each half term (1 hour).',
    'The OT will review the sensory diet annually.',
    'diluted',
  ],
  [
    'Access to a workstation free from distraction in every lesson.',
    'Workstation available where possible.',
    'diluted',
  ],
  ['ELSA sessions, 1:1, weekly for 40 minutes.', 'Weekly ELSA input.', 'diluted'],
  [
    'A key adult to meet and greet Jamal at the gate each morning for 10 minutes.',
    'Jamal will be met at the gate by his key adult every morning for ten minutes.',
    'same',
  ],
  [
    'Physiotherapy exercises to be carried out 3 x 15 minutes a week by staff trained by the physiotherapist.',
    'Stretching programme set by the physiotherapist, carried out by staff three times a week for 15 minutes.',
    'diluted',
  ],
  [
    'Reading intervention (Toe by Toe) for 20 minutes five times a week with a specialist teacher.',
    'Toe by Toe daily for 20 minutes with a teaching assistant.',
    'diluted',
  ],
  [
    'Cognitive behavioural therapy, 12 sessions of 50 minutes, from a clinical psychologist.',
    'Six sessions of cognitive behavioural therapy from a clinical psychologist, 50 minutes each.',
    'diluted',
  ],
  ['Swimming once a week with a 1:1 adult.', '', 'dropped'],
  [
    'Staff should use visual supports as appropriate.',
    'Visual supports will be used as appropriate.',
    'vague',
  ],
  [
    'Direct teaching of touch typing, 15 minutes daily.',
    'Touch-typing will be taught for 75 minutes each week.',
    'same',
  ],
  [
    'Social stories written by the autism outreach teacher to prepare for changes.',
    'Adults will use social stories.',
    'diluted',
  ],
];

const child = { name: 'Jamal Osei' };
const advice = [
  { name: 'report', plan: makePlan({ kind: 'advice', child, provisions: rows.map(([advised]) => advised) }) },
];
const plan = makePlan({
  child,
  sections: { F: '' },
  provisions: [
    ...rows.flatMap(([, planned]) => (planned === '' ? [] : planned)),
    'Maths catch-up with Numicon, 30 minutes weekly.',
    'Movement breaks every 20 minutes.',
  ],
});
const matches = compareWithAdvice(plan, advice);

it.each(rows)('“%s” is found again in “%s”: %s', (advised, planned, verdict) => {
  const match = matches.find((one) => one.advice?.text === advised);
  expect([match?.plan?.text ?? '', match?.verdict]).toEqual([planned, verdict]);
});
