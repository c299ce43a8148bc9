import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../../cli/live/live-browser.ts';
import { readBytes } from '../../cli/read-file.ts';
import { passIncident } from '../../scripts/job/pass-incident.ts';
import { loadPdfjs } from '../../sources/pdf/load-pdfjs.ts';
import { openPdf } from '../../sources/pdf/pdfjs.ts';
import { type Desk, openDesk } from './desk.ts';
import { planPdf } from './make-pdf.ts';

const axe = readFileSync(
  path.resolve(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
);

let desk: Desk;
let downloads: string;
let panel: Page;

before(async () => {
  downloads = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-reports-'));
  desk = await openDesk({ downloads });
  ({ panel } = await desk.inViewer('Rowan Ashdown draft.pdf', planPdf));
  await passIncident(panel);
});
after(async () => {
  await desk.close();
  await rm(downloads, { recursive: true });
});

/** Presses the first button inside `within` that says this. */
async function press(within: string, text: string): Promise<void> {
  await until(`No button says "${text}" in ${within}.`, async () =>
    (await panel.evaluate(
      (selector, wanted) => {
        const button = [...document.querySelectorAll<HTMLButtonElement>(`${selector} button`)].find((one) =>
          one.textContent?.includes(wanted),
        );
        if (!button || button.disabled) return false;
        button.click();
        return true;
      },
      within,
      text,
    ))
      ? true
      : undefined,
  );
}

/** Shows one report in the dialog. */
async function show(report: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const order = ['writer', 'queries', 'marked', 'family', 'audit'];
    document.querySelectorAll<HTMLInputElement>('.reports-choice input')[order.indexOf(wanted)]?.click();
  }, report);
  await panel.waitForSelector(`[data-report=${report}]`);
}

/** A file as it came into the downloads. */
async function saved(ending: string): Promise<Uint8Array> {
  const said = await until('Nothing was saved.', async () => {
    const text = await panel.$eval('.reports-said', (line) => line.textContent ?? '');
    return text.includes(`${ending} is in your downloads`) ? text : undefined;
  });
  const name = said.replace(' is in your downloads.', '');
  assert.ok(!/rowan|ashdown/i.test(name), 'no name in a file’s name');
  const file = path.join(downloads, name);
  return until(`${name} did not arrive.`, async () => {
    if (!existsSync(file)) return undefined;
    const bytes = new Uint8Array(readFileSync(file));
    return bytes.length > 0 ? bytes : undefined;
  });
}

async function violations(): Promise<unknown> {
  await panel.evaluate(axe);
  return panel.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
}

