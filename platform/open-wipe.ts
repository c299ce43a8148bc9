import { browser } from 'wxt/browser';

/** Opens the page that deletes everything, in a tab of its own: it holds nothing itself and works while the store is locked. */
export async function openWipe(): Promise<void> {
  await browser.tabs.create({ url: new URL('/wipe.html', location.origin).href });
}
