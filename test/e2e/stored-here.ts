import type { Page } from 'puppeteer-core';

/** What lies in one place: a store of a database ("database reviews, texts"), an area of the browser or a cache. */
export type StoredPart = { where: string; text: string };

/** Everything the extension has stored on this device, as one text; keys that cannot be taken out of the browser are not in it. */
export async function storedHere(page: Page): Promise<string> {
  return (await storedParts(page)).map(({ text }) => text).join(' ');
}

/**
 * Everything the extension has stored, place by place, keys of records too. Bytes are given as the text they would be; words
 * that are kept as numbers into a list are written out in the order of their text.
 */
export async function storedParts(page: Page): Promise<StoredPart[]> {
  const found = await page.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    const all = (ask) => new Promise((done, failed) => { ask.onsuccess = () => done(ask.result); ask.onerror = () => failed(ask.error); });
    const texts = [];
    const plain = (value) => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        texts.push(new TextDecoder().decode(bytes));
        if (bytes.length % 2 === 0) texts.push(new TextDecoder('utf-16le').decode(bytes));
        return Array.from(bytes);
      }
      if (value instanceof Map) return [...value].map(plain);
      if (value instanceof Set) return [...value].map(plain);
      if (value instanceof Blob) throw new Error('a file is stored');
      if (Array.isArray(value)) return value.map(plain);
      if (value === null || typeof value !== 'object') return value;
      if (Array.isArray(value.vocabulary) && Array.isArray(value.blocks))
        for (const { words } of value.blocks) texts.push(Array.from(words, (word) => value.vocabulary[word]).join(' '));
      return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, plain(own)]));
    };
    const parts = [];
    const put = (where, value) => {
      texts.length = 0;
      const text = JSON.stringify(plain(value)) ?? '';
      parts.push({ where, text: [text, ...texts].join(' ') });
    };
    put('storage.local', await storage.local.get());
    put('storage.session', await storage.session.get());
    put('localStorage', { ...localStorage });
    put('sessionStorage', { ...sessionStorage });
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        put('cache ' + name, [request.url, await (await cache.match(request)).text()]);
    }
    for (const { name } of await indexedDB.databases()) {
      const open = await all(indexedDB.open(name));
      for (const store of open.objectStoreNames) {
        const rows = open.transaction(store).objectStore(store);
        const keys = all(rows.getAllKeys());
        put('database ' + name + ', ' + store, [await keys, await all(open.transaction(store).objectStore(store).getAll())]);
      }
      open.close();
    }
    return JSON.stringify(parts);
  })()`);
  return JSON.parse(String(found));
}
