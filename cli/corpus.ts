import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { servePortal } from '../scripts/serve-portal.ts';
import { builds } from './live/open-browser.ts';

/**
 * `npm run --silent corpus -- DIR`: reads every document and portal page of a corpus with the review command and prints
 * the figures of the corpus's own `score-reading.mjs`. Without a corpus it says so and ends well.
 */
async function main(): Promise<number> {
  const [given = '../shared/corpus', ...rest] = process.argv.slice(2);
  const corpus = path.resolve(given);
  const scorer = path.join(corpus, 'score-reading.mjs');
  if (!existsSync(scorer)) {
    process.stdout.write(`There is no corpus in ${given}, so there are no corpus figures.\n`);
    return 0;
  }
  const keep = rest.find((arg) => arg.startsWith('--keep='))?.slice(7);
  const results = keep ?? (await mkdtemp(path.join(os.tmpdir(), 'plan-quality-corpus-')));
  // Portal pages live by their scripts: with the extension built they are opened in a real browser, else read as saved.
  const live = Object.values(builds).some((build) => existsSync(path.join(build, 'manifest.json')));
  const served = live ? await servePortal(corpus) : undefined;
  try {
    const inputs = [...(await documents(corpus)), ...(await portals(corpus, served?.address))];
    const how = served ? 'in a real browser' : 'as saved, because the extension is not built';
    process.stdout.write(`Reading ${inputs.length} documents of the corpus, its portal pages ${how} ...\n`);
    await review(['--out', results, ...inputs]);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [scorer, path.join(corpus, 'truth'), results, ...rest.filter((arg) => arg.startsWith('--only='))],
      { maxBuffer: 1 << 26 },
    );
    process.stdout.write(stdout);
    return 0;
  } finally {
    await served?.close();
    if (!keep) await rm(results, { recursive: true, force: true });
  }
}

async function documents(corpus: string): Promise<string[]> {
  const folder = path.join(corpus, 'documents');
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).sort().map((file) => path.join(folder, file));
}

/** Portal pages are scored under the names of their truth files, which name the page they belong to. */
async function portals(corpus: string, address: string | undefined): Promise<string[]> {
  const truth = path.join(corpus, 'truth');
  const inputs: string[] = [];
  for (const file of (await readdir(truth)).filter((name) => name.startsWith('portal-')).sort()) {
    const said: unknown = JSON.parse(await readFile(path.join(truth, file), 'utf8'));
    const page = typeof said === 'object' && said !== null && 'file' in said ? said.file : undefined;
    if (typeof page === 'string' && existsSync(path.join(corpus, page)))
      inputs.push(
        `${path.basename(file, '.json')}=${address ? `${address}/${page}` : path.join(corpus, page)}`,
      );
  }
  return inputs;
}

/** The command itself, so that the figures are those of what people run. Exit code 1 (a file unread) is no failure here. */
async function review(args: string[]): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'review.ts'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0 && code !== 1) throw new Error(`The review command ended with code ${code}.`);
}

process.exitCode = await main();
