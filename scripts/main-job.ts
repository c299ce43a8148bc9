import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { LiveBrowser } from '../cli/live/live-browser.ts';
import { openBrowser } from '../cli/live/open-browser.ts';
import { auditReturnSchema } from '../exports/audit-return.ts';
import { panelOf } from './job/panel-of.ts';
import { exportAll, scoreByKeyboard, waitForReview, waitForSaved } from './job/review-in-panel.ts';
import { scorecard } from './job/scorecard.ts';
import { samplesFolder } from './samples/sample.ts';
import { type Portal, servePortal } from './serve-portal.ts';

/**
 * The main job on the sample plan: in a window where there is a display, else headless from reading to export, in
 * whichever installed browser the extension answers. Exit code 0 if all of it worked.
 */
const root = path.resolve(import.meta.dirname, '..');
/** What the job makes; made anew each time. Nothing else is ever written there. */
const results = path.join(root, 'results', 'start');
/** The profile of the trial window, kept so that reviews made in it are there next time. */
const trialProfile = path.join(root, 'results', 'trial-profile');
/** `npm start -- firefox` or `-- chromium` takes that kind only; otherwise the first in which the extension answers. */
const wanted = process.argv.includes('firefox')
  ? 'firefox'
  : process.argv.includes('chromium')
    ? 'chromium'
    : undefined;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  if (hasDisplay) mkdirSync(trialProfile, { recursive: true });
  const portal = await servePortal();
  const opened = await openBrowser({
    kind: wanted,
    headless: !hasDisplay,
    downloads: hasDisplay ? undefined : results,
    profile: hasDisplay ? trialProfile : undefined,
  });
  if (!opened.ok) {
    await portal.close();
    throw new Error(opened.sentence);
  }
  const { live } = opened;
  process.stdout.write(`The extension answers in ${live.name}. The sample portal is at ${portal.address}\n`);
  try {
    if (hasDisplay) await showInWindow(live, portal);
    else await doHeadless(live, portal);
  } finally {
    await live.close().catch(() => undefined);
    await portal.close();
  }
}

async function showInWindow(live: LiveBrowser, portal: Portal): Promise<void> {
  const page = await live.browser.newPage();
  await page.goto(`${portal.address}/good-plan.html`);
  await live.pressAction(page);
  process.stdout.write(
    'The sample plan is open with the panel beside it. Reviews made in this trial window are kept for the next "npm start". Close the browser to end.\n',
  );
  await new Promise<void>((resolve) => live.browser.once('disconnected', () => resolve()));
}

async function doHeadless(live: LiveBrowser, portal: Portal): Promise<void> {
  process.stdout.write('There is no display, so the job is done headless.\n');
  await reviewOne(live, 'sample-portal-plan', async () => {
    const page = await live.browser.newPage();
    await page.goto(`${portal.address}/good-plan.html`);
    return page;
  });
  await reviewOne(live, 'sample-pdf', async () => {
    const page = await live.extensionPage('viewer.html');
    const picker = await page.waitForSelector('input[type=file]');
    if (!picker) throw new Error('The viewer page offers no file picker.');
    await picker.uploadFile(path.join(samplesFolder, 'portal', 'weak-plan.pdf'));
    await page.waitForSelector('canvas');
    return page;
  });
}

/** Runs in the page: scrolls to a section whose words are painted, so that the picture shows them. */
function bringWordsUp(): void {
  const heading = [...document.querySelectorAll('h2, th, .textLayer span')].find((one) =>
    /section f|f – special/i.test(one.textContent ?? ''),
  );
  heading?.scrollIntoView({ block: 'start' });
}

async function reviewOne(live: LiveBrowser, name: string, open: () => Promise<Page>): Promise<void> {
  const say = (sentence: string) => process.stdout.write(`  ${name}: ${sentence}\n`);
  const page = await open();
  say('open');
  const tab = await live.pressAction(page);
  const panel = await panelOf(live, tab);
  const { criteria } = await waitForReview(panel);
  say(`read and painted; ${criteria.length} criteria beside it`);
  const picture = path.join(results, `${name}.png`);
  await page.bringToFront();
  await page.evaluate(bringWordsUp);
  await page.screenshot({ path: picture });
  await panel.bringToFront();
  await scoreByKeyboard(panel, criteria);
  await waitForSaved(panel);
  say(
    'scored by keyboard and saved (this demonstration presses the lower end of each suggested range; a reviewer decides)',
  );
  const files = await exportAll(panel, () => readdirSync(results));
  say('exported');
  const json = files.find((file) => file.endsWith('.json'));
  if (!json) throw new Error(`The review of ${name} came without its JSON.`);
  const made = auditReturnSchema.parse(JSON.parse(readFileSync(path.join(results, json), 'utf8')));
  process.stdout.write(`\n${scorecard(name, made)}\n\n`);
  const titles: Record<string, string> = { json: 'Review JSON', csv: 'CSV row', html: 'HTML report' };
  process.stdout.write(`  Screenshot: ${picture}\n`);
  for (const file of files)
    process.stdout.write(`  ${titles[path.extname(file).slice(1)] ?? 'File'}: ${path.join(results, file)}\n`);
  process.stdout.write('\n');
  await page.close().catch(() => undefined);
}

try {
  await main();
} catch (error) {
  process.stderr.write(
    `\nThe job could not be finished: ${error instanceof Error ? error.message : String(error)}\nNothing of yours was changed. Run "npm start" again; if it stays so, run "npm test" and read what fails.\n`,
  );
  process.exitCode = 1;
}
