import type { Plan } from '../../plan/plan.ts';
import type { What } from '../../review/change.ts';
import { newReview, withChange } from '../../review/new-review.ts';
import { frameworks } from '../../rubric/frameworks/index.ts';
import { makePlan } from '../make-plan.ts';
import { type Made, made, withReviews } from './made-up.ts';

const own: What = { kind: 'case', case: { id: 'case-1', label: 'Harbour-2210' } };

/** The review of the open plan in a case with a review of advice, from which two things were cited; one more review stands alone. */
export async function withCase(): Promise<Made> {
  const faked = await withReviews(made(), ['Lantern-4821', 'Pebble-1200'], 'Lantern-4821');
  const { reviews, now } = faked.services;
  const framework = frameworks.find(({ documentKind }) => documentKind === 'advice');
  if (!framework) throw new Error('There is a framework for advice');
  const advice = newReview({
    id: 'Kettle-3307',
    now: now(),
    documentKind: 'advice',
    framework,
    planRef: 'Kettle-3307',
  });
  await reviews.add(withChange(advice, { at: now(), what: own }));
  const cited = (id: string, review: string): What => ({
    kind: 'citation',
    id,
    citation: {
      criterion: 'P-F4',
      from: { review, documentKind: 'advice', planRef: review, author: 'educational psychology' },
      note: 'The advice names a number of sessions.',
      forExport: 'The advice names a number of sessions.',
    },
  });
  for (const what of [own, cited('c1', 'Kettle-3307'), cited('c2', 'Saddle-9001')])
    await reviews.append('Lantern-4821', { at: now(), what });
  return faked;
}

/** An annual review with dates found, one of them twice, and one confirmed that missed its limit. */
export const datedReview: Plan = makePlan({
  kind: 'annual-review',
  facts: {
    'Date of last review': 'December 2025',
    'Invitations sent': '26 October 2026',
    'Date of review meeting': '18 November 2026',
    'Annual review meeting': '19 November 2026',
    'Report sent to all': '9 December 2026',
  },
  parts: { 'Progress towards each outcome': 'Orla joined the choir and sang twice.' },
  child: { name: 'Orla Penhallow', dob: '2016-04-09', yearGroup: 'Year 6' },
});
