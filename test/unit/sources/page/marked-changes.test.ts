// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { read, shown } from './read-text.ts';

describe('changes marked in a page', () => {
  test.each([
    ['a deletion and an insertion by tag', '<del>one</del><ins>two</ins>'],
    ['a line drawn through by style', '<span style="text-decoration: line-through">one</span><ins>two</ins>'],
    [
      'an editor that names its spans after what befell them',
      '<span class="ice-del cts-2">one</span><span class="ice-ins cts-2">two</span>',
    ],
    [
      'an editor of suggestions',
      '<span class="suggestion-deletion">one</span><span class="suggestion-insertion">two</span>',
    ],
    ['words pasted from Word', '<span class="msoDel">one</span><span class="msoIns">two</span>'],
    ['attributes', '<span data-suggestion="deletion">one</span><span data-suggestion="insertion">two</span>'],
  ])('%s', (_, marked) => {
    expect(shown(`<p>He counts to ${marked} today.</p>`, 'text', 'was')).toEqual([
      ['He counts to two today.', 'He counts to one today.'],
    ]);
  });

  test('a button that is named after adding or deleting is no change', () => {
    expect(shown('<p>He <span class="icon-delete">counts</span> well.</p>', 'text', 'was')).toEqual([
      ['He counts well.', undefined],
    ]);
  });

  test('looks that could mark a change are kept for the document to explain; a link is no mark', () => {
    const html =
      '<p>He <u>reads</u> <mark>well</mark> in <b style="color: rgb(192, 0, 0)">May</b> <a href="#x" style="color: rgb(0, 0, 238)">here</a>.</p>';
    const stretches = read(html).reading.blocks[0]?.stretches ?? [];
    expect(stretches.filter((part) => Object.keys(part).length > 1 && part.text.trim())).toEqual([
      expect.objectContaining({ underlined: true }),
      expect.objectContaining({ highlight: 'yellow' }),
      expect.objectContaining({ bold: true, colour: 'red' }),
    ]);
  });
});
