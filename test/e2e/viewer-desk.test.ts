import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Page } from 'puppeteer-core';
import { makePdf, type PdfLine } from './make-pdf.ts';
import { badgeBy, call, eventually, kind, markOn, type Session, startSession } from './session.ts';

let session: Session;
before(async () => {
  session = await startSession();
});
after(async () => {
  await session.close();
});

const axe = readFileSync(
  path.resolve(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
);

/** A plan of twelve pages: a section on each, and a sentence that runs over the lines of every third. */
const titles = [
  'A: Views, interests and aspirations',
  'B: Special educational needs',
  'C: Health needs',
  'D: Social care needs',
  'E: Outcomes',
  'F: Special educational provision',
  'G: Health provision',
  'H1: Social care provision under section 2 of the Act',
  'H2: Any other social care provision',
  'I: Placement',
  'J: Personal budget',
  'K: Advice and information',
];
const pages = titles.map((title, at): PdfLine[] => [
  { text: `Section ${title}`, x: 60, y: 780, size: 15 },
  ...Array.from({ length: 30 }, (_, line) => ({
    text: `Rowan works on task ${at + 1}.${line + 1} with the class teacher in a small group every day.`,
    x: 60,
    y: 740 - line * 14,
  })),
  ...(at % 3 === 0
    ? [
        {
          text: 'A teaching assistant gives Rowan twenty minutes of direct teaching and regular',
          x: 60,
          y: 250,
        },
        {
          text: 'access to a Quiet room, whenever the class is loud, on every day of the week.',
          x: 60,
          y: 236,
        },
      ]
    : []),
]);
/** The plan under a number of its own: the very same file would be opened where an earlier test left it. */
const longPdf = (number: number) =>
  makePdf(
    pages.map((lines, at) => (at === 11 ? [...lines, { text: `Plan ${number}`, x: 60, y: 60 }] : lines)),
  );

async function viewer(width = 1280, height = 900): Promise<{ page: Page; tab: number }> {
  const page = await session.live.extensionPage('viewer.html');
  await page.setViewport({ width, height });
  await page.bringToFront();
  const tab = Number(
    await page.evaluate(`(globalThis.browser ?? globalThis.chrome).tabs.getCurrent().then(({ id }) => id)`),
  );
  return { page, tab };
}

/** Puts a file into the page's picker from inside: file dialogs cannot be driven in both browsers alike. */
async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer(); files.items.add(new File([bytes], ${JSON.stringify(name)}));
    const picker = document.querySelector('#picker'); picker.files = files.files; picker.dispatchEvent(new Event('change'));
  })()`);
  await eventually('The document was not shown', async () =>
    Boolean(await page.evaluate(`!document.querySelector('#find-open').hidden`)),
  );
}

const told = (page: Page, selector: string) =>
  page.evaluate((one) => document.querySelector(one)?.textContent?.trim() ?? '', selector);
const number = (page: Page, expression: string) => page.evaluate(expression).then(Number);

async function withCtrl(page: Page, key: 'f'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** How far a page's top stands from where the document begins to be seen. */
const offOf = (at: number) =>
  `Math.abs(document.querySelectorAll('.page')[${at - 1}].getBoundingClientRect().top - document.querySelector('body > header').getBoundingClientRect().bottom)`;

async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe);
  for (const value of kind === 'firefox' ? ['light'] : ['light', 'dark']) {
    if (kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const broken = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => '${value}: ' + id + ': ' + nodes[0].html))`,
    );
    assert.ok(Array.isArray(broken));
    found.push(...broken.map(String));
  }
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
    found.push('scrolls sideways');
  return found;
}

test('The outline lists the plan’s sections, leads to them and marks the one that is read', async () => {
  const { page, tab } = await viewer();
  await give(page, 'plan.pdf', longPdf(1));
  await eventually(
    'No outline was made',
    async () => (await number(page, `document.querySelectorAll('#outline-list a').length`)) === 12,
  );
  assert.equal(
    await told(page, '#outline-list li:nth-of-type(6) a span'),
    'Section F: Special educational provision',
  );
  await page.focus('#outline-list a');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const current = () => told(page, '#outline-list a[aria-current] span');
  await eventually('The section was not marked', async () => (await current()).startsWith('Section F'));
  assert.equal(await page.evaluate(`document.querySelector('#page').value`), '6');
  await page.evaluate(`document.querySelector('#document').focus()`);
  await page.keyboard.press(']');
  await eventually('The next section was not gone to', async () => (await current()).startsWith('Section G'));
  await page.keyboard.press('[');
  await eventually(
    'The section before was not gone to',
    async () => !(await current()).startsWith('Section G'),
  );

  // The panel knows better where a reviewer corrected the reading.
  const { reading } = await call(session, tab, 'document/read', {});
  await call(session, tab, 'document/paint', {
    marks: [markOn(reading.blocks, 'task 4.2 with', 'm0')],
    badges: [badgeBy(reading.blocks, 'Section K', 'F')],
  });
  await eventually(
    'The panel’s sections were not taken',
    async () => (await number(page, `document.querySelectorAll('#outline-list a').length`)) === 1,
  );
  await page.close();
});

