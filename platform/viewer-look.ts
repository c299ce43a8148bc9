import { browser } from 'wxt/browser';

/** How a reviewer left the viewer: the side pane's tab, if it was open, and the size of Word text. Nothing of any document. */
export type ViewerLook = { pane?: 'outline' | 'pages' | 'closed'; textSize?: number };

const key = 'viewer-look';

/** The look as it was left; empty the first time. What does not fit is left out. */
export async function readViewerLook(): Promise<ViewerLook> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  if (typeof stored !== 'object' || stored === null) return {};
  const look: ViewerLook = {};
  if ('pane' in stored && (stored.pane === 'outline' || stored.pane === 'pages' || stored.pane === 'closed'))
    look.pane = stored.pane;
  if (
    'textSize' in stored &&
    typeof stored.textSize === 'number' &&
    stored.textSize > 0.5 &&
    stored.textSize < 4
  )
    look.textSize = stored.textSize;
  return look;
}

/** Keeps the look on this device. */
export async function writeViewerLook(look: ViewerLook): Promise<void> {
  await browser.storage.local.set({ [key]: look });
}

/** Where a document was being read: a part's number and a share of it. */
type Place = { part: number; share: number };

/** The name under which a document's place is held: a hash of its bytes, so that nothing of it can be read there. */
export async function placeKey(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  const hex = Array.from(new Uint8Array(digest).slice(0, 12), (byte) => byte.toString(16).padStart(2, '0'));
  return `viewer-place-${hex.join('')}`;
}

/** Where the document was left in this session of the browser; undefined where it was not open. */
export async function readPlace(name: string): Promise<Place | undefined> {
  const stored: unknown = (await browser.storage.session.get(name))[name];
  if (typeof stored !== 'object' || stored === null || !('part' in stored) || !('share' in stored))
    return undefined;
  const { part, share } = stored;
  return typeof part === 'number' && typeof share === 'number' ? { part, share } : undefined;
}

/** Holds the place in memory until the browser closes. */
export async function writePlace(name: string, place: Place): Promise<void> {
  await browser.storage.session.set({ [name]: place });
}
