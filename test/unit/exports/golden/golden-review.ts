import { toAuditReturn } from '../../../../exports/to-audit-return.ts';
import type { PlanAtHand, ReportSource } from '../../../../exports/reports/report-of.ts';
import type { What } from '../../../../review/change.ts';
import type { JudgedOutcome, Met } from '../../../../rubric/judgement.ts';
import { give, makeCriterion } from '../../review/make-review.ts';
import { smallFramework } from '../make-return.ts';
import { annotate, answer, plan, query, sourceOf } from '../reports/make-source.ts';

/** The small framework with a criterion about provision and one about advice, and a title for each part. */
export const framework = {
  ...smallFramework,
  criteria: [
    ...smallFramework.criteria,
    makeCriterion('P-F2', 'F', { title: 'Specified provision' }),
    makeCriterion('P-K1', 'K'),
  ],
  parts: [
    { id: 'whole', title: 'The whole plan' },
    { id: 'E', title: 'Outcomes' },
    { id: 'F', title: 'Provision' },
    { id: 'K', title: 'Advice' },
  ],
};

const met = { S: 'met', M: 'partly', A: 'met', R: 'met', T: 'not' } as const;
const elements = {
  what: 'stated',
  who: 'missing',
  howMuch: 'missing',
  howOften: 'loose',
  ratio: 'not-needed',
  where: 'missing',
  review: 'missing',
} as const;

/** What was seen of the document: a PDF of twelve pages, one of them a scan, two tabs never opened. */
const seen: What = {
  kind: 'seen',
  seen: {
    fingerprint: 'first-text',
    source: 'pdf',
    pages: 12,
    status: 'draft',
    judgedOn: '2026-03-02',
    sections: [{ id: 'E', status: 'present' }],
    unread: [{ where: 'page 3', why: 'scan' }],
    notVisited: 2,
    suggestions: [],
    items: [
      { kind: 'outcome', id: 'o1', section: 'E', class: 'outcome', smart: met },
      { kind: 'outcome', id: 'o2', section: 'E', class: 'aspiration', smart: { ...met, S: 'not', A: 'not' } },
      { kind: 'provision', id: 'p1', section: 'F', specific: 'vague', elements },
    ],
    findings: [
      { check: 'vague-wording', criterion: 'P-E1', section: 'E', tone: 'query', count: 3 },
      { check: 'own-voice', criterion: 'P-01', tone: 'strength', count: 1 },
      { check: 'page-count', criterion: 'P-01', tone: 'note', count: 2 },
    ],
  },
};

