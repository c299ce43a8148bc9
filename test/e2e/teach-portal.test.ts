import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../cli/live/find-browsers.ts';
import { type LiveBrowser, until } from '../../cli/live/live-browser.ts';
import { openBrowser } from './watched.ts';
import { type Served, servePages } from './serve-pages.ts';

const kind: BrowserKind = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** A tab that is not in front draws no frames: it is asked by the clock instead. */
const inBackground = { polling: 100 };

let live: LiveBrowser;
let served: Served;
let downloads: string;
let axe: string;
before(async () => {
  axe = await readFile(
    path.resolve(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'),
    'utf8',
  );
  downloads = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-portals-'));
  served = await servePages();
  live = await fresh();
});
after(async () => {
  await live.close();
  await served.close();
  await rm(downloads, { recursive: true });
});

async function fresh(): Promise<LiveBrowser> {
  const opened = await openBrowser({ kind, downloads });
  if (!opened.ok) throw new Error(opened.sentence);
  return opened.live;
}

/** Opens a page of the odd portal and the panel beside it, 360 pixels wide. */
async function beside(browser: LiveBrowser, name: string): Promise<{ page: Page; panel: Page }> {
  const page = await browser.browser.newPage();
  await page.goto(`${served.address}/${name}`);
  const tab = await browser.pressAction(page);
  const panel = await browser.extensionPage(`sidepanel.html?tab=${tab}`);
  await panel.setViewport({ width: 360, height: 800 });
  await panel.waitForSelector('main[data-phase=start] button.primary');
  return { page, panel };
}

async function press(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('button')].some((one) => one.textContent?.includes(wanted)),
    inBackground,
    text,
  );
  await page.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted))?.click();
  }, text);
}

async function stands(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector(wanted) !== null, inBackground, selector);
}

async function shows(page: Page, words: string): Promise<void> {
  await page
    .waitForFunction((wanted) => document.body.innerText.includes(wanted), inBackground, words)
    .catch(async () => {
      const text = await page.evaluate('document.body.innerText');
      throw new Error(`The panel does not show “${words}”, but: ${text}`);
    });
}

/** Waits until the page reads so with what was taught. */
async function reads(panel: Page, words: string): Promise<void> {
  await panel.waitForFunction(
    (wanted) => document.querySelector('.reads-as')?.textContent?.includes(wanted) ?? false,
    inBackground,
    words,
  );
}

/** Rules axe breaks on the page as it stands, each with the first place. */
async function broken(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return JSON.parse(
    String(
      await page.evaluate(
        `axe.run().then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes[0].html)))`,
      ),
    ),
  );
}

async function choose(panel: Page, selector: string, value: string): Promise<void> {
  await stands(panel, selector);
  await panel.select(selector, value);
}

async function sections(panel: Page): Promise<string[]> {
  return panel.$$eval('.reads-as ul:first-of-type li', (lines) =>
    lines.map((line) => line.textContent ?? ''),
  );
}

/** Clicks in the middle of an element of the page, as a hand does. */
async function clickOn(page: Page, selector: string, index = 0): Promise<void> {
  await page.bringToFront();
  const [x = 0, y = 0]: number[] = JSON.parse(
    String(
      await page.evaluate(
        `(() => { const box = document.querySelectorAll('${selector}')[${index}].getBoundingClientRect(); return JSON.stringify([box.left + 30, box.top + box.height / 2]); })()`,
      ),
    ),
  );
  await until('No pane over the page', async () =>
    (await page.evaluate(`document.querySelector('[data-plan-quality-pointer]') !== null`)) === true
      ? true
      : undefined,
  );
  await page.mouse.move(x, y);
  await page.mouse.move(x + 1, y);
  await page.mouse.click(x + 1, y);
}

async function teachTo(panel: Page): Promise<void> {
  await panel.evaluate(`document.querySelector('#this-portal').open = true`);
  await press(panel, 'Teach this portal');
  await shows(panel, 'Point at a section');
}

test('The general reader does not find the sections of the odd portal', async () => {
  const { page, panel } = await beside(live, 'odd-portal.html');
  await press(panel, 'Read this page');
  await stands(panel, 'main[data-phase=choose-kind]');
  await page.close();
  await panel.close();
});

