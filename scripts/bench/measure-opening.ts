import type { Page } from 'puppeteer-core';
import { giveFile, openDesk } from './open-desk.ts';
import { serveBare } from './serve-bare.ts';

/** Milliseconds from the choice of the file. The times of one round are of one browser, side by side. */
export type Opening = {
  /** PDF.js alone: every page laid with its words, the first drawn. */
  alone: number;
  /** The same in our viewer, where the document is read too. */
  shown: number;
  /** The document judged in the panel and every mark painted. */
  painted: number;
  pages: number;
  marks: number;
};

/** Opens the long plan so many times, each time in a new browser. Undefined where there is no browser or no build. */
export async function measureOpening(rounds: number): Promise<Opening[] | undefined> {
  const all: Opening[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await openOnce(round % 2 === 0);
    if (!one) return undefined;
    all.push(one);
  }
  return all;
}

/** So long the panel stands there before the file is chosen, in milliseconds: hardly anybody is quicker in a file picker. */
const choosing = 4000;

async function openOnce(aloneFirst: boolean): Promise<Opening | undefined> {
  const desk = await openDesk();
  if (!desk) return undefined;
  const bare = await serveBare(desk.bytes);
  try {
    const page = await desk.live.browser.newPage();
    await page.goto(bare.address);
    await page.waitForFunction('document.title === "ready"');
    const alone = () => page.evaluate(`openAlone('plan.pdf')`).then(Number);
    const before = aloneFirst ? await alone() : undefined;
    const ours = await desk.openUnread();
    // In front, as a side panel always is: in a tab behind, a browser gives it no idle time to get ready in.
    await new Promise((resolve) => setTimeout(resolve, choosing));
    await desk.viewer.bringToFront();
    await giveFile(desk.viewer, 'plan.pdf', desk.bytes);
    const waiting = stamps(desk.viewer);
    await ours.evaluate(() =>
      document.querySelector<HTMLElement>('main[data-phase=start] button.primary')?.click(),
    );
    const { shown, painted, pages, marks } = await waiting;
    await page.bringToFront();
    return { alone: before ?? (await alone()), shown, painted, pages, marks };
  } finally {
    await desk.close();
    await bare.close();
  }
}

type Stamps = Omit<Opening, 'alone'>;

async function stamps(viewer: Page): Promise<Stamps> {
  const told = await viewer.evaluate(`new Promise((resolve) => {
    const stamps = {};
    const look = () => {
      const now = performance.now() - givenAt;
      const pages = document.querySelectorAll('.page').length;
      if (!stamps.shown && pages > 0 && document.querySelector('.page canvas') && !document.querySelector('#find-open').hidden) {
        stamps.shown = now;
        stamps.pages = pages;
      }
      const painted = [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0);
      if (painted > 0 && stamps.shown) resolve(JSON.stringify({ ...stamps, painted: now, marks: painted }));
      else if (now > 60000) resolve(JSON.stringify({ ...stamps, painted: NaN, marks: 0 }));
      else requestAnimationFrame(look);
    };
    look();
  })`);
  return JSON.parse(String(told));
}
