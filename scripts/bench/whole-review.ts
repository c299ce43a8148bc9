import type { Page } from 'puppeteer-core';
import { openBrowser } from '../../cli/live/open-browser.ts';
import { waitForReview, waitForSaved } from '../job/review-in-panel.ts';
import { servePortal } from '../serve-portal.ts';

/** How one criterion was answered: the keys it took, and the range that was suggested, as levels' keys; none where nothing was. */
export type Answered = { criterion: string; keys: string[]; suggested: string[]; given: string };

/**
 * Reviews a whole sample plan in the built extension by keyboard alone, as one who takes every suggestion would: on to the
 * next criterion, the one key where a single level is suggested, the number of the lower where there are two. Where none
 * is suggested a person judges, and here "3" stands for that. The levels are this demonstration's, nobody's judgement.
 * Undefined where there is no Chromium or no build.
 */
export async function reviewByKeys(plan: string): Promise<Answered[] | undefined> {
  const opened = await openBrowser({ kind: 'chromium' });
  if (!opened.ok) return undefined;
  const { live } = opened;
  const portal = await servePortal();
  try {
    const page = await live.browser.newPage();
    await page.goto(`${portal.address}/${plan}`);
    const tab = await live.pressAction(page);
    const panel = await live.extensionPage(`sidepanel.html?tab=${tab}`);
    const { criteria } = await waitForReview(panel);
    await panel.bringToFront();
    const answers: Answered[] = [];
    for (const _ of criteria) answers.push(await answerNext(panel));
    await waitForSaved(panel);
    return answers;
  } finally {
    await live.close();
    await portal.close();
  }
}

async function answerNext(panel: Page): Promise<Answered> {
  const keys = ['o'];
  await panel.keyboard.press('o');
  // The line of the next criterion has the focus once it is open.
  await panel.waitForFunction(
    () => {
      const card = document.activeElement?.closest('.criterion');
      return card?.hasAttribute('open') && card.querySelector('.given')?.classList.contains('given-open');
    },
    { polling: 20, timeout: 10_000 },
  );
  const { criterion, suggested } = await panel.evaluate(() => {
    const card = document.activeElement?.closest('.criterion');
    const levels = [...(card?.querySelectorAll('.levels-rows .level.suggested kbd') ?? [])];
    return {
      criterion: card?.id.slice('criterion-'.length) ?? '',
      suggested: levels.map((key) => key.textContent ?? ''),
    };
  });
  const level = suggested.length === 1 ? 'a' : (suggested.at(-1) ?? '3');
  keys.push(level);
  if (level === 'a') await panel.keyboard.press('a');
  else await panel.keyboard.type(level);
  const card = `#criterion-${criterion}`;
  await panel.waitForFunction(
    (where) => document.querySelector(`${where} .given`)?.classList.contains('given-level'),
    { polling: 20, timeout: 10_000 },
    card,
  );
  const given = await panel.$eval(
    `${card} .levels-rows`,
    (group) => group.querySelector('.level:has(input:checked) kbd')?.textContent ?? '',
  );
  return { criterion, keys, suggested, given };
}
