import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { callDocument } from '../../cli/live/call-document.ts';
import type { Answer } from '../../platform/calls.ts';
import { badgeBy, call, markOn, newsHeard, type Session, startSession } from './session.ts';

let session: Session;
before(async () => {
  session = await startSession();
});
after(() => session.close());

/** Reads the page in front and gives what was read as one text. */
async function readAll(page: Page): Promise<{ tab: number; answer: Answer<'document/read'>; text: string }> {
  const tab = await session.live.pressAction(page);
  const answer = await callDocument(session.panel, tab, 'document/read', {});
  const text = answer.ok ? answer.value.reading.blocks.map((block) => block.text).join('\n') : '';
  return { tab, answer, text };
}

/** Whatever a page did, the next plan is read as ever. */
async function readsThePlanAfterwards(): Promise<void> {
  const page = await session.open('plan.html');
  const { text } = await readAll(page);
  assert.match(text, /Rowan will have regular access/);
  await page.close();
}

test('Headings that a page hides from its reader are no part of the plan, as far as a browser tells that they are hidden', async () => {
  const page = await session.open('hostile.html');
  const { text, answer } = await readAll(page);
  assert.ok(answer.ok);
  assert.match(text, /Section B: Special educational needs/);
  assert.match(text, /Section F: Special educational provision/);
  // Hidden by display, visibility, attribute or the cut of one pixel; never shown (template, comment, script); a closed root.
  assert.doesNotMatch(text, /Section C/);
  // Hidden from screen readers alone: whoever looks at the page sees it, so it is read.
  assert.match(text, /Section H1: hidden from screen readers alone/);
  // What cannot be told from a page in the midst of unfolding, or from white words on a dark bar, is read. It is evidence
  // like any other: the panel quotes it and shows its place, so a reviewer sees that nothing is to be seen there.
  for (const way of [
    'without opacity',
    'beyond the edge',
    'in a box of no height',
    'clipped',
    'letters of no size',
    'white on white',
    'under another',
  ])
    assert.ok(text.includes(`Section G1: ${way}`), way);
  // Another site's frame stays closed, and that is said.
  assert.doesNotMatch(text, /community nurse/);
  assert.ok(
    answer.value.reading.notVisited.some(
      ({ where, why }) => where === 'Another site' && /another site/.test(why),
    ),
  );
  await page.close();
});

test('A page that spoils every function and every name reads as before: our script runs in a world of its own', async () => {
  const page = await session.open('hostile.html');
  const { text: before } = await readAll(page);
  await page.evaluate('void spoil()').catch(() => undefined);
  const { tab, text, answer } = await readAll(page);
  assert.ok(answer.ok, answer.ok ? '' : answer.problem.sentence);
  assert.equal(text, before);
  assert.doesNotMatch(text, /told by the page/);
  const marks = [markOn(answer.value.reading.blocks, 'regular access', 'm')];
  assert.deepEqual(await call(session, tab, 'document/paint', { marks, badges: [] }), {
    painted: 1,
    missing: [],
  });
  await call(session, tab, 'document/clear', {});
  await page.close();
  await readsThePlanAfterwards();
});

/** Pages that are heavy in one way each, made by the page itself. `says`: words that stand in its reading, where it is one. */
const heavy: { name: string; make: string; says: RegExp }[] = [
  {
    name: 'a table of a hundred thousand cells',
    make: `document.querySelector('#need').outerHTML = '<table>' + ('<tr>' + '<td>cell</td>'.repeat(100) + '</tr>').repeat(1000) + '</table>'`,
    says: /cell/,
  },
  {
    name: 'twenty thousand nodes inside each other',
    make: `{ const top = document.createElement('div'); let at = top; for (let n = 0; n < 20000; n += 1) { const next = document.createElement('span'); at.append(next); at = next; } at.textContent = 'deep words'; top.style.display = 'contents'; document.querySelector('#need').append(top); }`,
    says: /.*/,
  },
  {
    name: 'a million letters in one node',
    make: `document.querySelector('#need').textContent = 'Rowan needs help. '.repeat(55600)`,
    says: /Rowan needs help\. Rowan needs help\./,
  },
];

