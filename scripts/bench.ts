import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { builds } from '../cli/live/open-browser.ts';
import { loadPdfjs } from '../sources/pdf/load-pdfjs.ts';
import { measureInBrowser } from './bench/in-browser.ts';
import { makeLongPlan } from './bench/long-plan.ts';
import { printDesk } from './bench/desk.ts';
import { printKeys } from './bench/print-keys.ts';
import { printJudging } from './bench/print-judging.ts';
import { measureReading, type ReadingTimes } from './bench/tasks.ts';
import { measurePortalPage } from './bench/portal-page.ts';
import { injectedWeights } from './bench/weights.ts';
import { printAnchors } from './anchors/measure.ts';
import { samplesFolder } from './samples/sample.ts';

/**
 * Prints what judging costs, beside other tools on the same words; what reading a PDF costs against PDF.js alone for the
 * same inputs (text and drawing orders of the same pages), in Chromium and under Node; how the cost grows with the pages;
 * and the weight put into a page. Ratios, growth and weight may fail the run; absolute times only inform.
 * `npm run bench -- --judging` prints judging alone; `npm run bench -- --desk` what a long plan costs in the built
 * extension (`--turns=500` for a quicker look than 10,000 page turns, some minutes), keys among it; `--keys` keys alone.
 */
const allowedRatio = 1.3;
/** Time of a page among 300 against one among 100. */
const allowedGrowth = 1.3;
const allowedWeight = 30 * 1024;
const rounds = 15;
/** A long file takes its time, and its figures vary less. */
const longRounds = 3;

let failed = 0;

function verdict(good: boolean): string {
  if (!good) failed += 1;
  return good ? 'within bounds' : 'OUT OF BOUNDS';
}

if (process.argv.includes('--keys')) {
  await printKeys((line) => process.stdout.write(`${line}\n`), verdict);
  process.exit(failed === 0 ? 0 : 1);
}
if (process.argv.includes('--desk')) {
  const turns = process.argv.find((word) => word.startsWith('--turns='))?.split('=')[1];
  const print = (line: string) => process.stdout.write(`${line}\n`);
  await printKeys(print, verdict);
  await printDesk(print, verdict, turns === undefined ? undefined : Number(turns));
  process.exit(failed === 0 ? 0 : 1);
}
if (process.argv.includes('--anchors')) {
  await printAnchors({ seed: 1, plans: 6, passages: 60, peers: true }, (line) =>
    process.stdout.write(`${line}\n`),
  );
  process.exit(0);
}

await printJudging((line) => process.stdout.write(`${line}\n`), verdict);
if (process.argv.includes('--judging')) process.exit(failed === 0 ? 0 : 1);

type Measured = { name: string; place: string; pages?: number };
const folder = mkdtempSync(path.join(os.tmpdir(), 'plan-quality-long-'));
const files: Measured[] = [
  ...['portal/good-plan.pdf', 'portal/weak-plan.pdf', 'large-print-plan.pdf'].map((name) => ({
    name,
    place: path.join(samplesFolder, name),
  })),
  ...[30, 100, 300].map((pages) => ({
    name: `made, ${pages} pages`,
    place: path.join(folder, `${pages}.pdf`),
    pages,
  })),
];
const roundsOf = ({ pages = 0 }: Measured) => (pages > 50 ? longRounds : rounds);

function print(place: string, all: ReadingTimes[]): void {
  process.stdout.write(
    `Reading in ${place}, milliseconds, quickest of ${rounds} rounds (${longRounds} of long files)\n`,
  );
  for (const [index, { alone, reading, judging, longestTask }] of all.entries()) {
    const ms = (value: number) => value.toFixed(0).padStart(5);
    const ratio = reading / alone;
    const task = longestTask === undefined ? '' : `, longest task ${longestTask.toFixed(0)}`;
    process.stdout.write(
      `  ${(files[index]?.name ?? '').padEnd(22)} PDF.js alone ${ms(alone)} | reading ${ms(reading)}${task}, judging ${ms(judging)} | ratio ${ratio.toFixed(2)} of ${allowedRatio} allowed: ${verdict(ratio <= allowedRatio)}\n`,
    );
  }
  const perPage = (pages: number) =>
    (all[files.findIndex((file) => file.pages === pages)]?.reading ?? Number.NaN) / pages;
  const growth = perPage(300) / perPage(100);
  process.stdout.write(
    `  A page among 300 takes ${growth.toFixed(2)} times that of one among 100, of ${allowedGrowth} allowed: ${verdict(growth <= allowedGrowth)}\n`,
  );
}

try {
  for (const { pages, place } of files)
    if (pages !== undefined) writeFileSync(place, await makeLongPlan(pages));
  const inBrowser = await measureInBrowser(
    files.map((file) => ({ place: file.place, rounds: roundsOf(file) })),
  );
  if (inBrowser) print('Chromium', inBrowser);
  else process.stdout.write('No Chromium is installed, so reading in a browser was not measured.\n');
  const pdfjs = await loadPdfjs();
  const underNode: ReadingTimes[] = [];
  for (const file of files)
    underNode.push(await measureReading(pdfjs, new Uint8Array(readFileSync(file.place)), roundsOf(file)));
  print('Node', underNode);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write((await measurePortalPage()) ?? '');
process.stdout.write('Weight put into a page, gzipped\n');
const weights = injectedWeights(builds.chromium, ['page-host.js']);
if (weights.length === 0) process.stdout.write('  The extension is not built: run "npm run build" first.\n');
for (const weight of weights)
  process.stdout.write(
    `  ${weight.file}: ${weight.gzipped} bytes of ${allowedWeight} allowed: ${verdict(weight.gzipped <= allowedWeight)}\n`,
  );
process.exitCode = failed === 0 ? 0 : 1;
