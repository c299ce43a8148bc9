import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { portalIndex, portalPage } from './samples/portal-page.ts';
import { printFooter, printHeader, printPage } from './samples/print-page.ts';
import { adviceSample, readSample, type Sample, sampleNames, samplesFolder } from './samples/sample.ts';
import { sampleToWord } from './samples/to-word.ts';

/**
 * Makes the sample portal from the samples' sources: for each a page, a PDF and a Word file.
 * Run with `npm run samples` after a change to a source; what it makes is kept in the project, so that nobody
 * needs a browser to build. CHROME names another Chromium than /usr/bin/chromium.
 */
const portal = path.join(samplesFolder, 'portal');
mkdirSync(portal, { recursive: true });
const samples = sampleNames.map(readSample);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const sample of samples) {
    writeFileSync(path.join(portal, `${sample.file}.html`), portalPage(sample));
    writeFileSync(path.join(portal, `${sample.file}.docx`), await sampleToWord(sample));
    writeFileSync(path.join(portal, `${sample.file}.pdf`), await printed(sample, 1));
    process.stdout.write(`${sample.file}: page, PDF and Word file\n`);
  }
  writeFileSync(
    path.join(samplesFolder, 'large-print-plan.pdf'),
    await printed(readSample('weak-plan'), 1.55),
  );
  const advice = readSample(adviceSample);
  writeFileSync(path.join(samplesFolder, `${advice.file}.docx`), await sampleToWord(advice));
  writeFileSync(path.join(samplesFolder, `${advice.file}.pdf`), await printed(advice, 1));
  writeFileSync(path.join(portal, 'index.html'), portalIndex(samples));
} finally {
  await browser.close();
}

/** A sample as a tagged PDF; `print` enlarges the type (1 = as councils print it). */
async function printed(sample: Sample, print: number): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(printPage(sample));
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: printHeader(sample),
    footerTemplate: printFooter(),
    tagged: true,
    scale: print,
  });
  await page.close();
  return pdf;
}
