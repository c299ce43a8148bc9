import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'node_modules', '.bin');
const stamp = path.join(root, 'node_modules', '.installed-lock');

/** The environment of every step: the project's own Node and tools come first on the path. */
export const environment = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };

/**
 * Runs a command and shows that it is still alive: a line when it starts, a sign every five seconds, a line
 * when it ends. Its output is kept and only shown if it fails, unless `loud`. Never throws.
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function step(title, command, args, { loud = false, env = {} } = {}) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${title} ...\n`);
  const sign = setInterval(() => process.stdout.write(`  still working: ${title}, ${seconds()} s\n`), 5000);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...environment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (loud) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (code) => {
      clearInterval(sign);
      if (code !== 0 && !loud) process.stdout.write(output);
      process.stdout.write(`  ${code === 0 ? 'done' : 'FAILED'}: ${title}, ${seconds()} s\n`);
      resolve({ code, output, seconds: seconds() });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Installs exactly what the lock file names, if that has not been done for this lock file yet. Returns whether all is there. */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(bin)) return true;
  const { code } = await step('Installing what the lock file names', 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code === 0) writeFileSync(stamp, lock);
  return code === 0;
}

/** True where a command can be run. */
export function has(command) {
  const look = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(look, [command], { env: environment, stdio: 'ignore' }).status === 0;
}

/** True where the machine is Debian or Ubuntu and we may install packages on it. */
export function mayInstallPackages() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    has('apt-get') &&
    statSync('/etc/debian_version', { throwIfNoEntry: false }) !== undefined
  );
}

/** Installs Debian packages. Returns whether it worked. */
export async function installPackages(...names) {
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await step('Refreshing the list of packages', 'apt-get', ['update', '-qq'], quiet);
  const { code } = await step(
    `Installing ${names.join(' and ')}`,
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
    quiet,
  );
  return code === 0;
}
