import { describe, expect, test } from 'vitest';
import type { Disposition, What } from '../../../review/change.ts';
import { checkCounts } from '../../../review/check-counts.ts';
import { duplicateOf, withChange } from '../../../review/new-review.ts';
import { dismissedFindings, falseHitsBefore, stillWaiting } from '../../../review/false-hits.ts';
import { stateOf } from '../../../review/state.ts';
import type { Finding, FindingDraft } from '../../../rubric/finding.ts';
import { identifyFindings } from '../../../rubric/finding-id.ts';
import { makeFramework, makeReview } from './make-review.ts';

function draft(quote: string, section: 'E' | 'F' | 'B'): FindingDraft {
  return {
    tone: 'query',
    section,
    words: { block: 'b1', from: 0, to: quote.length, quote },
    message: `“${quote}” leaves something open.`,
  };
}
const found = identifyFindings(
  [draft('regular', 'F'), draft('regular', 'F'), draft('Regular', 'E'), draft('as needed', 'F')],
  'vague-wording',
  'P-F3',
);
const [first, second, elsewhere, other] = found;

function answer(finding: Finding | undefined, disposition?: Disposition): What {
  if (!finding) throw new Error('There is no such finding');
  const { id, check, criterion, section } = finding;
  return { kind: 'disposition', finding: id, check, criterion, section, disposition };
}
function answersTo(...whats: What[]) {
  return stateOf(makeReview(...whats)).dispositions;
}

describe('a false hit is remembered for the plan', () => {
  test('the same words in another item or section are not asked again, other words are', () => {
    const before = falseHitsBefore(found, answersTo(answer(first, 'false-hit')));
    expect([...before.keys()]).toEqual([second?.id, elsewhere?.id]);
    expect(before.get(elsewhere?.id ?? '')).toEqual({ source: first?.id, section: 'F' });
    expect(before.has(other?.id ?? '')).toBe(false);
  });

  test('another check of the same words is asked', () => {
    const checked = identifyFindings([draft('regular', 'F')], 'provision-strip', 'P-F2');
    expect(falseHitsBefore(checked, answersTo(answer(first, 'false-hit'))).size).toBe(0);
  });

  test('taking the answer back asks again everywhere', () => {
    const answers = answersTo(answer(first, 'false-hit'), answer(first));
    expect(falseHitsBefore(found, answers).size).toBe(0);
  });

  test('words that were also answered otherwise are asked: the place decides, not the words', () => {
    const answers = answersTo(answer(first, 'false-hit'), answer(second, 'accept'));
    expect(falseHitsBefore(found, answers).size).toBe(0);
  });

  test('what is absent has no words to repeat: each section is asked', () => {
    const absent: FindingDraft[] = (['B', 'F'] as const).map((section) => ({
      tone: 'query',
      section,
      message: 'No date was found.',
    }));
    const [one, two] = identifyFindings(absent, 'currency', 'P-03');
    expect(falseHitsBefore(two ? [two] : [], answersTo(answer(one, 'false-hit'))).size).toBe(0);
  });

  test('false hits and what is justified need nobody any more; what was accepted still does', () => {
    const answers = answersTo(answer(first, 'false-hit'), answer(other, 'accept'));
    expect([...dismissedFindings(found, answers)]).toEqual([first?.id, second?.id, elsewhere?.id]);
  });
});

describe('a limiting rule that waits for answers', () => {
  const framework = makeFramework([], {
    limits: [
      { id: 'names', sentence: 'Another child.', when: { kind: 'finding', type: 'wrong-name' }, cap: 1 },
    ],
  });
  const named = identifyFindings(
    [
      { ...draft('Ethan', 'B'), type: 'wrong-name' },
      { ...draft('Ethan', 'F'), type: 'wrong-name' },
    ],
    'identity',
    'P-02',
  );
  const [one] = named;

  test('does not wait for words that were a false hit before', () => {
    const waiting = [{ id: 'names', sentence: 'Another child.', findings: 1 }];
    expect(stillWaiting(waiting, framework, named, answersTo(answer(one, 'false-hit')))).toEqual([]);
    expect(stillWaiting(waiting, framework, named, answersTo())).toEqual(waiting);
  });
});

describe('which checks cry wolf', () => {
  const seen = (count: number): What => ({
    kind: 'seen',
    seen: {
      fingerprint: 'f',
      source: 'page',
      status: 'draft',
      judgedOn: '2026-03-02',
      sections: [],
      unread: [],
      notVisited: 0,
      suggestions: [],
      items: [],
      findings: [
        { check: 'vague-wording', criterion: 'P-F3', section: 'F', tone: 'query', count },
        { check: 'vague-wording', criterion: 'P-F3', section: 'F', tone: 'note', count: 9 },
      ],
    },
  });

  test('queries, answers and false hits are counted over all reviews', () => {
    const [one] = checkCounts([
      makeReview(seen(4), answer(first, 'false-hit'), answer(other, 'accept')),
      makeReview(answer(first, 'false-hit'), seen(3)),
    ]);
    expect(one).toEqual({
      framework: 'test',
      version: '1',
      check: 'vague-wording',
      criterion: 'P-F3',
      reviews: 2,
      queries: 7,
      answered: 3,
      falseHits: 2,
    });
  });

  test('a copy of a review adds only the answers given in it', () => {
    const review = makeReview(seen(4), answer(first, 'false-hit'));
    const copy = duplicateOf(review, { id: 'r2', now: '2026-03-02T09:00:00.000Z', planRef: 'Lantern-2000' });
    const total = { reviews: 1, queries: 4, answered: 1, falseHits: 1 };
    expect(checkCounts([review, copy])).toMatchObject([total]);
    const later = withChange(copy, { at: '2026-03-02T10:00:00.000Z', what: answer(other, 'accept') });
    expect(checkCounts([review, later])).toMatchObject([{ ...total, answered: 2 }]);
  });

  test('an answer to a query that is gone still counts as one that was shown', () => {
    const [one] = checkCounts([makeReview(answer(first, 'false-hit'))]);
    expect(one).toMatchObject({ queries: 1, answered: 1, falseHits: 1 });
  });

  test('an answer taken back does not count', () => {
    const [one] = checkCounts([makeReview(seen(2), answer(first, 'false-hit'), answer(first))]);
    expect(one).toMatchObject({ queries: 2, answered: 0, falseHits: 0 });
  });

  test('holds no word of a plan and no id of a finding', () => {
    const written = JSON.stringify(checkCounts([makeReview(seen(2), answer(first, 'false-hit'))]));
    expect(written).not.toContain('regular');
    expect(written).not.toContain(first?.id ?? '');
  });
});
