import path from 'node:path';
import { builds } from '../cli/live/open-browser.ts';
import { measureReading } from './bench/reading.ts';
import { injectedWeights } from './bench/weights.ts';
import { samplesFolder } from './samples/sample.ts';

/**
 * Prints, side by side in one run: reading and judging against PDF.js alone, and the weight put into a page.
 * Ratios and weights may fail the run; absolute times only inform.
 */
const allowedRatio = 1.5;
const allowedWeight = 30 * 1024;
let failed = 0;

const verdict = (good: boolean) => {
  if (!good) failed += 1;
  return good ? 'within bounds' : 'OUT OF BOUNDS';
};

process.stdout.write('Reading and judging, median milliseconds of 7 rounds in turn\n');
for (const name of ['portal/good-plan.pdf', 'portal/weak-plan.pdf', 'large-print-plan.pdf']) {
  const times = await measureReading(path.join(samplesFolder, name), 7);
  const ratio = times.readingAndJudging / times.textAndLines;
  const ms = (value: number) => value.toFixed(0).padStart(5);
  process.stdout.write(
    `  ${name}, ${times.pages} pages: PDF.js text ${ms(times.text)}, text and lines ${ms(times.textAndLines)} | ours: reading ${ms(times.reading)}, with judging ${ms(times.readingAndJudging)} | ratio ${ratio.toFixed(2)} of ${allowedRatio} allowed: ${verdict(ratio <= allowedRatio)}\n`,
  );
}

process.stdout.write('Weight put into a page, gzipped\n');
const weights = injectedWeights(builds.chromium, ['page-host.js']);
if (weights.length === 0) process.stdout.write('  The extension is not built: run "npm run build" first.\n');
for (const weight of weights)
  process.stdout.write(`  ${weight.file}: ${weight.gzipped} bytes (${weight.bytes} as built)\n`);
const whole = weights.reduce((sum, weight) => sum + weight.gzipped, 0);
if (weights.length > 0)
  process.stdout.write(
    `  together ${whole} bytes of ${allowedWeight} allowed: ${verdict(whole <= allowedWeight)}\n`,
  );
process.exitCode = failed === 0 ? 0 : 1;
