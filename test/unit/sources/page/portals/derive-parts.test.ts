// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://plans.harrowmere.example/case/48213/plan"}
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../../../plan/build-plan.ts';
import type { SectionId } from '../../../../../plan/plan.ts';
import { pageOrder } from '../../../../../sources/page/portals/page-order.ts';
import { parsePortal } from '../../../../../sources/page/portals/parse-portal.ts';
import type { Portal } from '../../../../../sources/page/portals/portal.ts';
import { addressPattern } from '../../../../../sources/page/portals/teach/address-pattern.ts';
import { deriveParts } from '../../../../../sources/page/portals/teach/derive-parts.ts';
import { readPage } from '../../../../../sources/page/read-page.ts';

/** A page in some markup, for a child and with texts. */
type Shape = (name: string, texts: { title: string; text: string }[]) => string;

const titles = (name: string) => [
  `What matters to ${name}`,
  `What ${name} finds hard`,
  'Where we want to be',
  'How we will help',
];
const letters: SectionId[] = ['A', 'B', 'E', 'F'];

const shapes: [string, Shape, { heading?: string; text: string }][] = [
  [
    'cards with classes of their own',
    (_, all) =>
      all
        .map(
          ({ title, text }) =>
            `<div class="fold"><div class="fold-bar">${title}</div><div class="fold-words">${text}</div></div>`,
        )
        .join(''),
    { heading: '.fold-bar', text: '.fold-words' },
  ],
  [
    'headings and texts side by side, in classes made by a tool',
    (_, all) =>
      `<main>${all.map(({ title, text }, at) => `<div class="css-1x2y3z sc-bdVaJa">${title}</div><div class="css-9k${at}z7q">${text}</div>`).join('')}</main>`,
    { heading: 'main > div:nth-child(odd)', text: 'main > div:nth-child(even)' },
  ],
  [
    'values that say what a part is',
    (_, all) =>
      all
        .map(
          ({ title, text }, at) =>
            `<div data-part="${['voice', 'needs', 'outcomes', 'support'][at]}"><b>${title}</b><p>${text}</p></div>`,
        )
        .join(''),
    { heading: 'b', text: 'p' },
  ],
  [
    'a definition list',
    (_, all) => `<dl>${all.map(({ title, text }) => `<dt>${title}</dt><dd>${text}</dd>`).join('')}</dl>`,
    { heading: 'dt', text: 'dd' },
  ],
  [
    'classes that end in a hash',
    (_, all) =>
      all
        .map(
          ({ title, text }) =>
            `<div class="Card_title__x3Kd9">${title}</div><div class="Card_body__p0Qw2">${text}</div>`,
        )
        .join(''),
    { heading: '[class*=title]', text: '[class*=body]' },
  ],
  [
    'components with names of their own',
    (_, all) =>
      `<plan-view>${all.map(({ title, text }) => `<plan-title>${title}</plan-title><plan-text><p>${text}</p></plan-text>`).join('')}</plan-view>`,
    { heading: 'plan-title', text: 'plan-text' },
  ],
  [
    'text boxes under labels that are not theirs',
    (_, all) =>
      all
        .map(
          ({ title, text }) =>
            `<div class="question"><span class="asked">${title}</span><textarea>${text}</textarea></div>`,
        )
        .join(''),
    { heading: '.asked', text: 'textarea' },
  ],
  [
    'a table without heads',
    (_, all) =>
      `<table>${all.map(({ title, text }) => `<tr><td class="asked">${title}</td><td class="said">${text}</td></tr>`).join('')}</table>`,
    { heading: '.asked', text: '.said' },
  ],
  [
    'the same class for all, with a note between',
    (_, all) =>
      all
        .map(
          ({ title, text }) =>
            `<section><p class="strap">${title}</p><p class="note">Only drafts are shown.</p><div class="said"><p>${text}</p></div></section>`,
        )
        .join(''),
    { heading: '.strap', text: '.said' },
  ],
];

