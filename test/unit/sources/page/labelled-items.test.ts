// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { labelledItems } from '../../../../sources/page/labelled-lines.ts';
import { shown, textsOf } from './read-text.ts';

const row = [
  [
    { header: true, column: 0 },
    { header: true, column: 1 },
    { header: true, column: 2 },
  ],
  ['A story group', 'A teacher', 'Every Monday'],
];

describe('one item of provision under its labels', () => {
  test.each([
    [
      'a card that is a list of terms',
      '<dl><dt>Support</dt><dd>A story group</dd><dt>Provided by</dt><dd>A teacher</dd><dt>Frequency</dt><dd>Every Monday</dd></dl>',
    ],
    [
      'lines of a form in read mode',
      '<div class="r"><b>Support</b><div>A story group</div></div><div class="r"><b>Provided by</b><div>A teacher</div></div><div class="r"><b>Frequency</b><div>Every Monday</div></div>',
    ],
    [
      'labelled lines of one field',
      '<textarea>Support: A story group\nProvided by: A teacher\nFrequency: Every Monday</textarea>',
    ],
    [
      'fields of one box, each under its label',
      '<div><div><label for="a">Support</label><textarea id="a">A story group</textarea></div><div><label for="b">Provided by</label><input id="b" value="A teacher"></div><div><label for="c">Frequency</label><input id="c" value="Every Monday"></div><button type="button">Remove</button></div>',
    ],
  ])('%s is one row of a table', (_, html) => {
    const cells = shown(html, 'text', 'cell');
    expect(cells.slice(0, 3)).toMatchObject([
      ['Support', row[0]?.[0]],
      ['Provided by', row[0]?.[1]],
      ['Frequency', row[0]?.[2]],
    ]);
    expect(shown(html, 'text').slice(3).flat()).toEqual(row[1]);
  });

  test('a statement with a short list of who and how often under it is one row', () => {
    const cells = shown(
      '<p>A story group</p><dl><dt>Who</dt><dd>A teacher</dd><dt>How often</dt><dd>Every Monday</dd></dl>',
      'text',
      'cell',
    );
    expect(cells).toContainEqual(['A story group', expect.objectContaining({ row: 1, column: 0 })]);
  });

  test('details of a child stay details', () => {
    const html =
      '<div class="r"><b>Name</b><div>Wren Ash</div></div><div class="r"><b>Year</b><div>4</div></div>';
    expect(
      shown(html, 'cell')
        .flat()
        .every((cell) => cell === undefined),
    ).toBe(true);
  });
});

describe('labelled lines', () => {
  test('an item whose words go on in the next line keeps them', () => {
    const [item] = labelledItems('What: a group\nfor stories\nWho: a teacher') ?? [];
    expect(item?.map(({ words }) => words)).toEqual(['a group\nfor stories', 'a teacher']);
  });

  test.each([
    'We went out: it rained.\nThen: home.',
    'A line\nWho: a teacher',
    'Who: a teacher\nWhat: a group',
  ])('prose and lines in another order are none: %s', (text) => {
    expect(labelledItems(text)).toBeUndefined();
  });
});

describe('pages laid out in tables', () => {
  test('a list of parts beside a pane is no row of a table', () => {
    const html =
      '<table><tr><td><p>Menu</p></td><td><h2>Section B</h2><p>He reads slowly.</p></td></tr></table>';
    expect(
      shown(html, 'cell')
        .flat()
        .every((cell) => cell === undefined),
    ).toBe(true);
    expect(textsOf(html)).toContain('He reads slowly.');
  });
});

describe('steppers', () => {
  test('a list of tabs that holds its own panels is read', () => {
    const html =
      '<div role="tablist"><h3 role="tab" aria-controls="p1" aria-selected="true">Section A</h3><div role="tabpanel" id="p1"><p>She likes rain.</p><button type="button">Next</button></div><h3 role="tab" aria-controls="p2" aria-selected="false">Section B</h3><div role="tabpanel" id="p2" style="display:none"><p>She reads slowly.</p></div></div>';
    expect(textsOf(html)).toEqual(['Section A', 'She likes rain.', 'Section B', 'She reads slowly.']);
  });
});

describe('fields in the cells of a table', () => {
  test('the column’s head names them, not the words for those who cannot see it', () => {
    const html =
      '<table><tr><th>Support</th><th>Who</th></tr><tr><td><textarea aria-label="Support, line 1">A map</textarea></td><td><input aria-label="Who, line 1" value="A teacher"></td></tr></table>';
    expect(shown(html, 'text', 'field')).toEqual([
      ['Support', undefined],
      ['Who', undefined],
      ['A map', undefined],
      ['A teacher', undefined],
    ]);
  });
});

describe('bars that say by their hand alone that they open something', () => {
  test('what they hide is read under them', () => {
    const html =
      '<div><div style="cursor:pointer"><span>Section C</span></div></div><div class="box-header" style="cursor:pointer"><b>Section D</b></div><div style="display:none"><p>No needs were found.</p></div>';
    expect(textsOf(html)).toContain('No needs were found.');
  });

  test('hidden words behind a title that cannot be pressed stay unread', () => {
    expect(
      textsOf(
        '<div class="box-header"><b>Section D</b></div><div style="display:none"><p>Old words.</p></div>',
      ),
    ).not.toContain('Old words.');
  });

  test('an entry of a list that holds its own panel is read with it', () => {
    const entry = (letter: string) =>
      `<li role="menuitem" aria-expanded="false"><span>Section ${letter}</span><div role="region" style="display:none"><p>words of ${letter}</p></div></li>`;
    expect(textsOf(`<ul role="menu">${entry('A')}${entry('B')}</ul>`)).toEqual([
      'Section A',
      'words of A',
      'Section B',
      'words of B',
    ]);
  });
});
