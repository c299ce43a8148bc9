import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type LiveBrowser, until } from '../../cli/live/live-browser.ts';
import { openBrowser } from './watched.ts';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { passIncident } from '../../scripts/job/pass-incident.ts';
import { kind } from './session.ts';
import { storedHere } from './stored-here.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const axe = readFileSync(path.join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const samples = path.join(root, 'assets', 'samples');

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

async function byKey(selector: string): Promise<void> {
  await panel.waitForSelector(selector);
  await panel.bringToFront();
  await panel.focus(selector);
  await panel.keyboard.press('Enter');
}

/** Gives files to the card as a drop does: both browsers take it, and no dialog of theirs is needed. */
async function drop(...names: string[]): Promise<void> {
  const files = names.map((name) => ({
    name,
    base64: readFileSync(path.join(samples, name)).toString('base64'),
  }));
  await panel.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    document
      .querySelector('.advice-drop')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
}

const textOf = (selector: string) =>
  panel.evaluate((where) => document.querySelector(where)?.textContent ?? '', selector);

async function says(selector: string, words: string): Promise<void> {
  await until(`“${words}” is not in ${selector}`, async () =>
    (await textOf(selector)).includes(words) ? true : undefined,
  );
}

test('a report dropped on the card stands beside the plan, read on the device', async () => {
  await byKey('#advice > summary');
  await drop('speech-therapy-advice.docx');
  await says('.advice-files', 'speech-therapy-advice.docx');
  await says('[data-verdict=diluted]', 'Access to speech and language therapy as required.');
  await says('[data-verdict=dropped]', 'Training for all his teachers');
  await says('[data-verdict=vague]', 'Visual support as needed');
});

test('a PDF is read the same way, and a plan is not taken for advice', async () => {
  await drop('speech-therapy-advice.pdf', 'large-print-plan.pdf');
  await says('.advice-files', 'speech-therapy-advice.pdf');
  await says('#advice [role=alert]', 'This reads as a plan');
});

test('the plan’s words are shown in the document by one press', async () => {
  const scrolled = () => page.evaluate(() => scrollY);
  await page.evaluate(() => scrollTo(0, 0));
  await byKey('[data-verdict=diluted] .advice-answer button');
  await until('the page did not move to the words', async () => ((await scrolled()) > 0 ? true : undefined));
});

test('the criterion on the advice counts what was found and suggests no level', async () => {
  await byKey('#criterion-P-F4 > summary');
  await says('#criterion-P-F4', 'perhaps diluted');
});

test('the card fits 360 pixels and breaks no rule of accessibility', async () => {
  await panel.evaluate(axe);
  const broken = await panel.evaluate(
    `axe.run('#advice').then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  assert.deepEqual(broken, []);
  assert.ok(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

test('nothing of the report is stored', async () => {
  const stored = await storedHere(panel);
  for (const words of ['Training for all his teachers', 'speech-therapy-advice', 'Langholm'])
    assert.ok(!stored.includes(words), words);
});
