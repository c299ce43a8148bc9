import assert from 'node:assert/strict';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import {
  Document,
  Packer,
  Paragraph,
  HeadingLevel,
  Table,
  TableRow,
  TableCell,
  DeletedTextRun,
  InsertedTextRun,
  TextRun,
} from 'docx';
import type { Page } from 'puppeteer-core';
import { makePdf, planPages, planPdf } from './make-pdf.ts';
import { badgeBy, call, eventually, kind, markOn, newsHeard, type Session, startSession } from './session.ts';

let session: Session;
let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-files-'));
  session = await startSession();
});
after(async () => {
  await session.close();
  await rm(folder, { recursive: true });
});

/** Opens our viewer with a file chosen in its picker, as a reviewer would. */
async function viewerWith(name: string, bytes: Uint8Array): Promise<{ page: Page; tab: number }> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  const page = await session.live.extensionPage('viewer.html');
  const tab = Number(
    await page.evaluate(`(globalThis.browser ?? globalThis.chrome).tabs.getCurrent().then(({ id }) => id)`),
  );
  await give(page, name, bytes);
  return { page, tab };
}

/** A file put into the page's picker from inside: file dialogs cannot be driven in both browsers alike. */
async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer(); files.items.add(new File([bytes], ${JSON.stringify(name)}));
    const picker = document.querySelector('#picker'); picker.files = files.files; picker.dispatchEvent(new Event('change'));
  })()`);
  await eventually('The file was not taken', async () =>
    String(await page.evaluate("document.querySelector('#name')?.textContent")).startsWith(name),
  );
  // Browsers keep titles in their history, and file names hold children's names.
  assert.equal((await page.title()).includes(name), false);
}

async function wordFile(): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const change = { id: 1, author: 'A', date: '2026-01-01T00:00:00Z' };
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({
            text: 'Section F: Special educational provision',
            heading: HeadingLevel.HEADING_1,
          }),
          new Paragraph({
            children: [
              new TextRun('Rowan will have '),
              new DeletedTextRun({ ...change, text: 'regular' }),
              new InsertedTextRun({ ...change, text: 'weekly' }),
              new TextRun(' speech therapy as appropriate.'),
            ],
          }),
          new Table({
            rows: [
              new TableRow({ children: [cell('Who'), cell('How often')] }),
              new TableRow({ children: [cell('Teaching assistant'), cell('daily')] }),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

test('A PDF opened in our viewer is read, shown page by page and marked on its own words', async () => {
  const { page, tab } = await viewerWith('plan.pdf', planPdf);
  const { reading } = await call(session, tab, 'document/read', {});
  assert.equal(reading.source, 'pdf');
  assert.equal(reading.pages, 2);
  const marks = [
    markOn(reading.blocks, 'regular access', 'm0'),
    markOn(reading.blocks, 'as appropriate', 'm1'),
  ];
  const badges = [badgeBy(reading.blocks, 'Section F', 'F')];
  assert.deepEqual(await call(session, tab, 'document/paint', { marks, badges }), {
    painted: 2,
    missing: [],
  });
  assert.deepEqual(await call(session, tab, 'document/reveal', { mark: 'm0' }), { shown: true });
  await page.bringToFront();
  const painted = `[...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map(String).sort().join('|')`;
  assert.equal(await page.evaluate(painted), 'as appropriate|regular access|regular access');
  const near = `(() => { const box = [...[...CSS.highlights.values()][0]][0].getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; })()`;
  assert.equal(await page.evaluate(near), true);
  assert.equal(await page.evaluate(`document.querySelectorAll('.page').length`), 2);
  await eventually('No page was drawn', async () =>
    Boolean(await page.evaluate(`document.querySelector('.page canvas') !== null`)),
  );
  await call(session, tab, 'document/clear', {});
  assert.equal(await page.evaluate('CSS.highlights.size'), 0);
  await page.close();
});

test('A Word file is shown with its headings, tables and struck words, and marked on its own words', async () => {
  const { page, tab } = await viewerWith('plan.docx', await wordFile());
  const { reading } = await call(session, tab, 'document/read', {});
  assert.equal(reading.source, 'word');
  assert.equal(await page.evaluate(`document.querySelector('.word del').textContent.trim()`), 'regular');
  assert.equal(
    await page.evaluate(`document.querySelector('.word h2').textContent`),
    'Section F: Special educational provision',
  );
  assert.equal(await page.evaluate(`document.querySelectorAll('.word tr').length`), 2);
  const marks = [
    markOn(reading.blocks, 'weekly speech therapy', 'm0'),
    markOn(reading.blocks, 'daily', 'm1'),
  ];
  assert.deepEqual(await call(session, tab, 'document/paint', { marks, badges: [] }), {
    painted: 2,
    missing: [],
  });
  await page.close();
});

test('A file that cannot be read is told in a sentence, and the reading says why', async () => {
  const cases: [string, Uint8Array, string, RegExp][] = [
    ['cut.pdf', planPdf.slice(0, 120), 'corrupt', /damaged/],
    ['empty.pdf', new Uint8Array(), 'empty', /no words/],
    ['picture.png', new Uint8Array([137, 80, 78, 71]), 'not-supported', /cannot be read here/],
    ['broken.docx', new TextEncoder().encode('PK and nothing more'), 'corrupt', /damaged/],
  ];
  for (const [name, bytes, why, sentence] of cases) {
    const { page, tab } = await viewerWith(name, bytes);
    const { reading } = await call(session, tab, 'document/read', {});
    assert.deepEqual(reading.unread, [{ where: 'file', why }], name);
    assert.match(
      String(await page.evaluate(`document.querySelector('#problem:not([hidden])')?.textContent`)),
      sentence,
    );
    await page.close();
  }
});

test('A PDF with a password is opened by it, after as many tries as the reviewer needs', async () => {
  const { page, tab } = await viewerWith('locked.pdf', makePdf(planPages, 'ashdown'));
  const isAsking = () => page.evaluate(`document.querySelector('#password').open`).then(Boolean);
  await eventually('No password was asked for', isAsking);
  await page.type('#password-field', 'wrong');
  await page.keyboard.press('Enter');
  await eventually('The wrong password was not told', async () =>
    /did not open it/.test(
      String(await page.evaluate(`document.querySelector('#password-sentence').textContent`)),
    ),
  );
  await eventually('It was not asked for again', isAsking);
  await page.type('#password-field', 'ashdown');
  await page.keyboard.press('Enter');
  const { reading } = await call(session, tab, 'document/read', {});
  assert.ok(reading.blocks.some(({ text }) => text.includes('regular access')));
  assert.doesNotMatch(String(await page.evaluate('document.documentElement.outerHTML')), /ashdown/);
  await page.close();
});

test('A PDF left locked is told as locked and nothing of it is read', async () => {
  const { page, tab } = await viewerWith('locked.pdf', makePdf(planPages, 'ashdown'));
  await eventually('No password was asked for', () =>
    page.evaluate(`document.querySelector('#password').open`).then(Boolean),
  );
  await page.keyboard.press('Escape');
  const { reading } = await call(session, tab, 'document/read', {});
  assert.deepEqual(reading.unread, [{ where: 'file', why: 'encrypted' }]);
  assert.deepEqual(reading.blocks, []);
  assert.match(
    String(await page.evaluate(`document.querySelector('#problem').textContent`)),
    /locked with a password/,
  );
  await page.close();
});

test('The words of the see-through layer lie where the page shows them', async () => {
  const { page, tab } = await viewerWith('plan.pdf', planPdf);
  await call(session, tab, 'document/read', {});
  // 60 points from the left and 780 from the bottom of a page of 842, 15 points high.
  const off = await page.evaluate(`(() => {
    const paper = document.querySelectorAll('.page')[1].getBoundingClientRect();
    const words = [...document.querySelectorAll('.page')[1].querySelectorAll('span')].find((each) => each.textContent.startsWith('Section F')).getBoundingClientRect();
    const point = paper.width / 595;
    return Math.max(Math.abs(words.left - paper.left - 60 * point), Math.abs(words.bottom - paper.top - (842 - 780) * point) - 5);
  })()`);
  assert.ok(Number(off) < 4, `${off} pixels off`);
  for (const press of ['#larger', '#larger', '#smaller', '#fit']) await page.click(press);
  assert.match(String(await page.evaluate(`document.querySelector('#scale').value`)), /^\d+%$/);
  await page.close();
});

test('An empty viewer says that no document is open', async () => {
  const page = await session.live.extensionPage('viewer.html');
  const tab = Number(
    await page.evaluate(`(globalThis.browser ?? globalThis.chrome).tabs.getCurrent().then(({ id }) => id)`),
  );
  await assert.rejects(call(session, tab, 'document/read', {}), /no-document: No document is open here yet/);
  await page.close();
});

test('Another file takes the place of the first, and the panel is told', async () => {
  const { page, tab } = await viewerWith('first.pdf', planPdf);
  await call(session, tab, 'document/read', {});
  const before = (await newsHeard(session)).length;
  await give(page, 'second.docx', await wordFile());
  const { reading } = await call(session, tab, 'document/read', {});
  assert.equal(reading.title, 'second.docx');
  assert.equal(await page.evaluate(`document.querySelectorAll('.page').length`), 0);
  await eventually('The panel was not told', async () => (await newsHeard(session)).length > before);
  await page.close();
});

test('A PDF shown by the browser itself can be read from its own tab, or the reviewer is told how to bring it', async () => {
  for (const address of ['plan.pdf', 'document?id=7']) {
    const page = await session.live.browser.newPage();
    await page.goto(`${session.served.address}/${address}`).catch(() => undefined);
    const tab = await session.live.pressAction(page);
    if (kind === 'firefox') {
      await assert.rejects(
        call(session, tab, 'document/read', {}),
        /save-and-drop: .*Save the PDF, then drop it here/,
      );
    } else {
      await assert.rejects(call(session, tab, 'document/read', {}), /browser-pdf/);
      const { base64 } = await call(session, tab, 'document/fetch', { address: '' });
      assert.deepEqual(new Uint8Array(Buffer.from(base64, 'base64')), planPdf);
    }
    await page.close();
  }
});

test('Only a document on the page’s own site is ever fetched', async () => {
  const page = await session.open('plan.html');
  const tab = await session.live.pressAction(page);
  const asked = session.served.requests.length;
  for (const address of [
    'http://127.0.0.1:9/plan.pdf',
    'https://elsewhere.example/plan.pdf',
    'file:///etc/hostname',
  ])
    await assert.rejects(call(session, tab, 'document/fetch', { address }), /save-and-drop: .*another site/);
  assert.equal(session.served.requests.length, asked);
  await assert.rejects(call(session, tab, 'document/fetch', { address: '/moved-away' }), /not-fetched: /);
  assert.ok(!session.served.requests.slice(asked).includes('/plan.pdf'), 'a redirect led to another site');
  const moved = await call(session, tab, 'document/fetch', { address: '/moved-here' });
  assert.equal(Buffer.from(moved.base64, 'base64').length, planPdf.length);
  const { name, base64 } = await call(session, tab, 'document/fetch', { address: '/plan.pdf' });
  assert.equal(name, 'plan.pdf');
  assert.equal(Buffer.from(base64, 'base64').length, planPdf.length);
  await page.close();
});