test('A portal is taught with the pointer: heading, text, name; nothing of the page is pressed or changed', async () => {
  const { page, panel } = await beside(live, 'odd-portal.html');
  await teachTo(panel);
  assert.deepEqual(await broken(panel), []);
  await press(panel, 'Point at a section');
  await clickOn(page, '.petal-cap', 2);
  await shows(panel, 'Heading: “Looking ahead”');
  await clickOn(page, '.petal-words', 2);
  await shows(panel, 'Which section is this?');
  await shows(panel, 'By July 2028');
  assert.deepEqual(await broken(panel), []);
  await choose(panel, '.naming select', 'E');
  await press(panel, 'Add it');
  await shows(panel, 'More of the same kind');
  // The page is read with what was taught after the list stands.
  await reads(panel, 'Section E: Outcomes');
  assert.match((await sections(panel)).join('\n'), /Section E: Outcomes.*By July 2028/);
  await panel.$$eval('.alike select', (selects) => {
    for (const [at, value] of ['A', 'B', 'F'].entries()) {
      const select = selects[at];
      if (!select) continue;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await press(panel, 'Add the 3 named');
  await reads(panel, 'Section F: Special educational provision');
  const asMurmurs = (await sections(panel)).join('\n');
  await reads(panel, 'In none of these sections');
  await press(panel, 'Point at what is not the plan');
  await clickOn(page, '.murmur', 0);
  await shows(panel, 'Point at another section');
  assert.match(asMurmurs, /Section A.*I love swimming/);
  assert.deepEqual(await broken(panel), []);
  assert.deepEqual(await page.evaluate('window.touched'), []);
  assert.equal(await page.evaluate('window.changes'), 0);
  assert.equal(await page.evaluate('document.documentElement.outerHTML === window.before'), true);
  await panel.$eval('.teach input[type=text]', (field) => {
    if (!(field instanceof HTMLInputElement)) return;
    field.value = 'Lanternbridge';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(panel, 'Save and read the page');
  await stands(panel, 'main[data-phase=review]');
  await shows(panel, 'Read by “Lanternbridge”');
  await page.close();
  await panel.close();
});

test('Another child’s page of that portal is then read section by section, without its comments', async () => {
  const { page, panel } = await beside(live, 'odd-portal-2.html');
  await press(panel, 'Read this page');
  await stands(panel, 'main[data-phase=review]');
  const text = String(await panel.evaluate('document.body.innerText'));
  assert.match(text, /Read by “Lanternbridge”/);
  assert.doesNotMatch(text, /changed since it was taught/);
  await page.close();
  await panel.close();
});

test('What is kept holds no words of the plan and no name, and is saved as a file', async () => {
  const { page, panel } = await beside(live, 'odd-portal.html');
  const stored = String(
    await panel.evaluate(
      `(globalThis.browser ?? globalThis.chrome).storage.local.get('taught-portals').then((kept) => JSON.stringify(kept))`,
    ),
  );
  for (const word of ['Tilda', 'tilda', 'Marsh', 'swimming', 'July', 'diving', 'fund'])
    assert.ok(!stored.includes(word), `${word} in ${stored}`);
  await panel.evaluate(`document.querySelector('#this-portal').open = true`);
  assert.deepEqual(await broken(panel), []);
  assert.equal(await panel.evaluate('document.documentElement.scrollWidth <= 360'), true);
  await press(panel, 'Save as a file');
  const file = await until('No file was saved', async () =>
    (await readdir(downloads)).find((name) => name === 'portal-lanternbridge.json'),
  );
  const text = await until('The file is empty', async () => {
    const read = await readFile(path.join(downloads, file), 'utf8');
    return read.endsWith('}\n') ? read : undefined;
  });
  assert.ok(!/tilda|marsh|swimming/i.test(text));
  await page.close();
  await panel.close();
});

test('A colleague takes the file in a fresh browser and reads the portal; a file that does not fit is refused', async () => {
  const other = await fresh();
  try {
    const { panel } = await beside(other, 'odd-portal-2.html');
    await panel.evaluate(`document.querySelector('#this-portal').open = true`);
    const take = async (file: string) => {
      const [field] = await panel.$$('.import input[type=file]');
      assert.ok(field);
      await panel.evaluate(
        (name, text) => {
          const input = document.querySelector('.import input[type=file]');
          if (!(input instanceof HTMLInputElement)) return;
          const files = new DataTransfer();
          files.items.add(new File([text], name));
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        path.basename(file),
        await readFile(file, 'utf8'),
      );
    };
    const wrong = path.join(downloads, 'wrong.json');
    await writeFile(wrong, '{"format":"plan-quality-portal","portal":{"id":"x"}}');
    await take(wrong);
    await shows(panel, 'This description cannot be used');
    await take(path.join(downloads, 'portal-lanternbridge.json'));
    await shows(panel, 'Lanternbridge');
    await take(path.join(downloads, 'portal-lanternbridge.json'));
    await shows(panel, 'Replace it with the one in the file, or keep both?');
    await press(panel, 'Replace it');
    await press(panel, 'Read this page');
    await stands(panel, 'main[data-phase=review]');
    await shows(panel, 'Read by “Lanternbridge”');
  } finally {
    await other.close();
  }
});

test('A portal is taught by the keyboard alone, from the panel', async () => {
  const other = await fresh();
  try {
    const { panel } = await beside(other, 'odd-portal.html');
    await teachTo(panel);
    await panel.bringToFront();
    await press(panel, 'Point at a section');
    await stands(panel, '.pad:focus');
    const over = () => panel.$eval('.outlined', (line) => line.textContent ?? '');
    // A person looks and goes on until what is wanted is outlined.
    const goOn = async (key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight', wanted: RegExp) => {
      for (let time = 0; time < 12 && !wanted.test(await over()); time += 1) {
        const before = await over();
        await panel.keyboard.press(key);
        for (let look = 0; look < 20 && (await over()) === before; look += 1)
          await new Promise((resolve) => setTimeout(resolve, 25));
      }
      assert.match(await over(), wanted);
    };
    await shows(panel, 'Outlined:');
    await goOn('ArrowRight', /Outlined: Group, \d\d\d words: Tilda in her/);
    await goOn('ArrowDown', /Outlined: Group, \d\d words: Tilda in her own words/);
    await goOn('ArrowRight', /Looking ahead/);
    await goOn('ArrowDown', /Outlined: Text, 2 words: Looking ahead/);
    await panel.keyboard.press('Enter');
    await shows(panel, 'Heading: “Looking ahead”');
    await stands(panel, '.pad:focus');
    await goOn('ArrowRight', /Outlined: Group, \d+ words: By July/);
    await panel.keyboard.press('Enter');
    await stands(panel, '.naming select:focus');
    await panel.keyboard.press('ArrowDown');
    await panel.select('.naming select', 'E');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await reads(panel, 'Section E: Outcomes');
    await press(panel, 'Point at another section');
    await stands(panel, '.pad:focus');
    await panel.keyboard.press('Escape');
    await shows(panel, 'Point at another section');
    await panel.keyboard.press('Escape');
    await shows(panel, 'What you pointed at is not saved yet.');
    await press(panel, 'Go on teaching');
    await press(panel, 'Undo the last');
    await shows(panel, 'Point at a section');
  } finally {
    await other.close();
  }
});

test('Texts in frames and in open shadow roots can be pointed at, and the pane goes when pointing ends', async () => {
  const { page, panel } = await beside(live, 'odd-frames.html');
  await teachTo(panel);
  await press(panel, 'Point at a section');
  await clickOn(page, '.slat', 0);
  await shows(panel, 'Heading: “The next few years”');
  await clickOn(page, 'iframe', 0);
  await shows(panel, 'By July 2028');
  await choose(panel, '.naming select', 'E');
  await press(panel, 'Add it');
  await shows(panel, 'More of the same kind');
  await panel.select('.alike select', 'F');
  await press(panel, 'Add the 1 named');
  await reads(panel, 'Section F: Special educational provision');
  await press(panel, 'Point at another section');
  await page.bringToFront();
  const within = async (selector: string) => {
    const box: { x: number; y: number } = JSON.parse(
      String(
        await page.evaluate(
          `(() => { const box = document.querySelector('odd-panel').shadowRoot.querySelector('${selector}').getBoundingClientRect(); return JSON.stringify({ x: box.left + 20, y: box.top + box.height / 2 }); })()`,
        ),
      ),
    );
    await page.mouse.move(box.x, box.y);
    await page.mouse.click(box.x + 1, box.y);
  };
  await until('No pane over the page', async () =>
    (await page.evaluate(`document.querySelector('[data-plan-quality-pointer]') !== null`)) === true
      ? true
      : undefined,
  );
  await within('.slat');
  await shows(panel, 'Heading: “The story so far”');
  await within('.said');
  await shows(panel, 'Tilda loves swimming');
  await choose(panel, '.naming select', 'A');
  await press(panel, 'Add it');
  await reads(panel, 'Section A: Views, interests and aspirations');
  const read = (await sections(panel)).join('\n');
  assert.match(read, /Section A.*Tilda loves swimming/);
  assert.match(read, /Section E.*By July 2028/);
  assert.match(read, /Section F.*A teaching assistant/);
  assert.equal(await page.evaluate(`document.querySelector('[data-plan-quality-pointer]') === null`), true);
  await press(panel, 'Point at another section');
  await until('No pane over the page', async () =>
    (await page.evaluate(`document.querySelector('[data-plan-quality-pointer]') !== null`)) === true
      ? true
      : undefined,
  );
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await shows(panel, 'Point at another section');
  assert.equal(await page.evaluate(`document.querySelector('[data-plan-quality-pointer]') === null`), true);
  await page.close();
  await panel.close();
});
