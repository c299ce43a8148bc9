import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Block } from '../../plan/block.ts';
import { badgeBy, call, eventually, kind, markOn, newsHeard, type Session, startSession } from './session.ts';

let session: Session;
before(async () => {
  session = await startSession();
});
after(() => session.close());

const quotes = [
  'regular access',
  'where possible',
  'as required',
  'when needed',
  'three-step instruction in class',
];

const outer =
  'document.documentElement.outerHTML + document.querySelector("#editor").contentDocument.documentElement.outerHTML + document.querySelector("#part").shadowRoot.innerHTML';

/** Everything of ours that a page could notice. */
const traces = `JSON.stringify({
  highlights: [CSS.highlights.size, document.querySelector('#editor').contentWindow.CSS.highlights.size],
  sheets: [document.adoptedStyleSheets.length, document.querySelector('#part').shadowRoot.adoptedStyleSheets.length],
  beside: document.documentElement.children.length,
})`;

async function paintedPlan(): Promise<{ page: Page; tab: number; blocks: Block[]; before: unknown }> {
  const page = await session.open('plan.html');
  const before = await page.evaluate(outer);
  const tab = await session.live.pressAction(page);
  const { reading } = await call(session, tab, 'document/read', {});
  const marks = quotes.map((quote, at) =>
    markOn(reading.blocks, quote, `m${at}`, at === 4 ? 'strength' : 'query'),
  );
  const badges = [badgeBy(reading.blocks, 'Section B', 'B'), badgeBy(reading.blocks, 'Section F', 'F')];
  const answer = await call(session, tab, 'document/paint', { marks, badges });
  assert.deepEqual(answer, { painted: 5, missing: [] });
  await page.bringToFront();
  return { page, tab, blocks: reading.blocks, before };
}

test('Nothing is put into a page by opening it, nor by pressing the button; only by asking', async () => {
  const page = await session.open('plan.html');
  const before = await page.evaluate(outer);
  const tab = await session.live.pressAction(page);
  const listens = () =>
    session.panel.evaluate(
      `(globalThis.browser ?? globalThis.chrome).tabs.sendMessage(${tab}, {}).then(() => true, () => false)`,
    );
  assert.equal(await listens(), false);
  assert.equal(await page.evaluate(outer), before);
  await call(session, tab, 'document/read', {});
  assert.equal(await listens(), true);
  assert.equal(await page.evaluate(outer), before);
  await page.close();
});

test('Words in the page, a form field, a frame and a shadow root are read', async () => {
  const page = await session.open('plan.html');
  const tab = await session.live.pressAction(page);
  const { reading } = await call(session, tab, 'document/read', {});
  for (const quote of quotes)
    assert.ok(
      reading.blocks.some(({ text }) => text.includes(quote)),
      `"${quote}" was not read`,
    );
  await page.close();
});

test('Marks are painted without a change to any node of the page, and turning off leaves it byte for byte', async () => {
  const { page, tab, before } = await paintedPlan();
  const inside =
    'document.body.outerHTML + document.querySelector("#editor").contentDocument.documentElement.outerHTML';
  assert.ok(String(before).includes(String(await page.evaluate('document.body.outerHTML'))));
  assert.deepEqual(JSON.parse(String(await page.evaluate(traces))), {
    highlights: [2, 1],
    sheets: [1, 1],
    beside: 3,
  });
  assert.match(String(await page.evaluate(`[...CSS.highlights.keys()].join(' ')`)), /^h\w{10,} h\w{10,}$/);
  assert.equal(await page.evaluate(`[...document.documentElement.children].at(-1).shadowRoot`), null);
  assert.equal(typeof (await page.evaluate(inside)), 'string');
  await call(session, tab, 'document/clear', {});
  assert.equal(await page.evaluate(outer), before);
  assert.deepEqual(JSON.parse(String(await page.evaluate(traces))), {
    highlights: [0, 0],
    sheets: [0, 0],
    beside: 2,
  });
  await page.close();
});

test('A field keeps the words, the selection and the history it had', async () => {
  const { page, tab } = await paintedPlan();
  assert.equal(
    await page.evaluate(`document.querySelector('#notes').value`),
    'A teaching assistant will support Rowan where possible, twice a week, in a small group.',
  );
  assert.equal(await call(session, tab, 'document/reveal', { mark: 'm1' }).then(({ shown }) => shown), true);
  assert.equal(await page.evaluate(`document.querySelector('#notes').attributes.length`), 1);
  await page.close();
});

