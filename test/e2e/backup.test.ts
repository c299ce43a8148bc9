import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Portal, servePortal } from '../../scripts/serve-portal.ts';
import { type Desk, inBackground, openDesk } from './desk.ts';

const fileWord = 'nine kettles behind Thornwick';
const storeWord = 'seven quiet otters upstream';

let from: Desk;
let into: Desk;
let portal: Portal;
let saved: { name: string; base64: string };
let asItWas: unknown;

before(async () => {
  portal = await servePortal();
  [from, into] = await Promise.all([openDesk(), openDesk()]);
});
after(async () => {
  await Promise.all([from?.close(), into?.close()]);
  await portal?.close();
});

/** What is stored about reviews, settings, portals and forms, as it lies there. Notices are not in it: the page itself takes one away that a review no longer needs. */
async function raw(page: Page): Promise<unknown> {
  const found = await page.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    const ask = (request) => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = () => failed(request.error); });
    const plain = (value) => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return Array.from(new Uint8Array(value.buffer ?? value));
      if (Array.isArray(value)) return value.map(plain);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1).map(([name, own]) => [name, plain(own)]));
    };
    const open = await ask(indexedDB.open('reviews'));
    const stores = {};
    for (const store of ['heads', 'changes', 'listings', 'paragraphs', 'remembered', 'beside'])
      if (open.objectStoreNames.contains(store)) stores[store] = plain(await ask(open.transaction(store).objectStore(store).getAll()));
    open.close();
    const { 'last-backup': _, retention: __, ...local } = await storage.local.get();
    return JSON.stringify({ stores, local: plain(local) });
  })()`);
  return JSON.parse(String(found));
}

/** Opens the page of all reviews and keeps what it saves instead of downloading it. */
async function dashboardOf(desk: Desk, query = ''): Promise<Page> {
  const page = await desk.live.extensionPage(`dashboard.html${query}`);
  await page.waitForSelector('#backup', inBackground);
  await page.evaluate(`(() => {
    globalThis.savedFiles = [];
    const make = URL.createObjectURL.bind(URL);
    let last;
    URL.createObjectURL = (blob) => { last = blob; return make(blob); };
    HTMLAnchorElement.prototype.click = function () { globalThis.savedFiles.push({ name: this.download, blob: last }); };
  })()`);
  return page;
}

/** The files that this page saved, with their bytes in base64. */
async function savedBy(page: Page): Promise<{ name: string; base64: string }[]> {
  const found =
    await page.evaluate(`(async () => JSON.stringify(await Promise.all(globalThis.savedFiles.map(async ({ name, blob }) => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let letters = ''; for (const byte of bytes) letters += String.fromCharCode(byte);
    return { name, base64: btoa(letters) };
  }))))()`);
  return JSON.parse(String(found));
}

async function press(page: Page, within: string, says: string): Promise<void> {
  const found = await page.evaluate(
    (where, wanted) => {
      const button = [...document.querySelectorAll<HTMLButtonElement>(`${where} button`)].find(
        (one) => one.checkVisibility() && !one.disabled && one.textContent?.includes(wanted),
      );
      button?.click();
      return button !== undefined;
    },
    within,
    says,
  );
  assert.ok(found, `No button of ${within} that can be pressed says "${says}"`);
}

/** Types into a field as a person does, whatever was in it. */
async function fill(page: Page, field: string, text: string): Promise<void> {
  await page.$eval(
    field,
    (input, typed) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}

async function says(page: Page, where: string, words: RegExp): Promise<string> {
  await page.waitForFunction(
    (place, source) => new RegExp(source).test(document.querySelector(place)?.textContent ?? ''),
    inBackground,
    where,
    words.source,
  );
  return page.$eval(where, (element) => element.textContent ?? '');
}

async function give(page: Page, name: string, base64: string): Promise<void> {
  await page.evaluate(
    (called, letters) => {
      const input = document.querySelector<HTMLInputElement>('#backup input[type=file]');
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], called));
      if (!input) throw new Error('no place for a file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    base64,
  );
}

async function unlock(page: Page, word: string): Promise<void> {
  await page.waitForSelector('.backup-unlock input', inBackground);
  await fill(page, '.backup-unlock input', word);
  await page.waitForSelector('.backup-unlock button[type=submit]:not([disabled])', inBackground);
  await press(page, '.backup-unlock', 'Open');
}

/** Ticks everything a backup holds and puts it back. */
async function putBack(page: Page): Promise<string> {
  await page.waitForSelector('.restore-preview', inBackground);
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLInputElement>('.restore-preview input[type=checkbox]'))
      if (!box.checked) box.click();
  });
  await press(page, '.restore-preview', 'Put back');
  await page.waitForFunction(() => !document.querySelector('.restore-preview'), inBackground);
  return says(page, '#backup .exported', /./);
}

async function giveLevel(panel: Page): Promise<void> {
  await panel.$eval('details[id^=criterion-] > summary', (summary) => {
    const details = summary.parentElement;
    if (details instanceof HTMLDetailsElement && !details.open && summary instanceof HTMLElement)
      summary.click();
  });
  await panel.waitForSelector('details[id^=criterion-][open] .levels-rows input');
  await panel.$eval(
    'details[id^=criterion-][open] .levels-rows input',
    (input) => input instanceof HTMLInputElement && input.click(),
  );
  await says(panel, '.saved', /Saved/);
}

test('A backup under a passphrase holds everything, and nothing can be read in the file', async () => {
  const { panel } = await from.inPortal(`${portal.address}/good-plan.html`);
  await giveLevel(panel);
  await panel.close();
  const page = await dashboardOf(from);
  await page.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    const open = await new Promise((done) => { const ask = indexedDB.open('reviews'); ask.onsuccess = () => done(ask.result); });
    const ids = await new Promise((done) => { const ask = open.transaction('heads').objectStore('heads').getAllKeys(); ask.onsuccess = () => done(ask.result); });
    open.close();
    const { retention = {} } = await storage.local.get('retention');
    await storage.local.set({
      retention: { ...retention, notices: { [ids[0]]: '2026-01-05' } },
      settings: { textSize: 120, keepText: true, reviewerId: 'Heron' },
    });
  })()`);
  await fill(page, '.backup-pair label:first-child input', 'passwordpassword');
  await says(page, '.backup-pair .hint', /too easily guessed/);
  await fill(page, '.backup-pair label:first-child input', fileWord);
  await fill(page, '.backup-pair label:nth-child(2) input', fileWord);
  await page.waitForSelector('#backup .primary:not([disabled])', inBackground);
  await press(page, '#backup', 'Save a backup');
  await says(page, '#backup .exported', /1 review was saved/);
  const [file] = await savedBy(page);
  assert.ok(file);
  assert.ok(file.name.endsWith('.pqbackup'));
  saved = file;
  asItWas = await raw(page);
  const text = Buffer.from(file.base64, 'base64').toString('latin1');
  for (const word of ['"changes"', 'score', 'settings', 'notices']) assert.ok(!text.includes(word), word);
});

