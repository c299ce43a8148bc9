import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { DeletedTextRun, Document, HeadingLevel, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../cli/live/find-browsers.ts';
import type { LiveBrowser } from '../../cli/live/live-browser.ts';
import { openBrowser } from './watched.ts';

const kind: BrowserKind = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';
const axe = readFileSync(
  path.resolve(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
);
/** A tab that is not in front draws no frames: it is asked by the clock instead. */
const inBackground = { polling: 100 };

let live: LiveBrowser;
before(async () => {
  const opened = await openBrowser({ kind });
  if (!opened.ok) throw new Error(opened.sentence);
  live = opened.live;
});
after(() => live.close());

/** A short amended plan with tracked changes. */
async function amendedPlan(): Promise<Uint8Array> {
  const by = { id: 1, author: 'Plan officer', date: '2026-03-01T09:00:00Z' };
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  const put = (text: string) => new InsertedTextRun({ ...by, text });
  const taken = (text: string) => new DeletedTextRun({ ...by, text });
  const line = (...children: (TextRun | InsertedTextRun | DeletedTextRun)[]) => new Paragraph({ children });
  const children = [
    heading('Education, Health and Care Plan'),
    line(new TextRun('Proposed amendments to the plan of Rowan Lark')),
    heading('Section A: Views, interests and aspirations'),
    line(new TextRun('Rowan likes trains and wants to be a guard.')),
    heading('Section B: Special educational needs'),
    line(
      new TextRun('Rowan follows instructions of '),
      taken('one step'),
      put('two steps'),
      new TextRun('.'),
    ),
    heading('Section C: Health needs'),
    line(new TextRun('Rowan has asthma.')),
    heading('Section E: Outcomes'),
    line(
      new TextRun('By July 2028 Rowan will write '),
      taken('one sentence'),
      put('three sentences'),
      new TextRun(' without help in four out of five lessons.'),
    ),
    line(taken('Rowan will get better at reading.')),
    heading('Section F: Special educational provision'),
    line(
      new TextRun('A teaching assistant will read with Rowan every day for '),
      taken('15'),
      put('25'),
      new TextRun(' minutes.'),
    ),
    heading('Section I: Placement'),
    line(new TextRun('Hollybank School')),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

async function openPlan(): Promise<{ viewer: Page; panel: Page }> {
  const bytes = await amendedPlan();
  const viewer = await live.extensionPage('viewer.html');
  const tab = Number(
    await viewer.evaluate(`(globalThis.browser ?? globalThis.chrome).tabs.getCurrent().then(({ id }) => id)`),
  );
  await viewer.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer(); files.items.add(new File([bytes], 'amended.docx'));
    const picker = document.querySelector('#picker'); picker.files = files.files; picker.dispatchEvent(new Event('change'));
  })()`);
  await viewer.waitForSelector('article.word');
  const panel = await live.extensionPage(`sidepanel.html?tab=${tab}`);
  await panel.setViewport({ width: 360, height: 800 });
  await panel.waitForSelector('main[data-phase=start] button.primary');
  await panel.focus('button.primary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('main[data-phase=review] #changes');
  return { viewer, panel };
}

const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
const isDrawn = (page: Page, selector: string) =>
  page.$eval(selector, (element) => getComputedStyle(element).display !== 'none');

test('A draft with tracked changes is looked at as proposed and as it was, by keyboard, in panel and viewer', async () => {
  const { viewer, panel } = await openPlan();
  assert.match(await text(panel, '#changes'), /This draft marks 4 changes: 1 deleted, 3 reworded\./);
  assert.equal(await isDrawn(viewer, '.word ins'), true);

  await panel.focus('.versions input');
  await panel.keyboard.press('ArrowDown');
  await panel.waitForFunction(() => document.querySelector('.earlier') !== null, inBackground);
  assert.match(await text(panel, '.earlier'), /Rowan will get better at reading\./);
  assert.match(await text(panel, '#changes'), /nothing is painted/);
  assert.equal(await isDrawn(viewer, '.word ins'), false);

  await panel.keyboard.press('ArrowUp');
  await panel.waitForFunction(() => document.querySelector('.earlier') === null, inBackground);
  assert.equal(await isDrawn(viewer, '.word ins'), true);

  await panel.evaluate(() => document.querySelector<HTMLElement>('#changes details.more > summary')?.click());
  await panel.waitForFunction(() => document.querySelector('.change-list > li') !== null, inBackground);
  await panel.select('#changes select', 'E');
  assert.equal(await panel.$$eval('.change-list > li', (items) => items.length), 2);

  const wide = await panel.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.equal(wide, false, 'The panel scrolls sideways at 360 pixels');
  await panel.evaluate(axe);
  for (const value of kind === 'firefox' ? ['light'] : ['light', 'dark']) {
    // Without motion: a colour half-way to another is nobody's.
    if (kind === 'chromium')
      await panel.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    const found = await panel.evaluate(
      `axe.run('#changes', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id }) => id))`,
    );
    assert.deepEqual(found, [], value);
  }
});