/** Every kind of thing that a reviewer gives, writes, decides or asks, once or more. */
export const whats: What[] = [
  seen,
  { kind: 'score', criterion: 'P-01', score: { kind: 'level', level: 3 }, suggested: [2, 3] },
  give('P-06', 2, { section: 'A' }),
  give('P-06', 3, { section: 'B' }),
  { kind: 'score', criterion: 'P-E1', score: { kind: 'level', level: 4 }, suggested: [2, 2] },
  give('P-E1', 2, { item: 'o2' }),
  {
    kind: 'score',
    criterion: 'P-F2',
    score: { kind: 'ne', reason: 'Orla’s timetable is missing.', forExport: '[name] timetable is missing.' },
  },
  {
    kind: 'score',
    criterion: 'P-K1',
    score: { kind: 'na', reason: 'Advice comes later.', forExport: 'Advice comes later.' },
  },
  { kind: 'comment', text: 'A warm plan about Orla.', forExport: 'A warm plan about [name].' },
  { kind: 'comment', criterion: 'P-E1', text: 'Two are hopes.', forExport: 'Two are hopes.' },
  { kind: 'comment', criterion: 'P-06', section: 'A', text: 'Cold in places.', forExport: 'Cold in places.' },
  { kind: 'comment', criterion: 'P-E1', item: 'o2', text: 'Only a hope.', forExport: 'Only a hope.' },
  { kind: 'override', level: 2, reason: 'Orla waits.', forExport: '[name] waits.' },
  answer('vague', 'accept'),
  answer('hope', 'return-to-author'),
  answer('fine', 'justified'),
  answer('wrong', 'false-hit'),
  annotate('praise', 'strength', 'Orla is heard.', '[name] is heard.'),
  annotate('worry', 'concern', 'Who checks?'),
  annotate('bare', 'comment', ''),
  annotate('gone', 'question', 'Which club?'),
  {
    kind: 'query',
    id: 'asked',
    query: {
      to: 'Speech and language therapist',
      question: 'How often?',
      forExport: 'How often?',
      finding: 'vague',
      askedOn: '2026-03-03',
      wantedBy: '2026-03-10',
    },
  },
  {
    kind: 'query',
    id: 'answered',
    query: {
      to: 'Social care',
      question: 'hope: say what is meant.',
      forExport: '',
      finding: 'hope',
      section: 'E',
      askedOn: '2026-03-03',
      answer: 'That she has a friend.',
      answeredOn: '2026-03-08',
    },
  },
  {
    kind: 'query',
    id: 'settled',
    query: { to: 'Social care', question: 'Is there more?', forExport: '', section: 'A', closed: true },
  },
  {
    kind: 'action',
    id: 'amend',
    action: {
      kind: 'amend-now',
      ownerRole: 'Plan writer',
      due: '2026-03-31',
      section: 'F',
      text: 'Ask Orla’s mother.',
      forExport: 'Ask [name] mother.',
    },
  },
  {
    kind: 'action',
    id: 'done',
    action: {
      kind: 'training',
      done: '2026-03-12',
      text: 'Share it.',
      forExport: 'Share it.',
      reference: 'INC-7',
    },
  },
  { kind: 'case', case: { id: 'case-1', label: 'Lantern' } },
  {
    kind: 'citation',
    id: 'cite',
    citation: {
      criterion: 'P-F2',
      from: { review: 'r2', documentKind: 'advice', planRef: 'Harbour-2000', section: 'provision' },
      note: 'Orla’s report says weekly.',
      forExport: 'The report says weekly.',
    },
  },
  {
    kind: 'exception',
    step: 'T1',
    exception: { which: 'absent', reason: 'Orla was away.', forExport: '[name] was away.' },
  },
  {
    kind: 'details',
    set: {
      docStatus: 'draft',
      yearGroup: 'Year 5, Oak class',
      primaryNeed: 'SLCN',
      mode: 'peer',
      reviewerRole: 'Educational psychologist',
      sectionsScored: ['whole', 'E'],
      dates: { requestReceived: '2025-10-01', draftServed: '2026-02-02', decisionToAssess: '2025-11-11' },
    },
  },
];

/** The findings that were decided on, one that nobody decided on, and a strength that a check found. */
const findings = [
  query('vague', 'Regular access', {
    item: 'p1',
    criterion: 'P-F2',
    alternatives: ['twice a week', '30 minutes each Monday'],
  }),
  query('hope', 'be happy', { item: 'o2' }),
  query('fine', 'likes drawing'),
  query('wrong', 'follow three steps', { item: 'o1' }),
  query('open', 'as appropriate', { item: 'p1' }),
  query('voice', 'follow three steps', { tone: 'strength', message: 'A clear step.' }),
];

/** The plan of the reports, with what could not be read of it. */
const read = {
  ...plan,
  unread: [{ where: 'page 3', why: 'scan' as const }],
  notVisited: [{ where: 'tab “Health”', why: 'never opened' }],
};

function smartOf(met: Met): JudgedOutcome['smart'] {
  const one = { met, why: '' };
  return { S: one, M: one, A: one, R: one, T: one };
}

/** The review with the plan at hand. */
export function goldenSource(): { source: ReportSource; open: PlanAtHand } {
  const placed = { praise: 'likes drawing', worry: 'Regular access', bare: 'follow three steps' };
  const { source, open } = sourceOf(findings, whats, placed, read);
  const atHand: PlanAtHand = {
    ...open,
    judgement: {
      ...open.judgement,
      outcomes: [{ id: 'o2', kind: 'aspiration', kindWhy: 'happy', smart: smartOf('not') }],
      provisions: [],
    },
  };
  return { source: { ...source, framework, open: atHand }, open: atHand };
}

/** The same review as it goes to the audit. */
export function goldenReturn() {
  return toAuditReturn(goldenSource().source.review, framework);
}