test('Another passphrase gives nothing; the right one gives all records as they were, once', async () => {
  const page = await dashboardOf(into);
  const empty = await raw(page);
  await give(page, saved.name, saved.base64);
  await unlock(page, `${fileWord}.`);
  await says(page, '#backup [role=alert]', /does not open the file/);
  assert.deepEqual(await raw(page), empty);
  await unlock(page, fileWord);
  assert.match(
    await putBack(page),
    /^1 review added.*Taken over: .*Days on which reviews were said to expire/,
  );
  assert.deepEqual(await raw(page), asItWas);
  await give(page, saved.name, saved.base64);
  await unlock(page, fileWord);
  await says(page, '.restore-preview', /is here already/);
  await press(page, '.restore-preview', 'Put back');
  await says(page, '#backup .exported', /already/);
  assert.deepEqual(await raw(page), asItWas);
});

test('A torn backup says what is wrong, and offers what is whole', async () => {
  const page = await dashboardOf(into);
  const bytes = Buffer.from(saved.base64, 'base64');
  const torn = bytes.subarray(0, bytes.lastIndexOf('\nPQB '));
  await give(page, 'torn.pqbackup', torn.toString('base64'));
  await unlock(page, fileWord);
  await says(page, '.restore-preview .notice-bad', /torn off/);
  await says(page, '.restore-preview', /is here already/);
  await press(page, '.restore-preview', 'Leave everything');
});

