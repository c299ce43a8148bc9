import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdsPlanText } from '../../../cli/inputs.ts';

const run = promisify(execFile);
const command = path.resolve(import.meta.dirname, '../../../cli/review.ts');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'review-test-'));
  const page =
    '<!doctype html><title>Plan</title><main><h1>Education, Health and Care Plan</h1><h2>Section A: Views</h2><p>I like kites, and on windy days I fly one on the hill with my friends.</p><h2>Section B: Special educational needs</h2><p>Nadi finds it hard to follow a group conversation in a noisy room.</p></main>';
  await writeFile(path.join(folder, 'good.html'), page);
  await writeFile(path.join(folder, 'broken.pdf'), '%PDF-1.7 cut off');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function review(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, [command, ...args], { cwd: folder });
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      'stdout' in error &&
      'stderr' in error
    )
      return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) };
    throw error;
  }
}

describe('the review command', () => {
  test('says on the standard error, before anything is read, that what it writes holds the plan’s words', async () => {
    const { stderr, stdout } = await review('good.html');
    expect(stderr.startsWith(holdsPlanText)).toBe(true);
    expect(stdout).not.toContain(holdsPlanText);
  });

  test('prints one JSON document a line and ends with 0 where all was read', async () => {
    const { code, stdout } = await review('good.html', 'again=good.html');
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ document: { file: 'good.html', kind: 'plan' } });
  });

  test('a file that cannot be read still gets its JSON, and the exit code says so', async () => {
    const { code } = await review('--out', 'results', 'good.html', 'broken.pdf', 'gone.pdf');
    expect(code).toBe(1);
    const broken: unknown = JSON.parse(await readFile(path.join(folder, 'results', 'broken.json'), 'utf8'));
    expect(broken).toMatchObject({
      document: { kind: 'unknown', unread: [{ where: 'file', why: 'corrupt' }] },
      sections: [],
    });
    expect(existsSync(path.join(folder, 'results', 'good.json'))).toBe(true);
    expect(existsSync(path.join(folder, 'results', 'gone.json'))).toBe(true);
  });

  test('two inputs with one name leave no trace', async () => {
    const { code, stderr } = await review('--out', 'none', 'good.html', 'good.html');
    expect(code).toBe(2);
    expect(stderr).toContain('nothing was read');
    expect(existsSync(path.join(folder, 'none'))).toBe(false);
  });
});
