import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowsers } from '../../cli/live/find-browsers.ts';
import { servePortal } from '../serve-portal.ts';
import type { ReadingTimes } from './tasks.ts';

/**
 * Measures files in a real Chromium, as a reviewer's machine does it: PDF.js parses in its worker while we lay out.
 * Undefined where no Chromium is installed. Ends what it starts.
 */
export async function measureInBrowser(
  files: { place: string; rounds: number }[],
): Promise<ReadingTimes[] | undefined> {
  const found = findBrowsers().find(({ kind }) => kind === 'chromium');
  if (!found) return undefined;
  const out = mkdtempSync(path.join(os.tmpdir(), 'plan-quality-bench-'));
  const root = path.join(import.meta.dirname, 'page');
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    build: { outDir: out, emptyOutDir: true, target: 'esnext' },
  });
  const worker = path.resolve(
    import.meta.dirname,
    '../../node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs',
  );
  cpSync(worker, path.join(out, 'pdf.worker.mjs'));
  const served = await servePortal(out);
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 300_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${served.address}/index.html`);
    await page.waitForFunction('document.title === "ready"');
    const times: ReadingTimes[] = [];
    for (const { place, rounds } of files) {
      cpSync(place, path.join(out, 'plan.pdf'));
      const measured: ReadingTimes = JSON.parse(
        String(await page.evaluate(`measure('plan.pdf?' + Math.random(), ${rounds}).then(JSON.stringify)`)),
      );
      times.push(measured);
    }
    return times;
  } finally {
    await browser.close();
    await served.close();
    rmSync(out, { recursive: true, force: true });
  }
}
