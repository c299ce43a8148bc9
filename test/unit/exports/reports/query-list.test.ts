import { describe, expect, test } from 'vitest';
import { paperToText } from '../../../../exports/paper/paper-to-text.ts';
import { authorsOf, likelyAuthor, planWriter, roleIn } from '../../../../exports/reports/authors.ts';
import { queriesByAuthor, queryList } from '../../../../exports/reports/query-list.ts';
import type { What } from '../../../../review/change.ts';
import { statusOf } from '../../../../review/query.ts';
import type { Query } from '../../../../review/query.ts';
import { plan, query, sourceOf } from './make-source.ts';

const ask = (id: string, to: string, own: Partial<Query> = {}): What => ({
  kind: 'query',
  id,
  query: { to, question: `Question ${id}?`, forExport: '', ...own },
});

describe('questions to authors', () => {
  test.each([
    [{}, 'to-ask'],
    [{ askedOn: '2026-03-01' }, 'asked'],
    [{ askedOn: '2026-03-01', wantedBy: '2026-03-20' }, 'asked'],
    [{ askedOn: '2026-03-01', wantedBy: '2026-03-19' }, 'overdue'],
    [{ wantedBy: '2026-03-01' }, 'to-ask'],
    [{ askedOn: '2026-03-01', wantedBy: '2026-03-02', answer: 'Twice.' }, 'answered'],
    [{ askedOn: '2026-03-01', answer: ' ' }, 'asked'],
    [{ answer: 'Twice.', closed: true }, 'closed'],
  ] as const)('%j is %s on 20 March', (own, status) => {
    expect(statusOf({ to: 'Social care', question: '?', forExport: '', ...own }, '2026-03-20')).toBe(status);
  });

  test('stand by author, in the order of the plan, with their words', () => {
    const { source } = sourceOf(
      [query('late', 'be happy'), query('early', 'likes drawing')],
      [
        ask('a', 'Social care', { finding: 'late' }),
        ask('b', 'Physiotherapist'),
        ask('c', 'Social care', { finding: 'early' }),
      ],
    );
    const byAuthor = queriesByAuthor(source);
    expect([...byAuthor.keys()]).toEqual(['Social care', 'Physiotherapist']);
    expect(byAuthor.get('Social care')?.map(({ id, words }) => [id, words])).toEqual([
      ['c', 'likes drawing'],
      ['a', 'be happy'],
    ]);
  });

  test('of one author hold nobody else’s', () => {
    const { source } = sourceOf([], [ask('a', 'Social care'), ask('b', 'Physiotherapist')]);
    const text = paperToText(queryList(source, 'Physiotherapist'));
    expect(text).toContain('Question b?');
    expect(text).not.toContain('Question a?');
  });

  test('say when they were asked, by when an answer is wanted, that the day went by, and the answer', () => {
    const { source } = sourceOf(
      [],
      [
        ask('a', 'Social care', { askedOn: '2026-03-01', wantedBy: '2026-03-15' }),
        ask('b', 'Social care', { askedOn: '2026-03-01', answer: 'Each Friday.', answeredOn: '2026-03-09' }),
      ],
    );
    const text = paperToText(queryList(source));
    expect(text).toContain('Asked 1 March 2026. Answer wanted by 15 March 2026. This day has gone by.');
    expect(text).toContain('Answer: Each Friday. (9 March 2026)');
  });

  test('that are settled come last, and a few words stand in their sentence', () => {
    const { source } = sourceOf(
      [query('early', 'likes drawing')],
      [ask('a', 'Social care', { closed: true }), ask('b', 'Social care', { finding: 'early' })],
    );
    const text = paperToText(queryList(source));
    expect(text.indexOf('Question b?')).toBeLessThan(text.indexOf('Question a?'));
    expect(text).toContain('“Orla says she likes drawing.”');
    expect(text).toContain('Settled without an answer.');
  });

  test('are made without the plan too, then without its words', () => {
    const { source } = sourceOf([query('late', 'be happy')], [ask('a', 'Social care', { finding: 'late' })]);
    const { open: _open, ...without } = source;
    expect(paperToText(queryList(without))).toContain('Question a?');
    expect(paperToText(queryList(without))).not.toContain('be happy');
  });

  test('say that there are none', () => {
    expect(paperToText(queryList(sourceOf([], []).source))).toContain('No question to an author was made');
  });
});

describe('authors', () => {
  test('are told as roles, never as the persons that the plan names', () => {
    expect(authorsOf(plan)).toEqual(['Speech and language therapist', 'Educational psychologist']);
    expect(authorsOf(plan).join(' ')).not.toMatch(/Quill|Marsh/);
  });

  test.each([
    ['Senior Educational Psychologist', 'Educational psychologist'],
    ['SaLT', 'Speech and language therapist'],
    ['CAMHS practitioner', 'Child and adolescent mental health service'],
    ['School SENCO', 'School, college or early years setting'],
    ['Social worker', 'Social care'],
    ['a note', undefined],
  ])('%s is %s', (words, role) => {
    expect(roleIn(words)).toBe(role);
  });

  test('a question goes to who gives the provision where the plan’s advice has such an author, else to the plan’s writer', () => {
    const [item] = plan.provisions;
    if (!item) throw new Error('The plan has provision');
    const given = (who: string) => ({ ...plan, provisions: [{ ...item, who }] });
    expect(likelyAuthor({ item: item.id }, given('Speech therapist'))).toBe('Speech and language therapist');
    expect(likelyAuthor({ item: item.id }, given('Physiotherapist'))).toBe(planWriter);
    expect(likelyAuthor(undefined, plan)).toBe(planWriter);
  });
});