const idris = [
  'Idris likes the allotment and feeding the hens.',
  'Idris finds it hard to follow two instructions at once.',
  'By July 2027 Idris will read a page aloud to a friend.',
  'A teaching assistant will read with Idris for 20 minutes each day.',
];
const maud = [
  'Maud enjoys long walks by the canal.',
  'Maud cannot yet tell the time.',
  'By the end of Year 8 Maud will plan a trip by bus.',
  'The form tutor will meet Maud for 15 minutes every Monday.',
];

function show(shape: Shape, name: string, texts: string[]): void {
  document.body.innerHTML = shape(
    name,
    titles(name).map((title, at) => ({ title, text: texts[at] ?? '' })),
  );
}

/** Points at the headings and texts of these sections, as a person does. */
function teach(picks: { heading?: string; text: string }, which: number[]): Portal {
  const all = (selector: string | undefined) => (selector ? [...document.querySelectorAll(selector)] : []);
  const taught = which.flatMap((at) => {
    const [heading, text, section] = [all(picks.heading)[at], all(picks.text)[at], letters[at]];
    return text && section ? [{ ...(heading && { heading }), text, sections: [section] }] : [];
  });
  const { parts } = deriveParts(taught, pageOrder(document), document.body.textContent ?? '');
  return { id: 'taught', name: 'Taught', version: 1, addresses: [addressPattern(document.location)], parts };
}

function sectionsRead(portal: Portal): [string, string][] {
  const { reading } = readPage(document, { portals: [portal] });
  return buildPlan(reading, { kind: 'plan' })
    .sections.filter(({ text }) => text !== '')
    .map(({ id, text }) => [id, text]);
}

describe.each(shapes)('a portal of %s', (_, shape, picks) => {
  it('is read by what somebody pointed at, section by section', () => {
    show(shape, 'Idris', idris);
    const portal = teach(picks, [0, 1, 2, 3]);
    expect(parsePortal(portal)).toMatchObject({ ok: true });
    expect(sectionsRead(portal)).toEqual(letters.map((id, at) => [id, idris[at]]));
  });

  it('is read the same way on the page of another child', () => {
    show(shape, 'Idris', idris);
    const portal = teach(picks, [0, 1, 2, 3]);
    show(shape, 'Maud', maud);
    expect(sectionsRead(portal)).toEqual(letters.map((id, at) => [id, maud[at]]));
  });

  it('keeps no word of the plan and no name', () => {
    show(shape, 'Idris', idris);
    const kept = JSON.stringify(teach(picks, [0, 1, 2, 3])).toLowerCase();
    for (const word of [
      ...idris
        .join(' ')
        .toLowerCase()
        .matchAll(/\p{L}{7,}/gu),
    ].map(([word]) => word))
      if (word !== 'teaching') expect(kept, word).not.toContain(word);
    expect(kept).not.toContain('idris');
  });
});

