import type { Page } from 'puppeteer-core';
import { type LiveBrowser, until } from '../../cli/live/live-browser.ts';

/**
 * The panel for a document: in Chromium the real side panel that the press opened; in Firefox, whose sidebar WebDriver
 * cannot enter, the same page in a tab bound to the document's tab.
 */
export async function panelOf(live: LiveBrowser, tab: number): Promise<Page> {
  if (live.kind === 'firefox') return live.extensionPage(`sidepanel.html?tab=${tab}`);
  return until('The side panel did not open.', async () => {
    const target = live.browser
      .targets()
      .find((each) => each.url().startsWith(`${live.origin}/sidepanel.html`));
    return target?.asPage();
  });
}
