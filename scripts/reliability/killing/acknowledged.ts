import type { Page } from 'puppeteer-core';

/** What the screen showed as saved: the word beside each criterion, and the comment in the field of the open one, typed in or left. */
export type Shown = { levels: Record<string, string>; comment?: { criterion: string; text: string } };

/** What the screen has acknowledged so far, oldest first: only what reached this process counts. */
export type Acknowledged = { all(): Shown[]; stop(): void };

/** How often the page is asked what it has shown, in milliseconds. */
const often = 15;

/** Watches a page that shows a review, and takes down what it shows whenever it says “Saved”. */
export async function watchAcknowledged(page: Page): Promise<Acknowledged> {
  const all: Shown[] = [];
  let stopped = false;
  await page.evaluate(watch);
  const listen = async () => {
    while (!stopped) {
      const told = await takeShown(page);
      if (!stopped) all.push(...told);
      await new Promise((resolve) => setTimeout(resolve, often));
    }
  };
  // The browser ends in the middle of a question: that is what this is for.
  void listen().catch(() => undefined);
  return {
    all: () => all,
    stop() {
      stopped = true;
    },
  };
}

/** What the page shows now, once it says “Saved”. */
export async function shownNow(page: Page): Promise<Shown> {
  await page.waitForSelector('.saved-saved');
  await page.evaluate(watch);
  const shown = (await takeShown(page)).at(-1);
  if (!shown) throw new Error('The page shows no review.');
  return shown;
}

async function takeShown(page: Page): Promise<Shown[]> {
  const text = await page.evaluate(() => {
    const shown: unknown = Reflect.get(globalThis, 'shownAsSaved');
    return JSON.stringify(Array.isArray(shown) ? shown.splice(0) : []);
  });
  const told: Shown[] = JSON.parse(text);
  return told;
}

/** Runs in the page: notes what it shows, at each change of it. */
function watch(): void {
  const all: unknown[] = [];
  Reflect.set(globalThis, 'shownAsSaved', all);
  let before = '';
  const look = () => {
    if (!document.querySelector('.saved-saved')) return;
    const levels: Record<string, string> = {};
    for (const card of document.querySelectorAll('.criterion'))
      levels[card.id.slice('criterion-'.length)] = card.querySelector('.given')?.textContent ?? '';
    const field = document.querySelector<HTMLTextAreaElement>('.criterion[open] textarea[data-comment]');
    const criterion = field?.closest('.criterion')?.id.slice('criterion-'.length);
    const comment = field && criterion !== undefined ? { criterion, text: field.value.trim() } : undefined;
    const shown = { levels, ...(comment && { comment }) };
    const text = JSON.stringify(shown);
    if (text === before) return;
    before = text;
    all.push(shown);
  };
  new MutationObserver(look).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  look();
}
