import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browsers.ts';

/** A running browser with our extension in it, driven from Node. Close it, whatever happens. */
export type LiveBrowser = {
  kind: BrowserKind;
  /** "Chromium" or "Firefox", as found on the machine. */
  name: string;
  browser: Browser;
  /** Where the extension's own pages lie, without a slash at the end. */
  origin: string;
  /** Presses the extension's real button on the page and gives the tab's number, which the press also gave to the panel. */
  pressAction(page: Page): Promise<number>;
  /** Opens one of the extension's pages in a tab: "sidepanel.html?tab=3". */
  extensionPage(path: string): Promise<Page>;
  /** Installs the extension anew over the running one, as an update does. */
  reinstall(): Promise<void>;
  close(): Promise<void>;
};

/** How a browser is to be opened. */
export type OpenOptions = {
  headless: boolean;
  /** The folder of the built extension. */
  build: string;
  /** A profile folder to keep; without it a new one is made and thrown away. */
  profile?: string;
  /** Address of a proxy that sees every request but those to this machine: tests watch with it that none leaves. */
  proxy?: string;
  /** Folder where files that a page saves are put, without asking. */
  downloads?: string;
  /** Window size in CSS pixels. */
  size?: { width: number; height: number };
};

/** How long a browser may take to start and the extension to answer, in milliseconds: slow machines included. */
export const patience = 30_000;

/** Asks again and again until there is an answer; throws the sentence after `patience`. */
export async function until<T>(sentence: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(sentence);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
