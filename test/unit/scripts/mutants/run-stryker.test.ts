import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runStryker } from '../../../../scripts/mutants/run-stryker.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

/** A project of one file, with a test that looks at one of its two functions. */
const files = {
  'package.json': '{ "type": "module" }',
  'old-enough.js': [
    'export const isOldEnough = (years) => years >= 16;',
    'export const isYoung = (years) => years < 5;',
  ].join('\n'),
  'old-enough.test.js': [
    "import { expect, test } from 'vitest';",
    "import { isOldEnough, isYoung } from './old-enough.js';",
    "test('from sixteen on', () => { isYoung(4); expect([15, 16, 17].map(isOldEnough)).toEqual([false, true, true]); });",
  ].join('\n'),
  'vitest.config.js': "export default { test: { include: ['*.test.js'] } };",
};

test('a mistake that a test notices is told from one that none notices', async () => {
  await mkdir(path.join(root, 'results'), { recursive: true });
  const folder = await mkdtemp(path.join(root, 'results', 'tiny-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const told = await runStryker({
    room: 'tiny',
    mutate: ['old-enough.js'],
    project: { folder, vitestConfig: 'vitest.config.js' },
  });
  const at = (line: number) => told.filter((one) => one.line === line);
  expect(at(1).find(({ became }) => became === 'years > 16')?.fate).toBe('killed');
  expect(new Set(at(1).map(({ fate }) => fate))).toEqual(new Set(['killed']));
  expect(at(2).find(({ became }) => became === 'years <= 5')?.fate).toBe('survived');
  expect(new Set(at(2).map(({ fate }) => fate))).toEqual(new Set(['survived']));
}, 60_000);
