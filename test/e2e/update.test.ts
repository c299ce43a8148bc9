import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { call, eventually, kind, markOn, type Session, startSession } from './session.ts';

let session: Session;
before(async () => {
  session = await startSession();
});
after(() => session.close());

test('Marks left behind by an update go by themselves, in Firefox at the next press, and the page can be read again', async () => {
  const page = await session.open('plan.html');
  const html = 'document.documentElement.outerHTML';
  const before = await page.evaluate(html);
  const tab = await session.live.pressAction(page);
  const { reading } = await call(session, tab, 'document/read', {});
  await call(session, tab, 'document/paint', {
    marks: [markOn(reading.blocks, 'regular access', 'm')],
    badges: [],
  });
  assert.notEqual(await page.evaluate(html), before);
  await page.bringToFront();
  await session.live.reinstall();
  if (kind === 'chromium')
    await eventually('The marks stayed', async () => (await page.evaluate(html)) === before);
  session.panel = await session.live.extensionPage('viewer.html');
  const again = await session.live.pressAction(page);
  assert.ok((await call(session, again, 'document/read', {})).reading.blocks.length > 0);
  assert.equal(await page.evaluate(html), before);
  assert.equal(await page.evaluate('CSS.highlights.size + document.adoptedStyleSheets.length'), 0);
});
