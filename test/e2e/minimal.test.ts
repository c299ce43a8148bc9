import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { adviceSample, readSample, type Sample } from '../../scripts/samples/sample.ts';
import { sampleToWord } from '../../scripts/samples/to-word.ts';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { annotate, type Desk, openDesk, select } from './desk.ts';
import { type StoredPart, storedParts } from './stored-here.ts';

/** A plan in a portal and the advice it rests on, about one invented child whose name stands in the address and the file's name. */
const plan = readSample('good-plan');
const address = 'Imogen-Adeyemi-Ross-draft.html';
const adviceFile = 'Imogen-Adeyemi-Ross-advice.docx';
const advice: Sample = JSON.parse(
  JSON.stringify(readSample(adviceSample))
    .replaceAll('Dylan Prowse', 'Imogen Adeyemi-Ross')
    .replaceAll('Dylan', 'Imogen')
    .replaceAll('9 February 2013', '18 November 2016'),
);

/** What identifies somebody in either document or in where they lie. */
const identifying = [
  'Imogen',
  'Immy',
  'Adeyemi',
  'Folake',
  'Priscilla',
  'Langholm',
  'Ladywell',
  'Tarn Hill',
  'Harrowmere',
  '2016-11-18',
  '18 November 2016',
  '18/11/2016',
  plan.title,
  advice.title,
  address,
  adviceFile,
  '127.0.0.1',
];

/** A role that a question is put to: ours, from a list, whatever the document says. */
const ours = new Set(['speech and language therapist']);

let folder: string;
let portal: Portal;
let desk: Desk;
before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-minimal-'));
  const samples = path.resolve(import.meta.dirname, '..', '..', 'assets', 'samples', 'portal');
  await cp(path.join(samples, 'portal.css'), path.join(folder, 'portal.css'));
  await writeFile(path.join(folder, address), await readFile(path.join(samples, 'good-plan.html')));
  portal = await servePortal(folder);
});
afterEach(() => desk.close());
after(async () => {
  await portal.close();
  await rm(folder, { recursive: true });
});

/** The words of a text as they are compared: no capitals, no signs. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Every run of four words of the documents; none goes over the end of a paragraph. */
function runsOf(sample: Sample): Set<string> {
  const texts: string[] = [];
  const take = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  take([sample.statusLine, sample.details, sample.sections, sample.closing]);
  const runs = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (let at = 0; at + 4 <= words.length; at += 1) runs.add(words.slice(at, at + 4).join(' '));
  }
  return runs;
}

/** What of the documents stands in a stored part: runs of their words, and what identifies. */
function foundIn({ text }: StoredPart): string[] {
  const folded = ` ${wordsOf(text).join(' ')} `;
  const runs = [...runsOf(plan), ...runsOf(advice)].filter(
    (run) => !ours.has(run) && folded.includes(` ${run} `),
  );
  return [...runs, ...identifying.filter((one) => text.toLowerCase().includes(one.toLowerCase()))];
}

async function press(panel: Page, selector: string): Promise<void> {
  await panel.bringToFront();
  await panel.waitForSelector(selector);
  await panel.focus(selector);
  await panel.keyboard.press('Enter');
}

