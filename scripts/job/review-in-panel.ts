import type { Page } from 'puppeteer-core';
import { until } from '../../cli/live/live-browser.ts';
import { passIncident } from './pass-incident.ts';

/** What the panel showed once it had read the document. */
export type ReadInPanel = { criteria: string[] };

/** Waits until the panel shows the review; presses "Read this page" where it waits to be asked. Throws the panel's own sentence if it cannot read. */
export async function waitForReview(panel: Page): Promise<ReadInPanel> {
  const shown = await until('The panel did not show the review in time.', async () => {
    const state: unknown = await panel.evaluate(() => {
      const main = document.querySelector<HTMLElement>('main.panel');
      const problem = document.querySelector('.notice-bad, [data-problem]')?.textContent;
      if (problem) return { problem };
      if (main?.dataset.phase === 'start')
        [...document.querySelectorAll('button')]
          .find((button) => button.textContent?.includes('Read this page'))
          ?.click();
      if (main?.dataset.phase !== 'review') return {};
      return {
        criteria: [...document.querySelectorAll('.criterion')].map((one) => one.id.replace('criterion-', '')),
      };
    });
    if (!isState(state)) return undefined;
    if (state.problem) throw new Error(state.problem);
    return state.criteria && state.criteria.length > 0 ? { criteria: state.criteria } : undefined;
  });
  await passIncident(panel);
  return shown;
}

type State = { problem?: string; criteria?: string[] };

function isState(value: unknown): value is State {
  return typeof value === 'object' && value !== null;
}

/**
 * Scores every criterion by keyboard, as a reviewer would: opens it with Enter, presses the number key of the lower end
 * of the suggested range, or E with a reason where nothing is suggested. The levels are this demonstration's, nobody's
 * judgement; what is shown is that keys give levels and that they are kept.
 */
export async function scoreByKeyboard(panel: Page, criteria: string[]): Promise<void> {
  for (const id of criteria) {
    const summary = `#criterion-${id} > summary`;
    await panel.focus(summary);
    if (!(await panel.$eval(`#criterion-${id}`, (card) => card.hasAttribute('open'))))
      await panel.keyboard.press('Enter');
    const levels = await panel.waitForSelector(`#criterion-${id} fieldset.levels-rows`);
    const key = await levels?.evaluate(
      (group) => [...group.querySelectorAll('.suggested kbd')].at(-1)?.textContent ?? '',
    );
    await panel.focus(summary);
    if (key) await panel.keyboard.type(key);
    else {
      await panel.keyboard.press('e');
      await panel.waitForSelector(`#criterion-${id} .levels-rows .reason input:focus`);
      await panel.keyboard.type('Not judged in this demonstration.');
      await panel.keyboard.press('Enter');
    }
    await panel.focus(summary);
    await panel.keyboard.press('Enter');
  }
}

/** Waits for the store's own word that everything is kept. */
export async function waitForSaved(panel: Page): Promise<void> {
  await panel.waitForSelector('.saved-saved', { timeout: 15_000 });
}

/** Presses the export buttons, one after the other, saves from what each shows, and gives the files that came. */
export async function exportAll(panel: Page, filesIn: () => string[]): Promise<string[]> {
  const before = new Set(filesIn());
  const buttons = await panel.$$('.exports button');
  for (const [index, button] of buttons.entries()) {
    await button.evaluate((one) => {
      const around = one.closest('details');
      if (around) around.open = true;
      one.click();
    });
    // What will leave is shown first.
    const save = await panel.waitForSelector('dialog.leaving[open] .leaving-acts .primary');
    await save?.evaluate((one) => one instanceof HTMLElement && one.click());
    await until('An export did not arrive.', async () => {
      const now = filesIn().filter((name) => !before.has(name) && !/\.(part|crdownload|tmp)$/.test(name));
      return now.length > index ? now : undefined;
    });
  }
  return filesIn().filter((name) => !before.has(name));
}
