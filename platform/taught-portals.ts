import { browser } from 'wxt/browser';

const key = 'taught-portals';
/** The shape of what is stored; the caller parses each description. */
const version = 1;

/** What was stored of taught portals, unparsed: descriptions of pages, without plan text and names. Kept in the extension's own store. */
export async function readTaughtPortals(): Promise<unknown[]> {
  const kept: unknown = (await browser.storage.local.get(key))[key];
  if (typeof kept !== 'object' || kept === null || !('portals' in kept)) return [];
  return Array.isArray(kept.portals) ? kept.portals : [];
}

/** Keeps these descriptions on this device, in place of all before. */
export async function writeTaughtPortals(portals: readonly object[]): Promise<void> {
  await browser.storage.local.set({ [key]: { version, portals } });
}

/** Calls `listener` when the descriptions changed, in whatever window. Returns the way to stop. */
export function onTaughtPortals(listener: () => void): () => void {
  const hear = (changes: object, area: string) => {
    if (area === 'local' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
