import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { call, kind, markOn, type Session, startSession } from './session.ts';
import { type WayOut, waysOut } from './ways-out.ts';

/** Hears what WebRTC asks of a server on this machine: it goes by no proxy. */
const udp = createSocket('udp4');
let heard = 0;
udp.on('message', () => {
  heard += 1;
});

let session: Session;
before(async () => {
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', () => resolve()));
  session = await startSession();
});
after(async () => {
  udp.close();
  await session.close();
});

/** How long a request may take to reach the watch, in milliseconds. */
const moment = 2500;

/** Tries all these ways in the page at once and gives the names of those that reached the watch. */
async function gone(page: Page, ways: readonly WayOut[], until: number): Promise<string[]> {
  heard = 0;
  session.live.watch.take();
  for (const [number, way] of ways.entries()) {
    const code = way.code(`http://way-${number}.example/a?words`, udp.address().port);
    // What a policy refuses at once throws; a page that goes elsewhere takes its answer with it.
    void page.evaluate(`void (() => { ${code} })()`).catch(() => undefined);
  }
  const asked: string[] = [];
  const end = performance.now() + moment;
  const seen = () =>
    ways
      .filter((way, number) =>
        way.name === 'WebRTC' ? heard > 0 : asked.some((each) => each.includes(`way-${number}.example`)),
      )
      .map(({ name }) => name);
  while (performance.now() < end && seen().length < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    asked.push(...session.live.watch.take());
  }
  return seen();
}

const tried = waysOut.filter(({ only }) => only === undefined || only === kind);
const leaving = (way: WayOut) => way.refusedBy === 'person';

test('The watch sees every way by which a page could send words, so that silence means something', async () => {
  const staying = tried.filter((way) => !leaving(way));
  const page = await session.open('plan.html');
  assert.deepEqual(
    await gone(page, staying, staying.length),
    staying.map(({ name }) => name),
  );
  await page.close();
  for (const way of tried.filter(leaving)) {
    const page = await session.open('plan.html');
    assert.deepEqual(await gone(page, [way], 1), [way.name]);
    await page.close();
  }
});

test('The browser refuses all of them in an extension page, whatever its code says, but what needs markup we do not write', async () => {
  const staying = tried.filter((way) => !leaving(way));
  const page = await session.live.extensionPage('dashboard.html');
  const expected = staying.filter(({ refusedBy }) => refusedBy === 'markup').map(({ name }) => name);
  assert.deepEqual(await gone(page, staying, staying.length), expected);
  await page.close();
});

test('Reading, painting and turning off send no request at all, not even to the portal', async () => {
  const page = await session.open('plan.html');
  const served = session.served.requests.length;
  session.live.watch.take();
  const tab = await session.live.pressAction(page);
  const { reading } = await call(session, tab, 'document/read', {});
  await call(session, tab, 'document/paint', {
    marks: [markOn(reading.blocks, 'regular access', 'm')],
    badges: [],
  });
  await call(session, tab, 'document/reveal', { mark: 'm' });
  await call(session, tab, 'document/clear', {});
  assert.deepEqual(
    session.served.requests.slice(served).filter((each) => each !== '/favicon.ico'),
    [],
  );
  assert.deepEqual(session.live.watch.take(), []);
  await page.close();
});
