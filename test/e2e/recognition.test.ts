import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { makeScannedPdf, type ScannedPage } from './make-scan.ts';
import { call, eventually, markOn, newsHeard, type Session, startSession } from './session.ts';

let session: Session;
before(async () => {
  session = await startSession();
});
after(() => session.close());

/** A page of a plan with a table in it, a little askew as from a feeder. */
const printed: ScannedPage = {
  askew: 1.2,
  lines: [
    { text: 'Education, Health and Care Plan', x: 60, y: 80, size: 18, bold: true },
    { text: 'Section B: Special educational needs', x: 60, y: 120, size: 14, bold: true },
    { text: 'Rowan finds it hard to follow instructions with more than two steps.', x: 60, y: 145 },
    { text: 'Section F: Special educational provision', x: 60, y: 190, size: 14, bold: true },
    { text: 'Provision', x: 66, y: 222, bold: true },
    { text: 'How often', x: 336, y: 222, bold: true },
    { text: 'Rowan will have regular access to speech and', x: 66, y: 246 },
    { text: 'language therapy as appropriate.', x: 66, y: 260 },
    { text: 'Once a week', x: 336, y: 246 },
  ],
  rules: [
    [60, 206, 475, 1],
    [60, 228, 475, 1],
    [60, 268, 475, 1],
    [60, 206, 1, 63],
    [330, 206, 1, 63],
    [534, 206, 1, 63],
  ],
};
const empty: ScannedPage = { lines: [] };

async function viewerWith(pages: ScannedPage[]): Promise<{ page: Page; tab: number }> {
  const bytes = await makeScannedPdf(session.panel, pages);
  const page = await session.live.extensionPage('viewer.html');
  const tab = Number(
    await page.evaluate(`(globalThis.browser ?? globalThis.chrome).tabs.getCurrent().then(({ id }) => id)`),
  );
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer(); files.items.add(new File([bytes], 'scan.pdf'));
    const picker = document.querySelector('#picker'); picker.files = files.files; picker.dispatchEvent(new Event('change'));
  })()`);
  await eventually('Recognising was not offered', async () =>
    Boolean(await page.evaluate(`!document.querySelector('#recognise').hidden`)),
  );
  return { page, tab };
}

/** Waits for as long as recognising may take on a slow machine. */
async function ended(how: () => Promise<boolean>): Promise<void> {
  for (let time = 0; time < 60; time += 1) {
    if (await how()) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('Recognising did not end');
}

const said = (page: Page) => page.evaluate(`document.querySelector('#recognised').textContent`).then(String);

test('A scan is offered for recognition, and its words are read, shown as recognised and marked where they are printed', async () => {
  const { page, tab } = await viewerWith([printed, empty]);
  const before = (await call(session, tab, 'document/read', {})).reading;
  assert.deepEqual(before.blocks, []);
  assert.match(
    String(await page.evaluate(`document.querySelector('#recognise-sentence').textContent`)),
    /^Pages 1 and 2 show their words only as a picture\. .*Nothing leaves this device\.$/,
  );
  session.live.watch.take();
  await page.evaluate(`document.querySelector('#recognise-start').click()`);
  await ended(async () => (await said(page)) !== '');
  assert.match(
    await said(page),
    /^The words of page 1 were recognised and may be wrong.* Page 2 gave no words/,
  );
  const { reading } = await call(session, tab, 'document/read', {});
  assert.deepEqual(reading.unread, [{ where: 'page 2', why: 'not-recognised' }]);
  assert.ok(reading.blocks.length > 0 && reading.blocks.every(({ recognised }) => recognised));
  const texts = reading.blocks.map(({ text }) => text);
  assert.ok(
    texts.includes('Rowan finds it hard to follow instructions with more than two steps.'),
    texts.join('\n'),
  );
  const provision = reading.blocks.find(({ text }) => text.startsWith('Rowan will have'));
  assert.equal(
    provision?.text,
    'Rowan will have regular access to speech and language therapy as appropriate.',
  );
  assert.equal(provision?.cell?.column, 0);
  assert.equal(reading.blocks.find(({ text }) => text === 'Once a week')?.cell?.column, 1);

  const marks = [markOn(reading.blocks, 'regular access', 'm0')];
  assert.deepEqual(await call(session, tab, 'document/paint', { marks, badges: [] }), {
    painted: 1,
    missing: [],
  });
  assert.deepEqual(await call(session, tab, 'document/reveal', { mark: 'm0' }), { shown: true });
  const place = await page.evaluate(`(() => {
    const range = [...[...CSS.highlights.values()][0]][0];
    const sheet = document.querySelector('.page').getBoundingClientRect();
    const box = range.getBoundingClientRect();
    const points = 595 / sheet.width;
    return JSON.stringify([String(range), (box.left - sheet.left) * points, (box.bottom - sheet.top) * points]);
  })()`);
  const [words, left, bottom]: [string, number, number] = JSON.parse(String(place));
  assert.equal(words, 'regular access');
  // "regular" is printed some 150 points from the left and 246 from the top, turned by the page's tilt.
  assert.ok(Math.abs(left - 148) < 12, `the mark begins ${left} points from the left`);
  assert.ok(Math.abs(bottom - 246) < 8, `the mark ends ${bottom} points from the top`);
  assert.match(String(await page.evaluate(`document.querySelector('.band').textContent`)), /Recognised text/);
  const news = await newsHeard(session);
  assert.ok(news.includes('recognition/progress') && news.includes('recognition/ended'), news.join(', '));
  assert.deepEqual(session.live.watch.take(), []);
  await page.close();
});

test('The content policy lets our own files bring WebAssembly and nothing else beyond scripts of our own', async () => {
  const policy = String(
    await session.panel.evaluate(
      `(globalThis.browser ?? globalThis.chrome).runtime.getManifest().content_security_policy.extension_pages`,
    ),
  );
  const rules = new Map(
    policy.split(';').map((rule) => {
      const [name = '', ...values] = rule.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
  assert.equal(rules.get('script-src'), "'self' 'wasm-unsafe-eval'");
  assert.equal(rules.get('connect-src'), "'self'");
  assert.equal(rules.get('default-src'), "'none'");
  // In a turn of its own: what the test itself evaluates is let through.
  const text = await session.panel.evaluate(`new Promise((resolve) => setTimeout(() => {
    try { resolve(new Function('return "became code"')()); } catch { resolve('was refused'); }
  }))`);
  assert.equal(text, 'was refused');
});

test('Recognising that the panel began can be stopped from there; nothing is lost and it is offered again', async () => {
  const { page, tab } = await viewerWith([printed, printed, printed]);
  assert.deepEqual(await call(session, tab, 'document/recognise', {}), { pages: 3 });
  await call(session, tab, 'document/stop-recognising', {});
  await ended(async () => (await said(page)) !== '');
  assert.match(await said(page), /It was stopped; \d pages? (?:stays|stay) not read/);
  const { reading } = await call(session, tab, 'document/read', {});
  assert.notDeepEqual(reading.unread, []);
  assert.equal(await page.evaluate(`document.querySelector('#recognise').hidden`), false);
  assert.equal(await page.evaluate(`document.querySelector('#recognise-start').hidden`), false);
  await page.close();
});
