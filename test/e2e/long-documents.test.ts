import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Document, Packer, Paragraph } from 'docx';
import type { Page } from 'puppeteer-core';
import { makePdf, type PdfLine, planPdf } from './make-pdf.ts';
import { call, eventually, type Session, startSession } from './session.ts';

let session: Session;
before(async () => {
  session = await startSession();
});
after(async () => {
  await session.close();
});

const lines = (page: number): PdfLine[] =>
  Array.from({ length: 40 }, (_, at) => ({
    text: `Rowan will have help with task ${at} of page ${page} from a teaching assistant every day.`,
    x: 60,
    y: 790 - at * 18,
  }));
const longPdf = makePdf(Array.from({ length: 300 }, (_, at) => lines(at + 1)));

async function viewer(): Promise<{ page: Page; tab: number }> {
  const page = await session.live.extensionPage('viewer.html');
  const tab = Number(
    await page.evaluate(`(globalThis.browser ?? globalThis.chrome).tabs.getCurrent().then(({ id }) => id)`),
  );
  return { page, tab };
}

/** Puts a file into the picker from inside the page and does not wait for anything to come of it. */
async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer(); files.items.add(new File([bytes], ${JSON.stringify(name)}));
    const picker = document.querySelector('#picker'); picker.files = files.files; picker.dispatchEvent(new Event('change'));
  })()`);
}

const progress = `document.querySelector('#work:not([hidden]) #work-progress')?.value ?? 0`;

test('Reading 300 pages shows how far it is, and stopping leaves the page as it was, ready for another file', async () => {
  const { page, tab } = await viewer();
  await give(page, 'long.pdf', longPdf);
  await eventually('No progress was shown', async () => Number(await page.evaluate(progress)) > 0);
  await page.evaluate(`document.querySelector('#stop').click()`);
  await eventually('Reading did not stop', async () =>
    Boolean(await page.evaluate(`document.querySelector('#work').hidden`)),
  );
  assert.match(
    String(await page.evaluate(`document.querySelector('#problem').textContent`)),
    /^Reading was stopped/,
  );
  assert.equal(await page.evaluate(`document.querySelectorAll('.page, .word').length`), 0);
  await give(page, 'short.pdf', planPdf);
  await eventually('The next file was not taken', async () =>
    String(await page.evaluate("document.querySelector('#name')?.textContent")).startsWith('short.pdf'),
  );
  const { reading } = await call(session, tab, 'document/read', {});
  assert.equal(reading.pages, 2);
  assert.equal(await page.evaluate(`document.querySelectorAll('.page').length`), 2);
  await page.close();
});

test('A file chosen while a long one is read takes its place', async () => {
  const { page, tab } = await viewer();
  await give(page, 'long.pdf', longPdf);
  await eventually('No progress was shown', async () => Number(await page.evaluate(progress)) > 0);
  await give(page, 'short.pdf', planPdf);
  await eventually('The next file was not taken', async () =>
    String(await page.evaluate("document.querySelector('#name')?.textContent")).startsWith('short.pdf'),
  );
  const { reading } = await call(session, tab, 'document/read', {});
  assert.equal(reading.title, 'short.pdf');
  assert.equal(await page.evaluate(`document.querySelectorAll('.page').length`), 2);
  await page.close();
});

test('A long Word file is read while the page goes on answering', async () => {
  const { page, tab } = await viewer();
  const children = Array.from(
    { length: 6000 },
    (_, at) => new Paragraph(`Rowan will have help number ${at}.`),
  );
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  await give(page, 'long.docx', bytes);
  await eventually('The file was not taken', async () =>
    String(await page.evaluate("document.querySelector('#name')?.textContent")).startsWith('long.docx'),
  );
  const { reading } = await call(session, tab, 'document/read', {});
  assert.equal(reading.blocks.length, 6000);
  await page.close();
});
