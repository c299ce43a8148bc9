import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { environment, has, install, installPackages, mayInstallPackages, root, step } from './prepare.mjs';

/** Does the main job on a machine that may have nothing yet: packages, a browser, the build, then the job itself. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'firefox-esr',
  'firefox',
];

function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

if (!(await install()))
  stop(
    'The packages that the lock file names could not be installed. Nothing was changed. See what npm says above, then run "npm start" again.',
  );
if (process.platform === 'linux' && !names.some((name) => has(name) || existsSync(`/snap/bin/${name}`))) {
  if (!mayInstallPackages())
    stop('No browser was found. Install Chromium, Chrome, Edge or Firefox, then run "npm start" again.');
  if (!(await installPackages('chromium')))
    stop(
      'The package chromium could not be installed. Install a browser by hand, then run "npm start" again.',
    );
}
const built = [
  await step('Building for Chrome and Edge', 'wxt', ['build', '-b', 'chrome']),
  await step('Building for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
];
if (built.some(({ code }) => code !== 0))
  stop('The extension could not be built. See above what the build says.');
const job = spawn('node', ['scripts/main-job.ts', ...process.argv.slice(2)], {
  cwd: root,
  env: environment,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
job.on('close', (code) => process.exit(code ?? 1));
