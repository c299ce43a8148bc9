import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openBrowser } from './watched.ts';
import type { LiveBrowser } from '../../cli/live/live-browser.ts';
import { type Served, servePages } from './serve-pages.ts';
import { kind } from './session.ts';

/** A tab that is not in front draws no frames: it is asked by the clock instead. */
const inBackground = { polling: 100 };

let live: LiveBrowser;
let served: Served;
before(async () => {
  served = await servePages();
  const opened = await openBrowser({ kind });
  if (!opened.ok) throw new Error(opened.sentence);
  live = opened.live;
});
after(async () => {
  await live.close();
  await served.close();
});

/** Opens the wizard with the panel beside it, and reads the step that is shown. */
async function beside(query: string): Promise<{ page: Page; panel: Page }> {
  const page = await live.browser.newPage();
  await page.goto(`${served.address}/wizard.html?${query}`);
  const tab = await live.pressAction(page);
  const panel = await live.extensionPage(`sidepanel.html?tab=${tab}`);
  await panel.setViewport({ width: 360, height: 800 });
  await panel.waitForSelector('main[data-phase=start] button.primary');
  await panel.$eval('button.primary', (button) => button instanceof HTMLElement && button.click());
  await panel.waitForSelector('main[data-phase=review] #not-read');
  return { page, panel };
}

async function says(panel: Page, words: string): Promise<void> {
  await panel
    .waitForFunction((wanted) => document.body.innerText.includes(wanted), inBackground, words)
    .catch(async () => {
      const said = await panel.evaluate('document.body.innerText');
      throw new Error(`The panel does not say "${words}" but: ${String(said).slice(0, 1500)}`);
    });
}

test('Steps exchanged inside the page are read as they are visited and gathered into one plan', async () => {
  const { page, panel } = await beside('swap');
  await says(panel, '1 of 4 parts read');
  await page.bringToFront();
  await page.click('[data-at="3"]');
  await says(panel, '2 of 4 parts read');
  await page.click('[data-at="1"]');
  await says(panel, '3 of 4 parts read');
  const left = await panel.$$eval('#not-read li', (items) => items.map((item) => item.textContent));
  assert.deepEqual(left, ['Section E: Outcomes']);
  // The words of Section F are on a step that is no longer shown: they are not gone.
  const text = String(await panel.evaluate('document.body.textContent'));
  assert.doesNotMatch(text, /No longer in the document/);
  await page.click('[data-at="2"]');
  await panel.waitForFunction(() => !document.querySelector('#not-read'), inBackground);
  await page.close();
  await panel.close();
});

test('Steps on pages of their own are gathered too, a sign-in page takes nothing away, another case begins anew', async () => {
  const { page, panel } = await beside('step=0');
  await says(panel, '1 of 4 parts read');
  await page.bringToFront();
  const goTo = async (query: string) => {
    await page.goto(`${served.address}/wizard.html?${query}`);
    // Firefox takes the grant back at each page: the reviewer presses the button again.
    if (kind === 'firefox') await live.pressAction(page);
    if (kind === 'firefox')
      await panel.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find((each) =>
          /Read this step too/.test(each.textContent),
        );
        button?.click();
      });
  };
  await goTo('step=1');
  await says(panel, '2 of 4 parts read');
  await goTo('out');
  await says(panel, 'The portal has signed you out. What was read until now is kept; sign in and go on.');
  await says(panel, '2 of 4 parts read');
  await goTo('step=2');
  await says(panel, '3 of 4 parts read');
  await goTo('case=70999&step=0');
  await says(panel, 'This tab shows another plan now, so reading began anew.');
  await says(panel, '1 of 4 parts read');
  await page.close();
  await panel.close();
});
