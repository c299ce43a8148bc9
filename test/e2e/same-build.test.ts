import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { builds } from '../../cli/live/open-browser.ts';
import type { Bill } from '../../scripts/sbom/bill-of-materials.ts';
import { kind } from './session.ts';

const root = path.resolve(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'plan-quality another place-'));
after(() => rmSync(elsewhere, { recursive: true }));

/** Every file below a folder with the SHA-256 of its bytes. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files
      .map((one) => path.join(one.parentPath, one.name))
      .sort()
      .map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

test('A second build, in another folder, time zone and language, gives the same files', () => {
  const leave = /^(?:node_modules|\.git|\.output|\.wxt|results|\.stryker-tmp)$/;
  for (const name of readdirSync(root).filter((one) => !leave.test(one)))
    cpSync(path.join(root, name), path.join(elsewhere, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'));
  const wxt = path.join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const how = kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
  execFileSync(process.execPath, [wxt, 'build', ...how], {
    cwd: elsewhere,
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1' },
    stdio: 'pipe',
  });
  const built = path.relative(root, builds[kind]);
  const first = filesOf(builds[kind]);
  assert.ok(Object.keys(first).length > 50);
  assert.deepEqual(filesOf(path.join(elsewhere, built)), first);
});

test('The build writes a bill of materials, and everybody on it is thanked with a licence', () => {
  const bill: Bill = JSON.parse(readFileSync(path.join(builds[kind], 'licenses', 'sbom.cdx.json'), 'utf8'));
  const notice = readFileSync(path.join(root, 'THIRD-PARTY.md'), 'utf8');
  const names = bill.components.map(({ name }) => name);
  for (const expected of ['preact', 'idb', 'zod', 'pdfjs-dist', '@mozilla/readability', 'tesseract.js-core'])
    assert.ok(names.includes(expected), `${expected} is built in and not on the bill`);
  assert.deepEqual(
    names.filter((name) => !notice.includes(`\`${name}\``)),
    [],
  );
  assert.deepEqual(
    bill.components.filter(({ licenses, hashes, version }) => !licenses || !hashes || !version),
    [],
  );
});
