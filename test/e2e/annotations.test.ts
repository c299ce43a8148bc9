import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { samplesFolder } from '../../scripts/samples/sample.ts';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { annotate, type Beside, type Desk, inBackground, openDesk, select } from './desk.ts';
import { kind } from './session.ts';

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

/** Once the marks are painted the keys are heard. */
async function heard(beside: Beside): Promise<Beside> {
  await beside.page.waitForFunction(
    () => document.documentElement.querySelector(':scope > [data-plan-quality]') !== null,
    inBackground,
  );
  return beside;
}

const inPortal = async (name: string) => heard(await desk.inPortal(`${portal.address}/${name}`));

const inViewer = async (name: string) =>
  heard(await desk.inViewer(name, await readFile(path.join(samplesFolder, 'portal', name))));

/** What the list says of each annotation: its mark, its words, its comment. */
async function listed(panel: Page): Promise<string[]> {
  const rows: unknown = await panel.evaluate(() => {
    const details = document.querySelector('#annotations details');
    if (details instanceof HTMLDetailsElement) details.open = true;
    return new Promise((resolve) =>
      setTimeout(
        () =>
          resolve(
            [...document.querySelectorAll('#annotations .annotation')].map((row) =>
              ['.my-tone', 'q', '.annotation-text', '.annotation-look']
                .map((part) => row.querySelector(part)?.textContent ?? '')
                .filter((text) => text !== '')
                .join(' | '),
            ),
          ),
        200,
      ),
    );
  });
  assert.ok(Array.isArray(rows));
  return rows.map(String);
}

async function lists(panel: Page, wanted: string[]): Promise<void> {
  let found: string[] = [];
  for (let time = 0; time < 50; time += 1) {
    found = await listed(panel);
    if (JSON.stringify(found) === JSON.stringify(wanted)) return;
  }
  const problem = await panel.evaluate(() => document.querySelector('[data-problem]')?.textContent ?? '');
  assert.deepEqual(found, wanted, problem);
}

/** Writes into the form that stands open, as the panel shows it, and keeps it by Enter. */
async function write(panel: Page, comment: string): Promise<void> {
  await panel.bringToFront();
  await panel.waitForSelector('.annotation-form textarea');
  await panel.focus('.annotation-form textarea');
  await panel.keyboard.type(comment);
  await panel.keyboard.press('Enter');
  await panel.waitForFunction(() => !document.querySelector('.annotation-form'), inBackground);
  await panel.waitForSelector('.saved-saved');
}

/** Presses the button of the annotations or of the review's head that begins with these words. */
async function press(panel: Page, name: string): Promise<void> {
  const found = await panel.evaluate((wanted) => {
    const button = [
      ...document.querySelectorAll<HTMLButtonElement>('#annotations button, .tools button'),
    ].find((one) => one.textContent?.trim().startsWith(wanted) && !one.disabled);
    button?.click();
    return button !== undefined;
  }, name);
  assert.ok(found, `No button says "${name}"`);
}

/** The words under each kind of highlight that the document shows now. */
const painted = `(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => range.toString())))()`;

async function isPainted(page: Page, words: string): Promise<boolean> {
  const all: unknown = await page.evaluate(painted);
  assert.ok(Array.isArray(all));
  return all.includes(words);
}

const isBody = 'document.body.outerHTML';

/** Words that stand in the sample plan in each of its forms. */
const words = 'jollof rice';

/** The way of an annotation through its life, wherever its words are. */
async function walk({ page, panel }: Beside, alone: boolean, again: () => Promise<Beside>): Promise<void> {
  const before = await page.evaluate(isBody);
  await select(page, words);
  await annotate(page, 'W', alone);
  await lists(panel, [`Concern | ${words}`]);
  await write(panel, 'Who does this is not said.');
  await lists(panel, [`Concern | ${words} | Who does this is not said.`]);
  assert.ok(await isPainted(page, words), 'The words are not marked');
  if (!alone) assert.equal(await page.evaluate(isBody), before, 'The page was changed');

  const { page: laterPage, panel: later } = await again();
  await lists(later, [`Concern | ${words} | Who does this is not said.`]);
  await laterPage.bringToFront();
  assert.ok(await isPainted(laterPage, words), 'The words are not marked when the document is opened again');
  await later.bringToFront();
  await press(later, 'Delete');
  await later.waitForFunction(() => !document.querySelector('#annotations .annotation'), inBackground);
  await press(later, 'Undo');
  await lists(later, [`Concern | ${words} | Who does this is not said.`]);
  // The store is one for all of these tests, and the plan the same in every form.
  await press(later, 'Delete');
  await later.waitForFunction(() => !document.querySelector('#annotations .annotation'), inBackground);
  await later.waitForSelector('.saved-saved');
  await later.close();
}

