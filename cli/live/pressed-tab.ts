import type { Page } from 'puppeteer-core';
import { until } from './live-browser.ts';

/** The tab that a press of the button gave to the panel, as the background kept it for a panel about to open. */
const lookUp = `(globalThis.browser ?? globalThis.chrome).storage.session.get().then((kept) =>
  Object.entries(kept).filter(([key]) => key.startsWith('panel-tab-')).map(([, tab]) => tab)[0] ?? null)`;
const forget = `(globalThis.browser ?? globalThis.chrome).storage.session.clear()`;

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
    return await until('The extension did not notice the press of its button.', async () => {
      const tab: unknown = await window.evaluate(lookUp);
      return typeof tab === 'number' ? tab : undefined;
    });
  } finally {
    await window.close();
  }
}
