import { expect, test } from 'vitest';
import { isAvoidedTerm, judgeTerm } from '../../../../rubric/language/term.ts';

test.each(['wheelchair-bound', 'the sufferers', 'a school refuser', 'mental age of six', 'lazy'])(
  'guides ask writers to avoid "%s"',
  (term) => {
    const verdict = judgeTerm(term);
    expect(verdict).toMatchObject({ avoid: true, why: expect.stringMatching(/./) });
  },
);

test.each(['wheelchair user', 'child with SEND', 'has epilepsy', 'prefers to work in a quiet room'])(
  'nothing speaks against "%s"',
  (term) => expect(isAvoidedTerm(term)).toBe(false),
);

test('a term of the list comes with what guides write instead', () => {
  expect(judgeTerm('suffers from')).toMatchObject({ avoid: true, words: 'suffers from', offer: ['has'] });
});
