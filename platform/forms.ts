import { browser } from 'wxt/browser';

const key = 'forms';

/** The forms that plans were corrected on, as they were last written: hashes only. Unparsed; an empty list where there is none. */
export async function readForms(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key] ?? [];
}

/** Keeps these forms on this device, in place of all before. */
export async function writeForms(forms: readonly object[]): Promise<void> {
  await browser.storage.local.set({ [key]: forms });
}
