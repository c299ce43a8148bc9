import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowsers } from '../../cli/live/find-browsers.ts';
import { servePortal } from '../serve-portal.ts';

type Times = { count: number; quickest: number; first: number };

/** A portal page of so many elements is read in less than this, in milliseconds. */
const allowed = 150;
const sizes = [5000, 20_000];
const rounds = 7;

/**
 * Measures how long a portal page of 5,000 and of 20,000 elements is read in Chromium, in time of the page's own thread,
 * so that other work on the machine does not count. Undefined where there is no Chromium.
 */
export async function measurePortalPage(): Promise<string | undefined> {
  const found = findBrowsers().find(({ kind }) => kind === 'chromium');
  if (!found) return undefined;
  const out = mkdtempSync(path.join(os.tmpdir(), 'plan-quality-portal-'));
  await build({
    root: path.join(import.meta.dirname, 'portal'),
    logLevel: 'error',
    configFile: false,
    build: { outDir: out, emptyOutDir: true, target: 'esnext' },
  });
  const served = await servePortal(out);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: found.path, args });
  try {
    const all: Times[] = [];
    for (const size of sizes) {
      const page = await browser.newPage();
      await page.goto(`${served.address}/index.html`);
      await page.waitForFunction('document.title === "ready"');
      const count = Number(await page.evaluate(`fill(${size})`));
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const worked = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
      };
      const taken: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const before = await worked();
        await page.evaluate('read()');
        taken.push((await worked()) - before);
      }
      all.push({ count, quickest: Math.min(...taken), first: taken[0] ?? Number.NaN });
      await page.close();
    }
    return wordsOf(all);
  } finally {
    await browser.close();
    await served.close();
    rmSync(out, { recursive: true, force: true });
  }
}

function wordsOf(all: Times[]): string {
  const lines = all.map(
    ({ count, quickest, first }) =>
      `  ${count} elements: ${quickest.toFixed(0)} ms, the first time ${first.toFixed(0)} ms`,
  );
  const [small, large] = all;
  const growth = small && large ? large.quickest / large.count / (small.quickest / small.count) : Number.NaN;
  return [
    `A portal page in Chromium, quickest of ${rounds} readings (under ${allowed} ms wanted for 5,000)`,
    ...lines,
    `  An element among 20,000 takes ${growth.toFixed(2)} times that of one among 5,000`,
    '',
  ].join('\n');
}
