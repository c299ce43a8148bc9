import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import type { LiveBrowser } from '../../cli/live/live-browser.ts';
import { openBrowser } from './watched.ts';
import { type Command, commands } from '../../components/keys/commands.ts';
import { ehcPlan } from '../../rubric/frameworks/ehc-plan/index.ts';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { kind } from './session.ts';

/** A tab that is not in front draws no frames: it is asked by the clock instead. */
const inBackground = { polling: 50 };

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

/** A new panel on the good plan of the sample portal, read, with the focus where a reviewer begins. */
async function panelOnPlan(settings: object = {}): Promise<{ page: Page; panel: Page }> {
  const page = await live.browser.newPage();
  await page.goto(`${portal.address}/good-plan.html`);
  const tab = await live.pressAction(page);
  const panel = await live.extensionPage(`sidepanel.html?tab=${tab}`);
  await panel.setViewport({ width: 360, height: 800 });
  await panel.evaluate(
    (kept) =>
      Reflect.get(globalThis, 'browser' in globalThis ? 'browser' : 'chrome').storage.local.set({
        settings: kept,
      }),
    settings,
  );
  await panel.waitForSelector('main[data-phase=start] button.primary');
  await panel.focus('button.primary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('main[data-phase=review] .so-far');
  await panel.bringToFront();
  await panel.focus('main h1');
  return { page, panel };
}

const focused = (panel: Page) =>
  panel.evaluate(() => document.activeElement?.closest('.criterion')?.id.slice('criterion-'.length) ?? '');
const said = (panel: Page) =>
  panel.evaluate(() => document.querySelector('main > p.hidden[role=status]')?.textContent?.trim() ?? '');

async function until(panel: Page, sentence: string, holds: () => Promise<boolean>): Promise<void> {
  for (let time = 0; time < 80; time += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${sentence} Said last: ${await said(panel)}`);
}

async function press(panel: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) {
    await panel.keyboard.press(key);
    // One turn of the page: the next key finds the focus where this one put it.
    await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
  }
}

async function openMenu(panel: Page): Promise<void> {
  await panel.keyboard.down('Control');
  await panel.keyboard.press('k');
  await panel.keyboard.up('Control');
  await panel.waitForSelector('dialog.menu[open] input:focus');
}

test('A criterion accepted as suggested takes two keys: to the next, and its level', async () => {
  const { page, panel } = await panelOnPlan();
  await press(panel, 'j');
  assert.equal(await focused(panel), 'P-01');
  await press(panel, 'a');
  // Two levels are suggested: the person says which.
  await until(panel, 'The two levels were not told.', async () => /Press \d or \d/.test(await said(panel)));
  assert.equal(await panel.$eval('#criterion-P-01 .given', (word) => word.textContent), 'To score');
  const level = await panel.$eval('#criterion-P-01 .level.suggested kbd', (key) => key.textContent ?? '');
  await panel.keyboard.type(level);
  await panel.waitForSelector('#criterion-P-01 .given-level');
  assert.equal(await focused(panel), 'P-01', 'the focus stays where the level was given');
  await press(panel, 'j');
  assert.equal(await focused(panel), 'P-02');
  await until(panel, 'The progress was not shown.', async () =>
    (await panel.$eval('.progress-words', (words) => words.textContent ?? '')).includes(
      `1 of ${ehcPlan.criteria.length}, The whole plan 1 of`,
    ),
  );
  await press(panel, 'u');
  await panel.waitForSelector('#criterion-P-01 .given-open');
  assert.equal(await focused(panel), 'P-02', 'undo leaves the focus where it is');
  await panel.close();
  await page.close();
});

test('The command menu finds a criterion by its id and gives the focus back when it is left', async () => {
  const { page, panel } = await panelOnPlan();
  await press(panel, 'j');
  await openMenu(panel);
  await press(panel, 'Escape');
  await panel.waitForSelector('dialog.menu:not([open])');
  assert.equal(await focused(panel), 'P-01');
  await openMenu(panel);
  await panel.keyboard.type('pe3');
  await until(panel, 'It was not found.', async () =>
    /P-E3/.test(await panel.$eval('dialog.menu [aria-selected=true]', (option) => option.textContent ?? '')),
  );
  const active = await panel.$eval('dialog.menu input', (field) =>
    field.getAttribute('aria-activedescendant'),
  );
  assert.equal(await panel.$eval('dialog.menu [aria-selected=true]', (option) => option.id), active);
  await press(panel, 'Enter');
  await until(panel, 'The criterion has no focus.', async () => (await focused(panel)) === 'P-E3');
  await openMenu(panel);
  const first = await panel.$eval('dialog.menu [role=option]', (option) => option.textContent ?? '');
  assert.match(first, /P-E3/, 'what was used last comes first');
  await panel.close();
  await page.close();
});

test('Focusing shows one criterion and nothing else, goes on by the same keys, and Escape leads back', async () => {
  const { page, panel } = await panelOnPlan();
  await press(panel, 'j', 'z');
  await panel.waitForSelector('.focus-head');
  const shown = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.criterion, .card.about, .musts, .firsts, #this-portal')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.id || one.className),
    );
  assert.deepEqual(await shown(), ['criterion-P-01']);
  await press(panel, 'j');
  assert.deepEqual(await shown(), ['criterion-P-02']);
  assert.equal(await focused(panel), 'P-02');
  await press(panel, 'c');
  await panel.waitForSelector('#criterion-P-02 [data-comment]:focus');
  await panel.keyboard.type('just jotting');
  assert.deepEqual(await shown(), ['criterion-P-02'], 'letters typed are letters');
  await press(panel, 'Escape');
  assert.equal(await focused(panel), 'P-02');
  await press(panel, 'Escape');
  await panel.waitForFunction(() => !document.querySelector('.focus-head'), inBackground);
  assert.ok((await shown()).length > ehcPlan.criteria.length);
  assert.equal(await focused(panel), 'P-02');
  await panel.close();
  await page.close();
});

test('Findings are walked by key, and what is answered is passed', async () => {
  const { page, panel } = await panelOnPlan();
  const finding = () => panel.evaluate(() => document.activeElement?.getAttribute('data-finding') ?? '');
  await press(panel, 'q');
  await until(panel, 'No query has the focus.', async () => (await finding()) !== '');
  const first = await finding();
  await press(panel, 'y', 'q');
  await until(panel, 'The walk did not go on.', async () => ![first, ''].includes(await finding()));
  await press(panel, 'Q');
  assert.notEqual(await finding(), first, 'it is answered');
  await press(panel, 'd');
  await until(panel, 'No finding has the focus.', async () => (await finding()) !== '');
  await panel.close();
  await page.close();
});

test('Sections are gone to by key, from the last to the next', async () => {
  const { page, panel } = await panelOnPlan();
  await press(panel, 's', 's');
  assert.equal(await panel.evaluate(() => document.activeElement?.id), 'part-A-title');
  await press(panel, 'j');
  assert.equal(await focused(panel), 'P-A1');
  await press(panel, 'S');
  assert.equal(await panel.evaluate(() => document.activeElement?.id), 'part-whole-title');
  await panel.close();
  await page.close();
});

test('Help lists every command with its key', async () => {
  const { page, panel } = await panelOnPlan();
  await press(panel, '?');
  await panel.waitForSelector('dialog[open] #help-title');
  const text = await panel.$eval('dialog[open]', (dialog) => dialog.textContent ?? '');
  const all: readonly Command[] = commands;
  for (const { id, title } of all) if (id !== 'level') assert.ok(text.includes(title), title);
  await press(panel, 'Escape');
  await panel.close();
  await page.close();
});

test('Keys that were chosen hold, single keys can be off, and a level may lead on', async () => {
  const { page, panel } = await panelOnPlan({ keys: { 'criterion.next': '%' }, advance: true });
  await press(panel, 'j');
  assert.equal(await focused(panel), '');
  await press(panel, '%');
  assert.equal(await focused(panel), 'P-01');
  await press(panel, '3');
  await panel.waitForSelector('#criterion-P-01 .given-level');
  await until(panel, 'It did not go on.', async () => (await focused(panel)) === 'P-02');
  await panel.close();
  await page.close();
  const off = await panelOnPlan({ keysOff: true });
  await press(off.panel, 'j', '3');
  assert.equal(await focused(off.panel), '');
  await openMenu(off.panel);
  await off.panel.close();
  await off.page.close();
});
