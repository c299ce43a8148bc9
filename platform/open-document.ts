import { browser } from 'wxt/browser';
import type { Problem } from './calls.ts';
import { documentHost } from './document-host.ts';
import { fromBase64 } from './fetch-document.ts';
import { offerFile } from './hand-over.ts';
import { givePanelTab } from './tabs.ts';

/** A document's bytes as they came by picker, drop or a read in its own tab. */
export type DocumentFile = { name: string; bytes: Uint8Array };

/** The tab a document was opened in, or the problem that kept it shut. */
export type Opened = { ok: true; tab: number } | { ok: false; problem: Problem };

/**
 * Opens a PDF or Word file in our own viewer page in a new tab and gives the panel that tab.
 * The bytes go from page to page in memory; they are never stored.
 */
export async function openInViewer(file: DocumentFile): Promise<Opened> {
  const token = crypto.randomUUID();
  const taken = offerFile(token, file);
  const opened = await openTab(`?file=${token}`);
  if (!opened.ok || (await taken)) return opened;
  return failed('The viewer page did not take the document. Nothing was lost: drop the file there again.');
}

/** Opens the empty viewer page, where the reviewer picks or drops a file. */
export async function openEmptyViewer(): Promise<Opened> {
  return openTab('');
}

/**
 * Reads the document that a tab shows or offers (default: what the tab itself shows) by a fetch inside that tab,
 * same origin only, and opens it in our viewer. Only ever called because the reviewer asked.
 */
export async function openTabDocument(tab: number, address = ''): Promise<Opened> {
  const fetched = await documentHost(tab).call('document/fetch', { address });
  if (!fetched.ok) return fetched;
  const { name, base64 } = fetched.value;
  return openInViewer({ name, bytes: fromBase64(base64) });
}

async function openTab(query: string): Promise<Opened> {
  const tab = await browser.tabs.create({ url: new URL(`/viewer.html${query}`, location.origin).href });
  if (tab.id === undefined)
    return failed('The viewer page could not be opened. Close some tabs and try again.');
  await givePanelTab(tab.windowId, tab.id);
  return { ok: true, tab: tab.id };
}

function failed(sentence: string): Opened {
  return { ok: false, problem: { code: 'failed', sentence } };
}