async function says(panel: Page, selector: string, words: RegExp): Promise<void> {
  let text = '';
  for (let time = 0; time < 100; time += 1) {
    text = await panel.evaluate((where) => document.querySelector(where)?.textContent ?? '', selector);
    if (words.test(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.match(text, words);
}

/** The first long sentence of a section, as the document shows it. */
function sentenceOf(sample: Sample, piece: string): string {
  assert.ok(JSON.stringify(sample).includes(piece), piece);
  return piece;
}

/** A comment on words of the document, typed in words that are nobody's. */
async function comment(
  { page, panel }: { page: Page; panel: Page },
  words: string,
  count: number,
): Promise<void> {
  await page.bringToFront();
  await select(page, words);
  await annotate(page, 'C', !page.url().startsWith('http'));
  await panel.bringToFront();
  await panel.waitForSelector('.annotation-form textarea');
  await panel.focus('.annotation-form textarea');
  await panel.keyboard.type('Unclear; more, please.');
  await panel.keyboard.press('Enter');
  await says(panel, '#annotations summary', new RegExp(`^${count} annotation`));
}

/** The plan in its portal: a comment on its words, answers to findings, questions to authors, levels. */
async function reviewPlan(): Promise<{ page: Page; panel: Page }> {
  const { page, panel } = await desk.inPortal(`${portal.address}/${address}`);
  await comment({ page, panel }, sentenceOf(plan, words.plan), 1);
  await panel.focus('main h1');
  // Every kind of answer, and questions of what the checks say.
  for (const answer of ['w', 'h', 'y', 'b', 'W', 'W'] as const) {
    await panel.keyboard.press('q');
    await panel.keyboard.press(answer);
  }
  await panel.focus('main h1');
  for (let time = 0; time < 12; time += 1) {
    await panel.keyboard.press('o');
    await panel.keyboard.press('3');
  }
  await says(panel, '.progress-words', /12 of /);
  await says(panel, '.saved', /Saved/);
  return { page, panel };
}

/** The rest of a whole review: a corrected reading, a case, and the advice in the viewer. */
async function goOn({ page, panel }: { page: Page; panel: Page }): Promise<void> {
  await press(panel, '#reading > summary');
  await panel.waitForSelector('.correct > summary');
  await page.bringToFront();
  await select(page, words.heading);
  await press(panel, '.correct > summary');
  await press(panel, '.correct fieldset > button');
  await panel.waitForSelector('.taken');
  await press(panel, '.correct form button[type=submit]');
  await panel.waitForSelector('#corrections-title');
  await press(panel, '#case > summary');
  await give(panel, '.case-picker', adviceFile, await sampleToWord(advice));
  await says(panel, '.case-member[aria-current] .case-kind', /advice/);
  await panel.waitForSelector('main[data-phase=review] #annotations');
  const beside = await desk.inViewer(adviceFile, await sampleToWord(advice));
  await comment(beside, sentenceOf(advice, words.advice), 1);
  await says(beside.panel, '.saved', /Saved/);
}

/** Where marks and corrections are made: words of a paragraph and of a heading of the plan, and words of the advice. */
const words = {
  plan: 'Immy uses drawing, gesture and facial expression',
  heading: 'social care needs which relate',
  advice: 'uses long sentences to do so',
};

async function give(panel: Page, selector: string, name: string, bytes: Uint8Array): Promise<void> {
  await panel.waitForSelector(selector);
  await panel.evaluate(
    (where, file, base64) => {
      const input = document.querySelector<HTMLInputElement>(where);
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file));
      if (!input) throw new Error(where);
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    name,
    Buffer.from(bytes).toString('base64'),
  );
}

test('After a whole review nothing of the documents is stored: no run of four words, no name, title, file or address', async () => {
  desk = await openDesk();
  const { page, panel } = await reviewPlan();
  await goOn({ page, panel });
  const parts = await storedParts(panel);
  assert.ok(
    parts.some(({ text }) => text.includes('Unclear; more, please.')),
    'What was typed is stored',
  );
  for (const kind of ['annotation', 'score', 'correction', 'disposition', 'case', 'query'])
    assert.ok(
      parts.some(({ text }) => text.includes(`"kind":"${kind}"`)),
      `No ${kind} was stored`,
    );
  for (const part of parts) assert.deepEqual(foundIn(part), [], part.where);
});

test('Where the reviewer keeps the words they stand among the remembered texts alone, without name, file or address', async () => {
  desk = await openDesk();
  const settings = await desk.live.extensionPage('options.html');
  await settings.evaluate(
    `(globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { keepText: true } })`,
  );
  await settings.close();
  const { panel } = await reviewPlan();
  const parts = await storedParts(panel);
  const holding = parts.filter((part) => foundIn(part).length > 0);
  assert.deepEqual(
    holding.map(({ where }) => where),
    ['database reviews, remembered'],
  );
});