test('Words are found across lines and on pages not drawn yet, with accents, case and parts of words as asked', async () => {
  const { page } = await viewer();
  await give(page, 'plan.pdf', longPdf(2));
  await withCtrl(page, 'f');
  assert.equal(await page.evaluate('document.activeElement.id'), 'find-words');
  await page.keyboard.type('REGULAR access to a quïet');
  await eventually('Nothing was found', async () => (await told(page, '#find-count')) === '1 of 4');
  assert.match(await told(page, '#find-said'), /^Page 1: .*regular access to a Quiet room/);
  const painted = `[...CSS.highlights.get('find-current')].map(String).join('|')`;
  assert.match(String(await page.evaluate(painted)), /^regular.*access to a Quiet$/);
  await page.keyboard.press('Enter');
  assert.equal(await told(page, '#find-count'), '2 of 4');
  await eventually('The place was not brought into view', async () =>
    Boolean(
      await page.evaluate(`(() => { const [range] = CSS.highlights.get('find-current'); const box = range.getBoundingClientRect();
        return box.top > document.querySelector('body > header').getBoundingClientRect().bottom && box.bottom < innerHeight; })()`),
    ),
  );
  await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Shift');
  assert.equal(await told(page, '#find-count'), '4 of 4');
  await eventually(
    'Not every place was painted',
    async () => (await number(page, `CSS.highlights.get('find').size`)) >= 4,
  );

  await page.evaluate(
    `(() => { const field = document.querySelector('#find-words'); field.value = 'work'; field.dispatchEvent(new Event('input')); })()`,
  );
  await eventually('Parts of words were not found', async () =>
    / of 360$/.test(await told(page, '#find-count')),
  );
  await page.evaluate(`document.querySelector('#find-whole').click()`);
  await eventually(
    'Whole words were not asked for',
    async () => (await told(page, '#find-count')) === 'Not found',
  );

  // Once more while typing, the key is the browser's own.
  await page.focus('#find-words');
  const taken = await page.evaluate(
    `document.querySelector('#find-words').dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true, cancelable: true }))`,
  );
  assert.equal(taken, true);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(`document.querySelector('#find').hidden`), true);
  assert.equal(await page.evaluate('CSS.highlights.size'), 0);
  assert.equal(
    await page.evaluate('document.activeElement === document.querySelector("#find-words")'),
    false,
  );
  await page.close();
});

test('Small pages are drawn when they are looked at, say how many marks they hold, and lead to their page', async () => {
  const { page, tab } = await viewer();
  await give(page, 'plan.pdf', longPdf(3));
  assert.equal(await number(page, `document.querySelectorAll('#thumbnails li').length`), 0);
  await page.click('#tab-pages');
  await eventually(
    'No small page was drawn',
    async () => (await number(page, `document.querySelectorAll('#thumbnails canvas').length`)) > 3,
  );
  assert.ok((await number(page, `document.querySelectorAll('#thumbnails canvas').length`)) < 12);
  await page.focus('#thumbnails button[aria-current]');
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually('The page was not gone to', async () => (await number(page, offOf(9))) < 20);
  await eventually('The current page is not marked', async () =>
    /^Page 9/.test(await told(page, '#thumbnails [aria-current]')),
  );
  const { reading } = await call(session, tab, 'document/read', {});
  const marks = [
    markOn(reading.blocks, 'task 4.2 with', 'm0'),
    markOn(reading.blocks, 'task 4.3 with', 'm1'),
  ];
  await call(session, tab, 'document/paint', { marks, badges: [] });
  assert.equal(await told(page, '#thumbnails li:nth-child(4) .count'), '2 marks');
  await call(session, tab, 'document/clear', {});
  assert.deepEqual(await faults(page), []);
  await page.click('#pane-close');
  await page.close();

  const next = await viewer();
  await give(next.page, 'plan.pdf', longPdf(3));
  assert.equal(
    await next.page.evaluate(`document.querySelector('#side').hidden`),
    true,
    'a closed pane stays closed',
  );
  await next.page.keyboard.press('\\');
  assert.equal(await next.page.evaluate(`document.querySelector('#side').hidden`), false);
  await next.page.close();
});

