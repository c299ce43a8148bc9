import type { Problem } from './calls.ts';

/** Pages that browsers keep from every extension, whatever was granted. */
const keptAddresses =
  /^(about|chrome|edge|brave|chrome-extension|moz-extension|devtools|view-source|resource|chrome-search|chrome-untrusted):|^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)/;

/** Words by which browsers say that a page is closed to every extension. */
const keptMessages = /chrome:\/\/|extensions gallery|devtools|edge:\/\/|about:|view-source/i;

/**
 * Why a tab could not be reached, in a sentence. `open`: the tab as the browser shows it, undefined if it is gone; its
 * address can be seen only where the page was granted. `message`: what the browser said, undefined where it let the
 * script in and nobody answered.
 */
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
