import type { Page } from 'puppeteer-core';

/** Everything the extension has stored on this device, as one text; keys that cannot be taken out of the browser are not in it. */
export async function storedHere(page: Page): Promise<string> {
  return String(
    await page.evaluate(`(async () => {
    const area = await (globalThis.browser ?? globalThis.chrome).storage.local.get();
    const kept = [JSON.stringify(area)];
    for (const { name } of await indexedDB.databases()) {
      const open = await new Promise((done) => { const ask = indexedDB.open(name); ask.onsuccess = () => done(ask.result); });
      for (const store of open.objectStoreNames)
        kept.push(JSON.stringify(await new Promise((done) => {
          const ask = open.transaction(store).objectStore(store).getAll();
          ask.onsuccess = () => done(ask.result);
        })));
      open.close();
    }
    return kept.join(' ');
  })()`),
  );
}
