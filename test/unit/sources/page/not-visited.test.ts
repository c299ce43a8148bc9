// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { read, shown } from './read-text.ts';

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

test('a row of slides that keeps one in the page says that there are others', () => {
  const { reading } = read(
    '<div aria-roledescription="carousel"><div class="slide"><p>By June she will read aloud.</p></div><button type="button">Next slide</button></div>',
  );
  expect(reading.notVisited.map(({ where }) => where)).toEqual(['the other slides']);
});
