import { describe, expect, test } from 'vitest';
import { whatSchema } from '../../../review/change.ts';
import { reviewVersion } from '../../../review/migrations.ts';
import { planRefFrom } from '../../../review/plan-ref.ts';
import { parseReview } from '../../../review/review.ts';
import { stateOf } from '../../../review/state.ts';
import { makeReview } from './make-review.ts';
import sample1 from './samples/review-1.json' with { type: 'json' };
import sample2 from './samples/review-2.json' with { type: 'json' };
import sample3 from './samples/review-3.json' with { type: 'json' };
import sample4 from './samples/review-4.json' with { type: 'json' };

/** One frozen sample of every shape ever stored, oldest first. They are never edited. */
const samples: Record<string, unknown>[] = [sample1, sample2, sample3, sample4];

describe('a stored review', () => {
  test('there is one frozen sample of each version', () => {
    expect(samples.map((sample) => sample.version)).toEqual(
      Array.from({ length: reviewVersion }, (_none, index) => index + 1),
    );
  });

  test.each(samples)('of version $version is read whole', (sample) => {
    const parsed = parseReview(sample);
    expect(parsed).toMatchObject({ ok: true, review: { id: sample.id, changes: sample.changes } });
  });

  test('the newest sample has a change of every kind', () => {
    const kinds = new Set(sample4.changes.map((change) => change.what.kind));
    expect([...kinds].sort()).toEqual(
      whatSchema.def.options.map((option) => option.shape.kind.def.values[0]).sort(),
    );
  });

  test('the sample adds up to the state its changes say', () => {
    const parsed = parseReview(sample1);
    if (!parsed.ok) throw new Error(parsed.sentence);
    const state = stateOf(parsed.review);
    expect(state.override).toBeUndefined();
    expect(state).toMatchObject({
      planRef: 'Pebble-1200',
      scale: 'score10',
      child: { preference: 'autistic' },
    });
    expect(state.scores.get('P-01||')?.score).toEqual({
      kind: 'level',
      level: 3,
      value: '7',
      scale: 'score10',
    });
  });

  test.each([
    ['no version', { id: 'x' }, 'no version'],
    ['a newer version', { ...makeReview(), version: 99 }, 'newer version'],
    [
      'an unknown change',
      { ...makeReview(), changes: [{ seq: 1, at: 'x', what: { kind: 'dance' } }] },
      'changes.0.what',
    ],
    ['nothing', undefined, 'not a review'],
  ])('with %s is refused in a sentence', (_title, stored, sentence) => {
    const parsed = parseReview(stored);
    expect(parsed.ok ? '' : parsed.sentence).toContain(sentence);
  });
});

test('a pseudonym is the same for the same text and seldom the same for others', () => {
  const refs = Array.from({ length: 500 }, (_none, index) => planRefFrom(`id-${index}`));
  expect(planRefFrom('id-1')).toBe(refs[1]);
  expect(new Set(refs).size).toBeGreaterThan(490);
  expect(refs.every((ref) => /^[A-Z][a-z]+-\d{4}$/.test(ref))).toBe(true);
});
