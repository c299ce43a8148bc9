import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { LiveBrowser } from '../../cli/live/live-browser.ts';
import { openBrowser } from './watched.ts';
import { type Served, servePages } from './serve-pages.ts';
import { kind } from './session.ts';

const axe = readFileSync(
  path.resolve(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
);
/** A tab that is not in front draws no frames: it is asked by the clock instead. */
const inBackground = { polling: 100 };

let live: LiveBrowser;
let served: Served;
before(async () => {
  served = await servePages();
  const opened = await openBrowser({ kind });
  if (!opened.ok) throw new Error(opened.sentence);
  live = opened.live;
});
after(async () => {
  await live.close();
  await served.close();
});

/** Opens a page with the panel beside it, 360 pixels wide, and reads it by keyboard. */
async function beside(name: string, phase: 'review' | 'choose-kind'): Promise<{ page: Page; panel: Page }> {
  const page = await live.browser.newPage();
  await page.goto(`${served.address}/${name}`);
  const tab = await live.pressAction(page);
  const panel = await live.extensionPage(`sidepanel.html?tab=${tab}`);
  await panel.setViewport({ width: 360, height: 800 });
  await panel.waitForSelector('main[data-phase=start] button.primary');
  await byKey(panel, 'button.primary');
  await panel.waitForSelector(`main[data-phase=${phase}]`);
  return { page, panel };
}

async function byKey(panel: Page, selector: string): Promise<void> {
  await panel.waitForSelector(selector);
  await panel.bringToFront();
  await panel.focus(selector);
  await panel.keyboard.press('Enter');
}

/** Rules broken on the screen as it stands, light and dark (Firefox under WebDriver only light), and whether it fits 360 pixels and 200 % zoom. */
async function faults(panel: Page): Promise<string[]> {
  const found: string[] = [];
  await panel.evaluate(axe);
  for (const value of kind === 'firefox' ? ['light'] : ['light', 'dark']) {
    // Without motion: a colour half-way to another is nobody's.
    if (kind === 'chromium')
      await panel.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    const broken = await panel.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => '${value}: ' + id + ': ' + nodes[0].html))`,
    );
    assert.ok(Array.isArray(broken));
    found.push(...broken.map(String));
  }
  for (const width of [180, 360]) {
    await panel.setViewport({ width, height: 800 });
    if (await panel.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      found.push(`scrolls sideways at ${width} pixels`);
  }
  const small = await panel.evaluate(() =>
    [...document.querySelectorAll('button, summary, select, input:not([type=radio], [type=checkbox])')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
      .map((one) => `lower than 24 pixels: ${one.outerHTML.slice(0, 80)}`),
  );
  return [...found, ...small];
}

/** What has the focus, by its words. */
const focused = (panel: Page) => panel.evaluate(() => document.activeElement?.textContent ?? '');

test('How a plan was read, with a doubt and the correcting open, is accessible and fits', async () => {
  const { page, panel } = await beside('odd-form-1.html', 'review');
  await byKey(panel, '#reading > summary');
  await byKey(panel, '.correct > summary');
  await byKey(panel, '.picker > summary');
  assert.deepEqual(await faults(panel), []);
  await byKey(panel, '.doubt .row button');
  await panel.waitForFunction(() => document.querySelector('#corrections-title') !== null, inBackground);
  assert.match(await focused(panel), /How this plan was read/);
  assert.deepEqual(await faults(panel), []);
  await panel.close();
  await page.close();
});

test('The text of the panel is as large in its body as in its headings’ measure', async () => {
  const { page, panel } = await beside('odd-form-2.html', 'review');
  const sizes = await panel.evaluate(() =>
    [document.documentElement, document.body].map((one) => getComputedStyle(one).fontSize),
  );
  assert.equal(sizes[1], sizes[0]);
  await panel.close();
  await page.close();
});

test('Parts still to be opened are told without a warning, and the screen is accessible', async () => {
  const { page, panel } = await beside('wizard.html?swap', 'review');
  await panel.waitForSelector('#not-read');
  assert.equal(await panel.$('.notice-warn'), null);
  assert.deepEqual(await faults(panel), []);
  await panel.close();
  await page.close();
});

test('Teaching and the list of taught portals are accessible, and the focus is never lost', async () => {
  const { page, panel } = await beside('odd-portal.html', 'choose-kind');
  await byKey(panel, '#this-portal > summary');
  await byKey(panel, '#this-portal .fields > button');
  await byKey(panel, '.teach button.big');
  await panel.waitForSelector('.pad');
  assert.deepEqual(await faults(panel), []);
  await panel.focus('.pad');
  await panel.keyboard.press('Escape');
  await panel.waitForFunction(() => document.querySelector('.pad') === null, inBackground);
  assert.match(await focused(panel), /Point at a section/);
  await panel.keyboard.press('Escape');
  await panel.waitForSelector('#this-portal');
  assert.match(await focused(panel), /This portal/);

  await byKey(panel, '#this-portal > summary');
  await byKey(panel, '#this-portal .fields > button');
  await byKey(panel, '.teach button.big');
  for (const asked of ['heading', 'text']) {
    await panel.waitForFunction(
      (words) => document.querySelector('#pointing-title')?.textContent?.includes(words) ?? false,
      inBackground,
      asked,
    );
    await panel.focus('.pad');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForFunction(
      () => !document.querySelector('.outlined')?.textContent?.includes('Nothing'),
      inBackground,
    );
    await panel.keyboard.press('Enter');
  }
  await panel.waitForSelector('.naming select');
  assert.deepEqual(await faults(panel), []);
  await panel.select('.naming select', 'A');
  await byKey(panel, '.naming [type=submit]');
  await panel.waitForSelector('.reads-as');
  assert.deepEqual(await faults(panel), []);

  await byKey(panel, '.teach form [type=submit]');
  await panel.waitForFunction(() => document.querySelector('.teach') === null, inBackground);
  const list = await live.extensionPage('dashboard.html');
  await list.setViewport({ width: 360, height: 800 });
  await byKey(list, '.taught .kept > summary');
  assert.deepEqual(await faults(list), []);
  await byKey(list, '.taught li .row button:last-child');
  await list.waitForSelector('.taught .notice');
  assert.equal(await focused(list), 'Put it back');
  await list.keyboard.press('Enter');
  await list.waitForSelector('.taught .kept');
  assert.equal(await focused(list), 'Portals you taught');
  await list.close();
  await panel.close();
  await page.close();
});
