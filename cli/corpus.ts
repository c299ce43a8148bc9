import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freshSeed, makeSet } from '../scripts/plans/make-set.ts';
import { servePortal } from '../scripts/serve-portal.ts';
import { score } from './corpus/figures.ts';
import { gapsOf, gapTable, worstOf } from './corpus/side-by-side.ts';
import { builds } from './live/open-browser.ts';

const usualCount = 40;
const worstShown = 8;

/**
 * `npm run --silent corpus -- DIR [--seed=N] [--count=N] [--keep=DIR] [--only=REGEX]`: reads every document and portal
 * page of a corpus with the review command and prints the figures of the corpus's own `score-reading.mjs`; beside them
 * the same figures for documents that the project invents with a fresh seed. Without a corpus it says so and ends well.
 */
async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const given = args.find((arg) => !arg.startsWith('--')) ?? '../shared/corpus';
  const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const corpus = path.resolve(given);
  const scorer = path.join(corpus, 'score-reading.mjs');
  if (!existsSync(scorer)) {
    process.stdout.write(`There is no corpus in ${given}, so there are no corpus figures.\n`);
    return 0;
  }
  const keep = option('keep');
  const work = keep ? path.resolve(keep) : await mkdtemp(path.join(os.tmpdir(), 'plan-quality-corpus-'));
  const seed = Number(option('seed') ?? freshSeed());
  const own = path.join(work, 'generated');
  const results = path.join(work, 'results');
  const ownResults = path.join(own, 'results');
  // Portal pages live by their scripts: with the extension built they are opened in a real browser, else read as saved.
  const live = Object.values(builds).some((build) => existsSync(path.join(build, 'manifest.json')));
  const served = live ? await servePortal(corpus) : undefined;
  try {
    await mkdir(results, { recursive: true });
    process.stdout.write(`Inventing documents with seed ${seed} ...\n`);
    const missing = await makeSet(own, { seed, count: Number(option('count') ?? usualCount) });
    for (const sentence of missing) process.stdout.write(`  ${sentence}\n`);
    const inputs = [...(await documents(corpus)), ...(await portals(corpus, served?.address))];
    const how = served ? 'in a real browser' : 'as saved, because the extension is not built';
    process.stdout.write(`Reading ${inputs.length} documents of the corpus, its portal pages ${how} ...\n`);
    await Promise.all([
      review(['--out', results, ...inputs]),
      review(['--out', ownResults, ...(await documents(own))]),
    ]);
    const only = option('only');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [scorer, path.join(corpus, 'truth'), results, ...(only ? [`--only=${only}`] : [])],
      { maxBuffer: 1 << 26 },
    );
    process.stdout.write(`${stdout}\n`);
    const [one, other] = [
      await score(scorer, path.join(corpus, 'truth'), results, only),
      await score(scorer, path.join(own, 'truth'), ownResults),
    ];
    process.stdout.write(`${gapTable(gapsOf(one.overall, other.overall), seed)}\n`);
    const worst = worstOf(other.documents, worstShown);
    if (worst.length > 0) {
      process.stdout.write(
        `\nGenerated documents that were read worst${keep ? '' : ' (--keep=DIR keeps them)'}:\n`,
      );
      for (const { name, figure, value } of worst)
        process.stdout.write(
          `  ${value.toFixed(2)} ${figure.padEnd(17)} ${keep ? path.join(own, 'documents', name) : name}\n`,
        );
    }
    return 0;
  } finally {
    await served?.close();
    if (!keep) await rm(work, { recursive: true, force: true });
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
