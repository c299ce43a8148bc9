import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../plan/block.ts';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { samplesFolder } from '../../scripts/samples/sample.ts';
import { planPdf } from './make-pdf.ts';
import { call, eventually, type Session, startSession } from './session.ts';

let session: Session;
before(async () => {
  session = await startSession();
});
after(async () => {
  await session.close();
});

/** The words that are selected in a document, as the panel is told. */
async function selected(tab: number, reading: Reading): Promise<string[]> {
  const { spans } = await call(session, tab, 'document/selection', {});
  const texts = new Map(reading.blocks.map(({ id, text }) => [id, text]));
  return spans.map(({ block, from, to }) => texts.get(block)?.slice(from, to) ?? '');
}

async function readPage(name: string): Promise<{ page: Page; tab: number; reading: Reading }> {
  const page = await session.open(name);
  const tab = await session.live.pressAction(page);
  const { reading } = await call(session, tab, 'document/read', {});
  return { page, tab, reading };
}

async function viewerWith(
  name: string,
  bytes: Uint8Array,
): Promise<{ page: Page; tab: number; reading: Reading }> {
  const page = await session.live.extensionPage('viewer.html');
  const tab = Number(
    await page.evaluate(`(globalThis.browser ?? globalThis.chrome).tabs.getCurrent().then(({ id }) => id)`),
  );
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer(); files.items.add(new File([bytes], ${JSON.stringify(name)}));
    const picker = document.querySelector('#picker'); picker.files = files.files; picker.dispatchEvent(new Event('change'));
  })()`);
  await eventually('The file was not taken', async () =>
    String(await page.evaluate("document.querySelector('#name')?.textContent")).startsWith(name),
  );
  const { reading } = await call(session, tab, 'document/read', {});
  return { page, tab, reading };
}

/** Selects from the first of these words to the last, inside the elements that hold them. */
const select = (from: string, to: string, inside = 'document') => `(() => {
  const owner = ${inside};
  const walker = owner.createTreeWalker(owner.body, NodeFilter.SHOW_TEXT);
  const range = owner.createRange();
  let started = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.data.indexOf(${JSON.stringify(from)});
    if (!started && start >= 0) { range.setStart(node, start); started = true; }
    const end = node.data.indexOf(${JSON.stringify(to)});
    if (started && end >= 0) { range.setEnd(node, end + ${to.length}); break; }
  }
  const selection = owner.defaultView.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
})()`;

test('Nothing selected is no words', async () => {
  const { page, tab, reading } = await readPage('odd-form-1.html');
  assert.deepEqual(await selected(tab, reading), []);
  await page.close();
});

test('Words selected over several paragraphs of a page come in reading order, cut where the selection is', async () => {
  const { page, tab, reading } = await readPage('odd-form-1.html');
  await page.evaluate(select('keeps a notebook', 'noisy'));
  assert.deepEqual(await selected(tab, reading), [
    'keeps a notebook of birds she has seen.',
    'Section B: Special educational needs',
    'Maren finds it hard to follow instructions that have more than one step, above all in a noisy',
  ]);
  await page.close();
});

test('Words selected inside a frame and inside a field count', async () => {
  const { page, tab, reading } = await readPage('plan.html');
  const frame = "document.querySelector('#editor').contentDocument";
  await page.evaluate(select('community nurse', 'visit', frame));
  assert.deepEqual(await selected(tab, reading), ['community nurse will visit']);
  const chosen = await page.evaluate(`(() => {
    const field = [...document.querySelectorAll('textarea, input')].find((one) => one.value.length > 20);
    field.focus(); field.setSelectionRange(4, 14);
    return field.value.slice(4, 14);
  })()`);
  const [words] = await selected(tab, reading);
  assert.equal(words, String(chosen).trim());
  await page.close();
});

test('Words selected in a PDF are those of its blocks', async () => {
  const { page, tab, reading } = await viewerWith('plan.pdf', planPdf);
  const block = reading.blocks.find(({ text }) => text.split(' ').length > 6);
  assert.ok(block);
  const [first = '', second = ''] = block.text.split(' ');
  await page.evaluate(select(`${first} ${second}`, second));
  assert.deepEqual(await selected(tab, reading), [`${first} ${second}`]);
  await page.close();
});

test('Words selected in a Word file are those of its blocks', async () => {
  const bytes = await readFile(path.join(samplesFolder, 'portal', 'good-plan.docx'));
  const { page, tab, reading } = await viewerWith('good-plan.docx', bytes);
  const block = reading.blocks.find(({ text, cell }) => !cell && text.split(' ').length > 20);
  assert.ok(block);
  await page.evaluate(select(block.text, block.text));
  assert.deepEqual(await selected(tab, reading), [block.text]);
  await page.close();
});
