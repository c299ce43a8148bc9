import { describe, expect, test } from 'vitest';
import type { JudgedOutcome, JudgedProvision, Met } from '../../../rubric/judgement.ts';
import { questionsForOutcome, questionsForProvision } from '../../../rubric/questions.ts';

function outcome(
  kind: JudgedOutcome['kind'],
  letters: Partial<Record<'S' | 'M' | 'A' | 'R' | 'T', Met>> = {},
) {
  const of = (met: Met = 'met') => ({ met, why: '' });
  const { S, M, A, R, T } = letters;
  return { id: 'o1', kind, kindWhy: '', smart: { S: of(S), M: of(M), A: of(A), R: of(R), T: of(T) } };
}

function provision(
  strip: Partial<JudgedProvision['strip']>,
  specific: JudgedProvision['specific'] = 'vague',
) {
  const stated = { state: 'stated' } as const;
  const all = { what: stated, who: stated, howMuch: stated, howOften: stated };
  return {
    id: 'p1',
    specific,
    why: '',
    strip: { ...all, ratio: stated, where: stated, review: stated, ...strip },
  };
}

describe('what is missing is asked of the writer', () => {
  test.each(['provision', 'resource', 'action', 'aspiration', 'need', 'step'] as const)(
    'of what reads as %s in one question, since the rest follows from it',
    (kind) => {
      const asked = questionsForOutcome(outcome(kind, { M: 'not', T: 'not' }));
      expect(asked).toHaveLength(1);
      expect(asked[0]).toMatch(/\?$/);
    },
  );

  test('of an outcome one question a letter that is not met, and none where all are', () => {
    expect(questionsForOutcome(outcome('outcome', { M: 'not', T: 'partly' }))).toHaveLength(2);
    expect(questionsForOutcome(outcome('outcome'))).toEqual([]);
  });

  test('a second outcome inside the first is asked about with its own words', () => {
    const two = { ...outcome('outcome'), second: 'she will cook for two' };
    expect(questionsForOutcome(two)).toEqual([expect.stringContaining('she will cook for two')]);
    expect(questionsForOutcome(two, { letters: ['T'] })).toEqual([]);
  });

  test('what cannot be told is not asked as if it were missing', () => {
    expect(questionsForOutcome(outcome('outcome', { A: 'cannot-tell', R: 'cannot-tell' }))).toEqual([]);
  });

  test('a criterion about one letter asks about that letter only', () => {
    const judged = outcome('outcome', { S: 'not', M: 'not' });
    expect(questionsForOutcome(judged, { letters: ['M'] })).toEqual([
      'How would two people agree at review that it has happened?',
    ]);
    expect(questionsForOutcome(judged, { letters: [] })).toEqual([]);
  });

  test('a date that has gone is asked about as gone, not as missing', () => {
    const [asked] = questionsForOutcome(outcome('outcome', { T: 'not' }), { dateGone: true });
    expect(asked).toContain('has gone');
  });

  test('of provision what is missing and what loose words leave open, with those words', () => {
    expect(
      questionsForProvision(
        provision({ who: { state: 'missing' }, howOften: { state: 'loose', words: 'regular' } }),
      ),
    ).toEqual([
      'Who will give it, and with what training or qualification?',
      '“regular” leaves something open. How often?',
    ]);
  });

  test('of an adaptation that needs no hours, none are asked for', () => {
    const asked = questionsForProvision(
      provision({
        who: { state: 'missing' },
        howMuch: { state: 'not-needed' },
        howOften: { state: 'not-needed' },
      }),
    );
    expect(asked).toHaveLength(1);
  });

  test('group size, place and review are asked about only once who, what and how much are settled', () => {
    const where = { state: 'missing' } as const;
    expect(questionsForProvision(provision({ where }))).toEqual(['Where?']);
    expect(questionsForProvision(provision({ where, howOften: where }))).toEqual(['How often?']);
  });

  test('of what is specific nothing is asked', () => {
    expect(questionsForProvision(provision({ ratio: { state: 'missing' } }, 'specific'))).toEqual([]);
  });

  test('no question brings hours, numbers or dates of its own', () => {
    const every = (['provision', 'resource', 'action', 'aspiration', 'need', 'step'] as const).flatMap(
      (kind) => questionsForOutcome(outcome(kind)),
    );
    const letters = (['not', 'partly'] as const).flatMap((met) =>
      questionsForOutcome(outcome('outcome', { S: met, M: met, A: met, R: met, T: met })),
    );
    expect([...every, ...letters].join(' ')).not.toMatch(/\d|\b(?:hours?|minutes?|weekly|daily)\b/);
  });
});
