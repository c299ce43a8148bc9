import { browser } from 'wxt/browser';

/**
 * A portal is a site the reviewer added once, so that its further pages need no press of the button. Nothing is put
 * into its pages unasked: the grant only lets the panel ask.
 */
export type Portal = { pattern: string; name: string };

/** The portal that a page's address belongs to; undefined for addresses that are no web pages. */
export function portalOf(address: string): Portal | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { pattern: `${protocol}//${hostname}/*`, name: hostname };
}

/** Asks the reviewer to add a portal. Call it straight from a click, before anything is awaited: browsers demand it. */
export async function addPortal(portal: Portal): Promise<boolean> {
  return browser.permissions.request({ origins: [portal.pattern] });
}

/** Takes a portal away again; its pages then need the press of the button. */
export async function removePortal(portal: Portal): Promise<boolean> {
  return browser.permissions.remove({ origins: [portal.pattern] });
}

/** The portals added so far. */
export async function portals(): Promise<Portal[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).map((pattern) => ({ pattern, name: pattern.replace(/^\W*\w*:\/\/|\/\*$/g, '') }));
}

/** The portal of the page in a tab, while its address can be seen (after the press of the button). */
export async function portalOfTab(tab: number): Promise<Portal | undefined> {
  const open = await browser.tabs.get(tab).catch(() => undefined);
  return open?.url ? portalOf(open.url) : undefined;
}
