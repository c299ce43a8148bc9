import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../../cli/live/live-browser.ts';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { type Desk, inBackground, openDesk } from './desk.ts';

const axe = path.resolve(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js');

let desk: Desk;
let portal: Portal;
let downloads: string;
before(async () => {
  portal = await servePortal();
  downloads = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-settings-'));
  desk = await openDesk({ downloads });
});
after(async () => {
  await desk.close();
  await portal.close();
  await rm(downloads, { recursive: true });
});

async function settingsPage(): Promise<Page> {
  const page = await desk.live.extensionPage('options.html');
  await page.setViewport({ width: 900, height: 900 });
  await page.waitForSelector('#keys');
  return page;
}

/** The panel beside a sample plan, read; a review that stops is read too. */
async function panelBeside(name: string): Promise<{ page: Page; panel: Page }> {
  const { page, panel } = await desk.inPortal(`${portal.address}/${name}`);
  await panel.setViewport({ width: 320, height: 800 });
  return { page, panel };
}

async function press(page: Page, text: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.checkVisibility() && one.textContent?.includes(wanted),
    );
    button?.click();
    return button !== undefined;
  }, text);
  assert.ok(found, `No button says "${text}"`);
}

async function tick(page: Page, label: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('label')];
    const input = all.find((one) => one.textContent?.includes(wanted))?.querySelector('input');
    input?.click();
    return input !== undefined;
  }, label);
  assert.ok(found, `Nothing is labelled "${label}"`);
}

async function saved(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.settings-kept')?.textContent?.includes('Saved'),
    inBackground,
  );
}

async function broken(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axe, 'utf8'));
  const result: unknown = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  assert.ok(Array.isArray(result));
  return result.map(String);
}

