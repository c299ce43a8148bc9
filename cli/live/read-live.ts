import type { Page } from 'puppeteer-core';
import type { DocumentLink, Reading } from '../../plan/block.ts';
import { callDocument } from './call-document.ts';
import type { LiveBrowser } from './live-browser.ts';
import { openBrowser, type Wishes } from './open-browser.ts';
import { readParts } from './read-parts.ts';

/** What a live address gave: a page as the extension read it, a file that the browser shows by itself, or a problem. */
export type LiveResult =
  | { kind: 'reading'; reading: Reading; links: DocumentLink[] }
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'problem'; sentence: string };

/** Reads many addresses with one browser. Close it, whatever happens. */
export type LiveReader = { read(address: string): Promise<LiveResult>; close(): Promise<void> };

/** How long a page may go on loading after it could be read, in milliseconds. */
const settle = { idleTime: 300, timeout: 3000 };

/** Opens a headless browser with the built extension for reading. */
export async function openLiveReader(
  wishes: Wishes = {},
): Promise<{ ok: true; reader: LiveReader } | { ok: false; sentence: string }> {
  const opened = await openBrowser(wishes);
  if (!opened.ok) return opened;
  const { live } = opened;
  return {
    ok: true,
    reader: { read: (address) => readOne(live, address), close: () => live.close() },
  };
}

async function readOne(live: LiveBrowser, address: string): Promise<LiveResult> {
  const page = await live.browser.newPage();
  try {
    const { failed, status } = await page.goto(address, { waitUntil: 'load', timeout: 60_000 }).then(
      (response) => ({ failed: undefined, status: response?.status() ?? 200 }),
      (error: Error) => ({ failed: error.message, status: 0 }),
    );
    // A file that the browser offers to save gives no page; a page that only loads on and on can still be read.
    if (failed && page.url() === 'about:blank') return { kind: 'problem', sentence: whyNotOpened(failed) };
    if (status >= 400)
      return {
        kind: 'problem',
        sentence: `The address answered with ${status}: there is no such page, or it is not open to you.`,
      };
    await page.waitForNetworkIdle(settle).catch(() => undefined);
    return await readPressed(live, page);
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** A browser's own words for a failed navigation, as a sentence; others keep the browser's words in brackets. */
function whyNotOpened(message: string): string {
  if (/CONNECTION_REFUSED|connectionFailure|neterror|NAME_NOT_RESOLVED|UNKNOWN_HOST/i.test(message))
    return 'Nothing answers at this address. Check it, and that the portal can be reached from here.';
  if (/timeout/i.test(message)) return 'The address did not answer within a minute.';
  return `The address could not be opened (${message}).`;
}

/** Why an address shows no document although it answered. */
const awayWords: Record<NonNullable<Reading['away']>, string> = {
  'signed-out': 'The address asks to sign in and shows no document.',
  'timed-out': 'The portal’s session has ended, so the address shows no document.',
  failed: 'The portal shows an error and no document at this address.',
};

async function readPressed(live: LiveBrowser, page: Page): Promise<LiveResult> {
  const tab = await live.pressAction(page);
  const asking = await live.extensionPage('viewer.html');
  try {
    const answer = await callDocument(asking, tab, 'document/read', {});
    if (answer.ok) {
      const { reading, links } = answer.value;
      if (reading.away) return { kind: 'problem', sentence: awayWords[reading.away] };
      const shown =
        links.length === 1 && reading.notVisited.some(({ why }) => why.includes('own viewer'))
          ? links[0]
          : undefined;
      const behind = shown && (await callDocument(asking, tab, 'document/fetch', { address: shown.address }));
      if (behind?.ok)
        return {
          kind: 'file',
          name: behind.value.name,
          bytes: new Uint8Array(Buffer.from(behind.value.base64, 'base64')),
        };
      const again = async () => {
        const next = await callDocument(asking, tab, 'document/read', {});
        return next.ok ? next.value.reading : undefined;
      };
      return { kind: 'reading', reading: await readParts(page, reading, again), links };
    }
    if (answer.problem.code !== 'browser-pdf') return { kind: 'problem', sentence: answer.problem.sentence };
    const file = await callDocument(asking, tab, 'document/fetch', { address: '' });
    return file.ok
      ? {
          kind: 'file',
          name: file.value.name,
          bytes: new Uint8Array(Buffer.from(file.value.base64, 'base64')),
        }
      : { kind: 'problem', sentence: file.problem.sentence };
  } finally {
    await asking.close().catch(() => undefined);
  }
}
