// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { read, shown, textsOf } from './read-text.ts';

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

  test('text that was cut short is read on in its line', () => {
    const html =
      '<p>Rowan needs <span id="r" hidden>help with reading.</span> <button aria-expanded="false" aria-controls="r">Show more</button></p>';
    expect(shown(html, 'text', 'field')).toEqual([['Rowan needs help with reading.', undefined]]);
  });

  test('a button for all panels heads none of them', () => {
    const html =
      '<div><button aria-expanded="false">Show all sections</button></div><div><h2><button aria-expanded="false" aria-controls="p">Section B</button></h2><div id="p" hidden>closed</div></div>';
    expect(textsOf(html)).toEqual(['Section B', 'closed']);
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
