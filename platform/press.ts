import { browser } from 'wxt/browser';
import { hasSidebar } from './sidebar.ts';
import { givePanelTab } from './tabs.ts';

/**
 * What the press of the button does: the panel opens and is given the tab. The press itself grants the page
 * (`activeTab`); nothing is put into the page until the reviewer asks for it in the panel.
 */
export function onPress(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // First and without waiting: the browser lets a panel open only in the very moment of the press.
    const opened = openPanel(tab.windowId);
    void givePanelTab(tab.windowId, tab.id);
    opened.catch((error: unknown) => console.error('The panel could not be opened.', error));
  });
}

/** Opens the panel beside one of our own pages, from a click in it. */
export function openPanelHere(tab: number): void {
  const opened = hasSidebar(browser) ? browser.sidebarAction.open() : browser.sidePanel.open({ tabId: tab });
  void browser.tabs.get(tab).then(({ windowId }) => givePanelTab(windowId, tab));
  opened.catch((error: unknown) => console.error('The panel could not be opened.', error));
}

/** The number of the tab that shows this page of ours; 0 where it stands in no tab. */
export async function ownTab(): Promise<number> {
  return (await browser.tabs.getCurrent())?.id ?? 0;
}

async function openPanel(windowId: number): Promise<void> {
  if (hasSidebar(browser)) await browser.sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}
