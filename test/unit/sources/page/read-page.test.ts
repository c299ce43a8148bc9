// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Block } from '../../../../plan/block.ts';
import type { PageReading } from '../../../../sources/page/page-reading.ts';
import { readArticle } from '../../../../sources/page/article-reader.ts';
import { rangesOf } from '../../../../sources/page/range-of.ts';
import { readPage } from '../../../../sources/page/read-page.ts';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

function read(html: string): PageReading {
  document.body.innerHTML = html;
  return readPage(document);
}

function textsOf(html: string): string[] {
  return read(html).reading.blocks.map((block) => block.text);
}

function shown(html: string, ...keys: (keyof Block)[]): unknown[] {
  return read(html).reading.blocks.map((block) => keys.map((key) => block[key]));
}

describe('text', () => {
  test('white space is single, and what is in the line stays in the line', () => {
    expect(textsOf('<p>Rowan  <b>needs</b>\n help&nbsp;with <a href="#">reading</a>.</p>')).toEqual([
      'Rowan needs help with reading.',
    ]);
  });

  test('headings carry their level, by tag or by role', () => {
    expect(
      shown(
        '<h3>Needs</h3><div role="heading" aria-level="4">Strengths</div><p>x</p>',
        'kind',
        'level',
        'text',
      ),
    ).toEqual([
      ['heading', 3, 'Needs'],
      ['heading', 4, 'Strengths'],
      ['paragraph', undefined, 'x'],
    ]);
  });

  test('line breaks part statements and not a wrapped one', () => {
    expect(
      textsOf(
        '<p>Name: Rowan<br>School: Oak Primary</p><p>He needs support from an adult who knows him and<br>his family.</p>',
      ),
    ).toEqual([
      'Name: Rowan',
      'School: Oak Primary',
      'He needs support from an adult who knows him and his family.',
    ]);
  });

  test('a heading over two lines is one heading', () => {
    expect(textsOf('<h2>Section F:<br>Special educational provision</h2>')).toEqual([
      'Section F: Special educational provision',
    ]);
  });

  test('loose text beside blocks is read in its place', () => {
    expect(textsOf('<div>before<p>middle</p>after</div>')).toEqual(['before', 'middle', 'after']);
  });
});