test('Words of a portal page are marked by key, keep their comment over a reload, and the page is left as it was', async () => {
  const beside = await inPortal('good-plan.html');
  const { page, panel, tab } = beside;
  await walk(beside, false, async () => {
    await panel.close();
    await page.reload();
    if (kind === 'firefox') await desk.live.pressAction(page);
    return heard({ page, tab, panel: await desk.panelOf(tab) });
  });
  await page.close();
});

for (const [what, name] of [
  ['a PDF', 'good-plan.pdf'],
  ['a Word file', 'good-plan.docx'],
] as const)
  test(`Words of ${what} are marked by a letter and keep their comment when the file is opened again`, async () => {
    const beside = await inViewer(name);
    let last = beside;
    await walk(beside, true, async () => {
      await beside.panel.close();
      await beside.page.close();
      last = await inViewer(name);
      return last;
    });
    await last.page.close();
  });

test('A page keeps its keys: where nothing is selected, while a field is typed in, and once the marks are off', async () => {
  const { page, panel } = await inPortal('good-plan.html');
  await page.evaluate(`addEventListener('keydown', (event) => {
    if (event.altKey && event.code === 'KeyW') (globalThis.own ??= []).push(event.defaultPrevented);
  })`);
  const own = () => page.evaluate('(globalThis.own ?? []).length');
  await annotate(page, 'W', false);
  assert.equal(await own(), 1, 'Nothing selected');
  await select(page, words);
  await page.evaluate(`(() => {
    const field = document.createElement('textarea');
    field.value = 'something else';
    document.body.append(field);
    field.focus({ preventScroll: true });
  })()`);
  await annotate(page, 'W', false);
  assert.equal(await own(), 2, 'A field is typed in');
  await page.evaluate(`document.querySelector('body > textarea').remove()`);
  await panel.bringToFront();
  await press(panel, 'Marks');
  await page.waitForFunction(`CSS.highlights.size === 0`, inBackground);
  await select(page, words);
  await annotate(page, 'W', false);
  assert.equal(await own(), 3, 'The marks are off');
  assert.deepEqual(await listed(panel), []);
  // On again: the choice is kept for every review.
  await panel.bringToFront();
  await press(panel, 'Marks');
  await page.waitForFunction(`CSS.highlights.size > 0`, inBackground);
  await panel.close();
  await page.close();
});

test('A key where no words are selected, pressed in the panel, is answered with a sentence', async () => {
  const { page, panel } = await inPortal('good-plan.html');
  await panel.bringToFront();
  await press(panel, 'Question');
  await panel.waitForFunction(
    () =>
      document
        .querySelector('[data-problem=nothing-selected]')
        ?.textContent?.includes('No words of this document are selected'),
    inBackground,
  );
  await select(page, 'plan');
  await panel.bringToFront();
  await press(panel, 'Strength');
  await panel.waitForSelector('.saved-saved');
  assert.equal((await listed(panel)).length, 1);
  assert.equal(await panel.$('.annotation-form'), null, 'A strength asks for nothing');
  await press(panel, 'Delete');
  await panel.waitForFunction(() => !document.querySelector('#annotations .annotation'), inBackground);
  await panel.waitForSelector('.saved-saved');
  await panel.close();
  await page.close();
});

test('Annotations follow their words when the plan is edited underneath, and say what became of them', async () => {
  const { page, panel } = await inPortal('good-plan.html');
  for (const [wanted, comment] of [
    ['cooking jollof rice', 'Shown by what she does.'],
    ['the boss of the goose comic', 'Said by her father.'],
  ] as const) {
    await select(page, wanted);
    await annotate(page, 'C', false);
    await write(panel, comment);
  }
  // A word of the first is another now, and the whole paragraph of the second is cut.
  await page.bringToFront();
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) {
      const text = paragraph.textContent ?? '';
      if (text.includes('the boss of the goose comic')) paragraph.remove();
      if (text.includes('cooking jollof rice'))
        paragraph.textContent = text.replace('jollof rice', 'jollof stew');
    }
  });
  await panel.bringToFront();
  await panel.waitForFunction(
    () => [...document.querySelectorAll('button')].some((one) => one.textContent === 'Read it again'),
    inBackground,
  );
  await panel.evaluate(() =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Read it again')?.click(),
  );
  await lists(panel, [
    'Comment | cooking jollof stew | Shown by what she does. | Words changed: look again.',
    'Comment | Said by her father. | Gone: these words were taken out. Show where they stood: comment',
  ]);
  await panel.close();
  await page.close();
});
