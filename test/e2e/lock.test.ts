import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../../cli/live/live-browser.ts';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { type Desk, inBackground, openDesk, take } from './desk.ts';
import { planPdf } from './make-pdf.ts';
import { storedHere } from './stored-here.ts';

const first = 'lantern pebble quarry walrus';
const second = 'thimble gravel orchard meteor';
const comment = 'The amounts of support are loose throughout.';

let desk: Desk;
let portal: Portal;
before(async () => {
  portal = await servePortal();
  desk = await openDesk();
});
after(async () => {
  await desk.close();
  await portal.close();
});

const settingsPage = async () => {
  const page = await desk.live.extensionPage('options.html');
  await appears(page, '.lock-card');
  return page;
};

/**
 * Waits until the page shows what the selector finds. Asked anew each time, since a locked page is loaded anew and
 * nothing of a driver's own outlives that in every browser.
 */
async function appears(page: Page, selector: string): Promise<void> {
  await until(`${page.url()} does not show ${selector}`, () =>
    page
      .evaluate((wanted) => (document.querySelector(wanted) ? true : undefined), selector)
      .catch(() => undefined),
  );
}

async function press(page: Page, text: string): Promise<void> {
  await until(`${page.url()} has no button “${text}”`, () =>
    page
      .evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find(
          (one) => one.checkVisibility() && one.textContent?.trim().startsWith(wanted),
        );
        button?.click();
        return button ? true : undefined;
      }, text)
      .catch(() => undefined),
  );
}

