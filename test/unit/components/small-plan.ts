import type { Plan } from '../../../plan/plan.ts';
import type { Finding } from '../../../rubric/finding.ts';
import { cannotTell, range } from '../../../rubric/finding.ts';
import type { Framework } from '../../../rubric/framework.ts';
import type { Judgement } from '../../../rubric/judgement.ts';
import { makePlan } from '../../make-plan.ts';
import { makeCriterion, makeFramework } from '../review/make-review.ts';

/** A small plan, two criteria of each sort, and a judgement of it written by hand. */
export const smallPlan: Plan = makePlan({
  sections: {
    A: 'Orla likes drawing. Her mother hopes she will make friends.',
    B: 'Orla suffers from a speech delay and refuses to join in.',
    E: 'By July 2028 Orla will follow three-step instructions in 4 of 5 tasks.\nOrla will improve her speech.',
    F: 'Regular access to speech and language therapy as appropriate.',
    H2: { status: 'missing' },
  },
  outcomes: [
    'By July 2028 Orla will follow three-step instructions in 4 of 5 tasks.',
    'Orla will improve her speech.',
  ],
  provisions: ['Regular access to speech and language therapy as appropriate.'],
  child: { name: 'Orla Penhallow', pronouns: 'she/her', dob: '2016-04-09', yearGroup: 'Year 5' },
  unread: [{ where: 'page 3', why: 'scan' }],
  pages: 14,
});

const scale: Framework['scales'][number] = {
  id: 'ofsted4',
  title: 'Four points',
  steps: [
    { value: '4', label: 'Outstanding', level: 4, key: '4' },
    { value: '3', label: 'Good', level: 3, key: '3' },
    { value: '2', label: 'Requires improvement', level: 2, key: '2' },
    { value: '1', label: 'Inadequate', level: 1, key: '1' },
  ],
};

const tens: Framework['scales'][number] = {
  id: 'score10',
  title: 'Nought to ten',
  steps: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((value) => ({
    value: String(value),
    label: String(value),
    level: value >= 9 ? 4 : value >= 6 ? 3 : value >= 3 ? 2 : 1,
    key: value === 10 ? 'x' : String(value),
  })),
};

export const smallFramework: Framework = {
  ...makeFramework(
    [
      makeCriterion('P-01', 'whole', { nonNegotiable: true, statutory: true, sources: ['REG', 'OLD'] }),
      makeCriterion('P-06', 'whole', { perSection: ['A', 'B', 'E', 'F'] }),
      makeCriterion('P-A1', 'A'),
      makeCriterion('P-E1', 'E', { perItem: 'outcome', nonNegotiable: true }),
      makeCriterion('P-F2', 'F', { perItem: 'provision' }),
    ],
    {
      limits: [
        {
          id: 'statutory',
          sentence: 'A legal requirement is at level 1.',
          when: { kind: 'statutory-at', level: 1 },
          cap: 2,
        },
      ],
    },
  ),
  scales: [scale, tens],
  sources: [
    { code: 'REG', title: 'Regulation 12', address: 'https://example.org/reg', basis: 'seen' },
    { code: 'OLD', title: 'A handbook', basis: 'to-check' },
  ],
};

const [outcome, vague] = smallPlan.outcomes;
const [provision] = smallPlan.provisions;
const printed = vague?.words[0];
/** A wording inside the second outcome. */
const words = printed && {
  block: printed.block,
  from: printed.from + printed.quote.indexOf('improve'),
  to: printed.from + printed.quote.indexOf('improve') + 'improve'.length,
  quote: 'improve',
};

const finding: Finding = {
  id: 'find-vague-E-1',
  check: 'find-vague',
  criterion: 'P-E1',
  tone: 'query',
  section: 'E',
  item: vague?.id,
  words,
  message: 'This outcome says “improve” and not what Orla will do. Ask what would be seen.',
  alternatives: ['will ask for help in words'],
};

const met = (state: 'met' | 'not') => ({ met: state, why: `The words that carried “${state}”.` });

export const smallJudgement: Judgement = {
  framework: { id: smallFramework.id, version: smallFramework.version },
  today: '2026-03-02',
  findings: [finding],
  outcomes: [outcome, vague].map((one, index) => {
    const state = index === 0 ? 'met' : 'not';
    return {
      id: one?.id ?? '',
      kind: 'outcome',
      kindWhy: '“will” and what changes for Orla',
      smart: { S: met(state), M: met(state), A: met(state), R: met(state), T: met(state) },
    };
  }),
  provisions: [
    {
      id: provision?.id ?? '',
      specific: 'vague',
      why: '“regular” and “as appropriate” leave the amount open.',
      strip: {
        what: { state: 'stated', words: 'speech and language therapy' },
        who: { state: 'missing' },
        howMuch: { state: 'missing' },
        howOften: { state: 'loose', words: 'Regular' },
        ratio: { state: 'missing' },
        where: { state: 'missing' },
        review: { state: 'missing' },
      },
    },
  ],
  criteria: [
    {
      criterion: 'P-01',
      suggested: range(1, 2, 'H2 has no heading.'),
      items: [],
      findings: [],
      facts: ['11 of 12 sections found'],
    },
    { criterion: 'P-06', suggested: cannotTell('Too few words.'), items: [], findings: [], facts: [] },
    {
      criterion: 'P-06',
      section: 'B',
      suggested: range(2, 3, 'Two deficit phrases.'),
      items: [],
      findings: [],
      facts: [],
    },
    {
      criterion: 'P-E1',
      suggested: range(2, 3, 'One of two outcomes is clear.'),
      items: [
        { item: outcome?.id ?? '', suggested: range(3, 4, 'Clear.') },
        { item: vague?.id ?? '', suggested: range(1, 2, 'Vague.') },
      ],
      findings: [finding.id],
      facts: [],
    },
  ],
};
