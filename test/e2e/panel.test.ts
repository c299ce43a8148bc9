import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { ehcPlan } from '../../rubric/frameworks/ehc-plan/index.ts';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../cli/live/find-browsers.ts';
import { type LiveBrowser, until } from '../../cli/live/live-browser.ts';
import { openBrowser } from './watched.ts';
import { samplesFolder } from '../../scripts/samples/sample.ts';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { passIncident } from '../../scripts/job/pass-incident.ts';

const kind: BrowserKind = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';
const axe = readFileSync(
  path.resolve(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
);

/** A tab that is not in front draws no frames: it is asked by the clock instead. */
const inBackground = { polling: 100 };

let live: LiveBrowser;
let portal: Portal;
before(async () => {
  portal = await servePortal();
  const opened = await openBrowser({ kind });
  if (!opened.ok) throw new Error(opened.sentence);
  live = opened.live;
});
after(async () => {
  await live.close();
  await portal.close();
});

/** Opens a page of the sample portal and the panel bound to it, 360 pixels wide. */
async function beside(name: string): Promise<{ page: Page; panel: Page; tab: number }> {
  const page = await live.browser.newPage();
  await page.goto(`${portal.address}/${name}`);
  const tab = await live.pressAction(page);
  return { page, panel: await panelOf(tab), tab };
}

async function panelOf(tab: number): Promise<Page> {
  const panel = await live.extensionPage(`sidepanel.html?tab=${tab}`);
  await panel.setViewport({ width: 360, height: 800 });
  await panel.waitForSelector('main[data-phase=start] button.primary');
  return panel;
}

async function read(panel: Page): Promise<void> {
  await panel.focus('button.primary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('main[data-phase=review] .so-far');
  await passIncident(panel);
}

async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}

async function press(page: Page, text: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted));
    button?.click();
    return button !== undefined;
  }, text);
  assert.ok(found, `No button says "${text}"`);
}

async function giveByKey(panel: Page, criterion: string, key: string): Promise<void> {
  await panel.focus(`#criterion-${criterion} > summary`);
  await panel.keyboard.press('Enter');
  await panel.waitForSelector(`#criterion-${criterion} .levels-rows`);
  await panel.focus(`#criterion-${criterion} > summary`);
  await panel.keyboard.type(key);
}

/** Rules axe breaks on the page as it stands, each with the first place. */
async function broken(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const result = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  assert.ok(Array.isArray(result));
  return result.map(String);
}

/** True if nothing sticks out of the window to the side. */
async function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}

test('The panel waits to be asked, then shows must-pass criteria before any section', async () => {
  const { page, panel } = await beside('weak-plan.html');
  assert.match(await textOf(panel, 'h1'), /What good looks like/);
  await read(panel);
  const headings = await panel.$$eval('h2, h3', (all) => all.map((heading) => heading.textContent));
  assert.ok(headings.indexOf('Must pass') < headings.indexOf('Section by section'));
  assert.equal((await panel.$$('.criterion')).length, ehcPlan.criteria.length);
  await panel.close();
  await page.close();
});

test('Levels given by key are stored, survive the panel, and the plan is told again by its words', async () => {
  const { page, panel, tab } = await beside('weak-plan.html');
  await read(panel);
  const planRef = await textOf(panel, 'h1');
  await giveByKey(panel, 'P-01', '3');
  await panel.waitForSelector('.saved-saved');
  assert.equal(await textOf(panel, '#criterion-P-01 .given'), 'Good');
  await panel.close();
  const again = await panelOf(tab);
  await read(again);
  assert.equal(await textOf(again, 'h1'), planRef);
  assert.equal(await textOf(again, '#criterion-P-01 .given'), 'Good');
  await again.close();
  await page.close();
});

test('The same plan as a Word file continues the review begun on the page', async () => {
  const { page, panel } = await beside('good-plan.html');
  await read(panel);
  await giveByKey(panel, 'P-02', '4');
  await panel.waitForSelector('.saved-saved');
  const planRef = await textOf(panel, 'h1');
  await press(panel, '(Word)');
  await panel.waitForFunction(
    () => document.querySelector('.title')?.textContent?.endsWith('.docx'),
    inBackground,
  );
  await panel.waitForSelector('main[data-phase=review] .so-far');
  await passIncident(panel);
  assert.equal(await textOf(panel, 'h1'), planRef);
  assert.equal(await textOf(panel, '#criterion-P-02 .given'), 'Outstanding');
  await panel.close();
  await page.close();
});

test('A change in one window is seen in another', async () => {
  const { page, panel, tab } = await beside('weak-plan.html');
  await read(panel);
  await giveByKey(panel, 'P-03', '2');
  await panel.waitForSelector('.saved-saved');
  const other = await panelOf(tab);
  await read(other);
  await giveByKey(other, 'P-05', '1');
  await panel.waitForFunction(
    () => document.querySelector('#criterion-P-05 .given')?.textContent === 'Inadequate',
    inBackground,
  );
  await other.close();
  await panel.close();
  await page.close();
});

test('Marks turned off leave the page as it was', async () => {
  const page = await live.browser.newPage();
  await page.goto(`${portal.address}/weak-plan.html`);
  const before = await page.evaluate('document.documentElement.outerHTML');
  const panel = await panelOf(await live.pressAction(page));
  await read(panel);
  await panel.waitForSelector('.tools [aria-pressed=true]');
  await press(panel, 'Marks in the document');
  await panel.waitForSelector('.tools [aria-pressed=false]');
  await page.waitForFunction(
    `document.documentElement.outerHTML === ${JSON.stringify(before)}`,
    inBackground,
  );
  await press(panel, 'Marks in the document');
  await panel.waitForSelector('.tools [aria-pressed=true]');
  await panel.close();
  await page.close();
});

