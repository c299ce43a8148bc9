import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ehcPlan } from '../../rubric/frameworks/ehc-plan/index.ts';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { annotate, type Beside, type Desk, inBackground, openDesk, select, take } from './desk.ts';
import { deskPdf, deskPlan, deskWizard, deskWord, kept, reworded, takenOut } from './desk-plan.ts';

let desk: Desk;
let folder: string;
let portal: Portal;
/** A browser for each: every review begins on an empty desk. */
beforeEach(async () => {
  desk = await openDesk();
  folder = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-walk-'));
  portal = await servePortal(folder);
});
afterEach(async () => {
  await desk.close();
  await portal.close();
  await rm(folder, { recursive: true });
});

const textOf = (panel: Page, selector: string) =>
  panel.evaluate((where) => document.querySelector(where)?.textContent ?? '', selector);

async function says(panel: Page, selector: string, words: string | RegExp): Promise<void> {
  for (let time = 0; time < 100; time += 1) {
    const text = await textOf(panel, selector);
    if (typeof words === 'string' ? text.includes(words) : words.test(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.match(await textOf(panel, selector), typeof words === 'string' ? new RegExp(words) : words);
}

/** Gives every criterion a level by keys alone: to the next without one, then its number. Returns how many keys it took. */
async function giveAll(panel: Page): Promise<number> {
  await panel.bringToFront();
  await panel.focus('main h1');
  let keys = 0;
  for (const _criterion of ehcPlan.criteria) {
    for (const key of ['o', '3'] as const) {
      await panel.keyboard.press(key);
      keys += 1;
    }
  }
  await says(panel, '.progress-words', `${ehcPlan.criteria.length} of ${ehcPlan.criteria.length}`);
  return keys;
}

/** Marks words in the document and writes a comment where one is asked; `count` is how many there are then. */
async function mark(
  { page, panel }: Beside,
  words: string,
  [letter, comment, count]: ['C' | 'S', string | undefined, number],
): Promise<void> {
  await page.bringToFront();
  await select(page, words);
  await annotate(page, letter, !page.url().startsWith('http'));
  await panel.bringToFront();
  if (comment !== undefined) {
    await panel.waitForSelector('.annotation-form textarea');
    await panel.focus('.annotation-form textarea');
    await panel.keyboard.type(comment);
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() => !document.querySelector('.annotation-form'), inBackground);
  }
  await says(panel, '#annotations summary', new RegExp(`^${count} annotation`));
}

/** Marks words of Section E, and of Section F, as far as the document shows them. */
async function markWords(beside: Beside, section: string): Promise<void> {
  if (section === 'E') await mark(beside, kept, ['S', undefined, 1]);
  if (section !== 'F') return;
  await mark(beside, takenOut.slice(2, 26), ['C', 'Who is this, and how often?', 2]);
  await mark(beside, reworded.slice(0, 12), ['C', 'How long, and how many times?', 3]);
}

/** A query answered and every criterion levelled, by keys alone. */
async function judgeAll({ panel }: Beside): Promise<void> {
  await panel.bringToFront();
  await panel.focus('main h1');
  await panel.keyboard.press('q');
  await panel.keyboard.press('w');
  assert.equal(await giveAll(panel), 2 * ehcPlan.criteria.length);
  await says(panel, '.saved', 'Saved');
}

/** What must stand after the words changed underneath and the review came along. */
async function stillStands(panel: Page, planRef: string): Promise<void> {
  assert.equal(await textOf(panel, 'h1'), planRef);
  await says(panel, '.progress-words', `${ehcPlan.criteria.length} of ${ehcPlan.criteria.length}`);
  for (const criterion of ['P-01', 'P-A1', 'P-E1', 'P-F2', 'P-K1'])
    assert.equal(await textOf(panel, `#criterion-${criterion} .given`), 'Good', criterion);
  await panel.evaluate(() => {
    for (const one of document.querySelectorAll('#annotations details'))
      if (one instanceof HTMLDetailsElement) one.open = true;
  });
  await says(panel, '#annotations', kept);
  await says(panel, '#annotations', 'Who is this, and how often?');
  await says(panel, '#annotations', /taken out/);
}

test('A whole review of a PDF stands when the plan was edited underneath and opened again', async () => {
  const beside = await desk.inViewer('desk-plan.pdf', deskPdf('first'));
  for (const section of ['E', 'F']) await markWords(beside, section);
  await judgeAll(beside);
  const planRef = await textOf(beside.panel, 'h1');
  await beside.panel.close();
  await take(beside.page, 'desk-plan-2.pdf', deskPdf('newer'));
  const panel = await desk.panelOf(beside.tab);
  await carry(panel);
  await stillStands(panel, planRef);
  await says(panel, '#since', /Needs another look/);
  await panel.close();
  await beside.page.close();
});

test('A whole review of a Word file stands when the draft comes back edited', async () => {
  const beside = await desk.inViewer('desk-plan.docx', await deskWord('first'));
  for (const section of ['E', 'F']) await markWords(beside, section);
  await judgeAll(beside);
  const planRef = await textOf(beside.panel, 'h1');
  await beside.panel.close();
  await take(beside.page, 'desk-plan-2.docx', await deskWord('newer'));
  const panel = await desk.panelOf(beside.tab);
  await carry(panel);
  await stillStands(panel, planRef);
  await panel.close();
  await beside.page.close();
});

test('A whole review of a plan shown step by step stands when its steps say something else the next day', async () => {
  await writeFile(path.join(folder, 'plan.html'), deskWizard('first'));
  const beside = await desk.inPortal(`${portal.address}/plan.html`);
  const step = (panel: Page) => async (section: string) => {
    await beside.page.bringToFront();
    await beside.page.evaluate((id) => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.startsWith(`Section ${id}:`),
      );
      button?.click();
    }, section);
    await panel.bringToFront();
    const title = deskPlan('first').find(({ id }) => id === section)?.title ?? '';
    await panel.waitForFunction(
      (wanted) => !document.querySelector('#not-read')?.textContent?.includes(wanted),
      inBackground,
      title,
    );
  };
  for (const { id } of deskPlan('first').slice(1)) {
    await paintedAnew(beside.page, () => step(beside.panel)(id));
    await markWords(beside, id);
  }
  await judgeAll(beside);
  const planRef = await textOf(beside.panel, 'h1');
  await beside.panel.close();
  await writeFile(path.join(folder, 'plan.html'), deskWizard('newer'));
  await beside.page.bringToFront();
  await beside.page.reload();
  const tab = await desk.live.pressAction(beside.page);
  const panel = await desk.panelOf(tab);
  for (const { id } of deskPlan('newer').slice(1)) await step(panel)(id);
  await carry(panel);
  await stillStands(panel, planRef);
  await panel.close();
  await beside.page.close();
});

/** Notes what is laid over the page, and waits until it was laid anew: from then on the keys are those of what it shows. */
async function paintedAnew(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('html > [data-plan-quality]'))
      host.setAttribute('data-before', '');
  });
  await act();
  await page.waitForFunction(
    () => document.querySelector('html > [data-plan-quality]:not([data-before])') !== null,
    inBackground,
  );
}

/** Takes up the offer to go on with the review of the earlier version, by keyboard. */
async function carry(panel: Page): Promise<void> {
  await panel.bringToFront();
  await panel.waitForSelector('[aria-labelledby=version-offer-title] button.primary');
  await panel.focus('[aria-labelledby=version-offer-title] button.primary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('#since');
}
