import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { planPdf } from './make-pdf.ts';
import { makeScannedPdf } from './make-scan.ts';
import { call, eventually, kind, type Session, startSession } from './session.ts';

let session: Session;
let axe: string;
before(async () => {
  axe = await readFile(
    path.resolve(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'),
    'utf8',
  );
  session = await startSession();
});
after(() => session.close());

const scan = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join('; ')).join('\\n'))`;

async function overlayPage(): Promise<Page> {
  const page = await session.open('open-overlay.html');
  await eventually('The overlay was not painted', async () => (await page.evaluate('window.ready')) === true);
  return page;
}

const room = `[...document.documentElement.children].at(-1).shadowRoot.querySelector('.room')`;

test('Badges, cards and the way to turn off have no accessibility violations, light or dark', async () => {
  const page = await overlayPage();
  for (const value of kind === 'firefox' ? ['light'] : ['light', 'dark']) {
    if (kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.evaluate(`overlay.reveal('m1')`);
    assert.equal(await page.evaluate(`${room}.querySelector('.card').hidden`), false);
    assert.equal(await page.evaluate(scan), '', value);
  }
  await page.close();
});

test('The card shows the finding in plain words, its tone as a word, other wordings and the source', async () => {
  const page = await overlayPage();
  await page.evaluate(`overlay.reveal('m1')`);
  assert.equal(
    await page.evaluate(`${room}.querySelector('.card').innerText.replace(/\\s+/g, ' ')`),
    'QueryHow often is not said The words do not say how often. Other wordings to consider: once a week Source: SEND Code of Practice 2015, 9.69',
  );
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(`${room}.querySelector('.card').hidden`), true);
  await page.close();
});

test('The pointer over marked words shows the card, which stays while it is pointed at', async () => {
  const page = await overlayPage();
  for (const id of ['words', 'field', 'list']) {
    const [x = 0, y = 0]: number[] = JSON.parse(
      String(
        await page.evaluate(`(() => { const mark = { words: 0, field: 1, list: 2 }['${id}'];
          if (mark === 1) { const box = ${room}.querySelector('.mirror mark').getBoundingClientRect(); return JSON.stringify([box.left + 5, box.top + 5]); }
          if (mark === 2) { const box = document.querySelector('#list').getBoundingClientRect(); return JSON.stringify([box.left + 5, box.top + 5]); }
          const range = [...[...CSS.highlights.values()][0]][0]; const box = range.getBoundingClientRect(); return JSON.stringify([box.left + 5, box.top + 5]); })()`),
      ),
    );
    await page.mouse.move(x, y);
    await eventually(
      `No card over the ${id}`,
      async () => (await page.evaluate(`${room}.querySelector('.card').hidden`)) === false,
    );
    await page.mouse.move(700, 500);
    await eventually(
      'The card stayed',
      async () => (await page.evaluate(`${room}.querySelector('.card').hidden`)) === true,
    );
  }
  await page.close();
});

test('Painting again keeps the focus where the reviewer has it', async () => {
  const page = await overlayPage();
  await page.evaluate(`${room}.querySelectorAll('button')[1].focus()`);
  const key = await page.evaluate(`${room}.querySelectorAll('button')[1].dataset.key`);
  await page.evaluate(
    `overlay.paint([{ id: 'm1', span: { block: 'b2', from: 16, to: 30 }, tone: 'query', card: { title: 'T', message: 'M', source: 'S' } }], [])`,
  );
  assert.equal(
    await page.evaluate(`[...document.documentElement.children].at(-1).shadowRoot.activeElement.dataset.key`),
    key,
  );
  await page.close();
});

test('The overlay in an open root too leaves the page as it was', async () => {
  const page = await overlayPage();
  await page.evaluate(`overlay.reveal('m2'), overlay.show({ block: 'b2', from: 0, to: 5 }), overlay.clear()`);
  assert.equal(await page.evaluate('document.documentElement.outerHTML === window.before'), true);
  await page.close();
});

test('The viewer has no accessibility violations, empty and with a document, and fits 360 pixels', async () => {
  const page = await session.live.extensionPage('viewer.html');
  await page.setViewport({ width: 360, height: 700 });
  await page.evaluate(axe);
  assert.equal(await page.evaluate(scan), '');
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${Buffer.from(planPdf).toString('base64')}'), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer(); files.items.add(new File([bytes], 'plan.pdf'));
    const picker = document.querySelector('#picker'); picker.files = files.files; picker.dispatchEvent(new Event('change'));
  })()`);
  const tab = Number(
    await page.evaluate(`(globalThis.browser ?? globalThis.chrome).tabs.getCurrent().then(({ id }) => id)`),
  );
  await eventually('The file was not taken', async () =>
    String(await page.evaluate("document.querySelector('#name')?.textContent")).startsWith('plan.pdf'),
  );
  await call(session, tab, 'document/read', {});
  assert.equal(await page.evaluate(scan), '');
  assert.equal(await page.evaluate('document.documentElement.scrollWidth <= 360'), true);
  await page.close();
});

test('The viewer’s offer to recognise scanned pages has no accessibility violations, light or dark, and fits', async () => {
  const scanned = await makeScannedPdf(session.panel, [{ lines: [{ text: 'Section B', x: 60, y: 80 }] }]);
  const page = await session.live.extensionPage('viewer.html');
  await page.setViewport({ width: 360, height: 700 });
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${Buffer.from(scanned).toString('base64')}'), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer(); files.items.add(new File([bytes], 'scan.pdf'));
    const picker = document.querySelector('#picker'); picker.files = files.files; picker.dispatchEvent(new Event('change'));
  })()`);
  await eventually('Recognising was not offered', async () =>
    Boolean(await page.evaluate(`!document.querySelector('#recognise').hidden`)),
  );
  await page.evaluate(axe);
  for (const value of kind === 'firefox' ? ['light'] : ['light', 'dark']) {
    if (kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    assert.equal(await page.evaluate(scan), '', value);
  }
  assert.equal(await page.evaluate('document.documentElement.scrollWidth <= 360'), true);
  await page.bringToFront();
  await page.focus('#recognise-start');
  await page.keyboard.press('Enter');
  await eventually('The focus was lost when recognising began', async () =>
    ['recognise-stop', 'document'].includes(String(await page.evaluate('document.activeElement.id'))),
  );
  await page.close();
});