describe('lists', () => {
  test('markers are those the browser draws', () => {
    expect(
      shown(
        '<ul><li>a</li></ul><ol start="3"><li>b</li><li>c<ol type="a"><li>d</li></ol></li></ol>',
        'kind',
        'marker',
        'text',
      ),
    ).toEqual([
      ['item', '•', 'a'],
      ['item', '3.', 'b'],
      ['item', '4.', 'c'],
      ['item', 'a.', 'd'],
    ]);
  });

  test('points pasted from Word lose their typed bullets and numbers', () => {
    const pasted = (mark: string, text: string) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span>${mark}&nbsp;&nbsp;&nbsp;</span>${text}<o:p></o:p></p>`;
    expect(
      shown(
        `${pasted('·', 'one') + pasted('o', 'two') + pasted('3.', 'three')}<p>2. not pasted</p>`,
        'kind',
        'marker',
        'text',
      ),
    ).toEqual([
      ['item', '•', 'one'],
      ['item', '◦', 'two'],
      ['item', '3.', 'three'],
      ['paragraph', undefined, '2. not pasted'],
    ]);
  });
});

describe('tables', () => {
  test('spans keep every cell in its own row and column', () => {
    const html =
      '<table><thead><tr><th colspan="2">Need</th><th>Help</th></tr></thead><tbody><tr><td rowspan="2">A</td><td></td><td>B</td></tr><tr><td>C</td><td>D</td></tr></tbody></table>';
    const cells = read(html).reading.blocks.map(({ text, cell }) => [
      text,
      cell?.row,
      cell?.column,
      cell?.rowSpan,
      cell?.columnSpan,
      cell?.header,
    ]);
    expect(cells).toEqual([
      ['Need', 0, 0, 1, 2, true],
      ['Help', 0, 2, 1, 1, true],
      ['A', 1, 0, 2, 1, false],
      ['B', 1, 2, 1, 1, false],
      ['C', 2, 1, 1, 1, false],
      ['D', 2, 2, 1, 1, false],
    ]);
  });

  test('a table inside a cell has cells of its own', () => {
    const html =
      '<table><tr><td>outer<table><tr><td>in</td><td>ner</td></tr></table></td><td>beside</td></tr></table>';
    expect(read(html).reading.blocks.map(({ text, cell }) => [text, cell?.table, cell?.column])).toEqual([
      ['outer', 't1', 0],
      ['in', 't2', 0],
      ['ner', 't2', 1],
      ['beside', 't1', 1],
    ]);
  });

  test('a table that only places things is no table', () => {
    expect(shown('<table role="presentation"><tr><td>a</td><td>b</td></tr></table>', 'text', 'cell')).toEqual(
      [
        ['a', undefined],
        ['b', undefined],
      ],
    );
  });

  test('a grid made of roles is a table', () => {
    const html =
      '<div role="table"><div role="row"><span role="columnheader">Who</span></div><div role="row"><span role="cell">Teacher</span></div></div>';
    expect(read(html).reading.blocks.map(({ text, cell }) => [text, cell?.row, cell?.header])).toEqual([
      ['Who', 0, true],
      ['Teacher', 1, false],
    ]);
  });
});

describe('changes', () => {
  test.each([
    ['<p>for <del>ten</del><ins>twenty</ins> minutes</p>', 'for twenty minutes', 'for ten minutes'],
    ['<p>daily<s> or weekly</s></p>', 'daily', 'daily or weekly'],
    ['<p><span style="text-decoration: line-through">old</span> new</p>', 'new', 'old new'],
    ['<p><span class="ck-suggestion-marker-deletion">gone</span></p>', '', 'gone'],
    ['<p>same</p>', 'same', undefined],
  ])('%s', (html, text, was) => {
    expect(shown(html, 'text', 'was')).toEqual([[text, was]]);
  });
});

describe('fields', () => {
  test('values count, not markup, with their labels', () => {
    document.body.innerHTML =
      '<label for="f">First name</label><input id="f" value="old"><label>Year group: <input value="Year 4"></label>';
    const field = document.querySelector('input');
    if (field) field.value = 'Rowan';
    expect(readPage(document).reading.blocks.map(({ text, field: label }) => [label, text])).toEqual([
      ['First name', 'Rowan'],
      ['Year group', 'Year 4'],
    ]);
  });

  test('the label of a long text is a heading over its lines', () => {
    expect(
      shown(
        '<label for="t">Section E: Outcomes</label><textarea id="t">Rowan will read.\n- with help\n</textarea>',
        'kind',
        'text',
        'field',
      ),
    ).toEqual([
      ['heading', 'Section E: Outcomes', undefined],
      ['paragraph', 'Rowan will read.', 'Section E: Outcomes'],
      ['item', 'with help', 'Section E: Outcomes'],
    ]);
  });

  test('the label of an empty text is still there, so that the section is blank and not missing', () => {
    expect(shown('<label for="t">Section I</label><textarea id="t"></textarea>', 'kind', 'text')).toEqual([
      ['heading', 'Section I'],
    ]);
  });

  test('a chosen option and a ticked box are answers; the others are not', () => {
    const html =
      '<fieldset><legend>Recommendation</legend><label><input type="radio" name="r" checked> Amend</label><label><input type="radio" name="r"> Cease</label></fieldset><label>Met? <select><option>No</option><option selected>Partly</option></select></label>';
    expect(shown(html, 'text', 'field')).toEqual([
      ['Recommendation', undefined],
      ['Amend', 'Recommendation'],
      ['Partly', 'Met?'],
    ]);
  });

  test('a bar right above an editor names it', () => {
    const html =
      '<div>Section C Health needs</div><div role="toolbar"><button>B</button></div><div contenteditable="true"><p>He has asthma.</p></div>';
    expect(shown(html, 'kind', 'text', 'field')).toEqual([
      ['heading', 'Section C Health needs', undefined],
      ['paragraph', 'He has asthma.', 'Section C Health needs'],
    ]);
  });

  test('terms and their short values are label and value', () => {
    expect(shown('<dl><dt>Name</dt><dd>Rowan</dd></dl>', 'text', 'field')).toEqual([['Rowan', 'Name']]);
  });

  test('the link beside a value by which it is changed is no value', () => {
    const html = '<dl><dt>Name</dt><dd>Rowan</dd><dd><a href="/edit">Change name</a></dd></dl>';
    expect(shown(html, 'text', 'field')).toEqual([['Rowan', 'Name']]);
  });

  test('a label and its value in the line are label and value', () => {
    expect(shown('<div><label>Status:</label><span>Draft</span></div>', 'text', 'field')).toEqual([
      ['Draft', 'Status'],
    ]);
  });

  test('words parted by style alone stay apart', () => {
    expect(textsOf('<p><span>Status</span><span>Draft</span></p><p>Mc<b>Donald</b></p>')).toEqual([
      'Status Draft',
      'McDonald',
    ]);
  });

  test('an editor that names only itself takes the name above it', () => {
    const html =
      '<p><b>Section E</b></p><div contenteditable="true" aria-label="Rich text editor"><p>x</p></div>';
    expect(shown(html, 'text', 'field')).toEqual([
      ['Section E', undefined],
      ['x', 'Section E'],
    ]);
  });

  test('a question over an answer is a heading', () => {
    expect(shown('<div><label>What matters to you?</label><p>My dog.</p></div>', 'kind', 'text')).toEqual([
      ['heading', 'What matters to you?'],
      ['paragraph', 'My dog.'],
    ]);
  });

  test('passwords, buttons and hidden fields are never read', () => {
    expect(
      textsOf(
        '<input type="password" value="secret"><input type="hidden" value="token"><button>Save</button><input type="submit" value="Send">',
      ),
    ).toEqual([]);
  });
});

describe('hidden text', () => {
  test('hidden text that nothing opens is left out', () => {
    expect(
      textsOf(
        '<p hidden>template</p><textarea style="display:none">stale</textarea><template><p>clone</p></template><div style="visibility:hidden">x</div><p>seen</p>',
      ),
    ).toEqual(['seen']);
  });

  test.each([
    [
      'an accordion',
      '<h2><button aria-expanded="false" aria-controls="p">Section B</button></h2><div id="p" hidden>closed</div>',
    ],
    [
      'an accordion without ids',
      '<h2><button aria-expanded="false">Section B</button></h2><div hidden>closed</div>',
    ],
    [
      'a tab',
      '<div role="tablist"><button role="tab" aria-controls="p">Section B</button></div><div id="p" role="tabpanel" hidden>closed</div>',
    ],
    [
      'a tab that its panel names',
      '<div role="tablist"><button role="tab" id="t">Section B</button></div><div role="tabpanel" aria-labelledby="t" hidden>closed</div>',
    ],
    [
      'a toggle by target',
      '<a data-bs-toggle="collapse" data-bs-target="#p">Section B</a><div id="p" style="display:none">closed</div>',
    ],
    [
      'a card’s head',
      '<div data-toggle="collapse" data-target="#p">Section B</div><div id="p" style="display:none">closed</div>',
    ],
    ['a link to a hidden part', '<a href="#p">Section B</a><div id="p" style="display:none">closed</div>'],
  ])('%s is read under the words of its control', (_, html) => {
    const last = read(html).reading.blocks.at(-1);
    expect([last?.text, last?.field]).toEqual(['closed', 'Section B']);
    expect(textsOf(html).filter((text) => text === 'Section B')).toHaveLength(1);
  });

  test('a summary heads its details', () => {
    expect(
      shown('<details><summary>Section G</summary><p>closed</p></details>', 'kind', 'text', 'field'),
    ).toEqual([
      ['heading', 'Section G', undefined],
      ['paragraph', 'closed', 'Section G'],
    ]);
  });

  test('a panel whose control is hidden itself stays unread', () => {
    expect(
      textsOf('<div hidden><button aria-controls="p">x</button></div><div id="p" hidden>closed</div>'),
    ).toEqual([]);
  });

  test('a panel that is made invisible is read with all that it hides', () => {
    const html =
      '<button aria-expanded="false" aria-controls="p">Section D</button><div id="p" style="visibility:hidden"><div><p>closed</p></div></div><div style="visibility:hidden"><p>stale</p></div>';
    expect(textsOf(html)).toEqual(['Section D', 'closed']);
  });

  test('a panel inside a closed panel is read', () => {
    const html =
      '<button aria-expanded="false" aria-controls="p">Outer</button><div id="p" hidden><button aria-expanded="false" aria-controls="q">Inner</button><div id="q" hidden>deep</div></div>';
    expect(textsOf(html)).toEqual(['Outer', 'Inner', 'deep']);
  });

  test('two controls inside each other’s panels do not go in a circle', () => {
    const html =
      '<div id="p" hidden><button aria-controls="q">x</button></div><div id="q" hidden><button aria-controls="p">y</button></div><p>seen</p>';
    expect(textsOf(html)).toEqual(['seen']);
  });
});

describe('what is not the plan', () => {
  test('navigation, comments, cookie bars and windows are left out', () => {
    const html =
      '<nav><a href="/home">Home</a></nav><div class="cookie-banner">We use cookies</div><main><p>Plan</p><div class="hub-comments"><h3>Comments</h3><p>We do not agree.</p><label>Add a comment <textarea></textarea></label></div></main><div role="dialog">Your session is about to time out</div>';
    expect(textsOf(html)).toEqual(['Plan']);
  });

  test('a field for comments that is part of a return is read', () => {
    expect(
      textsOf(
        '<div class="comments"><label for="c">Parents’ comments</label><textarea id="c">We are pleased.</textarea></div>',
      ),
    ).toContain('We are pleased.');
  });

  test('banners and case data are furniture, with the whole name from a tooltip', () => {
    const { reading } = read(
      '<header><b>Portal</b> <span title="Rowan Alder 01/02/2015">Rowan A</span></header><aside><p>Name: Rowan Alder<br>DOB: 01/02/2015</p></aside><main><p>Plan</p></main>',
    );
    expect(reading.blocks.map((block) => block.text)).toEqual(['Plan']);
    expect(reading.furniture.map((block) => block.text)).toEqual([
      'Portal',
      'Rowan Alder 01/02/2015',
      'Rowan A',
      'Name: Rowan Alder',
      'DOB: 01/02/2015',
    ]);
  });

  test('what follows the last of several panels is the page’s own', () => {
    const panel = (letter: string) =>
      `<details><summary>Section ${letter}</summary><p>words of ${letter}</p></details>`;
    const { reading } = read(`${['A', 'B', 'C'].map(panel).join('')}<p>Comments are due within 15 days.</p>`);
    expect(reading.blocks.at(-1)?.text).toBe('words of C');
    expect(reading.furniture.map((block) => block.text)).toEqual(['Comments are due within 15 days.']);
  });

  test('where the page names its main part, case data beside it is furniture', () => {
    const { reading } = read(
      '<div><div class="left"><dl><dt>Child</dt><dd>Rowan Alder</dd></dl></div><div role="main"><p>Plan</p></div></div>',
    );
    expect(reading.blocks.map((block) => block.text)).toEqual(['Plan']);
    expect(reading.furniture.map((block) => [block.field, block.text])).toEqual([['Child', 'Rowan Alder']]);
  });

  test.each([
    [
      'the bars of an editor',
      '<div class="tox-toolbar">Paragraph</div><p>x</p><div class="tox-statusbar">12 words</div>',
    ],
    ['a trail of links', '<div class="breadcrumbs"><a href="/">Home</a> Case</div><p>x</p>'],
    [
      'a thread with a heading of its own',
      '<p>x</p><section><h3>Comments (2)</h3><p>We disagree.</p></section>',
    ],
    ['a reply that is being written', '<p>x</p><textarea placeholder="Add a comment">mine</textarea>'],
    [
      'signs and words that only some can see',
      '<p>x<i aria-hidden="true">▼</i><span style="position:absolute;width:1px;overflow:hidden">expand</span></p>',
    ],
  ])('%s is left out', (_, html) => {
    expect(textsOf(html)).toEqual(['x']);
  });

  test('inside an editor nothing is taken for the page’s own frame', () => {
    expect(
      textsOf('<div contenteditable="true"><aside>note</aside><div class="comments">kept</div></div>'),
    ).toEqual(['note', 'kept']);
  });
});

describe('what was not visited', () => {
  const notVisited = (html: string) => read(html).reading.notVisited.map((entry) => entry.where);

  test.each([
    [
      'a closed panel that is still empty',
      '<button aria-expanded="false" aria-controls="p">Section K</button><div id="p" hidden><p>Loading…</p></div>',
      ['Section K'],
    ],
    ['details that fill themselves', '<details><summary>Section E</summary></details>', ['Section E']],
    [
      'tabs without panels',
      '<div role="tablist"><button role="tab" aria-selected="true">Outcomes</button><button role="tab">Provision</button></div><p>x</p>',
      ['Provision'],
    ],
    [
      'sections listed beside one pane',
      '<ul><li tabindex="0" class="active">A Views</li><li tabindex="0">B Needs</li><li tabindex="0">E Outcomes</li></ul><main>x</main>',
      ['B Needs', 'E Outcomes'],
    ],
    ['numbered steps', '<ol><li class="active">1</li><li>2</li><li>3</li></ol><p>x</p>', ['2 other steps']],
    ['a button onward', '<p>x</p><button>Save and continue</button>', ['other steps']],
    [
      'a document in the browser’s viewer',
      '<embed title="EHC plan" type="application/pdf" src="/plan.pdf">',
      ['EHC plan'],
    ],
    [
      'buttons with an empty place behind them',
      '<p>x</p><button>Small steps</button><div></div>',
      ['Small steps'],
    ],
  ])('%s', (_, html, where) => {
    expect(notVisited(html)).toEqual(where);
  });

  test.each([
    ['links to other pages', '<ul><li><a href="/home">Home</a></li><li><a href="/cases">Cases</a></li></ul>'],
    [
      'a list of contents',
      '<ul><li><a href="#a">Section A</a></li><li><a href="#b">Section B</a></li></ul><p id="a">a</p><p id="b">b</p>',
    ],
    [
      'an ordinary list about provision',
      '<ul><li>Provision is daily</li><li>Outcomes are reviewed</li></ul>',
    ],
    [
      'an open panel that is blank',
      '<button aria-expanded="true" aria-controls="p">Section I</button><div id="p"></div>',
    ],
  ])('%s is not taken for steps', (_, html) => {
    expect(notVisited(html)).toEqual([]);
  });

  test('the open one of several tabs heads what is shown', () => {
    expect(
      shown(
        '<div role="tablist"><button role="tab" aria-selected="true">Outcomes</button><button role="tab">Files</button></div><p>x</p>',
        'kind',
        'text',
      ),
    ).toEqual([
      ['heading', 'Outcomes'],
      ['paragraph', 'x'],
    ]);
  });
});

describe('other roots', () => {
  test('open shadow roots and their slots are read', () => {
    document.body.innerHTML = '<plan-card><p>given</p></plan-card>';
    const root = document.querySelector('plan-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h4>Outcome 2</h4><slot></slot>';
    expect(readPage(document).reading.blocks.map((block) => block.text)).toEqual(['Outcome 2', 'given']);
  });

  test('an editor in a frame is read in its place', () => {
    expect(
      shown(
        '<p>Section D</p><iframe srcdoc="&lt;p&gt;Care at home.&lt;/p&gt;"></iframe><p>after</p>',
        'text',
        'field',
      ),
    ).toEqual([
      ['Section D', undefined],
      ['Care at home.', 'Section D'],
      ['after', undefined],
    ]);
  });

  test('files that the page shows or offers are listed once, on its own origin only', () => {
    document.body.innerHTML =
      '<base href="https://portal.example/case/1"><table><tr><td>EHC plan</td><td><a href="/doc/9" download="plan.docx">Download</a></td></tr></table><a href="/a.pdf">Advice</a><a href="/a.pdf">again</a><a href="https://other.example/b.pdf">elsewhere</a><a href="/help">Help</a>';
    expect(readPage(document).links.map(({ title, kind }) => [title, kind])).toEqual([
      ['EHC plan', 'word'],
      ['Advice', 'pdf'],
    ]);
  });
});

test('an empty page says so', () => {
  expect(read('<nav>Home</nav>').reading.unread).toEqual([{ where: 'file', why: 'empty' }]);
});

test('reading changes nothing and gives the same again', () => {
  const html =
    '<details><summary>Section A</summary><p>x <del>y</del></p></details><textarea>z</textarea><iframe srcdoc="<p>q</p>"></iframe>';
  const first = read(html);
  const before = document.documentElement.outerHTML;
  expect(readPage(document).reading).toEqual(first.reading);
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('from words back to the page', () => {
  test('ranges hold exactly the words, without hidden and deleted ones', () => {
    const { nodes, reading } = read('<p>  for \n <b>twenty</b> <del>ten</del> minutes</p>');
    expect(reading.blocks[0]?.text).toBe('for twenty minutes');
    const { ranges } = rangesOf(nodes, 'b1', 4, 18);
    expect(ranges.map((range) => range.toString())).toEqual(['twenty', ' ', 'minutes']);
  });

  test('a range into a pasted point does not count its bullet', () => {
    const { nodes } = read('<p>•&nbsp; Rowan reads</p>');
    expect(rangesOf(nodes, 'b1', 0, 5).ranges.map(String)).toEqual(['Rowan']);
  });

  test('words of a field are given as a part of its value', () => {
    const { nodes, reading } = read(
      '<label>Outcomes <textarea>First line.\n\n  Second   line.</textarea></label>',
    );
    const block = reading.blocks.find((found) => found.text.startsWith('Second'));
    const { fields } = rangesOf(nodes, block?.id ?? '', 0, 12);
    expect(fields.map(({ field, from, to }) => field.value.slice(from, to))).toEqual(['Second   line.']);
  });

  test('words that have left the page are not found', () => {
    const { nodes } = read('<p>Rowan</p>');
    document.body.innerHTML = '<p>Rowan</p>';
    expect(rangesOf(nodes, 'b1', 0, 5)).toEqual({ ranges: [], fields: [] });
  });
});

describe('articles', () => {
  const sentence =
    'The school will give Rowan a quiet place to work, a visual timetable, and help from an adult he knows well. ';
  const clutter = '<div class="sidebar"><p>Most read</p><p>Council news</p></div>';
  const html = `${clutter}<div class="content"><h1>Advice</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(6)}</div>`;

  test('a page that looks like an article asks for the article reader', () => {
    expect(read(html).wantsArticle).toBe(true);
    expect(read(`<main>${html}</main>`).wantsArticle).toBe(false);
    expect(read(`${html}<label>Name <input value="Rowan"></label>`).wantsArticle).toBe(false);
  });

  test('with it the clutter is set apart, and words still lead back to the page', () => {
    document.body.innerHTML = html;
    const before = document.documentElement.outerHTML;
    const { reading, nodes } = readPage(document, { articleReader: readArticle });
    expect(reading.blocks.map((block) => block.text)).not.toContain('Council news');
    expect(reading.furniture.map((block) => block.text)).toContain('Council news');
    const block = reading.blocks.find((found) => found.text.startsWith('The school'));
    expect(rangesOf(nodes, block?.id ?? '', 0, 10).ranges.map(String)).toEqual(['The school']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('an article that leaves out most of the page is not believed', () => {
    document.body.innerHTML = html;
    const whole = readPage(document).reading.blocks.length;
    const { reading } = readPage(document, { articleReader: () => '<p data-reading-order="4">x</p>' });
    expect(reading.blocks).toHaveLength(whole);
  });
});