test('A document shows wordings first; the open criterion and the box bring the rest', async () => {
  const { page, panel } = await beside('weak-plan.html');
  const painted = () =>
    page.evaluate(() =>
      Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name.at(-1), highlight.size])),
    );
  const painting = (sentence: string, is: (sizes: Record<string, number>) => boolean) =>
    until(sentence, async () => (is(await painted()) ? true : undefined));
  await read(panel);
  await painting('Only queries are painted', ({ b = 0, c = 0, d = 0, e = 0 }) => b > 0 && c + d + e === 0);
  await panel.focus('#criterion-P-07 > summary');
  await panel.keyboard.press('Enter');
  await painting('Strengths of the open criterion stand out', ({ c = 0, e = 0 }) => c > 0 && e > 0);
  await panel.focus('#criterion-P-07 > summary');
  await panel.keyboard.press('Enter');
  await painting('All are alike again', ({ c = 0, e = 0 }) => c + e === 0);
  await panel.focus('.tools input[type=checkbox]');
  await panel.keyboard.press(' ');
  await painting('The box brings strengths and notes', ({ c = 0, d = 0 }) => c > 0 && d > 0);
  await panel.focus('.tools input[type=checkbox]');
  await panel.keyboard.press(' ');
  await painting('And takes them away', ({ c = 0, d = 0 }) => c + d === 0);
  await panel.close();
  await page.close();
});

test('A file dropped on the panel opens in the viewer and is read', async () => {
  const { page, panel } = await beside('index.html');
  const bytes = readFileSync(path.join(samplesFolder, 'portal', 'good-plan.docx')).toString('base64');
  await panel.evaluate((base64) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], 'dropped.docx'));
    document
      .querySelector('main')
      ?.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer: data }),
      );
  }, bytes);
  await panel.waitForFunction(
    () => document.querySelector('.title')?.textContent?.includes('dropped'),
    inBackground,
  );
  await panel.waitForSelector('main[data-phase=review] .so-far');
  await passIncident(panel);
  await panel.close();
  await page.close();
});

test('The list has the review without the plan’s words; a deleted one is put back', async () => {
  const list = await live.extensionPage('dashboard.html');
  await list.waitForSelector('.review-line');
  const before = (await list.$$('.review-line')).length;
  const text = await textOf(list, 'main');
  assert.doesNotMatch(text, /Dylan|Prowse/);
  // The page also has a way to delete everything on this device, which comes first.
  await list.click('.review-line button.danger');
  await list.waitForSelector('dialog[open]');
  await list.click('dialog button.danger');
  await list.waitForFunction(
    (count) => document.querySelectorAll('.review-line').length === count - 1,
    {},
    before,
  );
  await press(list, 'Put it back');
  await list.waitForFunction(
    (count) => document.querySelectorAll('.review-line').length === count,
    {},
    before,
  );
  assert.deepEqual(await broken(list), []);
  await list.click('.review-line button.link');
  await list.waitForSelector('main[data-phase=review] .so-far');
  await passIncident(list);
  assert.match(await textOf(list, '.notice'), /The plan is not open here/);
  assert.deepEqual(await broken(list), []);
  await list.close();
});

test('No screen of the panel breaks a rule of axe or is wider than 360 pixels', async () => {
  const { page, panel } = await beside('weak-plan.html');
  assert.deepEqual(await broken(panel), [], 'start');
  await read(panel);
  assert.deepEqual(await broken(panel), [], 'review');
  for (const criterion of ['P-01', 'P-06', 'P-E1', 'P-F2']) {
    await panel.focus(`#criterion-${criterion} > summary`);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector(`#criterion-${criterion} .levels-rows`);
    assert.deepEqual(await broken(panel), [], criterion);
    assert.ok(await fits(panel), criterion);
  }
  await press(panel, 'Keys');
  await panel.waitForSelector('dialog[open]');
  assert.deepEqual(await broken(panel), [], 'keys');
  await panel.close();
  await page.close();
});

test('A page that is no plan is not scored as if it were', async () => {
  const { page, panel } = await beside('index.html');
  await panel.focus('button.primary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('main[data-phase=choose-kind]');
  assert.match(await textOf(panel, 'main'), /Nothing was scored/);
  assert.deepEqual(await broken(panel), []);
  await panel.close();
  await page.close();
});

test('A review survives closing the browser', async () => {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-profile-'));
  const reopened = async () => {
    const opened = await openBrowser({ kind, profile });
    if (!opened.ok) throw new Error(opened.sentence);
    return opened.live;
  };
  const first = await reopened();
  const page = await first.browser.newPage();
  await page.goto(`${portal.address}/weak-plan.html`);
  const panel = await first.extensionPage(`sidepanel.html?tab=${await first.pressAction(page)}`);
  await panel.waitForSelector('main[data-phase=start] button.primary');
  await read(panel);
  await giveByKey(panel, 'P-01', '2');
  await panel.waitForSelector('.saved-saved');
  const planRef = await textOf(panel, 'h1');
  await first.close();
  const second = await reopened();
  try {
    const list = await second.extensionPage('dashboard.html');
    await list.waitForSelector('.review-line');
    assert.equal(await textOf(list, '.review-line h2'), planRef);
    assert.match(await textOf(list, '.review-line'), new RegExp(`1 of ${ehcPlan.criteria.length} answered`));
  } finally {
    await second.close();
    await rm(profile, { recursive: true, force: true });
  }
});
