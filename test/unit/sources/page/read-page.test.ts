// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../sources/page/read-page.ts';
import { read, shown, textsOf } from './read-text.ts';

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
