import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { type Desk, inBackground, openDesk } from './desk.ts';
import { eventually } from './session.ts';

let desk: Desk;
let portal: Portal;
before(async () => {
  portal = await servePortal();
  desk = await openDesk();
});
after(async () => {
  await desk.close();
  await portal.close();
});

/** All that lies in the extension's stores, raw. A database of which nothing but empty stores is left counts as gone. */
async function raw(
  page: Page,
): Promise<{ records: number; local: string[]; session: string[]; caches: number }> {
  const found = await page.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    let records = 0;
    for (const { name } of await indexedDB.databases()) {
      const open = await new Promise((done, failed) => {
        const ask = indexedDB.open(name); ask.onsuccess = () => done(ask.result); ask.onerror = () => failed(ask.error);
      });
      for (const store of open.objectStoreNames)
        records += await new Promise((done) => {
          const ask = open.transaction(store).objectStore(store).count(); ask.onsuccess = () => done(ask.result);
        });
      open.close();
    }
    return JSON.stringify({
      records,
      local: Object.keys(await storage.local.get()),
      session: Object.keys(await storage.session.get()),
      caches: (await caches.keys()).length,
    });
  })()`);
  return JSON.parse(String(found));
}

/** Gives the first level that can be given in the panel, and waits until it is saved. */
async function giveLevel(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const criterion = document.querySelector<HTMLElement>('details[id^=criterion-] > summary');
    if (criterion?.parentElement instanceof HTMLDetailsElement && !criterion.parentElement.open)
      criterion.click();
  });
  await panel.waitForSelector('details[id^=criterion-][open] .levels-rows input');
  await panel.$eval(
    'details[id^=criterion-][open] .levels-rows input',
    (input) => input instanceof HTMLInputElement && input.click(),
  );
  await panel.waitForFunction(
    () => document.querySelector('.saved')?.textContent?.includes('Saved'),
    inBackground,
  );
}

async function pressIn(page: Page, says: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.checkVisibility() && one.textContent?.includes(wanted),
    );
    button?.click();
    return button !== undefined;
  }, says);
  assert.ok(found, `No button says "${says}"`);
}

const stored = (page: Page) =>
  page.evaluate(`new Promise((done) => {
    const ask = indexedDB.open('reviews');
    ask.onsuccess = () => {
      const all = ask.result.transaction('heads').objectStore('heads').getAllKeys();
      all.onsuccess = () => { ask.result.close(); done(all.result); };
    };
  })`);

test('One word deletes everything in every window, and no window writes its old review back', async () => {
  const { panel } = await desk.inPortal(`${portal.address}/good-plan.html`);
  await giveLevel(panel);
  const dashboard = await desk.live.extensionPage('dashboard.html');
  await dashboard.waitForSelector('.review-line');
  const viewer = await desk.live.extensionPage('viewer.html');
  await viewer.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    await storage.local.set({ settings: { timed: true }, forms: [{ a: 1 }], 'taught-portals': { version: 1, portals: [] } });
    await storage.session.set({ 'viewer-place-1': { part: 1, share: 0.5 } });
    await caches.open('left').then((cache) => cache.put(new URL('/viewer.html', location.origin).href, new Response('x'))).catch(() => undefined);
  })()`);
  const before = await stored(viewer);
  assert.ok(Array.isArray(before) && before.length === 1);

  const wipe = await desk.live.extensionPage('wipe.html');
  await wipe.waitForSelector('.wipe-ask input');
  await pressIn(wipe, 'Delete everything');
  await wipe.waitForSelector('.wipe-ask [role=alert]');
  assert.ok((await raw(wipe)).records > 0, 'Nothing is deleted without the word');
  await wipe.focus('.wipe-ask input');
  await wipe.keyboard.type('delete');
  await pressIn(wipe, 'Delete everything');
  await wipe.waitForSelector('.wipe-done', { timeout: 20_000 });

  assert.deepEqual(await raw(wipe), { records: 0, local: [], session: [], caches: 0 });
  await dashboard.waitForSelector('.empty');
  await panel.waitForSelector('main[data-phase=start] button.primary');
  await eventually('A window wrote its old review back', async () => (await raw(wipe)).records === 0);

  await panel.$eval('button.primary', (button) => button instanceof HTMLElement && button.click());
  await panel.waitForSelector('main[data-phase=review] #annotations');
  await giveLevel(panel);
  const now = await stored(viewer);
  assert.ok(Array.isArray(now) && now.length === 1, 'A new review is kept');
  assert.notEqual(now[0], before[0]);
});
