import { expect, test } from 'vitest';
import { rollUpWords } from '../../../components/review/roll-up-words.ts';
import { criterionScore } from '../../../review/roll-up.ts';
import type { SeenItem } from '../../../review/seen.ts';
import { stateOf } from '../../../review/state.ts';
import type { Level } from '../../../rubric/finding.ts';
import type { Framework } from '../../../rubric/framework.ts';
import { give, makeCriterion, makeFramework, makeReview } from '../review/make-review.ts';

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
const met = { S: 'met', M: 'met', A: 'met', R: 'met', T: 'met' } as const;
const outcome = makeCriterion('P-E1', 'E', { perItem: 'outcome' });
const language = makeCriterion('P-06', 'whole', { perSection: ['A', 'B', 'E'] });
const { rules } = makeFramework([outcome, language]);

/** The sentences for so many outcomes, of which the first have these levels. */
function told(of: number, levels: Level[], whole?: Level): string {
  const items = Array.from({ length: of }, (_, at): SeenItem => {
    return { kind: 'outcome', id: `o-${at}`, class: 'outcome', smart: met };
  });
  const state = stateOf(
    makeReview(
      ...levels.map((level, at) => give('P-E1', level, { item: `o-${at}` })),
      ...(whole ? [give('P-E1', whole)] : []),
    ),
  );
  state.seen = {
    fingerprint: 'f',
    source: 'word',
    status: 'draft',
    judgedOn: '2026-03-01',
    sections: [],
    unread: [],
    notVisited: 0,
    suggestions: [],
    items,
    findings: [],
  };
  return rollUpWords(outcome, state, rules, scale, criterionScore(outcome, state, rules)).join(' ');
}

test.each<[string, number, Level[], Level | undefined, string]>([
  [
    'before any level',
    5,
    [],
    undefined,
    '0 of 5 outcomes have a level. The whole follows once 3 of 5 have one. The rule: the level that 80 % of them reach; one at Inadequate caps it at Requires improvement.',
  ],
  [
    'too few to say',
    5,
    [3, 3],
    undefined,
    '2 of 5 outcomes have a level. The whole follows once 3 of 5 have one. 2 of 2 at Good or better: enough, since the rule asks for 80 % (2 of 2). 0 of 2 at Outstanding; the rule asks for 80 % (2 of 2). One at Inadequate would cap it at Requires improvement.',
  ],
  [
    'not enough at the next level',
    5,
    [3, 3, 3, 2, 2],
    undefined,
    '5 of 5 outcomes have a level. 5 of 5 at Requires improvement or better: enough, since the rule asks for 80 % (4 of 5). 3 of 5 at Good or better; the rule asks for 80 % (4 of 5). One at Inadequate would cap it at Requires improvement. So the whole is Requires improvement.',
  ],
  [
    'capped by one',
    5,
    [4, 4, 4, 4, 1],
    undefined,
    '5 of 5 outcomes have a level. 4 of 5 at Outstanding: enough, since the rule asks for 80 % (4 of 5). 1 at Inadequate caps it at Requires improvement. So the whole is Requires improvement.',
  ],
  [
    'given for the whole',
    2,
    [3, 3],
    2,
    '2 of 2 outcomes have a level. 2 of 2 at Good or better: enough, since the rule asks for 80 % (2 of 2). 0 of 2 at Outstanding; the rule asks for 80 % (2 of 2). One at Inadequate would cap it at Requires improvement. You gave the whole a level yourself (Requires improvement), so that counts.',
  ],
])('the rule for outcomes is shown with its numbers: %s', (_name, of, levels, whole, sentences) => {
  expect(told(of, levels, whole)).toBe(sentences);
});

test('the same rule for sections counts sections', () => {
  const state = stateOf(makeReview(give('P-06', 3, { section: 'A' }), give('P-06', 1, { section: 'B' })));
  const words = rollUpWords(language, state, rules, scale, criterionScore(language, state, rules));
  expect(words[0]).toBe('2 of 3 sections have a level.');
  expect(words.at(-2)).toBe(
    '1 at Inadequate caps it at Requires improvement, which it does not pass anyway.',
  );
  expect(words.at(-1)).toBe('So the whole is Inadequate.');
});
