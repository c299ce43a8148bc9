import type { Page } from 'puppeteer-core';
import type { LiveBrowser } from '../../cli/live/live-browser.ts';
import { openBrowser } from '../../cli/live/open-browser.ts';
import { makeDeskPlan } from './desk-plan.ts';

/** About 40 pages and over 300 findings. */
const parts = 6;

/** A real Chromium with the built extension: a long PDF in our viewer, and its panel in a tab beside. Close it, whatever happens. */
export type Desk = {
  live: LiveBrowser;
  viewer: Page;
  /** Number of the viewer's tab. */
  tab: number;
  /** The file that is open. */
  bytes: Uint8Array;
  /** Opens the panel for the viewer's tab, in a tab of its own, and waits for the review. */
  openPanel(): Promise<Page>;
  /** Opens the panel and leaves it before its first press. */
  openUnread(): Promise<Page>;
  close(): Promise<void>;
};

/**
 * Opens the desk with no document yet: `giveFile` opens one. Undefined where there is no Chromium or nothing is built.
 * `build`: a built extension to use in place of the usual one.
 */
export async function openDesk(build = process.env.DESK_BUILD): Promise<Desk | undefined> {
  const size = { width: 1280, height: 900 };
  const bytes = await makeDeskPlan(parts);
  const opened = await openBrowser({ kind: 'chromium', size, ...(build !== undefined && { build }) });
  if (!opened.ok) return undefined;
  const { live } = opened;
  try {
    const viewer = await live.extensionPage('viewer.html');
    // Everything found is painted, not only what speaks for itself.
    await viewer.evaluate(`chrome.storage.local.set({ settings: { marksAll: true } })`);
    const tab = Number(await viewer.evaluate(`chrome.tabs.getCurrent().then(({ id }) => id)`));
    const openUnread = async () => {
      const panel = await live.extensionPage(`sidepanel.html?tab=${tab}`);
      await panel.setViewport({ width: 400, height: size.height });
      await panel.waitForSelector('main[data-phase=start] button.primary');
      return panel;
    };
    return {
      live,
      viewer,
      tab,
      bytes,
      openUnread,
      async openPanel() {
        const panel = await openUnread();
        await untilReview(panel);
        return panel;
      },
      close: () => live.close(),
    };
  } catch (error) {
    await live.close();
    throw error;
  }
}

/** Puts a file into the viewer's picker from inside the page. Returns when it was handed over, not when it is shown. */
export async function giveFile(viewer: Page, name: string, bytes: Uint8Array): Promise<void> {
  await viewer.evaluate(
    `globalThis.given = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0))`,
  );
  await viewer.evaluate((title) => {
    const files = new DataTransfer();
    files.items.add(new File([Reflect.get(globalThis, 'given')], title));
    const picker = document.querySelector<HTMLInputElement>('#picker');
    if (!picker) throw new Error('The viewer has no picker.');
    picker.files = files.files;
    Reflect.set(globalThis, 'givenAt', performance.now());
    picker.dispatchEvent(new Event('change'));
  }, name);
}

/** Waits until a panel in a tab shows the review, pressing "Read this page" where it waits to be asked. */
async function untilReview(panel: Page): Promise<void> {
  await panel.waitForFunction(
    () => {
      const main = document.querySelector<HTMLElement>('main.panel');
      const ask = document.querySelector<HTMLElement>('main[data-phase=start] button.primary');
      if (ask && !ask.dataset.asked) {
        ask.dataset.asked = 'yes';
        ask.click();
      }
      return main?.dataset.phase === 'review' && document.querySelector('.criterion') !== null;
    },
    { polling: 50, timeout: 60_000 },
  );
}
