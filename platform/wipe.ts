import { browser } from 'wxt/browser';
import type { OffMessage } from './document-message.ts';
import { portals, removePortal } from './portals.ts';

/** What is deleted, part by part, so that what could not be deleted can be named. */
export const wipeParts = ['windows', 'databases', 'settings', 'session', 'caches', 'portals'] as const;
export type WipePart = (typeof wipeParts)[number];

/** How much lies here before it is deleted; `undefined` where the browser did not say. */
export type LiesHere = { reviews: number | undefined; portals: number };

/** The lock that every open page of ours shares for as long as it lives; who deletes everything holds it alone. */
const lockName = 'pages-of-ours';

/** The channel over which open pages are told to let go. */
const channelName = 'wipe';

/** How long an open page or a connection to a database is waited for, in milliseconds. */
const patience = 5000;

/** How often what was left is looked at and deleted again: a page that was just closing may have written meanwhile. */
const rounds = 3;

/**
 * To be awaited by a page before it reads or shows anything. While everything is being deleted it waits; told to let go
 * later, it goes back to its own beginning, and with the old page goes all that it held: documents, what could be undone,
 * keys, what was not written yet.
 */
export async function joinOpenPages(): Promise<void> {
  new BroadcastChannel(channelName).onmessage = () => location.replace(beginning());
  await new Promise<void>((joined) => {
    void navigator.locks.request(lockName, { mode: 'shared' }, () => {
      joined();
      return new Promise(() => undefined);
    });
  });
}

/** The page without what it was opened for; a panel keeps the number of its tab, which is nobody's data. */
function beginning(): string {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab === null ? location.pathname : `${location.pathname}?tab=${encodeURIComponent(tab)}`;
}

/** What lies on this device, counted without reading any of it: it works while the store is locked. */
export async function liesHere(): Promise<LiesHere> {
  return { reviews: await countReviews().catch(() => undefined), portals: (await portals()).length };
}

/**
 * Deletes everything that this extension keeps on this device, in every open window too. Answers what could not be
 * deleted; nothing is ever thrown.
 */
export async function wipeDevice(): Promise<WipePart[]> {
  await clearMarks();
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('let go');
  try {
    // Granted once the last of the old pages is gone; new ones wait behind until all is deleted.
    return await navigator.locks.request(lockName, { signal: AbortSignal.timeout(patience) }, deleteAll);
  } catch {
    return [...(await deleteAll()), 'windows'];
  } finally {
    channel.close();
  }
}

async function deleteAll(): Promise<WipePart[]> {
  let left = await deleteOnce();
  for (let round = 1; round < rounds && left.length > 0; round += 1) left = await deleteOnce();
  return left;
}

async function deleteOnce(): Promise<WipePart[]> {
  const left: WipePart[] = [];
  for (const [part, gone] of deeds) if (!(await gone().catch(() => false))) left.push(part);
  return left;
}

/** How each part is deleted; true once it was looked at and is gone. */
const deeds: readonly [WipePart, () => Promise<boolean>][] = [
  ['databases', deleteDatabases],
  ['settings', () => clearArea(browser.storage.local)],
  ['session', () => clearArea(browser.storage.session)],
  ['caches', deleteCaches],
  ['portals', removePortals],
];

async function deleteDatabases(): Promise<boolean> {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDatabase(name);
  return (await indexedDB.databases()).length === 0;
}

/** Resolves when it is deleted; rejects where a window does not let go of it in time. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const ask = indexedDB.deleteDatabase(name);
    const timer = setTimeout(() => reject(new Error(`${name} is held open`)), patience);
    ask.onsuccess = () => {
      clearTimeout(timer);
      resolve();
    };
    ask.onerror = () => {
      clearTimeout(timer);
      reject(ask.error ?? new Error(`${name} was not deleted`));
    };
  });
}

async function clearArea(area: typeof browser.storage.local): Promise<boolean> {
  await area.clear();
  return Object.keys(await area.get()).length === 0;
}

/** The browser's stores that this extension never uses, too: an earlier version or a library may have. */
async function deleteCaches(): Promise<boolean> {
  localStorage.clear();
  sessionStorage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
  return (await caches.keys()).length === 0;
}

async function removePortals(): Promise<boolean> {
  for (const portal of await portals()) await removePortal(portal);
  return (await portals()).length === 0;
}

/** Takes our marks out of every page that has some. */
async function clearMarks(): Promise<void> {
  const off: OffMessage = { to: 'document', off: true };
  const tabs = await browser.tabs.query({}).catch(() => []);
  // A tab without a document of ours has nothing to clear, and nobody there to hear.
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, off).catch(() => undefined)),
  );
}

async function countReviews(): Promise<number> {
  let count = 0;
  for (const { name } of await indexedDB.databases()) if (name !== undefined) count += await headsIn(name);
  return count;
}

/** Opened at the version it has, so that nothing is changed by looking. */
function headsIn(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const ask = indexedDB.open(name);
    ask.onerror = () => reject(ask.error ?? new Error('not opened'));
    ask.onblocked = () => reject(new Error('held'));
    ask.onsuccess = () => {
      const database = ask.result;
      database.onversionchange = () => database.close();
      if (!database.objectStoreNames.contains('heads')) {
        database.close();
        resolve(0);
        return;
      }
      const counted = database.transaction('heads').objectStore('heads').count();
      counted.onsuccess = () => resolve(counted.result);
      counted.onerror = () => reject(counted.error ?? new Error('not counted'));
      counted.transaction?.addEventListener('complete', () => database.close());
    };
  });
}
