import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import type { Sample } from '../../scripts/samples/sample.ts';
import { sampleToWord } from '../../scripts/samples/to-word.ts';
import { type Desk, openDesk, take } from './desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(async () => {
  await desk.close();
});

type Text = { B: string[]; E: string[]; F: string[] };

const first: Text = {
  B: [
    'Ottoline hears speech as if under water when more than one person talks, and she looks away to work it out.',
    'Writing by hand tires Ottoline after two lines, and her letters run into each other when she hurries.',
    'Ottoline has learned to say when she is lost, and needs a grown-up who waits for her to say it.',
  ],
  E: [
    'By July 2028 Ottoline will tell one friend about her weekend in five sentences with her picture book.',
    'By July 2028 Ottoline will write a shopping list of six things that her father can read in the shop.',
    'By July 2028 Ottoline will ask for the quiet room by card before the noise is too much on four days of five.',
  ],
  F: [
    'A speech and language therapist works with Ottoline for thirty minutes each week on telling what happened.',
    'An occupational therapist shows staff how to set up her slope and pencil grips for one hour each term.',
    'A teaching assistant reads the day’s plan with Ottoline for ten minutes each morning at the quiet table.',
  ],
};

/** An outcome put in above, a sentence reworded, an outcome and a paragraph taken out, an item moved. */
const second: Text = {
  B: first.B.slice(0, 2),
  E: [
    'By December 2027 Ottoline will take the number six bus to her grandmother with her brother behind her.',
    first.E[0] ?? '',
    (first.E[1] ?? '').replace('six things', 'ten things').replace('her father', 'a stranger'),
  ],
  F: [first.F[2] ?? '', first.F[0] ?? '', first.F[1] ?? ''],
};

function wordOf({ B, E, F }: Text): Promise<Uint8Array> {
  const lines = (texts: string[]) => texts.map((text): ['p', string] => ['p', text]);
  const sample: Sample = {
    file: 'plan',
    kind: 'plan',
    layout: 'lettered',
    title: 'Education, Health and Care Plan',
    council: 'Harrowmere Council',
    statusLine: 'Draft',
    details: [
      ['Full name', 'Ottoline Marsh-Abara'],
      ['Date of birth', '3 May 2017'],
      ['Date of plan', '4 May 2026'],
    ],
    sections: [
      {
        id: 'A',
        title: 'Views and aspirations',
        blocks: lines([
          'Ottoline likes snails, her brother and the sea. She wants to keep a shop with birds in it.',
        ]),
      },
      { id: 'B', title: 'Special educational needs', blocks: lines(B) },
      { id: 'E', title: 'Outcomes', blocks: E.map((text): ['li', string] => ['li', text]) },
      {
        id: 'F',
        title: 'Special educational provision',
        blocks: F.map((text): ['li', string] => ['li', text]),
      },
      { id: 'I', title: 'Placement', blocks: lines(['A mainstream primary school.']) },
    ],
    closing: [],
  };
  return sampleToWord(sample);
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let time = 0; time < 100; time += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(what);
}

/** What stands beside each outcome: the start of its words, the level that is chosen, and whether it is marked. */
const outcomes = (panel: Page) =>
  panel.$$eval('#criterion-P-E1 .item', (items) =>
    items.map((item) => {
      const chosen = item.querySelector('.levels input:checked');
      const level = chosen instanceof HTMLInputElement ? chosen.value : '-';
      const mark = item.querySelector('.words-changed') ? ' changed' : '';
      return `${item.querySelector('q')?.textContent?.slice(0, 40)}: ${level}${mark}`;
    }),
  );

async function openCriterion(panel: Page, id: string): Promise<void> {
  await panel.bringToFront();
  await panel.focus(`#criterion-${id} > summary`);
  const isOpen = await panel.$eval(
    `#criterion-${id}`,
    (card) => card instanceof HTMLDetailsElement && card.open,
  );
  if (!isOpen) await panel.keyboard.press('Enter');
  await panel.waitForSelector(`#criterion-${id} .criterion-body`);
}

/** Presses the level of an outcome by its key, with the focus on its choice. */
async function giveItem(panel: Page, at: number, key: KeyInput): Promise<void> {
  const items = await panel.$$('#criterion-P-E1 .item .levels input');
  const perItem = items.length / (await panel.$$('#criterion-P-E1 .item')).length;
  await items[at * perItem]?.focus();
  await panel.keyboard.press(key);
}

const textOf = (panel: Page, selector: string) =>
  panel.evaluate((where) => document.querySelector(where)?.textContent?.replace(/\s+/g, ' ') ?? '', selector);

test('A plan that comes back edited is offered its review, which goes on with every level beside its own words', async () => {
  const beside = await desk.inViewer('plan.docx', await wordOf(first));
  const planRef = await textOf(beside.panel, 'h1');
  await openCriterion(beside.panel, 'P-E1');
  const keys: KeyInput[] = ['4', '2', '3'];
  for (const [at, key] of keys.entries()) await giveItem(beside.panel, at, key);
  await until('the levels are not there', async () =>
    (await outcomes(beside.panel)).every((one) => !one.endsWith('-')),
  );
  await until('nothing was saved', async () => (await textOf(beside.panel, '.saved')).includes('Saved'));
  assert.match(await textOf(beside.panel, '#criterion-P-E1 .roll-up'), /^3 of 3 outcomes have a level\./);
  await beside.panel.close();

  await take(beside.page, 'plan-2.docx', await wordOf(second));
  const panel = await desk.panelOf(beside.tab);
  await until('nothing was offered', async () => (await textOf(panel, '#version-offer-title')) !== '');
  assert.notEqual(await textOf(panel, 'h1'), planRef);
  assert.match(
    await textOf(panel, '[aria-labelledby=version-offer-title]'),
    new RegExp(`${planRef}.*\\d\\d % of its words`),
  );
  await panel.bringToFront();
  await panel.focus('[aria-labelledby=version-offer-title] button.primary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('#since');
  assert.equal(await textOf(panel, 'h1'), planRef);
  await until('the focus is not on what changed', () =>
    panel.evaluate(() => document.activeElement?.id === 'since-title'),
  );

  await openCriterion(panel, 'P-E1');
  assert.deepEqual(await outcomes(panel), [
    'By December 2027 Ottoline will take the : -',
    'By July 2028 Ottoline will tell one frie: 4',
    'By July 2028 Ottoline will write a shopp: 2 changed',
  ]);
  assert.match(await textOf(panel, '.left-behind'), /P-E1 on an outcome: Good/);
  const since = await textOf(panel, '#since');
  for (const words of [
    /Needs another look/,
    /P-E1, Outcome 3: Requires improvement/,
    /Taken out/,
    /Moved/,
    /Added/,
  ])
    assert.match(since, words);

  // The mark goes by key, and the row in the list is ticked.
  await panel.focus('#criterion-P-E1 .item:nth-child(3) .levels input');
  await panel.keyboard.press('=');
  await until('the mark is still there', async () =>
    (await outcomes(panel)).every((one) => !one.endsWith('changed')),
  );
  await until('the look was not ticked', async () =>
    (await textOf(panel, '.look-done')).includes('Outcome 3'),
  );

  // What was left behind is let go, and undo brings it back.
  await panel.$$eval('.left-behind button', (buttons) => {
    buttons.find((button) => button.textContent?.startsWith('Let go'))?.click();
  });
  await until('it was not let go', async () => (await panel.$('.left-behind')) === null);
  await panel.focus('main h1');
  await panel.keyboard.press('u');
  await until('it did not come back', async () => (await panel.$('.left-behind')) !== null);
  await panel.close();
  await beside.page.close();
});
