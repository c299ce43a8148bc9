import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { has, install, installPackages, mayInstallPackages, root, step } from './prepare.mjs';

/**
 * Proves everything, and closes with "N passed, N failed, N skipped". A step that is one command (format, lint,
 * types, a build) counts as one; unit and end-to-end tests count one by one.
 */
const total = { passed: 0, failed: 0, skipped: 0 };
/** What failed, named once more above the closing line. */
const failures = [];
const scratch = mkdtempSync(path.join(os.tmpdir(), 'plan-quality-test-'));

async function whole(title, command, args) {
  const { code } = await step(title, command, args);
  if (code === 0) total.passed += 1;
  else {
    total.failed += 1;
    failures.push(title);
  }
  return code === 0;
}

async function unitTests() {
  const report = path.join(scratch, 'unit.json');
  const { code } = await step('Unit, contract and structure tests', 'vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) {
    total.failed += 1;
    failures.push('Unit tests: no test could be run');
    return;
  }
  const told = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = told;
  for (const file of told.testResults) {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    failures.push(...failed.map(({ fullName }) => `${path.relative(root, file.name)}: ${fullName}`));
    if (file.status === 'failed' && failed.length === 0)
      failures.push(`${path.relative(root, file.name)}: could not be run`);
  }
  total.passed += numPassedTests;
  total.skipped += numPendingTests;
  // A file that cannot even be loaded has no failed tests of its own, and must count all the same.
  total.failed += Math.max(numFailedTests, numFailedTestSuites > 0 || code !== 0 ? 1 : 0);
}

async function endToEnd(browser, names) {
  const title = `End-to-end tests in ${browser}`;
  let found = names.some((name) => has(name));
  if (!found && mayInstallPackages()) {
    await installPackages(names[0]);
    found = names.some((name) => has(name));
  }
  if (!found) {
    process.stdout.write(
      `${title}: skipped, because ${browser} is not installed and cannot be installed from here.\n`,
    );
    total.skipped += 1;
    return;
  }
  const report = path.join(scratch, `${browser}.tap`);
  const files = readdirSync(path.join(root, 'test', 'e2e')).filter((name) => name.endsWith('.test.ts'));
  const { code } = await step(
    title,
    'node',
    [
      '--test',
      '--test-concurrency=1',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files.map((name) => path.join('test', 'e2e', name)),
    ],
    { loud: true, env: { E2E_BROWSER: browser } },
  );
  const tap = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  for (const [, name] of tap.matchAll(/^ *not ok \d+ - (?!.*# (?:SKIP|TODO))(.*)$/gm))
    failures.push(`${title}: ${name}`);
  total.passed += count('pass');
  total.skipped += count('skipped') + count('todo');
  total.failed += Math.max(count('fail') + count('cancelled'), code === 0 && count('pass') > 0 ? 0 : 1);
}

if (!(await install())) {
  process.stdout.write(
    'The packages that the lock file names could not be installed, so nothing was tested.\n\n0 passed, 1 failed\n',
  );
  process.exit(1);
}
await whole('Format', 'biome', ['format', '.']);
await whole('Lint and import law', 'biome', ['lint', '--error-on-warnings', '.']);
await whole('Types', 'tsc', ['--noEmit', '-p', 'tsconfig.json']);
await whole('Types of the pure rooms, without a browser', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json']);
await unitTests();
const chrome = await whole('Build for Chrome and Edge', 'wxt', ['build', '-b', 'chrome']);
const firefox = await whole('Build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
if (chrome) await endToEnd('chromium', ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']);
if (firefox) await endToEnd('firefox', ['firefox-esr', 'firefox']);
rmSync(scratch, { recursive: true, force: true });

if (failures.length > 0)
  process.stdout.write(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exit(total.failed === 0 ? 0 : 1);
