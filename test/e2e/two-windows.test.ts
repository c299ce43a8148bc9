import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { type Desk, inBackground, openDesk } from './desk.ts';

/** The panel beside a plan, and the page of all reviews with the same review open: two windows on one. */
let desk: Desk;
let portal: Portal;
let panel: Page;
let other: Page;
let planRef: string;
before(async () => {
  portal = await servePortal();
  desk = await openDesk();
  ({ panel } = await desk.inPortal(`${portal.address}/good-plan.html`));
  planRef = await panel.$eval('h1', (heading) => heading.textContent ?? '');
  await give(panel, 'P-01', '3');
  other = await openAgain();
});
after(async () => {
  await desk.close();
  await portal.close();
});

async function openAgain(): Promise<Page> {
  const page = await desk.live.extensionPage('dashboard.html');
  await page.waitForSelector('.review-line h2 button');
  await page.$eval('.review-line h2 button', (button) => button instanceof HTMLElement && button.click());
  await page.waitForSelector('#criterion-P-01');
  return page;
}

async function unfold(page: Page, criterion: string): Promise<void> {
  await page.bringToFront();
  if (!(await page.$(`#criterion-${criterion}[open]`))) {
    await page.focus(`#criterion-${criterion} > summary`);
    await page.keyboard.press('Enter');
  }
  await page.waitForSelector(`#criterion-${criterion}[open] .levels-rows`);
}

async function give(page: Page, criterion: string, key: string): Promise<void> {
  await unfold(page, criterion);
  await page.focus(`#criterion-${criterion} > summary`);
  await page.keyboard.type(key);
  await page.waitForSelector(`#criterion-${criterion} .given-level`);
  await page.waitForSelector('.saved-saved');
}

/** Types without leaving the field. */
async function write(page: Page, criterion: string, words: string): Promise<void> {
  await unfold(page, criterion);
  await page.focus(`#criterion-${criterion} [data-comment]`);
  await page.keyboard.type(words);
}

async function shows(page: Page, selector: string, words: string): Promise<void> {
  await page
    .waitForFunction(
      (where, wanted) =>
        [...document.querySelectorAll(where)].some((one) => one.textContent?.includes(wanted)),
      inBackground,
      selector,
      words,
    )
    .catch(async () => {
      const text = await page.evaluate((where) => document.querySelector(where)?.textContent, selector);
      throw new Error(`“${words}” is not in ${selector}, which says: ${text}`);
    });
}

async function press(page: Page, within: string, words: string): Promise<void> {
  const found = await page.evaluate(
    (where, wanted) => {
      const button = [...document.querySelectorAll(`${where} button`)].find((one) =>
        one.textContent?.includes(wanted),
      );
      if (button instanceof HTMLElement) button.click();
      return button !== undefined;
    },
    within,
    words,
  );
  assert.ok(found, `No button in ${within} says “${words}”`);
}

const commentIn = (page: Page, criterion: string) =>
  page.$eval(`#criterion-${criterion} [data-comment]`, (field) =>
    field instanceof HTMLTextAreaElement ? field.value : undefined,
  );

test('A level given in one window shows in the other, and that window says what was changed', async () => {
  await give(panel, 'P-02', '4');
  await shows(other, '#criterion-P-02 .given', 'Outstanding');
  await shows(other, '[role=status]', 'Changed in another window: level of P-02.');
  await shows(other, '.elsewhere-word', 'Changed in another window: level of P-02.');
  assert.equal(await panel.$('.elsewhere-word'), null, 'The window that made the change was told of it too');
  await give(other, 'P-06', '2');
  await shows(panel, '#criterion-P-06 .given', 'Requires');
  await shows(panel, '.elsewhere-word', 'level of P-06');
  await press(panel, '.elsewhere-word', 'Dismiss');
  await panel.waitForFunction(() => !document.querySelector('.elsewhere-word'), inBackground);
});

test('A comment typed in both windows: neither is overwritten, both are shown, and a person says which stands', async () => {
  await unfold(other, 'P-01');
  await write(panel, 'P-01', 'Typed first.');
  await panel.waitForSelector('.saved-saved');
  await shows(other, '.elsewhere-word', 'comment on P-01');
  await other.waitForFunction(
    () =>
      document.querySelector<HTMLTextAreaElement>('#criterion-P-01 [data-comment]')?.value === 'Typed first.',
    inBackground,
  );
  // One key, and the other window writes before this one has paused.
  await write(other, 'P-01', ' Here');
  const typing = other.keyboard.type(' and here it goes on without a pause.', { delay: 60 });
  await panel.$eval('#criterion-P-01 [data-comment]', (field) => {
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.value = 'Typed there.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await panel.$eval('#criterion-P-01 [data-comment]', (field) => field.dispatchEvent(new Event('blur')));
  await typing;
  await shows(other, '.other-text blockquote', 'Typed there.');
  assert.match((await commentIn(other, 'P-01')) ?? '', /goes on without a pause\.$/);
  // A pause and leaving the field write nothing while it is not settled.
  await other.$eval('#criterion-P-01 [data-comment]', (field) => field.dispatchEvent(new Event('blur')));
  await new Promise((resolve) => setTimeout(resolve, 1200));
  assert.equal(await commentIn(panel, 'P-01'), 'Typed there.');
  await press(other, '.other-text', 'Keep both');
  await panel.waitForFunction(() => {
    const text = document.querySelector<HTMLTextAreaElement>('#criterion-P-01 [data-comment]')?.value;
    return text?.includes('without a pause.') && text.includes('Typed there.');
  }, inBackground);
});

test('A window that heard nothing of a change shows it as soon as it is looked at', async () => {
  await other.evaluate('BroadcastChannel.prototype.postMessage = () => undefined');
  await give(other, 'P-E1', '1');
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(
    await panel.$('#criterion-P-E1 .given-level'),
    null,
    'The window heard of it: this test shows nothing',
  );
  await panel.bringToFront();
  await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await panel.waitForSelector('#criterion-P-E1 .given-level');
  await shows(panel, '.elsewhere-word', 'level of P-E1');
  await other.close();
});

test('A review deleted in another window: it is told, no change brings it back, and a person puts it back', async () => {
  other = await desk.live.extensionPage('dashboard.html');
  await other.waitForSelector('.review-line .danger');
  await press(other, '.review-line', 'Delete');
  await other.waitForSelector('dialog[open] .danger');
  await press(other, 'dialog[open]', 'Delete');
  await shows(panel, '.notice-bad', 'deleted in another window');
  assert.equal(await panel.$('.saved-saved'), null, 'It says that what is gone is saved');
  await panel.bringToFront();
  await panel.focus('#criterion-P-03 > summary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('#criterion-P-03 .levels-rows');
  await panel.focus('#criterion-P-03 > summary');
  await panel.keyboard.type('2');
  await panel.waitForSelector('#criterion-P-03 .given-level');
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(await other.$('.review-line'), null, 'A change brought back what a person had deleted');
  await press(panel, '.notice-bad', 'Put it back');
  await panel.waitForSelector('.saved-saved');
  await shows(other, '.review-line', planRef);
  await other.close();
  other = await openAgain();
  for (const criterion of ['P-01', 'P-02', 'P-06', 'P-E1', 'P-03'])
    assert.ok(await other.$(`#criterion-${criterion} .given-level`), `${criterion} is lost`);
});