test('Twice the text and other colours reach an open panel at once, and it fits 320 pixels', async () => {
  const { page, panel } = await panelBeside('good-plan.html');
  const settings = await settingsPage();
  assert.deepEqual(await broken(settings), []);
  const before = await panel.$eval('h1', (one) => Number.parseFloat(getComputedStyle(one).fontSize));
  await settings.$eval('#text-size', (range) => {
    if (!(range instanceof HTMLInputElement)) throw new Error('No range');
    range.value = '200';
    range.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await tick(settings, 'For colour-blind readers');
  await saved(settings);
  await panel.waitForFunction(
    () => document.documentElement.dataset.colours === 'colour-blind',
    inBackground,
  );
  const now = await panel.$eval('h1', (one) => Number.parseFloat(getComputedStyle(one).fontSize));
  assert.ok(Math.abs(now / before - 2) < 0.02, `${before} became ${now}`);
  assert.ok(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await settings.setViewport({ width: 320, height: 800 });
  assert.ok(await settings.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  const inks = await page.evaluate(() =>
    [...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join(),
  );
  assert.match(inks, /rgb\(221, 77, 20\)|#dd4d14/i);
  await settings.setViewport({ width: 900, height: 900 });
  await tick(settings, 'Usual');
  await settings.$eval('#text-size', (range) => {
    if (!(range instanceof HTMLInputElement)) throw new Error('No range');
    range.value = '100';
    range.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await panel.waitForFunction(() => document.documentElement.dataset.colours === 'usual', inBackground);
  for (const one of [settings, panel, page]) await one.close();
});

test('A key is chosen by pressing it, one that is taken is told in words, and it works in the panel', async () => {
  const settings = await settingsPage();
  const row = '[data-command="criterion.next"]';
  const key = () => settings.$eval(`${row} td kbd`, (one) => one.textContent);
  await settings.focus(`${row} td button`);
  await settings.keyboard.press('Enter');
  await settings.keyboard.press('k');
  await settings.waitForSelector(`${row} .key-problem`);
  assert.equal(await key(), 'j');
  await settings.focus(`${row} td button`);
  await settings.keyboard.press('Enter');
  await settings.keyboard.press(';');
  await until('The key was not taken.', async () => ((await key()) === ';' ? true : undefined));
  await saved(settings);
  const { page, panel } = await panelBeside('good-plan.html');
  await panel.focus('#parts-title');
  await panel.keyboard.press(';');
  await panel.waitForSelector('.criterion[open]');
  await press(settings, 'Reset all keys');
  assert.equal(await key(), 'j');
  for (const one of [settings, panel, page]) await one.close();
});

test('Sections of other agencies fold away, do not count, and can be scored', async () => {
  const settings = await settingsPage();
  await settings.select('#who select', 'health');
  const others = await settings.$$('.agency input');
  for (const box of others) {
    const label = await box.evaluate((one) => one.ariaLabel ?? '');
    if (!/, Health$/.test(label) || /^Section [CG]:/.test(label)) continue;
    await box.focus();
    await settings.keyboard.press(' ');
  }
  await saved(settings);
  const { page, panel } = await panelBeside('annual-review.html');
  assert.equal(await panel.$('.other-parts'), null);
  await panel.close();
  await page.close();
  const plan = await panelBeside('good-plan.html');
  await plan.panel.waitForSelector('.other-parts');
  const own = await plan.panel.$$eval('.review > .part', (all) => all.map((one) => one.id));
  assert.deepEqual(own, ['part-C', 'part-G']);
  await plan.panel.$eval('.other-parts > summary', (one) => one instanceof HTMLElement && one.click());
  await plan.panel.waitForSelector('.other-parts #criterion-P-E1 > summary');
  await press(settings, 'Everybody scores everything');
  await saved(settings);
  await settings.select('#who select', '');
  for (const one of [settings, plan.panel, plan.page]) await one.close();
});

test('Settings go into a file and come back, shown before they are taken over and undone with one press', async () => {
  const settings = await settingsPage();
  await tick(settings, 'Show the time I spend');
  await saved(settings);
  await press(settings, 'Save settings as a file');
  await settings.waitForFunction(
    () => document.querySelector('#share .exported')?.textContent?.includes('plan-quality-settings.json'),
    inBackground,
  );
  const file = path.join(downloads, 'given.json');
  await writeFile(
    file,
    JSON.stringify({
      kind: 'plan-quality-settings',
      version: 1,
      settings: { scale: 'plain4', colour: 'red' },
    }),
  );
  const picker = await settings.$('#share input[type=file]');
  if (!picker || !('uploadFile' in picker)) throw new Error('No picker');
  await (await settings.waitForSelector('#share input[type=file]'))?.dispose();
  await picker.evaluate(
    (one, text) => {
      if (!(one instanceof HTMLInputElement)) return;
      const list = new DataTransfer();
      list.items.add(new File([text], 'given.json'));
      one.files = list.files;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    },
    await readFile(file, 'utf8'),
  );
  await settings.waitForSelector('.coming');
  const told = await settings.$eval('#share', (one) => one.textContent ?? '');
  assert.match(told, /Scale/);
  assert.match(told, /“colour”/);
  const scale = () =>
    settings.$$eval('#scale input', (all) =>
      all.findIndex((one) => one instanceof HTMLInputElement && one.checked),
    );
  assert.equal(await scale(), 0);
  await press(settings, 'Take them over');
  await until('Not taken over.', async () => ((await scale()) === 1 ? true : undefined));
  await press(settings, 'Undo taking the file over');
  await until('Not undone.', async () => ((await scale()) === 0 ? true : undefined));
  await tick(settings, 'Show the time I spend');
  await settings.close();
});

test('Another child’s data stops a review by keyboard alone until it is reported, and nothing is lost', async () => {
  const settings = await settingsPage();
  await settings.focus('#incident textarea');
  await settings.keyboard.type('Ring the duty line of Harrowmere.');
  await settings.keyboard.press('Tab');
  await saved(settings);
  await settings.close();
  const { page, panel } = await panelBeside('weak-plan.html');
  await panel.waitForSelector('.incident');
  assert.deepEqual(await broken(panel), []);
  assert.equal(await panel.evaluate(() => document.activeElement?.id), 'incident-title');
  assert.equal(await panel.$eval('#criterion-P-01', (one) => one.checkVisibility()), false);
  // Its keys do nothing meanwhile.
  await panel.keyboard.press('j');
  assert.equal(await panel.$('.criterion[open]'), null);
  await panel.focus('.incident-answers button.primary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.incident .step-text');
  assert.match(await panel.$eval('.incident', (one) => one.textContent ?? ''), /duty line of Harrowmere/);
  assert.deepEqual(await broken(panel), []);
  await panel.focus('.incident .fields [type=submit]');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.incident .bad');
  await panel.keyboard.press(' ');
  await panel.focus('.incident .fields [type=submit]');
  await panel.keyboard.press('Enter');
  await panel.waitForFunction(
    () =>
      document.querySelector('#criterion-P-01')?.checkVisibility() && !document.querySelector('.incident'),
    inBackground,
  );
  await panel.waitForSelector('.saved-saved');
  assert.match(await panel.$eval('#actions', (one) => one.textContent ?? ''), /Data incident/);
  assert.match(
    await panel.$eval('#grades', (one) => one.textContent ?? ''),
    /another child’s details|another child's details/,
  );
  for (const one of [panel, page]) await one.close();
});
