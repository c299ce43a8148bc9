import { browser } from 'wxt/browser';

const key = 'settings';

/** A reviewer's settings as they were last written; what does not fit is left out by the caller. Empty where there are none. */
export async function readSettings(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Keeps a reviewer's settings on this device. Throws where the browser does not keep them. */
export async function writeSettings(settings: object): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

/** Calls back with the settings as written when they change, in whatever window. Returns the way to stop. */
export function onSettings(listener: (stored: unknown) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) listener(change.newValue);
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}