test('Evidence is brought into view wherever it stands', async () => {
  const { page, tab } = await paintedPlan();
  assert.equal(await page.evaluate('scrollY'), 0);
  const { shown } = await call(session, tab, 'document/reveal', { mark: 'm0' });
  assert.equal(shown, true);
  const box = `(() => { const { top, bottom } = document.querySelector('#provision').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()`;
  assert.equal(await page.evaluate(box), true);
  assert.equal((await call(session, tab, 'document/reveal', { mark: 'm3' })).shown, true);
  assert.equal((await call(session, tab, 'document/reveal', { mark: 'nothing' })).shown, false);
  await page.close();
});

test('Words that have gone from the page are named as missing', async () => {
  const { page, tab, blocks } = await paintedPlan();
  await page.evaluate(`document.querySelector('#provision').remove()`);
  const answer = await call(session, tab, 'document/paint', {
    marks: [markOn(blocks, 'regular access', 'gone'), markOn(blocks, 'where possible', 'there')],
    badges: [],
  });
  assert.deepEqual(answer, { painted: 1, missing: ['gone'] });
  await eventually('The panel was not told that the page changed', async () =>
    (await newsHeard(session)).includes('document/changed'),
  );
  await page.close();
});

test('Badges and marks are reached by Tab in reading order, and Enter chooses them in the panel', async () => {
  const { page } = await paintedPlan();
  await page.evaluate(`document.querySelector('#notes').focus()`);
  // After the page's own last stops come ours: badge B, the outcome, badge F, then the provision.
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  const heard = (await newsHeard(session)).filter((each) => /chosen/.test(each));
  assert.deepEqual(heard.slice(0, 4), [
    'badge/chosen B',
    'mark/chosen m4',
    'badge/chosen F',
    'mark/chosen m0',
  ]);
  await page.close();
});

test('A click on marked words chooses them in the panel', async () => {
  const { page } = await paintedPlan();
  const point: { x: number; y: number } = JSON.parse(
    String(
      await page.evaluate(`(() => { const range = document.createRange();
        const text = document.querySelector('#outcome').firstChild; const at = text.data.indexOf('three-step'); range.setStart(text, at); range.setEnd(text, at + 10);
        const box = range.getBoundingClientRect(); return JSON.stringify({ x: box.left + 5, y: box.top + 8 }); })()`),
    ),
  );
  const before = (await newsHeard(session)).length;
  await page.mouse.click(point.x, point.y);
  await eventually('The click was not told', async () =>
    (await newsHeard(session)).slice(before).includes('mark/chosen m4'),
  );
  await page.close();
});

test('One key turns everything off', async () => {
  const { page, before } = await paintedPlan();
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyO');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await eventually('The page is not as it was', async () => (await page.evaluate(outer)) === before);
  assert.ok((await newsHeard(session)).includes('overlay/off'));
  await page.close();
});

test('A page that forbids foreign styles and scripts is marked all the same', async () => {
  const page = await session.open('strict.html');
  const tab = await session.live.pressAction(page);
  const { reading } = await call(session, tab, 'document/read', {});
  const marks = [markOn(reading.blocks, 'as appropriate', 'm')];
  assert.equal((await call(session, tab, 'document/paint', { marks, badges: [] })).painted, 1);
  await page.bringToFront();
  assert.ok(await hasColour(page, kind), 'No highlight colour is on the picture of the page');
  await page.close();
});

/** Whether the picture of the page holds anything that is neither white, black nor grey. */
async function hasColour(page: Page, _kind: string): Promise<boolean> {
  const picture = await page.screenshot({ encoding: 'base64' });
  const looker = session.panel;
  return Boolean(
    await looker.evaluate(`(async () => {
      const image = new Image(); image.src = 'data:image/png;base64,${picture}'; await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height); const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0); const { data } = context.getImageData(0, 0, image.width, 200);
      for (let at = 0; at < data.length; at += 4)
        if (Math.max(data[at], data[at + 1], data[at + 2]) - Math.min(data[at], data[at + 1], data[at + 2]) > 60) return true;
      return false;
    })()`),
  );
}
