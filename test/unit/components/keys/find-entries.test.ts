import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../components/keys/command-desk.ts';
import { findable, findEntries } from '../../../../components/keys/find-entries.ts';

const entry = (id: string, title: string, words = '', note = ''): Entry => ({
  id,
  group: 'Criteria',
  title,
  words,
  note,
  run: () => undefined,
});

const list = findable([
  entry('command:undo', 'Undo'),
  entry('criterion:P-E1', 'P-E1 Outcomes, not provision', 'Is each an outcome?'),
  entry('criterion:P-E10', 'P-E10 Steps', 'Are there steps?'),
  entry('criterion:P-F1', 'P-F1 Specified', 'Is provision quantified?'),
  entry('finding:1', '“regular access to therapy”', 'How often is not said', 'Query, P-F1, Section F'),
  entry('section:F', 'Section F: provision'),
]);

const found = (typed: string, recent: string[] = []) => findEntries(list, typed, recent).map(({ id }) => id);

describe('the command menu', () => {
  test.each([
    ['p-e1', 'criterion:P-E1'],
    ['pe1', 'criterion:P-E1'],
    ['P E1', 'criterion:P-E1'],
    ['regular therapy', 'finding:1'],
    ['how often', 'finding:1'],
    ['section f', 'section:F'],
    ['quantified', 'criterion:P-F1'],
    ['und', 'command:undo'],
  ])('finds by “%s” first %s', (typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });

  test('finds what begins so before what only holds it', () => {
    expect(found('provision')).toEqual(['criterion:P-E1', 'section:F', 'criterion:P-F1']);
  });

  test('finds nothing where one word is missing', () => {
    expect(found('section z')).toEqual([]);
  });

  test('shows everything while nothing is typed, what was used last first', () => {
    expect(found('', ['section:F', 'finding:1']).slice(0, 3)).toEqual([
      'section:F',
      'finding:1',
      'command:undo',
    ]);
    expect(found('')).toHaveLength(6);
  });
});