for (const { name, make, says } of heavy)
  test(`It ends in a reading or in a sentence: ${name}`, async () => {
    const page = await session.open('plan.html');
    await page.evaluate(`void (() => { ${make} })()`);
    const { answer, text } = await readAll(page);
    if (answer.ok) assert.match(text, says);
    else assert.match(answer.problem.sentence, /\. .*\./s);
    await page.close();
    await readsThePlanAfterwards();
  });

test('A page that never holds still, and takes away what we put into it, is read and painted', async () => {
  const page = await session.open('plan.html');
  await page.evaluate(`void (() => {
    const own = new Set(document.documentElement.children);
    new MutationObserver(() => { for (const one of [...document.documentElement.children]) if (!own.has(one)) one.remove(); })
      .observe(document.documentElement, { childList: true });
    const box = document.body.appendChild(document.createElement('div'));
    let turn = 0;
    setInterval(() => { box.replaceChildren(...Array.from({ length: 50 }, () => Object.assign(document.createElement('p'), { textContent: 'Turn ' + (turn += 1) }))); }, 1);
  })()`);
  const { tab, answer } = await readAll(page);
  assert.ok(answer.ok);
  const { blocks } = answer.value.reading;
  const painted = await call(session, tab, 'document/paint', {
    marks: [markOn(blocks, 'regular access', 'm')],
    badges: [badgeBy(blocks, 'Section B', 'B')],
  });
  assert.equal(painted.painted, 1);
  assert.deepEqual(await call(session, tab, 'document/clear', {}), {});
  assert.match((await readAll(page)).text, /Rowan will have regular access/);
  await page.close();
  await readsThePlanAfterwards();
});

test('Messages, events, clicks and keys that a page makes up do nothing', async () => {
  const page = await session.open('plan.html');
  const { tab, answer } = await readAll(page);
  assert.ok(answer.ok);
  const { blocks } = answer.value.reading;
  await call(session, tab, 'document/paint', {
    marks: [markOn(blocks, 'regular access', 'm')],
    badges: [badgeBy(blocks, 'Section B', 'B')],
  });
  await page.bringToFront();
  const before = (await newsHeard(session)).length;
  await page.evaluate(`void (() => {
    for (const said of [{ from: 'document', said: { news: 'mark/chosen', mark: 'm' } }, { to: 'document', call: 'document/clear', request: {} }, { to: 'document', off: true }, { to: 'panel', window: 1, tab: 1 }]) {
      postMessage(said, '*');
      for (const where of [window, document, document.documentElement, ...document.documentElement.children])
        for (const type of ['message', 'overlay-off', said.said?.news ?? said.call ?? 'off']) where.dispatchEvent(new CustomEvent(type, { detail: said, bubbles: true }));
    }
    const text = [...document.querySelectorAll('#provision b')][0];
    const box = text.getBoundingClientRect();
    const at = { bubbles: true, composed: true, cancelable: true, clientX: box.left + 8, clientY: box.top + 8, button: 0 };
    for (const where of [text, document.documentElement.lastElementChild])
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) where.dispatchEvent(new PointerEvent(type, at));
    const range = document.createRange(); range.selectNodeContents(text); getSelection().removeAllRanges(); getSelection().addRange(range);
    for (const where of [text, document.body, document.documentElement.lastElementChild])
      for (const key of ['q', 's', 'n', 'h', 'c', '1', '2', '3', '4', 'Enter', 'Escape', 'o'])
        for (const held of [{}, { altKey: true, shiftKey: true }])
          for (const type of ['keydown', 'keypress', 'keyup']) where.dispatchEvent(new KeyboardEvent(type, { key, code: 'Key' + key.toUpperCase(), bubbles: true, composed: true, cancelable: true, ...held }));
  })()`);
  await new Promise((resolve) => setTimeout(resolve, 400));
  assert.deepEqual((await newsHeard(session)).slice(before), []);
  assert.ok(Number(await page.evaluate('CSS.highlights.size')) > 0, 'A made-up message turned the marks off');
  await page.close();
});