test('Pages are turned, gone to and sized by key, and a document opened again stands where it was left', async () => {
  const { page } = await viewer();
  await give(page, 'plan.pdf', longPdf(4));
  await page.evaluate(`document.querySelector('#document').focus()`);
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('ArrowRight');
    await eventually('The page was not turned', async () => (await number(page, offOf(step + 2))) < 20);
  }
  assert.match(await told(page, '#said'), /^Page 4 of 12$/);
  await page.keyboard.press('ArrowLeft');
  await eventually('The page was not turned back', async () => (await number(page, offOf(3))) < 20);
  const before = await told(page, '#said');
  assert.match(before, /^Page 3/);

  const size = () => page.evaluate(`parseInt(document.querySelector('#scale').value)`).then(Number);
  // The outline comes beside the pages a moment later and takes some of their room: the size is the usual one from then on.
  await eventually(
    'The outline did not come',
    async () => (await number(page, `document.querySelectorAll('#outline-list a').length`)) > 0,
  );
  await eventually('The size is not told', async () => (await size()) > 0);
  const usual = await size();
  await page.keyboard.press('-');
  await eventually('The pages did not become smaller', async () => (await size()) < usual);
  assert.ok((await number(page, offOf(3))) < 40, 'the place is kept when the size changes');
  await page.keyboard.press('0');
  await eventually('The size did not come back', async () => (await size()) === usual);

  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await eventually('The page was not gone to', async () => (await number(page, offOf(11))) < 20);
  await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 700))`);
  await give(page, 'short.pdf', makePdf(pages.slice(0, 2)));
  await eventually(
    'The other document was not shown',
    async () => (await number(page, `document.querySelectorAll('.page').length`)) === 2,
  );
  await eventually(
    'Another document begins at its beginning',
    async () => (await number(page, 'scrollY')) < 5,
  );
  await give(page, 'plan again.pdf', longPdf(4));
  await eventually(
    'The document does not stand where it was left',
    async () =>
      (await number(page, `document.querySelectorAll('.page').length`)) === 12 &&
      (await number(page, offOf(11))) < 30,
  );

  await page.keyboard.press('?');
  assert.equal(await page.evaluate(`document.querySelector('#help').open`), true);
  assert.match(await told(page, '#help'), /Next page/);
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press('Escape');
  await page.close();
});

test('Keys that are single signs are left alone where the settings turn them off', async () => {
  const { page } = await viewer();
  await give(page, 'plan.pdf', longPdf(5));
  await page.evaluate(
    `(globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { keysOff: true } })`,
  );
  await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 200))`);
  await page.keyboard.press('?');
  assert.equal(await page.evaluate(`document.querySelector('#help').open`), false);
  await withCtrl(page, 'f');
  assert.equal(await page.evaluate('document.activeElement.id'), 'find-words');
  await page.evaluate(`(globalThis.browser ?? globalThis.chrome).storage.local.remove('settings')`);
  await page.close();
});

test('A Word file has its outline, its search and text of the size one wants', async () => {
  const children = titles.flatMap((title, at) => [
    new Paragraph({ text: `Section ${title}`, heading: HeadingLevel.HEADING_1 }),
    ...Array.from(
      { length: 30 },
      (_, line) => new Paragraph(`Rowan works on task ${at + 1}.${line + 1} every day.`),
    ),
  ]);
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  const { page } = await viewer();
  await give(page, 'plan.docx', bytes);
  await page.evaluate(`document.querySelector('#side').hidden && document.querySelector('#pane').click()`);
  await eventually(
    'No outline was made',
    async () => (await number(page, `document.querySelectorAll('#outline-list a').length`)) === 12,
  );
  assert.equal(await page.evaluate(`document.querySelector('#tabs').hidden`), true);
  await page.evaluate(`document.querySelectorAll('#outline-list a')[6].click()`);
  await eventually('The section was not marked', async () =>
    (await told(page, '#outline-list a[aria-current]')).startsWith('Section G'),
  );
  const size = () => number(page, `parseFloat(getComputedStyle(document.querySelector('.word p')).fontSize)`);
  const usual = await size();
  await page.evaluate(`document.querySelector('#document').focus()`);
  await page.keyboard.press('+');
  assert.ok((await size()) > usual);
  await eventually('The place was lost with the size', async () =>
    (await told(page, '#outline-list a[aria-current]')).startsWith('Section G'),
  );
  await withCtrl(page, 'f');
  await page.keyboard.type('task 9.12 every');
  await eventually('Nothing was found', async () => (await told(page, '#find-count')) === '1 of 1');
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press('Escape');
  await page.keyboard.press('0');
  assert.equal(await size(), usual);
  await page.close();
});

test('At 320 pixels the pane is a drawer that takes the keys and gives them back', async () => {
  const { page } = await viewer(320, 700);
  await give(page, 'plan.pdf', longPdf(7));
  assert.equal(await page.evaluate(`document.querySelector('#side').hidden`), true);
  assert.deepEqual(await faults(page), []);
  await page.focus('#pane');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(`document.querySelector('#side').contains(document.activeElement)`), true);
  assert.equal(await page.evaluate(`document.querySelector('#reading').inert`), true);
  await eventually(
    'No outline was made',
    async () => (await number(page, `document.querySelectorAll('#outline-list a').length`)) === 12,
  );
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate('document.activeElement.id'), 'pane');
  await page.keyboard.press('Enter');
  await page.evaluate(`document.querySelectorAll('#outline-list a')[4].click()`);
  assert.equal(
    await page.evaluate(`document.querySelector('#side').hidden`),
    true,
    'a choice closes the drawer',
  );
  await eventually(
    'The section was not gone to',
    async () => (await page.evaluate(`document.querySelector('#page').value`)) === '5',
  );
  await withCtrl(page, 'f');
  await page.keyboard.type('quiet room');
  await eventually('Nothing was found', async () => / of 4$/.test(await told(page, '#find-count')));
  assert.deepEqual(await faults(page), []);
  await page.close();
});
