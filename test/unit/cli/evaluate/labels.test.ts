import { expect, test } from 'vitest';
import { readRow } from '../../../../cli/evaluate/row.ts';

const line = (part: object) =>
  JSON.stringify({ id: 'a1', task: 'kind', text: 'To have a talking book.', ...part });

test.each([
  [{ label: { kind: 'Outcome' } }, /"kind" cannot be "Outcome"/],
  [{ task: 'nonsense' }, /no task "nonsense"/],
  [{ task: 'outcome', label: { overall: 'good' } }, /"overall" cannot be "good"/],
  [{ task: 'provision', label: { colour: 'red' } }, /has no "colour"/],
])('a label that no reviewer could have meant stops the run: %j', (part, sentence) => {
  expect(() => readRow(line(part), 'set.jsonl, line 1')).toThrow(sentence);
});

test('a label may be absent', () => {
  expect(readRow(line({}), 'set.jsonl, line 1').label).toEqual({});
});
