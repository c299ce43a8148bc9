import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../cli/live/find-browsers.ts';
import type { LiveBrowser } from '../../cli/live/live-browser.ts';
import { openBrowser } from './watched.ts';
import { type Served, servePages } from './serve-pages.ts';

const kind: BrowserKind = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';
const axe = readFileSync(
  path.resolve(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
);

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

/** Opens a plan with the panel beside it, reads it and opens the card of how it was read. */
async function beside(name: string): Promise<{ page: Page; panel: Page; tab: number }> {
  const page = await live.browser.newPage();
  await page.goto(`${served.address}/${name}`);
  const tab = await live.pressAction(page);
  return { page, tab, panel: await panelOf(tab) };
}

async function panelOf(tab: number): Promise<Page> {
  const panel = await live.extensionPage(`sidepanel.html?tab=${tab}`);
  await panel.setViewport({ width: 360, height: 900 });
  await panel.waitForSelector('main[data-phase=start] button.primary');
  await panel.focus('button.primary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('main[data-phase=review] .so-far');
  await panel.focus('#reading > summary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.sections');
  return panel;
}

async function press(panel: Page, text: string): Promise<void> {
  const found = await panel.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted));
    button?.click();
    return button !== undefined;
  }, text);
  assert.ok(found, `No button says "${text}"`);
}

/** What the table of sections says of one. */
async function sectionRow(panel: Page, id: string): Promise<string> {
  return panel.$$eval(
    '.sections tbody tr',
    (rows, wanted) => rows.find((row) => row.querySelector('th')?.textContent === wanted)?.textContent ?? '',
    id,
  );
}

async function said(panel: Page, text: string): Promise<void> {
  for (let time = 0; time < 100; time += 1) {
    const now = await panel.$eval('main > p.hidden[role=status]', (element) => element.textContent ?? '');
    if (now.includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`The live region never said "${text}"`);
}

async function saved(panel: Page): Promise<void> {
  await panel.waitForSelector('.saved-saved');
}

/** Rules axe breaks on the panel as it stands. */
async function broken(panel: Page): Promise<string[]> {
  await panel.evaluate(axe);
  const result = await panel.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  assert.ok(Array.isArray(result));
  return result.map(String);
}

async function fits(panel: Page): Promise<boolean> {
  return panel.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}

test('An odd heading selected in the page becomes Section E, and still is when the plan is opened again', async () => {
  const { page, panel, tab } = await beside('odd-form-1.html');
  assert.match(await sectionRow(panel, 'E'), /Missing/);
  assert.match(await panel.$eval('.doubts', (list) => list.textContent ?? ''), /Where we are heading/);
  assert.deepEqual(await broken(panel), []);
  await page.evaluate(() => {
    const heading = [...document.querySelectorAll('h2')].find((one) => one.textContent?.startsWith('Where'));
    if (heading) document.getSelection()?.selectAllChildren(heading);
  });
  await panel.focus('.correct > summary');
  await panel.keyboard.press('Enter');
  await press(panel, 'Take the selected words');
  await panel.waitForSelector('.taken');
  assert.match(await panel.$eval('.taken', (taken) => taken.textContent ?? ''), /Where we are heading/);
  assert.deepEqual(await broken(panel), []);
  assert.ok(await fits(panel));
  await panel.focus('.correct form button[type=submit]');
  await panel.keyboard.press('Enter');
  await said(panel, 'Section E now starts at ‘Where we are heading’: 3 outcomes found.');
  assert.match(await sectionRow(panel, 'E'), /Has text, 3 outcomes/);
  await saved(panel);
  await panel.close();
  const again = await panelOf(tab);
  assert.match(await sectionRow(again, 'E'), /Has text, 3 outcomes/);
  assert.match(
    await again.$eval('#corrections-title', (title) => title.textContent ?? ''),
    /1 correction made/,
  );
  assert.deepEqual(await broken(again), []);
  await again.close();
  await page.close();
});

test('Another plan on the same form gets the offer, and takes it', async () => {
  const { page, panel } = await beside('odd-form-2.html');
  await panel.waitForSelector('#form-offer-title');
  const offer = await panel.$eval('[aria-labelledby=form-offer-title]', (notice) => notice.textContent ?? '');
  assert.match(offer, /you said that ‘Where we are heading’ starts Section E/);
  assert.deepEqual(await broken(panel), []);
  await press(panel, 'Apply here');
  await said(panel, '2 outcomes found');
  assert.match(await sectionRow(panel, 'E'), /Has text, 2 outcomes/);
  assert.equal(await panel.$('#form-offer-title'), null);
  await saved(panel);
  await panel.close();
  await page.close();
});

test('By keyboard alone a correction is removed, made again from the list of lines, and undone', async () => {
  const { page, panel } = await beside('odd-form-1.html');
  await panel.focus('.correction button');
  await panel.keyboard.press('Enter');
  await said(panel, 'The correction was removed.');
  assert.match(await sectionRow(panel, 'E'), /Missing/);
  await panel.focus('.correct > summary');
  await panel.keyboard.press('Enter');
  await panel.focus('.picker > summary');
  await panel.keyboard.press('Enter');
  await panel.focus('.picker input[type=search]');
  await panel.keyboard.type('heading');
  await panel.focus('.picker select');
  await panel.keyboard.press('ArrowDown');
  await panel.waitForSelector('.taken');
  await panel.focus('.correct form button[type=submit]');
  await panel.keyboard.press('Enter');
  await said(panel, 'Section E now starts at ‘Where we are heading’');
  assert.match(await sectionRow(panel, 'E'), /3 outcomes/);
  await panel.focus('.criterion > summary');
  await panel.keyboard.type('u');
  await said(panel, 'The last change was undone.');
  assert.match(await sectionRow(panel, 'E'), /Missing/);
  await saved(panel);
  await panel.close();
  await page.close();
});

test('A likely answer to a doubt is one press', async () => {
  const { page, panel } = await beside('odd-form-1.html');
  await press(panel, 'Section E starts at ‘Where we are heading’');
  await said(panel, 'Section E now starts at');
  assert.match(await sectionRow(panel, 'E'), /3 outcomes/);
  assert.equal(await panel.$('.doubts'), null);
  await panel.close();
  await page.close();
});
