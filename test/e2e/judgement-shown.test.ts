import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type LiveBrowser, until } from '../../cli/live/live-browser.ts';
import { openBrowser } from './watched.ts';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { passIncident } from '../../scripts/job/pass-incident.ts';
import { eventually, kind } from './session.ts';

const axe = readFileSync(
  path.resolve(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
);

let live: LiveBrowser;
let portal: Portal;
let page: Page;
let panel: Page;
before(async () => {
  portal = await servePortal();
  const opened = await openBrowser({ kind });
  if (!opened.ok) throw new Error(opened.sentence);
  live = opened.live;
  page = await live.browser.newPage();
  await page.goto(`${portal.address}/weak-plan.html`);
  const tab = await live.pressAction(page);
  panel = await live.extensionPage(`sidepanel.html?tab=${tab}`);
  await panel.setViewport({ width: 360, height: 800 });
  await panel.waitForSelector('main[data-phase=start] button.primary');
  await byKey('button.primary');
  await panel.waitForSelector('main[data-phase=review] .so-far');
  await passIncident(panel);
});
after(async () => {
  await live.close();
  await portal.close();
});

async function byKey(selector: string, on = panel): Promise<void> {
  await on.waitForSelector(selector);
  await on.bringToFront();
  await on.focus(selector);
  await on.keyboard.press('Enter');
}

/** Rules broken on the screen as it stands, light and dark (Firefox under WebDriver only light), and whether it fits 360 pixels and 200 % zoom. */
async function faults(on = panel): Promise<string[]> {
  const found: string[] = [];
  await on.evaluate(axe);
  for (const value of kind === 'firefox' ? ['light'] : ['light', 'dark']) {
    if (kind === 'chromium')
      await on.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    const broken = await on.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => '${value}: ' + id + ': ' + nodes[0].html))`,
    );
    assert.ok(Array.isArray(broken));
    found.push(...broken.map(String));
  }
  for (const width of [180, 360]) {
    await on.setViewport({ width, height: 800 });
    const wide = await on.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= limit) return '';
      const over = [...document.querySelectorAll('main *')].filter(
        (one) => one.getBoundingClientRect().right > limit + 1 && one.checkVisibility(),
      );
      return over.at(-1)?.outerHTML.slice(0, 120) ?? 'something';
    });
    if (wide) found.push(`scrolls sideways at ${width} pixels: ${wide}`);
  }
  const small = await on.evaluate(() =>
    [...document.querySelectorAll('button, summary, select')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
      .map((one) => `lower than 24 pixels: ${one.outerHTML.slice(0, 80)}`),
  );
  return [...found, ...small];
}

const textOf = (selector: string, on = panel) =>
  on.$eval(selector, (element) => element.textContent?.replace(/\s+/g, ' ') ?? '');

test('The panel begins with what is most worth fixing, and Enter goes to its words', async () => {
  assert.match(await textOf('.first'), /Another name/);
  assert.deepEqual(await faults(), []);
  await panel.bringToFront();
  await panel.focus('main h1');
  await panel.keyboard.press('f');
  await eventually('The key f did not go to the first thing', () =>
    panel.evaluate(() => document.activeElement?.classList.contains('first') === true),
  );
  await panel.keyboard.press('Enter');
  await eventually('The focus did not go to the finding', () =>
    panel.evaluate(() => document.activeElement?.classList.contains('chosen') === true),
  );
  assert.equal(await panel.$eval('#criterion-P-02', (card) => card.hasAttribute('open')), true);
});

test('Each section is one line of counts that opens its findings', async () => {
  await byKey('.lines > summary');
  await panel.waitForSelector('.line summary');
  assert.match(await textOf('.lines'), /Section E: \d+ outcomes: \d+ reads? as/);
  assert.match(await textOf('.lines'), /Section F: \d+ items: /);
  await byKey('.line summary');
  await panel.waitForSelector('.line[open] .finding');
  assert.deepEqual(await faults(), []);
  await byKey('.line[open] summary');
  await byKey('.lines > summary');
});

test('An outcome stands beside Sections B and A, and its question can be taken along', async () => {
  await byKey('#criterion-P-E4 > summary');
  await panel.waitForSelector('#criterion-P-E4 .beside');
  assert.match(await textOf('#criterion-P-E4 .items'), /Is this a step beyond it/);
  assert.deepEqual(await faults(), []);
  await byKey('#criterion-P-E4 .ask button');
  await eventually('The question was not copied', async () =>
    (await textOf('#criterion-P-E4 .ask button')).startsWith('Copied'),
  );
});

test('The golden thread opens as a table, read both ways, and Escape goes back to where it was opened', async () => {
  await byKey('#criterion-P-08 > summary');
  const opener = '#criterion-P-08 .thread-open';
  await byKey(opener);
  await panel.waitForSelector('dialog.thread table');
  assert.deepEqual(await faults(), []);
  for (const view of [1, 3]) {
    await panel.focus(`.thread-views label:nth-of-type(${view}) input`);
    await panel.keyboard.press(' ');
    await panel.waitForSelector(view === 1 ? 'table.matrix' : 'table.chain');
    assert.deepEqual(await faults(), []);
  }
  await panel.keyboard.press('Escape');
  await eventually('The focus did not go back', () =>
    panel.evaluate(() => document.activeElement?.classList.contains('thread-open') === true),
  );
});

test('The golden thread can be shown in a tab of its own, which closes with the panel’s page', async () => {
  // Firefox does not show WebDriver the tabs that our pages open: the tab is asked through the page that opened it.
  await panel.evaluate(
    `{ const open = window.open; window.open = (...where) => (globalThis.sheet = open.apply(window, where)); }`,
  );
  await byKey('#criterion-P-08 .thread-open');
  await byKey('.thread-widen');
  await eventually('The table was not drawn in a tab', async () =>
    Boolean(
      await panel.evaluate(
        `globalThis.sheet?.document.querySelector('.sheet .matrix th[scope=row]') !== null && globalThis.sheet !== undefined`,
      ),
    ),
  );
  assert.equal(await panel.evaluate('sheet.document.title'), 'The golden thread');
  if (kind === 'chromium') {
    const sheet = await until('No tab opened', async () => {
      for (const one of await live.browser.pages()) if (one.url().endsWith('/sheet.html')) return one;
      return undefined;
    });
    await sheet.setViewport({ width: 1280, height: 800 });
    assert.deepEqual(await faults(sheet), []);
  }
  await panel.evaluate('sheet.close()');
});

test('A false hit is remembered for the same words, and counted on the list of reviews', async () => {
  await byKey('#criterion-P-06 > summary');
  await byKey('#criterion-P-06 .finding .answer:last-child');
  assert.equal(await textOf('#criterion-P-06 .finding .answer[aria-pressed=true]'), 'False hit');
  await eventually('The answer was not saved', async () => (await textOf('.saved')).includes('Saved'));
  const list = await live.extensionPage('dashboard.html');
  await list.setViewport({ width: 360, height: 800 });
  await byKey('.checks > summary', list);
  await list.waitForSelector('.checks tbody tr');
  assert.match(await textOf('.checks tbody tr', list), /Wordings about the person P-06\d+1?1 of 1/);
  assert.deepEqual(await faults(list), []);
  await list.close();
});