/** Types into the fields of a form in their order. */
async function type(page: Page, form: string, texts: string[]): Promise<void> {
  await appears(page, `${form} input[type=password]`);
  await page.evaluate(
    (selector, all) => {
      for (const [at, field] of [
        ...document.querySelectorAll(`${selector} input[type=password]`),
      ].entries()) {
        if (!(field instanceof HTMLInputElement)) continue;
        field.value = all[at] ?? '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    form,
    texts,
  );
}

const unlock = async (page: Page, passphrase: string) => {
  await type(page, '.lock-screen', [passphrase]);
  await page.evaluate(() => {
    const form = document.querySelector('.lock-screen form');
    if (form instanceof HTMLFormElement) form.requestSubmit();
  });
};

/** The page is locked, and was loaded anew so that nothing it showed stays in its memory. */
async function isLocked(page: Page, anew: boolean): Promise<void> {
  const end = Date.now() + inBackground.timeout;
  for (;;) {
    const shows = await page
      .evaluate(() => {
        const [loaded] = performance.getEntriesByType('navigation');
        const reloaded = loaded instanceof PerformanceNavigationTiming && loaded.type === 'reload';
        return { locked: document.querySelector('.lock-screen') !== null, reloaded };
      })
      // Asked in the middle of being loaded anew.
      .catch(() => undefined);
    if (shows?.locked && (!anew || shows.reloaded)) return;
    assert.ok(Date.now() < end, `${page.url()} was not locked: ${JSON.stringify(shows)}`);
    await new Promise((resolve) => setTimeout(resolve, inBackground.polling));
  }
}

const says = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

test('A passphrase seals what is stored; pages hand the key on, lock together and ask when the last was closed', async () => {
  const { page, panel } = await desk.inPortal(`${portal.address}/weak-plan.html`);
  if (await panel.$('.incident')) {
    await press(panel, 'No');
  }
  await panel.$eval('#criterion-P-01 > summary', (one) => one instanceof HTMLElement && one.click());
  await appears(panel, '#criterion-P-01 textarea[data-comment]');
  await panel.$eval(
    '#criterion-P-01 textarea[data-comment]',
    (field, text) => {
      if (!(field instanceof HTMLTextAreaElement)) return;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    comment,
  );
  await appears(panel, '.saved-saved');
  const settings = await settingsPage();
  const plain = await storedHere(settings);
  const secret = [comment, '"P-01"', '"comment"', '"fingerprint"'];
  // What the plan is called here, what stands for its items, and the hash of its sections' words.
  const [, pseudonym] = /"([A-Z][a-z]+-\d{4})"/.exec(plain) ?? [];
  const hashes = new Set(plain.match(/\b(?:[0-9a-f]{64}|o-[0-9a-z]{6})\b/g));
  assert.ok(pseudonym && hashes.size > 5, 'The open store holds a pseudonym and hashes');
  secret.push(pseudonym, ...hashes);
  for (const word of secret) assert.ok(plain.includes(word), `The open store does not hold ${word}`);

  // Set: nothing of the review can be read from the store any more.
  await press(settings, 'Set a passphrase');
  await type(settings, '.lock-form', [first, first]);
  await settings.$eval('.lock-form [type=checkbox]', (box) => box instanceof HTMLElement && box.click());
  await press(settings, 'Set the passphrase and encrypt');
  await appears(settings, '.lock-doings');
  const sealed = await storedHere(settings);
  for (const word of secret) assert.ok(!sealed.includes(word), `The store still holds ${word}`);

  // Another page opens without asking, while one is open.
  const dashboard = await desk.live.extensionPage('dashboard.html');
  await appears(dashboard, '.review-line');
  assert.equal(await dashboard.$('.lock-screen'), null);

  // Locked in one, locked in all, and nothing of the review stays on the screen or in the page.
  await press(settings, 'Lock now');
  for (const one of [dashboard, panel]) {
    await isLocked(one, one === panel);
    assert.ok(!(await says(one)).includes(comment));
    assert.ok(!(await one.evaluate(() => document.querySelector('.criterion') !== null)));
  }
  assert.equal(
    await page.evaluate(() => [...(CSS.highlights?.values() ?? [])].reduce((all, one) => all + one.size, 0)),
    0,
  );

  // A wrong one gives nothing, the right one everything, where it was.
  await unlock(panel, second);
  await appears(panel, '.lock-screen [aria-invalid=true]');
  assert.ok(!(await says(panel)).includes(comment));
  await unlock(panel, first);
  await appears(panel, '#criterion-P-01[open] textarea[data-comment]');
  assert.equal(
    await panel.evaluate(() => {
      const one = document.querySelector('#criterion-P-01 textarea[data-comment]');
      return one instanceof HTMLTextAreaElement ? one.value : '';
    }),
    comment,
  );
  await appears(dashboard, '.review-line');

  // Changed: the old one opens nothing, the new one does.
  await press(settings, 'Change it');
  await type(settings, '.lock-change', [first, second, second]);
  await press(settings, 'Change the passphrase');
  await appears(settings, '.lock-doings');

  // When the last page is closed the key is gone.
  for (const one of [panel, dashboard, settings]) await one.close();
  const again = await desk.live.extensionPage('dashboard.html');
  await appears(again, '.lock-screen');
  await unlock(again, first);
  await appears(again, '.lock-screen [aria-invalid=true]');
  await unlock(again, second);
  await appears(again, '.review-line');

  // Taken away: it is as it was.
  const last = await settingsPage();
  await press(last, 'Take it away');
  await type(last, '.lock-remove', [second]);
  await press(last, 'Take the passphrase away');
  await appears(last, '.lock-begin');
  assert.match(await storedHere(last), new RegExp(comment));
  for (const one of [again, last, page]) await one.close();
});

test('Nobody there for the minutes that were set: the page locks itself, and any key before puts it off', async () => {
  const settings = await settingsPage();
  // The page's own clock is put on: the minutes are counted by it, asleep or awake.
  await settings.evaluate(() => {
    const real = Date.now.bind(Date);
    let ahead = 0;
    Date.now = () => real() + ahead;
    addEventListener('put-on', (event) => {
      if (event instanceof CustomEvent) ahead += event.detail * 1000;
    });
  });
  const putOn = (seconds: number) =>
    settings.evaluate((by) => dispatchEvent(new CustomEvent('put-on', { detail: by })), seconds);
  await press(settings, 'Set a passphrase');
  await type(settings, '.lock-form', [first, first]);
  await settings.$eval('.lock-form [type=checkbox]', (box) => box instanceof HTMLElement && box.click());
  await press(settings, 'Set the passphrase and encrypt');
  await appears(settings, '.lock-doings');
  await putOn(14 * 60 + 20);
  await appears(settings, '.lock-soon');
  await settings.keyboard.press('Shift');
  await settings.waitForFunction(() => !document.querySelector('.lock-soon'), inBackground);
  await putOn(16 * 60);
  await appears(settings, '.lock-open');
  await settings.close();
});

test('A document in our viewer is let go of when the reviews are locked, and is to be opened again', async () => {
  const settings = await settingsPage();
  await type(settings, '.lock-open', [first]);
  await settings.$eval('.lock-open', (form) => form instanceof HTMLFormElement && form.requestSubmit());
  await appears(settings, '.lock-doings');
  const viewer = await desk.live.extensionPage('viewer.html');
  // The page hears once its keys are listed.
  await viewer.waitForFunction(() => document.querySelector('#help-keys')?.firstChild, inBackground);
  await take(viewer, 'plan.pdf', planPdf);
  await appears(viewer, '.text-layer span');
  await press(settings, 'Lock now');
  await until('the viewer does not say that it let go', () =>
    viewer
      .evaluate(() =>
        document.querySelector('#problem')?.textContent?.startsWith('The reviews were locked')
          ? true
          : undefined,
      )
      .catch(() => undefined),
  );
  assert.deepEqual(
    await viewer.evaluate(() => ({
      text: document.querySelectorAll('.text-layer').length,
      name: document.querySelector('#name')?.textContent,
    })),
    { text: 0, name: 'Document' },
  );
  for (const one of [viewer, settings]) await one.close();
});