describe('what is pointed at', () => {
  it('gives the other headings of the same kind, to be named without pointing again', () => {
    const [, shape, picks] = shapes[0] ?? [];
    if (!shape || !picks) throw new Error('There is no first shape');
    show(shape, 'Idris', idris);
    const [heading, text] = [document.querySelector('.fold-bar'), document.querySelector('.fold-words')];
    if (!heading || !text) throw new Error('The page has no fold');
    const { alike } = deriveParts([{ heading, text, sections: ['A'] }], pageOrder(document), '');
    expect(alike.map((one) => [one.heading.textContent, one.text.textContent])).toEqual([
      [titles('Idris')[1], idris[1]],
      [titles('Idris')[2], idris[2]],
      [titles('Idris')[3], idris[3]],
    ]);
  });

  it('as no part of the plan takes its like with it, and never a section', () => {
    document.body.innerHTML = `<div class="box fold-words">${idris[0]}</div><div class="box remark">Please add trains.</div><div class="box remark">Who pays?</div>`;
    const [text, remark] = [document.querySelector('.fold-words'), document.querySelector('.remark')];
    if (!text || !remark) throw new Error('The page has no text');
    const { parts } = deriveParts(
      [
        { text, sections: ['A'] },
        { text: remark, sections: [] },
      ],
      pageOrder(document),
      '',
    );
    expect(parts.map(({ is, selector }) => [is, selector])).toEqual([
      ['section', '.fold-words'],
      ['not-plan', '.remark'],
    ]);
  });

  it('in one row with its heading, without a name of its own, is all up to the next heading', () => {
    document.body.innerHTML = `<main><div class="cap">Where we want to be</div><p>${idris[2]}</p><ul><li>To read a menu.</li></ul><p class="murmur">Who pays?</p><div class="cap">How we will help</div><p>${idris[3]}</p></main>`;
    const [heading, text, murmur] = ['.cap', 'p', '.murmur'].map((selector) =>
      document.querySelector(selector),
    );
    if (!heading || !text || !murmur) throw new Error('The page has no row');
    const { parts } = deriveParts(
      [
        { heading, text, sections: ['E'] },
        { text: murmur, sections: [] },
      ],
      pageOrder(document),
      '',
    );
    const portal = {
      id: 'taught',
      name: 'Taught',
      version: 1,
      addresses: [addressPattern(document.location)],
      parts,
    };
    expect(parsePortal(portal)).toMatchObject({ ok: true });
    expect(sectionsRead(portal)).toEqual([['E', `${idris[2]}\nTo read a menu.`]]);
  });

  it('as no part of the plan, in the very shape of a section, is known by its heading', () => {
    document.body.innerHTML = `<div class="cap">Where we want to be</div><div class="said">${idris[2]}</div><div class="cap">Comments</div><div class="said">Who pays?</div>`;
    const [one, two] = [...document.querySelectorAll('.cap')].map((heading, at) => ({
      heading,
      text: document.querySelectorAll('.said')[at],
    }));
    if (!one?.text || !two?.text) throw new Error('The page has no two texts');
    const { parts } = deriveParts(
      [
        { heading: one.heading, text: one.text, sections: ['E'] },
        { heading: two.heading, text: two.text, sections: [] },
      ],
      pageOrder(document),
      '',
    );
    const portal = {
      id: 'taught',
      name: 'Taught',
      version: 1,
      addresses: [addressPattern(document.location)],
      parts,
    };
    expect(sectionsRead(portal)).toEqual([['E', idris[2]]]);
    const { reading } = readPage(document, { portals: [portal] });
    expect(reading.blocks.map((block) => block.text)).toEqual(['Where we want to be', idris[2]]);
  });

  it('by a heading whose words may not be kept is known by its place among the headings', () => {
    const page = (name: string) =>
      ['Idris', 'Okafor', 'Zzyzx']
        .map(
          (title) =>
            `<div class="cap">${title.replace('Idris', name)}</div><div class="said">${name} ${title}</div>`,
        )
        .join('');
    document.body.innerHTML = page('Idris');
    const [heading, text] = [document.querySelectorAll('.cap')[1], document.querySelectorAll('.said')[1]];
    if (!heading || !text) throw new Error('The page has no second text');
    const { parts } = deriveParts([{ heading, text, sections: ['E'] }], pageOrder(document), '');
    expect(parts.map(({ selector, under }) => ({ selector, under }))).toEqual([
      { selector: '.said', under: { selector: '.cap', nth: 2, of: 3 } },
    ]);
    const portal = {
      id: 'taught',
      name: 'Taught',
      version: 1,
      addresses: [addressPattern(document.location)],
      parts,
    };
    document.body.innerHTML = page('Maud');
    expect(sectionsRead(portal)).toEqual([['E', 'Maud Okafor']]);
    document.body.innerHTML = `<div class="cap">New</div><div class="said">New</div>${page('Maud')}`;
    expect(sectionsRead(portal)).toEqual([]);
    expect(readPage(document, { portals: [portal] }).reading.notVisited).toHaveLength(1);
  });

  it('is never kept as a sentence, even where it was taken for a heading', () => {
    document.body.innerHTML = `<p class="cap">He finds it hard to read and will need help from an adult to work in a group every day.</p><p class="said">x</p>`;
    const [heading, text] = [document.querySelector('.cap'), document.querySelector('.said')];
    if (!heading || !text) throw new Error('The page has no text');
    const { parts } = deriveParts([{ heading, text, sections: ['B'] }], pageOrder(document), '');
    expect(JSON.stringify(parts)).not.toMatch(/hard|group/);
  });

  it.each([
    ['an id of a case', '<div id="case-48213">x</div>'],
    ['an id that is a name', '<div id="idris-okafor">x</div>'],
    ['a value that is a name', '<div data-pupil="idris">x</div>'],
    ['a class that is a name on this page', '<p>Today Idris read.</p><div class="idris">x</div>'],
    ['a label with a name', '<div aria-label="Plan of Idris">x</div>'],
    ['a class made by a tool', '<div class="css-idris9 sc-idrisX svelte-idris1">x</div>'],
  ])('%s is never part of a selector', (_, html) => {
    document.body.innerHTML = html;
    const text = document.querySelector('div');
    if (!text) throw new Error('The page has no text');
    const { parts } = deriveParts(
      [{ text, sections: ['A'] }],
      pageOrder(document),
      document.body.textContent ?? '',
    );
    expect(parts).toHaveLength(1);
    expect(JSON.stringify(parts)).not.toMatch(/idris|48213/i);
  });

  it('is counted: a section that is gone is told of, and read in the general way', () => {
    const portal = taughtOf(shapes[0], [1, 2]);
    document.body.innerHTML = `<div class="fold"><div class="fold-bar">What Idris finds hard</div><div class="fold-words">${idris[1]}</div></div><h2>Section E: Outcomes</h2><p>${idris[2]}</p>`;
    const { reading } = readPage(document, { portals: [portal] });
    expect(reading.notVisited).toEqual([
      {
        where: 'Section E: Outcomes',
        why: 'This portal has changed since it was taught: “Section E” was expected 1 to 12 times and found 0 times. The page was read in the general way there.',
      },
    ]);
    const plan = buildPlan(reading, { kind: 'plan' });
    expect(plan.sections.find(({ id }) => id === 'B')?.text).toBe(idris[1]);
    expect(plan.sections.find(({ id }) => id === 'E')?.text).toBe(idris[2]);
  });

  it('where nothing of it is there, is told in one sentence, and no section is called missing', () => {
    const portal = taughtOf(shapes[0], [2, 3]);
    document.body.innerHTML = `<h2>Section E: Outcomes</h2><p>${idris[2]}</p>`;
    const { reading, portal: by } = readPage(document, { portals: [portal] });
    expect(by).toBeUndefined();
    expect(reading.notVisited.map(({ where }) => where)).toEqual(['Sections E and F: as taught of “Taught”']);
    const plan = buildPlan(reading, { kind: 'plan' });
    expect(plan.sections.find(({ id }) => id === 'E')?.text).toBe(idris[2]);
    expect(plan.sections.find(({ id }) => id === 'F')?.status).toBe('unreadable');
  });

  it('is counted: a section that is found too often is not guessed at', () => {
    const portal = taughtOf(shapes[0], [1, 2]);
    const one = `<div class="fold"><div class="fold-bar">Where we want to be</div><div class="fold-words">${idris[2]}</div></div>`;
    document.body.innerHTML = one.repeat(13);
    const { reading } = readPage(document, { portals: [portal] });
    expect(reading.notVisited.map(({ why }) => why).join()).toContain('found 13 times');
  });
});

/** A portal of this shape, as somebody taught it on the page of Idris. */
function taughtOf(shape: (typeof shapes)[number] | undefined, which: number[]): Portal {
  if (!shape) throw new Error('There is no such shape');
  show(shape[1], 'Idris', idris);
  return teach(shape[2], which);
}
