import type { Page } from 'puppeteer-core';
import { until } from './live-browser.ts';

/** How often to look whether the press has granted the page; pages of the browser itself are never granted. */
const looks = 20;

/** The tab that a press of the button gave to the panel, as the background kept it for a panel about to open. */
const given = `(globalThis.browser ?? globalThis.chrome).storage.session.get().then((kept) =>
  Object.entries(kept).filter(([key]) => key.startsWith('panel-tab-')).map(([, tab]) => tab)[0] ?? null)`;
const forget = `(globalThis.browser ?? globalThis.chrome).storage.session.clear()`;

/** Whether a tab's address can be seen, which is so only once it has been granted. */
const isGranted = (tab: number) =>
  `(globalThis.browser ?? globalThis.chrome).tabs.get(${tab}).then(({ url }) => url !== undefined && url !== '', () => false)`;

/**
 * Presses and waits until the extension has noticed. Looks through a page of the extension that does nothing by
 * itself, opened before the press, so that the press falls on the page in front.
 */
export async function pressedTab(
  extensionPage: (path: string) => Promise<Page>,
  press: () => Promise<void>,
): Promise<number> {
  const window = await extensionPage('viewer.html');
  try {
    await window.evaluate(forget);
    await press();
    const tab = await until('The extension did not notice the press of its button.', async () => {
      const found: unknown = await window.evaluate(given);
      return typeof found === 'number' ? found : undefined;
    });
    for (let look = 0; look < looks && (await window.evaluate(isGranted(tab))) !== true; look += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return tab;
  } finally {
    await window.close();
  }
}
