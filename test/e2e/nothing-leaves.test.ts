import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { call, markOn, type Session, startSession } from './session.ts';

/** Sees every request of the browser but those to this machine, and answers none. */
const asked: string[] = [];
const proxy = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  response.statusCode = 502;
  response.end();
});
proxy.on('connect', (request, socket) => {
  asked.push(`CONNECT ${request.url}`);
  socket.destroy();
});

let session: Session;
before(async () => {
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The watching proxy has no port.');
  session = await startSession({ proxy: `http://127.0.0.1:${address.port}` });
});
after(async () => {
  await session.close();
  proxy.closeAllConnections();
  proxy.close();
});

/** Sites that the browsers' makers are asked by the browsers themselves, extension or none. */
const makers =
  /(google|googleapis|gstatic|gvt1|chromium|mozilla|firefox|mozilla\.net|mozgcp|digicert|edgeupload|microsoft)\.(com|org|net)/;

test('The watch sees a request that a page sends, so that silence means something', async () => {
  const page = await session.open('plan.html');
  await page.evaluate(`fetch('http://council.example/seen').catch(() => undefined)`);
  assert.ok(asked.some((each) => each.includes('council.example')));
  asked.length = 0;
  await page.close();
});

test('An extension page cannot send anything anywhere, whatever its code says', async () => {
  const refused = await session.panel.evaluate(
    `fetch('http://council.example/leak', { method: 'POST', body: 'words' }).then(() => 'sent', () => 'refused')`,
  );
  assert.equal(refused, 'refused');
  assert.deepEqual(
    asked.filter((each) => each.includes('council.example')),
    [],
  );
});

test('Reading, painting and turning off send no request at all, not even to the portal', async () => {
  const page = await session.open('plan.html');
  const served = session.served.requests.length;
  asked.length = 0;
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
  assert.deepEqual(
    asked.filter((each) => !makers.test(each)),
    [],
  );
  await page.close();
});
