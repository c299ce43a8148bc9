import { browser } from 'wxt/browser';

/** Opens the settings in a tab, or brings that tab to the front: the browser does so itself for the page the manifest names. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