test('A store with a passphrase of its own backs up and takes back, and what it takes in is sealed', async () => {
  const settings = await into.live.extensionPage('options.html');
  await settings.waitForSelector('#passphrase button', inBackground);
  await press(settings, '#passphrase', 'Set a passphrase');
  await settings.waitForSelector('.lock-form input[name=new-password]', inBackground);
  await settings.evaluate((word) => {
    for (const input of document.querySelectorAll<HTMLInputElement>('.lock-form input[name=new-password]')) {
      input.value = word;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    document.querySelector<HTMLInputElement>('.lock-form input[type=checkbox]')?.click();
  }, storeWord);
  await press(settings, '.lock-form', 'Set the passphrase');
  await says(settings, '#passphrase', /is set|Lock now|Change/);
  const page = await dashboardOf(into);
  await give(page, saved.name, saved.base64);
  await unlock(page, fileWord);
  await says(page, '.restore-preview', /is here already/);
  await putBack(page);
  const { stores } = JSON.parse(JSON.stringify(await raw(page)));
  assert.equal(stores.heads.length, 1);
  assert.ok(!JSON.stringify(stores.changes).includes('criterion'), 'Changes lie open in a locked store');
});

test('An export that is protected opens in another browser with its passphrase, and with no other', async () => {
  const page = await dashboardOf(from);
  await page.waitForSelector('.review-line', inBackground);
  await press(page, '.review-line', 'Reports');
  await page.waitForSelector('.reports-choice', inBackground);
  await page.evaluate(() => {
    const audit = [...document.querySelectorAll('.reports-choice label')].find((one) =>
      /audit/i.test(one.textContent ?? ''),
    );
    audit?.querySelector('input')?.click();
  });
  await page.waitForSelector('[data-report=audit] button', inBackground);
  await press(page, '[data-report=audit]', 'JSON');
  await page.waitForSelector('dialog.leaving .protect-file input', inBackground);
  await page.$eval('.protect-file input', (box) => box instanceof HTMLElement && box.click());
  await page.waitForSelector('dialog.leaving .backup-pair', inBackground);
  await fill(page, 'dialog.leaving .backup-pair label:first-child input', fileWord);
  await fill(page, 'dialog.leaving .backup-pair label:nth-child(2) input', fileWord);
  await page.waitForSelector('dialog.leaving .leaving-acts .primary:not([disabled])', inBackground);
  await press(page, 'dialog.leaving', 'Save');
  await page.waitForFunction('globalThis.savedFiles.length > 0', inBackground);
  const [file] = await savedBy(page);
  assert.match(file?.name ?? '', /^protected-file-[\d-]+\.pqsealed$/);
  const other = await dashboardOf(into);
  await give(other, file?.name ?? '', file?.base64 ?? '');
  await unlock(other, 'quite another passphrase');
  await says(other, '#backup [role=alert]', /does not open the file/);
  assert.deepEqual(await savedBy(other), []);
  await unlock(other, fileWord);
  await says(other, '#backup .exported', /no longer protected/);
  const [inner] = await savedBy(other);
  assert.match(inner?.name ?? '', /\.json$/);
  assert.ok(JSON.parse(Buffer.from(inner?.base64 ?? '', 'base64').toString()));
});
