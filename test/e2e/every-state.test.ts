import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { LiveBrowser } from '../../cli/live/live-browser.ts';
import { openBrowser } from './watched.ts';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { screens } from '../gallery/screens.ts';
import { states } from '../gallery/states.ts';
import { kind } from './session.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
/** Widths a panel is drawn at: the narrowest asked of any page, and 360 pixels at 200 % zoom. */
const widths = [320, 180];

let live: LiveBrowser;
let served: Portal;
let folder: string;
let axe: string;
const seen = new Set<string>();

before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-gallery-'));
  await build({
    root: path.join(root, 'test', 'gallery'),
    base: './',
    logLevel: 'warn',
    configFile: false,
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  });
  axe = await readFile(path.join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  served = await servePortal(folder);
  const opened = await openBrowser({ kind });
  if (!opened.ok) throw new Error(opened.sentence);
  live = opened.live;
});
after(async () => {
  await live.close();
  await served.close();
  await rm(folder, { recursive: true });
});

for (const state of states)
  test(`${state.name}: no rule of axe is broken, light or dark, and it fits 320 pixels and 200 % zoom`, async () => {
    const page = await live.browser.newPage();
    await page.setViewport({ width: 360, height: 800 });
    await page.goto(`${served.address}/index.html?state=${encodeURIComponent(state.name)}`);
    await page.waitForFunction(() => /^(Drawn|Failed)/.test(document.title), { polling: 100 });
    assert.equal(await page.title(), 'Drawn');
    for (const file of await shownOn(page)) seen.add(file);
    assert.deepEqual(await faultsOf(page, state.narrowest), []);
    await page.close();
  });

test('every component was seen in a state that was looked at', () => {
  assert.deepEqual(
    Object.keys(screens).filter((file) => !seen.has(file)),
    [],
  );
});

/** The components that show on the page as it stands. */
function shownOn(page: Page): Promise<string[]> {
  return page.evaluate(
    (all) =>
      Object.entries(all).flatMap(([file, selector]) =>
        [...document.querySelectorAll(selector)].some((one) => one.checkVisibility() || one.role === 'status')
          ? [file]
          : [],
      ),
    screens,
  );
}

/** Rules broken on the screen as it stands, what is wider than the window, and what is too small to press. */
async function faultsOf(page: Page, narrowest = 0): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe);
  // Firefox under WebDriver has no way to ask for the dark scheme.
  for (const value of kind === 'firefox' ? ['light'] : ['light', 'dark']) {
    if (kind === 'chromium')
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        // A colour half-way to another is nobody's.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    const broken = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => '${value}: ' + id + ': ' + nodes[0].html.slice(0, 200)))`,
    );
    assert.ok(Array.isArray(broken));
    found.push(...broken.map(String));
  }
  for (const width of widths.filter((one) => one >= narrowest)) {
    await page.setViewport({ width, height: 800 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      found.push(`scrolls sideways at ${width} pixels`);
  }
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select, input:not([type=radio], [type=checkbox])')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
      .map((one) => `lower than 24 pixels: ${one.outerHTML.slice(0, 80)}`),
  );
  return [...found, ...small];
}
