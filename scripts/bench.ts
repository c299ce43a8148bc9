import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builds } from '../cli/live/open-browser.ts';
import { loadPdfjs } from '../sources/pdf/load-pdfjs.ts';
import { measureInBrowser } from './bench/in-browser.ts';
import { measureReading, type ReadingTimes } from './bench/tasks.ts';
import { injectedWeights } from './bench/weights.ts';
import { samplesFolder } from './samples/sample.ts';

/**
 * Prints, side by side in one run: reading and judging against PDF.js alone, and the weight put into a page.
 * The ratio in the browser, where reviewers read, and the weight may fail the run; the command line's ratio and all
 * absolute times only inform.
 */
const allowedRatio = 1.5;
const allowedWeight = 30 * 1024;
const rounds = 7;
const files = ['portal/good-plan.pdf', 'portal/weak-plan.pdf', 'large-print-plan.pdf'];
const places = files.map((name) => path.join(samplesFolder, name));
let failed = 0;

function verdict(good: boolean): string {
  if (!good) failed += 1;
  return good ? 'within bounds' : 'OUT OF BOUNDS';
}

function line(name: string, times: ReadingTimes, judged: (ratio: number) => string): string {
  const ms = (value: number) => value.toFixed(0).padStart(4);
  const ratio = times.readingAndJudging / times.textAndLines;
  return `  ${name.padEnd(22)} PDF.js text ${ms(times.text)}, text and lines ${ms(times.textAndLines)} | ours: reading ${ms(times.reading)}, with judging ${ms(times.readingAndJudging)} | ratio ${ratio.toFixed(2)}${judged(ratio)}\n`;
}

process.stdout.write(
  `Reading and judging in Chromium, median milliseconds of ${rounds} rounds in turn (8, 10 and 22 pages)\n`,
);
const inBrowser = await measureInBrowser(places, rounds);
if (!inBrowser) process.stdout.write('  No Chromium is installed, so this was not measured.\n');
for (const [index, times] of (inBrowser ?? []).entries())
  process.stdout.write(
    line(
      files[index] ?? '',
      times,
      (ratio) => ` of ${allowedRatio} allowed: ${verdict(ratio <= allowedRatio)}`,
    ),
  );

process.stdout.write(
  'The same at the command line, where PDF.js has no worker of its own (for information)\n',
);
const pdfjs = await loadPdfjs();
for (const [index, place] of places.entries())
  process.stdout.write(
    line(
      files[index] ?? '',
      await measureReading(pdfjs, new Uint8Array(readFileSync(place)), rounds),
      () => '',
    ),
  );

process.stdout.write('Weight put into a page, gzipped\n');
const weights = injectedWeights(builds.chromium, ['page-host.js']);
if (weights.length === 0) process.stdout.write('  The extension is not built: run "npm run build" first.\n');
for (const weight of weights)
  process.stdout.write(
    `  ${weight.file}: ${weight.gzipped} bytes of ${allowedWeight} allowed: ${verdict(weight.gzipped <= allowedWeight)}\n`,
  );
process.exitCode = failed === 0 ? 0 : 1;