test('a query that was sent back becomes a question to its author, put and answered', async () => {
  await panel.focus('#criterion-P-F3 > summary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('#criterion-P-F3 .finding-query .answers');
  await panel.evaluate(() => {
    document
      .querySelector<HTMLButtonElement>('#criterion-P-F3 .finding-query .answers button[title^="Back"]')
      ?.click();
  });
  // By key, where the focus is on the finding.
  await panel.focus('#criterion-P-F3 .finding-query .answers button[title^="Back"]');
  await panel.keyboard.type('W');
  await panel.waitForSelector('p.ask-author');
  await panel.waitForSelector('#queries summary');
  await panel.evaluate(() => document.querySelector<HTMLElement>('#queries summary')?.click());
  await press('#queries', 'Asked today');
  await panel.waitForFunction(() => document.querySelectorAll('.query .query-field').length === 2, {
    polling: 100,
  });
  assert.match(await panel.$eval('.query-status', (one) => one.textContent ?? ''), /Asked, no answer yet/);
  const fields = await panel.$$('.query .query-field textarea');
  await fields.at(-1)?.type('Once a week for 30 minutes.');
  await panel.keyboard.press('Tab');
  await panel.waitForFunction(() => document.querySelector('.query-status')?.textContent === 'Answered', {
    polling: 100,
  });
});

test('the report for the writer says first that it holds the plan’s words, and quotes them', async () => {
  await panel.focus('#reports-title');
  await panel.keyboard.type('G');
  await panel.waitForSelector('.report-holds');
  assert.match(
    await panel.$eval('.report-holds', (one) => one.textContent ?? ''),
    /never enters an audit pack/,
  );
  assert.deepEqual(await violations(), []);
  await press('[data-report=writer]', 'HTML');
  const html = new TextDecoder().decode(await saved('html'));
  assert.match(html, /as appropriate/);
  assert.match(html, /default-src 'none'/);
  assert.doesNotMatch(html, /<script/);
  await press('[data-report=writer]', 'Word');
  const word = await readBytes(await saved('docx'), 'report.docx');
  assert.ok(
    word.blocks.some(({ kind: what, text }) => what === 'heading' && text.startsWith('Section F')),
    'the Word file has real headings',
  );
  assert.ok(word.blocks.some(({ text }) => text.includes('as appropriate')));
});

test('the questions to authors are saved with the answer that came', async () => {
  await show('queries');
  assert.deepEqual(await violations(), []);
  await press('[data-report=queries]', 'HTML');
  const html = new TextDecoder().decode(await saved('html'));
  assert.match(html, /Once a week for 30 minutes\./);
});

test('the PDF gets a real highlight with its comment, after the end of the untouched original', async () => {
  await show('marked');
  await panel.waitForSelector('.report-facts');
  // Said before it can be saved.
  assert.match(
    await panel.$eval('[data-report=marked] .report-holds', (one) => one.textContent ?? ''),
    /words/,
  );
  assert.deepEqual(await violations(), []);
  await press('[data-report=marked]', 'Save the marked-up PDF');
  const copy = await saved('pdf');
  assert.deepEqual(copy.slice(0, planPdf.length), planPdf);
  const opened = await openPdf(await loadPdfjs(), copy);
  assert.equal(opened.kind, 'open');
  if (opened.kind !== 'open') return;
  const page = await opened.document.getPage(2);
  const [highlight] = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Highlight');
  await opened.close();
  assert.match(highlight.contentsObj.str, /Back to its author/);
  const [left, bottom, right, top] = highlight.rect;
  // The words stand on the line at 750 points, in a line that begins at 60.
  assert.ok(left >= 60 && right < 560 && bottom > 740 && top < 765, `stands at ${highlight.rect}`);
});

test('the summary for the family says what was taken out of what is typed, and what nobody can be sure of', async () => {
  await show('family');
  assert.deepEqual(await violations(), []);
  await panel.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('.report-draft');
    if (!area) return;
    area.value += '\nRowan was born on 3 May 2015. Ask Zerlina.';
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await panel.waitForFunction(
    () => {
      const told = document.querySelector('.family-checked')?.textContent ?? '';
      return /Taken out: .*Rowan/s.test(told) && told.includes('Zerlina');
    },
    { polling: 100 },
  );
  assert.deepEqual(await violations(), []);
  await press('[data-report=family]', 'HTML');
  const html = new TextDecoder().decode(await saved('html'));
  assert.doesNotMatch(html, /Rowan|2015/);
  assert.match(html, /What happens next/);
});

test('by keys alone: what leaves opens with the focus in it and keeps it, and Escape saves nothing and gives it back', async () => {
  await show('audit');
  const before = await panel.$eval('.reports-said', (line) => line.textContent);
  await panel.bringToFront();
  await panel.focus('[data-report=audit] .report-save button');
  const opener = await panel.evaluate(() => document.activeElement?.textContent);
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('dialog.leaving[open] .leaving-acts');
  for (let tabs = 0; tabs < 12; tabs += 1) {
    // Past its last field a browser may give the focus to its own bar, never to the page behind.
    assert.ok(
      await panel.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || activeElement?.closest('dialog.leaving') !== null;
      }),
      `after ${tabs} tabs the focus is behind the dialogue`,
    );
    await panel.keyboard.press('Tab');
  }
  await panel.focus('dialog.leaving .leaving-acts button');
  await panel.keyboard.press('Escape');
  await panel.waitForSelector('dialog.leaving', { hidden: true });
  assert.equal(await panel.evaluate(() => document.activeElement?.textContent), opener);
  assert.equal(await panel.$eval('.reports-said', (line) => line.textContent), before);
});

test('the audit record is saved from the same place', async () => {
  await show('audit');
  await press('[data-report=audit]', 'JSON');
  await press('dialog.leaving', 'Save the JSON file');
  const json = new TextDecoder().decode(await saved('json'));
  assert.doesNotMatch(json, /Rowan|as appropriate|Once a week/);
  await press('.reports-dialog', 'Close');
  await panel.waitForSelector('dialog.reports-dialog', { hidden: true });
});
