import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BrowserKind, type FoundBrowser, findBrowsers } from './find-browsers.ts';
import type { LiveBrowser, OpenOptions } from './live-browser.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';

/** What came of opening a browser: one that answers, or the sentence that says what to do. */
export type OpenedBrowser = { ok: true; live: LiveBrowser } | { ok: false; sentence: string };

const root = path.resolve(import.meta.dirname, '..', '..');

/** Where `npm run build` leaves the extension for each kind of browser. */
export const builds: Record<BrowserKind, string> = {
  chromium: path.join(root, '.output', 'chrome-mv3'),
  firefox: path.join(root, '.output', 'firefox-mv3'),
};

export type Wishes = Partial<Omit<OpenOptions, 'build'>> & {
  /** Only browsers of this kind. */
  kind?: BrowserKind;
  /** Built extension to load instead of the usual one. */
  build?: string;
};

/** Tries the installed browsers in turn until the built extension answers in one. Headless unless told otherwise. */
export async function openBrowser(wishes: Wishes = {}): Promise<OpenedBrowser> {
  const found = findBrowsers().filter(({ kind }) => !wishes.kind || kind === wishes.kind);
  if (found.length === 0)
    return {
      ok: false,
      sentence: 'No browser was found. Install Chromium, Chrome, Edge or Firefox, then try again.',
    };
  const built = found.filter(({ kind }) =>
    existsSync(path.join(wishes.build ?? builds[kind], 'manifest.json')),
  );
  if (built.length === 0)
    return {
      ok: false,
      sentence: 'The extension has not been built yet. Run "npm run build", then try again.',
    };
  const failures: string[] = [];
  for (const each of built) {
    try {
      return { ok: true, live: await openOne(each, wishes) };
    } catch (error) {
      failures.push(`${each.name} (${each.path}): ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { ok: false, sentence: `The extension answered in no browser. ${failures.join(' ')}` };
}

async function openOne(found: FoundBrowser, wishes: Wishes): Promise<LiveBrowser> {
  const { kind: _, ...rest } = wishes;
  const options = { ...rest, headless: wishes.headless ?? true, build: wishes.build ?? builds[found.kind] };
  return found.kind === 'chromium' ? openChromium(found, options) : openFirefox(found, options);
}
