import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { callDocument } from '../../cli/live/call-document.ts';
import { builds } from '../../cli/live/open-browser.ts';
import { call, eventually, kind, type Session, startSession } from './session.ts';

let session: Session;
before(async () => {
  session = await startSession();
});
after(() => session.close());

test('What is injected into a page weighs under 30 KB gzipped', () => {
  const weight = gzipSync(readFileSync(path.join(builds[kind], 'page-host.js'))).length;
  assert.ok(weight < 30_000, `${weight} bytes`);
});

test('The manifest asks for no host at install and for nothing it does not need', () => {
  const manifest = JSON.parse(readFileSync(path.join(builds[kind], 'manifest.json'), 'utf8'));
  const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage'];
  assert.deepEqual(manifest.permissions, kind === 'firefox' ? permissions : [...permissions, 'sidePanel']);
  assert.equal(manifest.host_permissions, undefined);
  assert.equal(manifest.content_scripts, undefined);
  assert.match(manifest.content_security_policy.extension_pages, /connect-src 'self'(;|$)/);
  if (kind === 'firefox')
    assert.deepEqual(manifest.browser_specific_settings.gecko.data_collection_permissions, {
      required: ['none'],
    });
  else assert.equal(typeof manifest.key, 'string');
});

test('No built script names another site to send to', () => {
  const scripts = readdirSync(builds[kind], { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(background|page-host)\.js$/.test(name),
  );
  for (const name of scripts) {
    const source = readFileSync(path.join(builds[kind], name), 'utf8');
    assert.doesNotMatch(source, /sendBeacon|XMLHttpRequest|WebSocket/, name);
  }
});

test('Of a page that is an article, menus and footers are set apart from the text', async () => {
  const page = await session.open('article.html');
  const tab = await session.live.pressAction(page);
  const before = await page.evaluate('document.documentElement.outerHTML');
  const { reading } = await call(session, tab, 'document/read', {});
  const text = reading.blocks.map((block) => block.text).join('\n');
  assert.match(text, /three times in school/);
  assert.doesNotMatch(text, /Cookies|Copyright/);
  assert.match(reading.furniture.map((block) => block.text).join('\n'), /Copyright of the council/);
  assert.equal(await page.evaluate('document.documentElement.outerHTML'), before);
  await page.close();
});

test('A page that was not granted, or was left since, asks for the press of the button', async () => {
  const page = await session.open('plan.html');
  const tab = await session.live.pressAction(page);
  await call(session, tab, 'document/read', {});
  await page.goto(`${session.served.address.replace('127.0.0.1', 'localhost')}/strict.html`);
  const answer = await callDocument(session.panel, tab, 'document/read', {});
  assert.equal(answer.ok, false);
  assert.ok(!answer.ok && answer.problem.code === 'press-again', JSON.stringify(answer));
  await page.bringToFront();
  assert.equal(await session.live.pressAction(page), tab);
  const { reading } = await call(session, tab, 'document/read', {});
  assert.equal(reading.title, 'Strict page');
  await page.close();
});

test('A page of the browser itself is refused with a sentence', async () => {
  const page = await session.live.browser.newPage();
  const address = kind === 'firefox' ? 'about:support' : 'chrome://version/';
  // Firefox changes the tab's process on the way, which ends the navigation for WebDriver although it succeeds.
  void page.goto(address).catch(() => undefined);
  await eventually('The page did not open', async () =>
    Boolean(
      await session.panel.evaluate(
        `(globalThis.browser ?? globalThis.chrome).tabs.query({ active: true }).then(([tab]) => tab.status === 'complete' && tab.title !== '' && !/blank|New Tab/.test(tab.title))`,
      ),
    ),
  );
  const tab = await session.live.pressAction(page);
  await assert.rejects(
    call(session, tab, 'document/read', {}),
    /not-scriptable: This is a page of the browser itself/,
  );
  await page.close();
});

test('A tab that was closed is told as closed', async () => {
  const page = await session.open('plan.html');
  const tab = await session.live.pressAction(page);
  await page.close();
  await assert.rejects(call(session, tab, 'document/read', {}), /closed: The document’s tab was closed/);
});
