import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../cli/live/find-browsers.ts';
import type { LiveBrowser } from '../../../cli/live/live-browser.ts';
import { openBrowser } from '../../../cli/live/open-browser.ts';
import { servePortal } from '../../serve-portal.ts';
import { passIncident } from '../../job/pass-incident.ts';
import { inTime } from './in-time.ts';
import { gone, processesOf, signal } from './processes.ts';

/** A browser on a profile that stays on the disk, with the built extension in it. */
export type KeptBrowser = {
  live: LiveBrowser;
  pid: number;
  /** Kills every process of it at once, at the worst moment. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

/** Opens it. Throws the sentence that says why it cannot. */
export async function openKept(kind: BrowserKind, profile: string): Promise<KeptBrowser> {
  const opened = await openBrowser({ kind, profile });
  if (!opened.ok) throw new Error(opened.sentence);
  const { live } = opened;
  const pid = live.browser.process()?.pid;
  if (pid === undefined) throw new Error('The browser has no process of its own.');
  return {
    live,
    pid,
    async kill() {
      const all = processesOf(pid);
      signal(all, 'SIGKILL');
      await gone(all);
      // Firefox's door may wait for an answer of the browser that is dead.
      await inTime('The killed browser did not let go', 5, live.browser.close()).catch(() => undefined);
    },
    async close() {
      try {
        await inTime('The browser did not close', 15, live.close());
      } finally {
        const left = processesOf(pid);
        signal(left, 'SIGKILL');
        await gone(left);
      }
    },
  };
}

/** A profile with one review in it, to begin from as often as wanted. */
export type SeededProfile = { review: string; copy(): Promise<string>; remove(): Promise<void> };

/** Makes one as a reviewer does: the sample plan is opened in its portal, read, and given its first level by key. */
export async function seedProfile(kind: BrowserKind): Promise<SeededProfile> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-kept-'));
  const first = path.join(folder, 'first');
  const portal = await servePortal();
  const kept = await openKept(kind, first);
  try {
    const page = await kept.live.browser.newPage();
    await page.goto(`${portal.address}/good-plan.html`);
    const tab = await kept.live.pressAction(page);
    const panel = await kept.live.extensionPage(`sidepanel.html?tab=${tab}`);
    await panel.waitForSelector('main[data-phase=start] button.primary');
    await panel.$eval('button.primary', (button) => button instanceof HTMLElement && button.click());
    await panel.waitForSelector('main[data-phase=review] .so-far');
    await passIncident(panel);
    await panel.focus('#criterion-P-01 > summary');
    await panel.keyboard.press('3');
    await panel.waitForSelector('.saved-saved');
    const review = await panel.evaluate(async () => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const ask = indexedDB.open('reviews');
        ask.onsuccess = () => resolve(ask.result);
        ask.onerror = () => reject(ask.error);
      });
      const keys = await new Promise<IDBValidKey[]>((resolve) => {
        const ask = opened.transaction('heads').objectStore('heads').getAllKeys();
        ask.onsuccess = () => resolve(ask.result);
      });
      opened.close();
      return String(keys[0]);
    });
    return {
      review,
      async copy() {
        const to = await mkdtemp(path.join(folder, 'copy-'));
        await cp(first, to, { recursive: true });
        return to;
      },
      remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
    };
  } finally {
    await kept.close();
    await portal.close();
  }
}

/** Opens the review in the dashboard, without its document, and waits until keys are heard. */
export async function openReview(kept: KeptBrowser, review: string): Promise<Page> {
  const page = await kept.live.extensionPage(`dashboard.html?review=${review}`);
  await page.waitForSelector('.criterion > summary', { timeout: 30_000 });
  return page;
}
