import { browser } from 'wxt/browser';
import { isFromOurPages, type Sender } from './heard.ts';

/**
 * The panel stays with the document it was opened on, whatever tab the reviewer looks at meanwhile.
 * It changes only when the reviewer presses the button on another page or opens a file in our viewer.
 */

const keyOf = (windowId: number) => `panel-tab-${windowId}`;

/** What the background and the panel tell every open panel. */
export type PanelNews = { to: 'panel'; window: number; tab: number };

/** True for a message that gives a window's panel another tab. */
export function isPanelNews(message: unknown): message is PanelNews {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    message.to === 'panel' &&
    'window' in message &&
    Number.isSafeInteger(message.window) &&
    'tab' in message &&
    Number.isSafeInteger(message.tab)
  );
}

/** Makes `tab` the panel's document: kept for a panel about to open, told to one already open. */
export async function givePanelTab(windowId: number, tab: number): Promise<void> {
  const news: PanelNews = { to: 'panel', window: windowId, tab };
  await browser.storage.session.set({ [keyOf(windowId)]: tab });
  // Nobody listening (no panel open yet) is the normal case and the only way this can fail.
  await browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Keeps that this window's panel is about `tab` from now on; the panel itself chose it, so nobody is told. */
export async function keepPanelTab(tab: number): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.storage.session.set({ [keyOf(id)]: tab });
}

/** Calls `listener` with every tab that is closed. Returns the way to stop. */
export function onTabClosed(listener: (tab: number) => void): () => void {
  browser.tabs.onRemoved.addListener(listener);
  return () => browser.tabs.onRemoved.removeListener(listener);
}

/** The tab this panel is about: `?tab=` in its own address, else the one last pressed in its window, else the active one. */
export async function panelTab(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const current = await browser.windows.getCurrent();
  if (current.id === undefined) return undefined;
  const kept = (await browser.storage.session.get(keyOf(current.id)))[keyOf(current.id)];
  if (typeof kept === 'number' && (await tabExists(kept))) return kept;
  const [active] = await browser.tabs.query({ active: true, windowId: current.id });
  return active?.id;
}

/** Calls `listener` whenever this window's panel is given a document: also when it is the same tab, pressed again. Returns the way to stop. */
export function onPanelTab(listener: (tab: number) => void): () => void {
  let own: number | undefined;
  void browser.windows.getCurrent().then((current) => {
    own = current.id;
  });
  const hear = (message: unknown, sender: Sender) => {
    if (!isFromOurPages(sender, browser.runtime.id, `${location.origin}/`)) return;
    if (isPanelNews(message) && (own === undefined || message.window === own)) listener(message.tab);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** Brings a document's tab to the front. Returns false if it has been closed. */
export async function showTab(tab: number): Promise<boolean> {
  return browser.tabs.update(tab, { active: true }).then(
    () => true,
    () => false,
  );
}

/** True while the tab is open. */
export async function tabExists(tab: number): Promise<boolean> {
  return browser.tabs.get(tab).then(
    () => true,
    () => false,
  );
}

/** True if the panel of this window was given its document by a press or an opened file, which is the ask to read it. */
export async function tabWasGiven(): Promise<boolean> {
  if (Number(new URLSearchParams(location.search).get('tab')) > 0) return false;
  const current = await browser.windows.getCurrent();
  if (current.id === undefined) return false;
  const kept = (await browser.storage.session.get(keyOf(current.id)))[keyOf(current.id)];
  return typeof kept === 'number' && (await tabExists(kept));
}

/** Tells whether the reviewer looks at `tab` or at another in this window, and when it is closed. Returns the way to stop. */
export function watchTab(
  tab: number,
  listener: (state: 'here' | 'elsewhere' | 'closed') => void,
): () => void {
  let own: number | undefined;
  void browser.windows.getCurrent().then((current) => {
    own = current.id;
  });
  const activated = (active: { tabId: number; windowId: number }) => {
    if (active.windowId === own) listener(active.tabId === tab ? 'here' : 'elsewhere');
  };
  const removed = (id: number) => {
    if (id === tab) listener('closed');
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onRemoved.addListener(removed);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onRemoved.removeListener(removed);
  };
}