test('A page cannot send us a message, nor load, frame or look for a file of ours', async () => {
  const page = await session.open('plan.html');
  const { tab } = await readAll(page);
  const at = session.panel.url();
  const ours = at.slice(0, at.indexOf('/', at.indexOf('//') + 2));
  const files = [
    'dashboard.html',
    'sidepanel.html',
    'page-host.js',
    'manifest.json',
    'icon/16.png',
    'background.js',
  ];
  const got = await page.evaluate(`(async () => {
    const files = ${JSON.stringify(files)}.map((file) => '${ours}/' + file);
    const within = (promise) => Promise.race([promise, new Promise((resolve) => setTimeout(() => resolve('silence'), 1500))]);
    const load = (tag, address, what = 'src') => within(new Promise((resolve) => {
      const one = document.createElement(tag);
      one.onload = () => resolve('loaded'); one.onerror = () => resolve('refused');
      if (tag === 'link') one.rel = 'stylesheet';
      one[what] = address; document.body.append(one);
    }));
    const got = await Promise.all(files.flatMap((address) => [
      fetch(address).then(() => 'fetched', () => 'refused'),
      fetch(address, { mode: 'no-cors' }).then(() => 'fetched', () => 'refused'),
      within(import(address).then(() => 'imported', () => 'refused')),
      load('img', address), load('script', address), load('link', address, 'href'),
    ]));
    const told = globalThis.chrome?.runtime?.sendMessage ?? globalThis.browser?.runtime?.sendMessage;
    return JSON.stringify({ got: [...new Set(got)], told: typeof told });
  })()`);
  assert.deepEqual(JSON.parse(String(got)), { got: ['refused'], told: 'undefined' });
  // A frame of one of our pages shows the browser's own error and none of our words.
  await page.evaluate(
    `void (() => { const one = document.createElement('iframe'); one.src = '${ours}/dashboard.html'; document.body.append(one); })()`,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  const inside = await Promise.all(
    page.frames().map((frame) => frame.evaluate('document.title + location.protocol').catch(() => '')),
  );
  assert.ok(
    !inside.some((each) => /extension:/.test(String(each)) && !/error/.test(String(each))),
    inside.join(),
  );
  assert.ok((await call(session, tab, 'document/read', {})).reading.blocks.length > 0);
  await page.close();
});

test('Nothing of a review can be read from the page: not in its nodes, its highlights, its styles or its names', async () => {
  const page = await session.open('plan.html');
  const names = 'JSON.stringify(Object.getOwnPropertyNames(window).sort())';
  const before = await page.evaluate(names);
  const { tab, answer } = await readAll(page);
  assert.ok(answer.ok);
  const { blocks } = answer.value.reading;
  const secret = { title: 'Quizzical title', message: 'Quizzical message', source: 'Quizzical source' };
  const mark = { ...markOn(blocks, 'regular access', 'quizzical-id'), card: secret };
  const badge = {
    ...badgeBy(blocks, 'Section B', 'B'),
    findings: 7771,
    level: 'quizzical level',
    title: 'Quizzical',
  };
  await call(session, tab, 'document/paint', { marks: [mark], badges: [badge] });
  assert.equal((await call(session, tab, 'document/reveal', { mark: 'quizzical-id' })).shown, true);
  const seen = String(
    await page.evaluate(`(() => {
      const rules = [...document.adoptedStyleSheets, ...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      const shadows = [...document.querySelectorAll('*')].map((one) => one.shadowRoot?.innerHTML ?? '');
      const kept = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie, document.title];
      return [document.documentElement.outerHTML, document.documentElement.innerText, ...CSS.highlights.keys(), ...rules, ...shadows, ...kept, ...performance.getEntries().map(({ name }) => name)].join('\\n');
    })()`),
  );
  assert.doesNotMatch(seen, /quizzical|7771/i);
  assert.doesNotMatch(seen, /-extension:/, 'The page learns the address of the extension');
  assert.equal(await page.evaluate(names), before);
  await page.close();
});
