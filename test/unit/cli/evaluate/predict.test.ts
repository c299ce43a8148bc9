import { describe, expect, test } from 'vitest';
import { predict } from '../../../../cli/evaluate/predict.ts';
import { readRow } from '../../../../cli/evaluate/row.ts';

const line = (value: object) => JSON.stringify(value);

describe('reading a labelled line', () => {
  test('statement and label are kept apart, so that no prediction can see its label', () => {
    const { row, label } = readRow(
      line({
        id: 'x',
        task: 'kind',
        text: 'To be a vet.',
        section: 'E',
        label: { kind: 'aspiration' },
        votes: [],
      }),
      'here',
    );
    expect(row).toEqual({ id: 'x', task: 'kind', text: 'To be a vet.', section: 'E' });
    expect(label).toEqual({ kind: 'aspiration' });
  });
  test('a label may be missing', () => {
    expect(readRow(line({ id: 'x', task: 'kind', text: 'a' }), 'here').label).toEqual({});
  });
  test('a line that is no statement is named', () => {
    expect(() => readRow('{', 'set.jsonl, line 3')).toThrow('set.jsonl, line 3');
    expect(() => readRow(line({ id: 'x' }), 'set.jsonl, line 4')).toThrow('set.jsonl, line 4');
  });
});

describe('predictions have the keys of their labels', () => {
  test.each([
    [{ task: 'outcome', context: { today: '2026-02-01' } }, ['A', 'M', 'R', 'S', 'T', 'kind', 'overall']],
    [{ task: 'kind', section: 'E' }, ['kind']],
    [{ task: 'provision', section: 'F' }, ['how_much', 'how_often', 'specific', 'what', 'who']],
    [{ task: 'language' }, ['flag', 'spans']],
    [{ task: 'outcome_quality', tier: 'A' }, ['label']],
    [{ task: 'provision', tier: 'A' }, ['label']],
    [{ task: 'kind', tier: 'A' }, ['label']],
    [{ task: 'term', tier: 'A' }, ['label']],
  ])('%j', (given, keys) => {
    const found = predict({ id: 'x', text: 'By July 2027 Ali will tie his laces.', ...given });
    expect(Object.keys(found ?? {}).sort()).toEqual(keys);
  });
  test('published sets call a step a target and a resource provision', () => {
    const about = { id: 'x', task: 'kind', tier: 'A' };
    expect(predict({ ...about, text: 'Next half term Zoe will join in one game a week.' })).toEqual({
      label: 'target',
    });
    expect(predict({ ...about, text: '£4,200 of element 3 funding.' })).toEqual({ label: 'provision' });
  });
  test('a task that no check knows has no prediction', () => {
    expect(predict({ id: 'x', task: 'colour', text: 'red' })).toBeUndefined();
  });
});
