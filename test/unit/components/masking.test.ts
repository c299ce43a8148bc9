import { expect, test } from 'vitest';
import { forExport, maskFor, remasked } from '../../../components/session/masking.ts';
import { withheld } from '../../../review/mask.ts';
import { stateOf } from '../../../review/state.ts';
import { makePlan } from '../../make-plan.ts';
import { makeReview } from '../review/make-review.ts';

const plan = makePlan({ sections: { F: 'Orla will have help with reading.' } });
const report = makePlan({
  kind: 'advice',
  parts: { Findings: 'Ms Tolleshunt saw that Orla follows two spoken words of a longer sentence.' },
});
const comment =
  'Ms Tolleshunt writes that she follows two spoken words of a longer sentence. The plan does not.';
const child = { name: 'Orla' };

test('a comment that quotes a report beside the plan leaves without the report’s words and names', () => {
  const document = { plan };
  const masked = forExport(comment, maskFor(document, child, [{ name: 'report.pdf', plan: report }]));
  expect(masked).not.toContain('two spoken words of a longer sentence');
  expect(masked).not.toContain('Tolleshunt');
  expect(masked).toContain('The plan does not.');
});

test('a report that was added later masks what was written before it', () => {
  const document = { plan };
  const before = forExport(comment, maskFor(document, child));
  const after = forExport(before, maskFor(document, child, [{ name: 'report.pdf', plan: report }]));
  expect(before).toContain('two spoken words of a longer sentence');
  expect(after).not.toContain('two spoken words of a longer sentence');
});

test('without a plan at hand the whole comment is withheld', () => {
  expect(forExport(comment, maskFor(undefined, child))).toContain('Kept on the device');
});

test('an action written without the plan is masked once the plan is open, and one written before loses a name told later', () => {
  const state = stateOf(makeReview());
  const action = { at: '2026-03-03T09:00:00.000Z', kind: 'amend-now', text: 'Ask Orla again.' } as const;
  state.actions.set('a1', { ...action, forExport: withheld });
  state.actions.set('a2', { ...action, forExport: action.text });
  const mask = maskFor({ plan: makePlan({ sections: { F: 'Help with reading.' } }) }, child);
  if (!mask) throw new Error('There is a plan');
  const texts = remasked(state, mask).map((what) => (what.kind === 'action' ? what.action?.forExport : what));
  expect(texts).toHaveLength(2);
  for (const text of texts) {
    expect(text).toMatch(/^Ask .+ again\.$/);
    expect(text).not.toContain('Orla');
  }
});
