import { browser } from 'wxt/browser';
import type { OffMessage } from './document-message.ts';

/** The keyboard shortcut that turns the overlay off in the tab the reviewer looks at. */
export function onOverlayKey(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'overlay-off') void turnOff(tab?.id);
  });
}

async function turnOff(tab: number | undefined): Promise<void> {
  const id = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  const off: OffMessage = { to: 'document', off: true };
  // A tab without a document of ours has nothing to turn off, and nobody there to hear.
  if (id !== undefined) await browser.tabs.sendMessage(id, off).catch(() => undefined);
}
