import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import packages from '../../package.json' with { type: 'json' };

const notice = readFileSync(path.resolve(import.meta.dirname, '../../THIRD-PARTY.md'), 'utf8');

test('every package that the product carries is named with its licence in THIRD-PARTY.md', () => {
  const missing = Object.keys(packages.dependencies).filter((name) => !notice.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});
