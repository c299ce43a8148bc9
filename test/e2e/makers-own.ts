/**
 * Sites that a browser was seen to ask by itself, without the extension: clock and updates of Chromium, its look for
 * somebody signed in, the lists of Firefox. Preferences cut all of them off (`cli/live/open-chromium.ts`,
 * `open-firefox.ts`), so none is seen in the editions that were tried; other editions may not know a preference, and are
 * let off these four names and no others.
 */
const sites: readonly string[] = [
  'clients2.google.com',
  'update.googleapis.com',
  'accounts.google.com',
  'firefox.settings.services.mozilla.com',
];

/** True for a request that a browser makes of its own maker. `asked`: as the watch notes it, "CONNECT site:443" or "GET http://site/path". */
export function isMakersOwn(asked: string): boolean {
  const address = asked.replace(/^\w+ (?:https?:\/\/)?/, '');
  return sites.includes(address.replace(/[:/].*$/, ''));
}
