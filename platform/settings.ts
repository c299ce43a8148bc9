import { browser } from 'wxt/browser';

const key = 'settings';

/** A reviewer's settings as they were last written; what does not fit is left out by the caller. Empty where there are none. */
export async function readSettings(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Keeps a reviewer's settings on this device. */
export async function writeSettings(settings: object): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}
