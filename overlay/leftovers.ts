import { highlightNames } from './paint-highlights.ts';

/** The attribute by which a later version of the extension knows what an earlier one left behind; its value is the seed of the names. */
export const hostMark = 'data-plan-quality';

/**
 * Takes away what an earlier version of the extension left in a page: Firefox ends a content script at an update
 * without a chance to clean up. Called before a page's new host starts.
 */
export function removeLeftovers(): void {
  for (const host of document.documentElement.querySelectorAll(`:scope > [${hostMark}]`)) {
    const seed = host.getAttribute(hostMark) ?? '';
    host.remove();
    clean(document, seed);
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentDocument) clean(frame.contentDocument, seed);
  }
}

/** Names are asked for one by one: Firefox lets no content script walk through a page's own map. */
function clean(owner: Document, seed: string): void {
  const names = highlightNames(seed);
  for (const name of names) owner.defaultView?.CSS.highlights.delete(name);
  owner.adoptedStyleSheets = [...owner.adoptedStyleSheets].filter(
    (sheet) => ![...sheet.cssRules].some((rule) => names.some((name) => rule.cssText.includes(name))),
  );
}
