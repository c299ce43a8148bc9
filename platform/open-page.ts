import { browser } from 'wxt/browser';

/** Opens one of our own pages in a tab, or brings its tab to the front where one is open already. */
export async function openPage(name: string): Promise<void> {
  const url = new URL(`/${name}`, location.origin).href;
  // Only tabs of our own pages tell their address without a permission for them.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(url));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
