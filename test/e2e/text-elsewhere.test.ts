import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type LiveBrowser, until } from '../../cli/live/live-browser.ts';
import { openBrowser } from './watched.ts';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { passIncident } from '../../scripts/job/pass-incident.ts';
import { kind } from './session.ts';

let live: LiveBrowser;
let portal: Portal;
before(async () => {
  portal = await servePortal();
  const opened = await openBrowser({ kind });
  if (!opened.ok) throw new Error(opened.sentence);
  live = opened.live;
});
after(async () => {
  await live.close();
  await portal.close();
});

/** The panel beside the sample plan; `change` makes another child's plan of the page first. */
async function review(
  change?: (page: Page) => Promise<unknown>,
  first?: (panel: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await live.browser.newPage();
  await page.goto(`${portal.address}/weak-plan.html`);
  await change?.(page);
  const tab = await live.pressAction(page);
  const panel = await live.extensionPage(`sidepanel.html?tab=${tab}`);
  await panel.setViewport({ width: 360, height: 800 });
  await byKey(panel, 'main[data-phase=start] button.primary');
  await panel.waitForSelector('main[data-phase=review] .so-far');
  await first?.(panel);
  await passIncident(panel);
  return panel;
}

async function byKey(panel: Page, selector: string): Promise<void> {
  await panel.waitForSelector(selector);
  await panel.bringToFront();
  await panel.focus(selector);
  await panel.keyboard.press('Enter');
}

/** Everything that a store of the extension holds, in words. */
async function stored(panel: Page, store: string): Promise<string> {
  return String(
    await panel.evaluate(`(async () => {
      const open = await new Promise((done) => { const ask = indexedDB.open('reviews'); ask.onsuccess = () => done(ask.result); });
      const kept = await new Promise((done) => {
        const ask = open.transaction('${store}').objectStore('${store}').getAll();
        ask.onsuccess = () => done(ask.result);
      });
      open.close();
      return JSON.stringify(kept);
    })()`),
  );
}

test('a plan made from one that was reviewed before is noticed, by hashes under a key of this device alone', async () => {
  const first = await review(undefined, async (panel) =>
    // Before anything was decided about the plan, nothing of it is kept.
    assert.equal(await stored(panel, 'paragraphs'), '[]'),
  );
  await byKey(first, '#criterion-P-01 > summary');
  await first.keyboard.press('3');
  const marks = await until('no marks were kept', async () => {
    const now = await stored(first, 'paragraphs');
    return now === '[]' ? undefined : now;
  });
  assert.match(
    marks,
    /^\[\{"review":"[0-9a-f-]{36}","fingerprint":"[0-9a-f]{64}","marks":\[(?:"[0-9a-f]{32}",?){5,}\],"key":"[0-9a-f-]{36}"\}\]$/,
  );
  assert.match(await stored(first, 'keys'), /^\[\{"id":"[0-9a-f-]{36}","key":"[A-Za-z0-9+/]{43}="\}\]$/);

  const planRef = await first.$eval('h1', (heading) => heading.textContent ?? '');
  const second = await review((page) =>
    page.evaluate(() => {
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        const { currentNode } = words;
        currentNode.nodeValue = (currentNode.nodeValue ?? '').replace(/\bDyl(?:an)?\b/g, 'Tobias');
      }
    }),
  );
  await byKey(second, '#criterion-P-02 > summary');
  await until('the copy was not noticed', () =>
    second.evaluate((planRef) => {
      const card = document.querySelector('#criterion-P-02');
      for (const button of card?.querySelectorAll('button') ?? [])
        if (/^Show \d+ more/.test(button.textContent ?? '')) button.click();
      return card?.textContent?.includes(`also stand in review ${planRef}`) ? true : undefined;
    }, planRef),
  );
});
