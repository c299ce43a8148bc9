import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freshSeed, makeSet } from '../scripts/plans/make-set.ts';
import { servePortal } from '../scripts/serve-portal.ts';
import { type Figures, score } from './corpus/figures.ts';
import {
  compareWithFloor,
  fallLine,
  fingerprintOf,
  readFloors,
  withFloor,
  writeFloors,
} from './corpus/floor.ts';
import { countDefects, defectTable } from './corpus/planted.ts';
import { documentsOf, portalsOf } from './corpus/inputs-of.ts';
import { readAgain, readAll } from './corpus/read-all.ts';
import { gapsOf, gapTable, worstOf } from './corpus/side-by-side.ts';
import { builds } from './live/open-browser.ts';

const usualCount = 40;
const worstShown = 8;
const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `npm run --silent corpus -- DIR [--seed=N] [--count=N] [--keep=DIR] [--only=REGEX] [--set-floor] [--defects]`: reads every document
 * and portal page of a corpus with the review command and prints the figures of the corpus's own `score-reading.mjs`;
 * beside them the same figures for documents invented with a fresh seed. Exit code 1 if a figure of this corpus fell below
 * what was last reached. Without a corpus it says so and ends well.
 */
async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const given = args.find((arg) => !arg.startsWith('--')) ?? '../shared/corpus';
  const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const corpus = path.resolve(given);
  const scorer = path.join(corpus, 'score-reading.mjs');
  if (!existsSync(scorer)) {
    say(`There is no corpus in ${given}, so there are no corpus figures.`);
    return 0;
  }
  const seed = Number(option('seed') ?? freshSeed());
  const count = Number(option('count') ?? usualCount);
  if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 0) {
    say('--seed and --count take whole numbers. Nothing was read.');
    return 2;
  }
  const keep = option('keep');
  const work = keep ? path.resolve(keep) : await mkdtemp(path.join(os.tmpdir(), 'plan-quality-corpus-'));
  const [own, results, ownResults] = [
    path.join(work, 'generated'),
    path.join(work, 'results'),
    path.join(work, 'generated', 'results'),
  ];
  // Portal pages live by their scripts: with the extension built they are opened in a real browser, else read as saved.
  const live = Object.values(builds).some((build) => existsSync(path.join(build, 'manifest.json')));
  const served = live ? await servePortal(corpus) : undefined;
  const only = option('only');
  try {
    await rm(own, { recursive: true, force: true });
    await mkdir(results, { recursive: true });
    say(`Inventing ${count} documents with seed ${seed} ...`);
    for (const sentence of count > 0
      ? await makeSet(own, { seed, count, portals: served !== undefined, planted: true })
      : [])
      say(`  ${sentence}`);
    const [documents, portals] = [await documentsOf(corpus), await portalsOf(corpus, served?.address)];
    const how = served ? 'in a real browser' : 'as saved, because the extension is not built';
    say(
      `Reading ${documents.length} documents and ${portals.length} portal pages of the corpus, the pages ${how} ...`,
    );
    // The live pages wait for their browser most of the time, so they are read beside everything else.
    const pages = readPortals(portals, results, served && count > 0 ? own : undefined, ownResults);
    await readAll(results, documents);
    await readAll(ownResults, await documentsOf(own));
    await pages;
    const again =
      (await readAgain(results, [...documents, ...portals])) +
      (await readAgain(ownResults, await documentsOf(own)));
    if (again > 0)
      say(`${again} documents took too long beside the others and were read once more, one at a time.`);
    const truth = path.join(corpus, 'truth');
    say(await scorerReport(scorer, truth, results, only));
    const reached = await score(scorer, truth, results, only);
    await showDefects(
      { truth, results },
      { truth: path.join(own, 'truth'), results: ownResults },
      args.includes('--defects'),
    );
    if (count > 0)
      await compareWithOwn(reached.overall, { scorer, own, ownResults, seed, kept: keep !== undefined });
    if (only) return 0;
    return await holdFloor(
      { corpus: await fingerprintOf(truth), portals: served ? 'live' : 'saved', figures: reached.overall },
      args.includes('--set-floor'),
    );
  } finally {
    await served?.close();
    if (!keep) await rm(work, { recursive: true, force: true });
  }
}

/** Both sets' portal pages are read in one browser; those of our own are moved to their own results afterwards. */
async function readPortals(
  given: string[],
  results: string,
  own: string | undefined,
  ownResults: string,
): Promise<void> {
  if (!own) return readAll(results, [], given);
  const served = await servePortal(own);
  try {
    const invented = await portalsOf(own, served.address);
    await readAll(results, [], [...given, ...invented.map((input) => `own-${input}`)]);
    await mkdir(ownResults, { recursive: true });
    for (const input of invented) {
      const name = input.slice(0, input.indexOf('='));
      await rename(path.join(results, `own-${name}.json`), path.join(ownResults, `${name}.json`));
    }
  } finally {
    await served.close();
  }
}

async function scorerReport(scorer: string, truth: string, results: string, only?: string): Promise<string> {
  const args = [scorer, truth, results, ...(only ? [`--only=${only}`] : [])];
  return (await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 26 })).stdout;
}

async function compareWithOwn(
  corpus: Figures,
  {
    scorer,
    own,
    ownResults,
    seed,
    kept,
  }: { scorer: string; own: string; ownResults: string; seed: number; kept: boolean },
): Promise<void> {
  const generated = await score(scorer, path.join(own, 'truth'), ownResults);
  say(gapTable(gapsOf(corpus, generated.overall), seed));
  const worst = worstOf(generated.documents, worstShown);
  if (worst.length === 0) return;
  say(`\nGenerated documents that were read worst${kept ? '' : ' (--keep=DIR keeps them)'}:`);
  for (const { name, figure, value } of worst)
    say(`  ${value.toFixed(2)} ${figure.padEnd(17)} ${kept ? path.join(own, 'documents', name) : name}`);
}

type Judged = { truth: string; results: string };

/** Prints how the checks did on the defects that both sets are known to hold; with `each` also every one missed or alarmed. */
async function showDefects(corpus: Judged, own: Judged, each: boolean): Promise<void> {
  const none = { plans: 0, byType: new Map(), missed: [], alarms: [] };
  const figures = await countDefects(corpus.truth, corpus.results);
  const ownFigures = existsSync(own.truth) ? await countDefects(own.truth, own.results) : none;
  if (figures.plans + ownFigures.plans === 0) return;
  say(`\n${defectTable(figures, ownFigures)}\n`);
  if (!each) return;
  for (const { missed, alarms } of [figures, ownFigures]) {
    for (const line of missed) say(`missed: ${line}`);
    for (const line of alarms) say(`alarm: ${line}`);
  }
}

async function holdFloor(seen: Parameters<typeof withFloor>[1], setAnew: boolean): Promise<number> {
  const floors = await readFloors();
  if (setAnew) {
    await writeFloors(withFloor(floors, seen));
    say('\nThese figures are now what was last reached on this corpus.');
    return 0;
  }
  const compared = compareWithFloor(floors, seen);
  if (compared.kind === 'none')
    say('\nThis corpus has no floor yet; --set-floor keeps these figures as what was reached.');
  if (compared.kind === 'holds') say('\nNo figure fell below what was last reached on this corpus.');
  if (compared.kind !== 'fallen') return 0;
  say('\nFigures that fell below what was last reached on this corpus:');
  for (const fall of compared.falls) say(`  ${fallLine(fall)}`);
  return 1;
}

process.exitCode = await main();
