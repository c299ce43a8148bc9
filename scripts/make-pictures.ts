import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../cli/live/open-browser.ts';
import { panelOf } from './job/panel-of.ts';
import { scoreByKeyboard, waitForReview, waitForSaved } from './job/review-in-panel.ts';
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
  const file = path.join(folder, `${name}.png`);
  execFileSync('import', ['-window', 'root', file]);
  // A palette keeps a picture under 300 KB, and the screens have few colours.
  execFileSync('convert', [file, '-strip', '+dither', '-colors', '128', `PNG8:${file}`]);
  process.stdout.write(`${name}.png\n`);
}

/** Opens a criterion by keyboard and brings it to the panel's top. */
async function openCriterion(panel: Page, id: string): Promise<void> {
  await panel.focus(`#criterion-${id} > summary`);
  await panel.keyboard.press('Enter');
  await panel.waitForSelector(`#criterion-${id} .levels-rows`);
  await pause(400);
  await bringUp(panel, `#criterion-${id}`);
}

/** Selects words in the viewer, brings them into view and puts a mark on them by key. */
async function annotate(
  viewer: Page,
  panel: Page,
  [words, key, comment]: [string, 'KeyC' | 'KeyS', string?],
): Promise<void> {
  await viewer.bringToFront();
  await viewer.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const found = new RegExp(wanted).exec(node.nodeValue ?? '');
      if (!found || !node.parentElement?.closest('.text-layer')) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, found.index, node, found.index + found[0].length);
      return;
    }
  }, words);
  await viewer.keyboard.press(key);
  await pause(700);
  if (comment === undefined) return;
  await panel.waitForSelector('.annotation-form textarea');
  await panel.focus('.annotation-form textarea');
  await panel.keyboard.type(comment);
  await panel.keyboard.press('Enter');
  await pause(500);
}

mkdirSync(folder, { recursive: true });
const portal = await servePortal();
const served = await servePortal(path.resolve(import.meta.dirname, '..', 'test', 'e2e', 'pages'));
const opened = await openBrowser({ kind: 'chromium', headless: false, size: { width: 1440, height: 900 } });
if (!opened.ok) throw new Error(opened.sentence);
const { live } = opened;
try {
  const annual = await live.browser.newPage();
  await annual.goto(`${portal.address}/annual-review.html`);
  const first = await panelOf(live, await live.pressAction(annual));
  const { criteria } = await waitForReview(first);
  await scoreByKeyboard(first, criteria);
  await waitForSaved(first);

  const page = await live.browser.newPage();
  await page.goto(`${portal.address}/weak-plan.html`);
  const panel = await panelOf(live, await live.pressAction(page));
  await pause(1500);
  await waitForReview(panel);
  await scoreByKeyboard(panel, ['P-01', 'P-02', 'P-E1']);
  await bringUp(panel, 'main', 0);
  await page.evaluate(() =>
    scrollTo({
      top: scrollY + (document.querySelector('table.grid')?.getBoundingClientRect().top ?? 0) - 200,
    }),
  );
  await take('panel-beside-plan');

  await openCriterion(panel, 'P-F3');
  await panel.$eval('#criterion-P-F3 .finding button.quote', (button) =>
    button instanceof HTMLElement ? button.click() : undefined,
  );
  await pause(600);
  await bringUp(panel, '#criterion-P-F3 .evidence', 120);
  await take('words-in-view');
  await waitForSaved(panel);

  // An outcome's strip, with what to compare it with and the question to its writer.
  await openCriterion(panel, 'P-E4');
  await bringUp(panel, '#criterion-P-E4 .item:nth-of-type(2)', 12);
  await take('outcome-strip');

  // The golden thread in a tab of its own, as a trainer projects it.
  await openCriterion(panel, 'P-08');
  await panel.focus('#criterion-P-08 .thread-open');
  await panel.keyboard.press('Enter');
  await panel.focus('.thread-widen');
  await panel.keyboard.press('Enter');
  await pause(800);
  await take('golden-thread');
  for (const one of await live.browser.pages()) if (one.url().endsWith('/sheet.html')) await one.close();

  const viewer = await live.extensionPage('viewer.html');
  const picker = await viewer.waitForSelector('input[type=file]');
  if (!picker) throw new Error('The viewer page offers no file picker.');
  await picker.uploadFile(path.join(samplesFolder, 'portal', 'weak-plan.pdf'));
  await viewer.waitForSelector('canvas');
  const beside = await panelOf(live, await live.pressAction(viewer));
  await pause(2500);
  await waitForReview(beside);
  await viewer.bringToFront();
  await bringUp(beside, '#part-E', 8);
  await beside.$eval('#criterion-P-E5 > summary', (summary) =>
    summary instanceof HTMLElement ? summary.click() : undefined,
  );
  await pause(400);
  await bringUp(beside, '#part-E', 8);
  await viewer.evaluate(() => scrollTo({ top: 1560 }));
  await pause(1200);
  await take('pdf-in-viewer');

  // Words of the PDF with the reviewer's own marks and a comment, and the list of them.
  await annotate(viewer, beside, ['enjoys the water', 'KeyS']);
  await annotate(viewer, beside, ['as (?:appropriate|required|needed)', 'KeyC', 'How long, and how often?']);
  await beside.evaluate(() => {
    const list = document.querySelector('#annotations details');
    if (list instanceof HTMLDetailsElement) list.open = true;
  });
  await pause(400);
  await bringUp(beside, '#annotations', 8);
  await take('annotated-words');

  const good = await live.browser.newPage();
  await good.goto(`${portal.address}/good-plan.html`);
  const third = await panelOf(live, await live.pressAction(good));
  await pause(1500);
  const { criteria: all } = await waitForReview(third);
  await scoreByKeyboard(third, all.slice(0, 24));
  await waitForSaved(third);
  await live.extensionPage('dashboard.html');
  await take('dashboard');

  // An unlettered heading: the reader says where it is not sure, with likely answers.
  const odd = await live.browser.newPage();
  await odd.goto(`${served.address}/odd-form-1.html`);
  const fourth = await panelOf(live, await live.pressAction(odd));
  await pause(1500);
  await waitForReview(fourth);
  await odd.bringToFront();
  await fourth.$eval('#reading > summary', (summary) =>
    summary instanceof HTMLElement ? summary.click() : undefined,
  );
  await bringUp(fourth, '#reading');
  await take('how-it-was-read');
} finally {
  await live.close();
  await portal.close();
  await served.close();
}
