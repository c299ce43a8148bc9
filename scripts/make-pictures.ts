import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../cli/live/open-browser.ts';
import { panelOf } from './job/panel-of.ts';
import { scoreByKeyboard, waitForReview } from './job/review-in-panel.ts';
import { samplesFolder } from './samples/sample.ts';
import { servePortal } from './serve-portal.ts';

/**
 * Takes the README's pictures of the built extension in a real window, page and panel together. Needs a display and
 * ImageMagick: `xvfb-run -s "-screen 0 1440x900x24" npm run pictures` after `npm run build`.
 */
const folder = path.resolve(import.meta.dirname, '..', 'docs', 'pictures');
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Scrolls the panel so that an element stands near its top. */
async function bringUp(panel: Page, selector: string, above = 12): Promise<void> {
  await panel.$eval(
    selector,
    (element, gap) => scrollTo({ top: element.getBoundingClientRect().top + scrollY - gap }),
    above,
  );
}

/** A picture of the whole window, as a reviewer sees it. */
async function take(name: string): Promise<void> {
  await pause(600);
  execFileSync('import', ['-window', 'root', path.join(folder, `${name}.png`)]);
  process.stdout.write(`${name}.png\n`);
}

mkdirSync(folder, { recursive: true });
const portal = await servePortal();
const opened = await openBrowser({ kind: 'chromium', headless: false, size: { width: 1440, height: 900 } });
if (!opened.ok) throw new Error(opened.sentence);
const { live } = opened;
try {
  const page = await live.browser.newPage();
  await page.goto(`${portal.address}/weak-plan.html`);
  const panel = await panelOf(live, await live.pressAction(page));
  await waitForReview(panel);
  await scoreByKeyboard(panel, ['P-01', 'P-02', 'P-E1']);
  await panel.focus('#criterion-P-F3 > summary');
  await panel.keyboard.press('Enter');
  await bringUp(panel, '#criterion-P-F3');
  await page.evaluate(() => document.querySelector('table.grid')?.scrollIntoView());
  await take('panel-beside-plan');

  await panel.$eval('#criterion-P-F3 .evidence button, #criterion-P-F3 .finding button', (button) =>
    button instanceof HTMLElement ? button.click() : undefined,
  );
  await take('words-in-view');

  const viewer = await live.extensionPage('viewer.html');
  const picker = await viewer.waitForSelector('input[type=file]');
  if (!picker) throw new Error('The viewer page offers no file picker.');
  await picker.uploadFile(path.join(samplesFolder, 'portal', 'good-plan.pdf'));
  await viewer.waitForSelector('canvas');
  const beside = await panelOf(live, await live.pressAction(viewer));
  await waitForReview(beside);
  await pause(1500);
  await bringUp(beside, '#part-E, [data-part="E"], .part:nth-of-type(6)').catch(() => undefined);
  await take('pdf-in-viewer');

  await live.extensionPage('dashboard.html');
  await take('dashboard');
} finally {
  await live.close();
  await portal.close();
}
