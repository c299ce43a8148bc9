import type { What } from '../../../review/change.ts';
import type { Framework } from '../../../rubric/framework.ts';
import { give, makeCriterion, makeFramework, makeReview, mark } from '../review/make-review.ts';

const ofsted4 = {
  id: 'ofsted4',
  title: 'Four grades',
  steps: [
    { value: '4', label: 'Outstanding', level: 4, key: '4' },
    { value: '3', label: 'Good', level: 3, key: '3' },
    { value: '2', label: 'Requires improvement', level: 2, key: '2' },
    { value: '1', label: 'Inadequate', level: 1, key: '1' },
  ],
};

/** Three criteria in two parts, one of them levelled section by section. */
export const smallFramework: Framework = {
  ...makeFramework([
    makeCriterion('P-01', 'whole', { statutory: true, nonNegotiable: true }),
    makeCriterion('P-06', 'whole', { perSection: ['A', 'B'] }),
    makeCriterion('P-E1', 'E'),
  ]),
  scales: [ofsted4],
};

/** Text a careless reviewer might type, with its masked form, as the panel stores the two. */
export const privateText = 'Wren Calloway (born 3 May 2015) is not heard in Section A';
export const maskedText = '[name] (born [date]) is not heard in Section A';

/** A review with levels, reasons, comments and an override that all hold the child's name in their private form. */
export function makePrivateReview(...more: What[]) {
  return makeReview(
    give('P-01', 3),
    give('P-06', 2, { section: 'A' }),
    give('P-06', 3, { section: 'B' }),
    { kind: 'score', criterion: 'P-E1', score: { kind: 'ne', reason: privateText, forExport: maskedText } },
    { kind: 'comment', criterion: 'P-01', text: privateText, forExport: maskedText },
    { kind: 'comment', text: privateText, forExport: maskedText },
    { kind: 'override', level: 1, reason: privateText, forExport: maskedText },
    { kind: 'details', set: { yearGroup: 'Year 5', primaryNeed: 'SLCN', mode: 'audit' } },
    ...more,
  );
}

export { give, makeReview, mark };
