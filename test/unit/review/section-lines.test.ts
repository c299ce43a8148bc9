import { describe, expect, test } from 'vitest';
import { sectionLines } from '../../../review/section-lines.ts';
import type { Seen, SeenItem } from '../../../review/seen.ts';

const smart = { S: 'met', M: 'met', A: 'cannot-tell', R: 'met', T: 'met' } as const;
const cell = 'missing';
const elements = {
  what: cell,
  who: cell,
  howMuch: cell,
  howOften: cell,
  ratio: cell,
  where: cell,
  review: cell,
} as const;

function outcome(id: string, kind: string, M: 'met' | 'not' = 'met'): SeenItem {
  return { kind: 'outcome', id, section: 'E', class: kind, smart: { ...smart, M } };
}
function provision(id: string, specific: 'specific' | 'partly' | 'vague' | 'cannot-tell'): SeenItem {
  return { kind: 'provision', id, section: 'F', specific, elements };
}
function seen(part: Partial<Seen>): Seen {
  return {
    fingerprint: 'f',
    source: 'page',
    status: 'draft',
    judgedOn: '2026-03-02',
    sections: [],
    unread: [],
    notVisited: 0,
    suggestions: [],
    items: [],
    findings: [],
    ...part,
  };
}
const present = (id: string) => ({ id, status: 'present' });

describe('a section in one line', () => {
  test('of outcomes says what they read as, how many have a measure, and which dates are gone', () => {
    const [line] = sectionLines(
      seen({
        sections: [present('E')],
        items: [
          outcome('1', 'outcome'),
          outcome('2', 'outcome', 'not'),
          outcome('3', 'provision'),
          outcome('4', 'aspiration'),
          outcome('5', 'cannot-tell'),
        ],
        findings: [
          {
            check: 'smart',
            criterion: 'P-E5',
            section: 'E',
            tone: 'query',
            type: 'past-target-date',
            count: 2,
          },
        ],
      }),
    );
    expect(line?.words).toBe(
      '5 outcomes: 2 read as outcomes, 1 as provision, 1 as a hope, 1 cannot be told; 1 of 2 with a measure; 2 dates gone',
    );
  });

  test('of provision says how many are specific, partly and vague', () => {
    const [line] = sectionLines(
      seen({
        sections: [present('F')],
        items: [provision('1', 'specific'), provision('2', 'vague'), provision('3', 'vague')],
      }),
    );
    expect(line?.words).toBe('3 items: 1 specific, 2 vague');
  });

  test('of other sections says wordings and strengths, and the child’s own words in A', () => {
    const lines = sectionLines(
      seen({
        sections: [present('A'), present('B'), present('I')],
        findings: [
          { check: 'child-voice', criterion: 'P-A1', section: 'A', tone: 'strength', count: 3 },
          { check: 'language', criterion: 'P-06', section: 'B', tone: 'query', count: 3 },
          { check: 'expertise', criterion: 'P-B2', section: 'B', tone: 'strength', count: 2 },
          { check: 'placement', criterion: 'P-I1', section: 'I', tone: 'query', count: 1 },
        ],
      }),
    );
    expect(lines.map(({ words }) => words)).toEqual([
      'own words in 3 places',
      '3 wordings to look at, 2 strengths',
      '1 query',
    ]);
  });

  test.each([
    ['missing', 'not-read', 'no heading was found'],
    ['blank', 'empty', 'empty'],
    ['none-identified', 'empty', 'nothing was identified'],
    ['unreadable', 'not-read', 'not read'],
  ])('that is %s says so and counts nothing', (status, state, words) => {
    const [line] = sectionLines(seen({ sections: [{ id: 'C', status }] }));
    expect(line?.state).toBe(state);
    expect(line?.words).toContain(words);
  });

  test('that a portal has not shown yet is said to be so, never missing', () => {
    const [line] = sectionLines(seen({ sections: [{ id: 'C', status: 'unreadable' }], notVisited: 1 }));
    expect(line?.words).toContain('not shown yet');
  });

  test('with text and no outcome told apart says that, and not that all is well', () => {
    expect(sectionLines(seen({ sections: [present('E')] }))[0]?.words).toBe('no outcome could be told apart');
  });

  test('is never a share or a score', () => {
    const lines = sectionLines(seen({ sections: [present('E')], items: [outcome('1', 'outcome')] }));
    expect(lines.map(({ words }) => words).join(' ')).not.toMatch(/%|score|grade|level/);
  });

  test('a document without lettered sections has one line for its items', () => {
    const { section: _, ...bare } = outcome('1', 'outcome');
    expect(sectionLines(seen({ items: [bare] }))).toEqual([
      { state: 'read', words: '1 outcome: 1 reads as an outcome; 1 of 1 with a measure' },
    ]);
  });
});
