import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { patience } from '../../cli/live/live-browser.ts';
import { builds, type Wishes } from '../../cli/live/open-browser.ts';
import { kind } from './session.ts';
import { openBrowser, type WatchedBrowser } from './watched.ts';

/** A tab that is not in front draws no frames: it is asked by the clock instead. */
export const inBackground = { polling: 100, timeout: patience };

/** A document with the panel beside it. */
export type Beside = { page: Page; panel: Page; tab: number };

/** A browser with the extension, and the ways to have a document and the panel on the desk. */
export type Desk = {
  live: WatchedBrowser;
  /** Opens a page, presses the button on it and has the panel read it. */
  inPortal(address: string): Promise<Beside>;
  /** Opens a file in the viewer and has the panel read it. */
  inViewer(name: string, bytes: Uint8Array): Promise<Beside>;
  panelOf(tab: number): Promise<Page>;
  close(): Promise<void>;
};

/**
 * The built extension with its panel under another name: the one that opens at each press would hear the same keys and
 * act too, beside the one that is looked at.
 */
export async function openDesk(wishes: Omit<Wishes, 'proxy'> = {}): Promise<Desk> {
  const build = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-build-'));
  await cp(builds[kind], build, { recursive: true });
  await cp(path.join(build, 'sidepanel.html'), path.join(build, 'panel-beside.html'));
  await writeFile(path.join(build, 'sidepanel.html'), '<!doctype html><title>Panel</title>');
  const opened = await openBrowser({ kind, build, ...wishes });
  if (!opened.ok) throw new Error(opened.sentence);
  const { live } = opened;
  const panelOf = async (tab: number) => {
    const panel = await live.extensionPage(`panel-beside.html?tab=${tab}`);
    await panel.setViewport({ width: 360, height: 800 });
    await panel.waitForSelector('main[data-phase=start] button.primary');
    await panel.$eval('button.primary', (button) => button instanceof HTMLElement && button.click());
    await panel.waitForSelector('main[data-phase=review] #annotations');
    // The marks are painted, and with them the keys are heard.
    await panel.waitForFunction(
      () => [...document.querySelectorAll('.tools button')].some((one) => one.textContent?.endsWith('on')),
      inBackground,
    );
    return panel;
  };
  return {
    live,
    panelOf,
    async inPortal(address) {
      const page = await live.browser.newPage();
      await page.goto(address);
      const tab = await live.pressAction(page);
      return { page, tab, panel: await panelOf(tab) };
    },
    async inViewer(name, bytes) {
      const page = await live.extensionPage('viewer.html');
      const tab = Number(
        await page.evaluate(
          `(globalThis.browser ?? globalThis.chrome).tabs.getCurrent().then(({ id }) => id)`,
        ),
      );
      await take(page, name, bytes);
      return { page, tab, panel: await panelOf(tab) };
    },
    async close() {
      try {
        await live.close();
      } finally {
        await rm(build, { recursive: true });
      }
    },
  };
}

/** Gives the viewer a file by its picker. */
export async function take(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer(); files.items.add(new File([bytes], ${JSON.stringify(name)}));
    const picker = document.querySelector('#picker'); picker.files = files.files; picker.dispatchEvent(new Event('change'));
  })()`);
  await page.waitForFunction(
    (wanted) => document.querySelector('#name')?.textContent?.startsWith(wanted),
    inBackground,
    name,
  );
}

/** Selects the first of these words in the document. */
export async function select(page: Page, words: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return true;
    }
    return false;
  }, words);
  assert.ok(found, `"${words}" is not in the document`);
}

/** Presses the key of an annotation in the document: the letter alone in the viewer, with Alt and Shift in a page. */
export async function annotate(page: Page, letter: 'C' | 'S' | 'W' | 'Q', alone: boolean): Promise<void> {
  await page.bringToFront();
  if (!alone) {
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
  }
  await page.keyboard.press(`Key${letter}`);
  if (!alone) {
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
  }
}
