import { browser } from 'wxt/browser';
import type { Problem } from './calls.ts';
import { hasSidebar } from './sidebar.ts';

/** The scripts that may be put into a page, each only when a call needs it. */
export type PageScript = '/page-host.js' | '/article-reader.js';

/** How often and how long to wait for our own viewer page to be ready: 5 seconds in all. */
const waits = { times: 50, milliseconds: 100 };

/**
 * Puts a script into the tab's own page (frames are reached from there). Our own viewer needs none: it is only
 * waited for while it loads. Throws what the browser says where it refuses.
 */
export async function putInto(tab: number, script: PageScript): Promise<void> {
  if (await isOwnPage(tab)) return untilAnswered(tab);
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [script] });
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

/** Pages that browsers keep from every extension, whatever was granted. */
const keptAddresses =
  /^(about|chrome|edge|brave|chrome-extension|moz-extension|devtools|view-source|resource|chrome-search|chrome-untrusted):|^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)/;

/** Words by which browsers say that a page is closed to every extension. */
const keptMessages = /chrome:\/\/|extensions gallery|devtools|edge:\/\/|about:|view-source/i;

/**
 * Says in a sentence why a tab could not be reached. `error`: what the browser said, undefined where it let the
 * script in and nobody answered, which happens in an old page after an update.
 */
export async function tabProblem(tab: number, error: unknown): Promise<Problem> {
  const open = await browser.tabs.get(tab).catch(() => undefined);
  return problemOf(open, error === undefined ? undefined : String(error), hasSidebar(browser));
}

/** The same from plain facts. `open`: the tab as the browser shows it; its address can be seen only where the page was granted. */
export function problemOf(
  open: { url?: string } | undefined,
  message: string | undefined,
  isFirefox: boolean,
): Problem {
  if (!open)
    return {
      code: 'closed',
      sentence:
        'The document’s tab was closed. Your review is saved. Open the document again and press the button on it.',
    };
  const address = open.url ?? '';
  if (keptAddresses.test(address) || (message && keptMessages.test(message)))
    return {
      code: 'not-scriptable',
      sentence:
        'This is a page of the browser itself, which no extension may read. Nothing was read. Open the plan’s own page and press the button there, or drop the plan’s PDF or Word file here.',
    };
  if (address.startsWith('file:'))
    return {
      code: 'save-and-drop',
      sentence:
        'This document is a file on your computer, which the browser does not let us read from its tab. Drop the file here instead.',
    };
  if (message === undefined)
    return {
      code: 'reload',
      sentence:
        'The page did not answer, as happens after an update. Your review is saved. Reload the page, then press the button on it again.',
    };
  // Firefox refuses its own PDF viewer although the page was granted, which the visible address proves.
  if (isFirefox && address)
    return {
      code: 'save-and-drop',
      sentence:
        'Firefox shows this document in its own PDF viewer, which no extension may read. Nothing was read. Save the PDF, then drop it here.',
    };
  return {
    code: 'press-again',
    sentence:
      'This page has not been opened to the review yet, or you have moved on since. Nothing was read and your review is saved. Press the “Review this plan” button on this page.',
  };
}
