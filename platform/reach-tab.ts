import { browser } from 'wxt/browser';
import type { Problem } from './calls.ts';
import type { PagePart } from './document-message.ts';
import { hasSidebar } from './sidebar.ts';
import { problemOf } from './tab-problem.ts';

/** The script that is put into a page, and only when a call needs it. */
const pageScript = '/page-host.js';

/** How often and how long to wait for our own viewer page to be ready: 5 seconds in all. */
const waits = { times: 50, milliseconds: 100 };

/**
 * Puts our script into the tab's own page (frames are reached from there). Our own viewer needs none: it is only
 * waited for while it loads. Throws what the browser says where it refuses.
 */
export async function putHostInto(tab: number): Promise<void> {
  if (await isOwnPage(tab)) return untilAnswered(tab);
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [pageScript] });
}

/** Puts a script that few pages need beside ours. */
export async function putPartInto(tab: number, part: PagePart): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${part}.js`] });
}

async function isOwnPage(tab: number): Promise<boolean> {
  const { url, pendingUrl } = await addressOf(tab);
  return [url, pendingUrl].some((address) => address?.startsWith(location.origin));
}

async function addressOf(tab: number): Promise<{ url?: string; pendingUrl?: string }> {
  return browser.tabs.get(tab).then(
    (found) => ({ url: found.url, pendingUrl: 'pendingUrl' in found ? found.pendingUrl : undefined }),
    () => ({}),
  );
}

async function untilAnswered(tab: number): Promise<void> {
  for (let time = 0; time < waits.times; time += 1) {
    const here = await browser.tabs.sendMessage(tab, { to: 'document', here: true }).then(
      () => true,
      () => false,
    );
    if (here) return;
    await new Promise((resolve) => setTimeout(resolve, waits.milliseconds));
  }
}

/**
 * Says in a sentence why a tab could not be reached. `error`: what the browser said, undefined where it let the
 * script in and nobody answered, which happens in an old page after an update.
 */
export async function tabProblem(tab: number, error: unknown): Promise<Problem> {
  const open = await browser.tabs.get(tab).catch(() => undefined);
  return problemOf(open, error === undefined ? undefined : String(error), hasSidebar(browser));
}
