import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStatements } from '../../../../cli/evaluate/statement-files.ts';

let folder = '';
const line = (id: string) => `${JSON.stringify({ id, task: 'kind', text: 'To be a vet.' })}\n`;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'statements-'));
  writeFileSync(path.join(folder, 'b.jsonl'), line('second'));
  writeFileSync(path.join(folder, 'a.jsonl'), `\uFEFF${line('first')}\n`);
  writeFileSync(path.join(folder, 'README.md'), 'No statements here.');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder stands for its .jsonl files in the order of their names', () => {
  expect(readStatements([folder]).map(({ row }) => row.id)).toEqual(['first', 'second']);
});
test('a folder without such files is named', () => {
  const empty = mkdtempSync(path.join(folder, 'empty-'));
  expect(() => readStatements([empty])).toThrow(`${empty} holds no file`);
});
test('a file that is not there is named', () => {
  expect(() => readStatements([path.join(folder, 'none.jsonl')])).toThrow('cannot be read');
});
test('a line that is none is named with its file', () => {
  const file = path.join(folder, 'bad.json');
  writeFileSync(file, `${line('x')}{\n`);
  expect(() => readStatements([file])).toThrow(`${file}, line 2`);
});
