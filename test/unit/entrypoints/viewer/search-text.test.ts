import { describe, expect, test } from 'vitest';
import { findAll, searchTextOf, wordsAround } from '../../../../entrypoints/viewer/search-text.ts';
import type { Block } from '../../../../plan/block.ts';

type Given = { text: string; kind?: Block['kind']; cell?: [row: number, column: number] };

const blocksOf = (given: (string | Given)[]): Block[] =>
  given.map((each, index) => {
    const { text, kind = 'paragraph', cell } = typeof each === 'string' ? { text: each } : each;
    return {
      id: `b${index + 1}`,
      kind,
      text,
      place: { kind: 'word', paragraph: index },
      ...(cell && {
        cell: { table: 't1', row: cell[0], column: cell[1], rowSpan: 1, columnSpan: 1, header: false },
      }),
    };
  });

/** What is found, in the document's own words; several blocks are parted by a bar. */
function found(given: (string | Given)[], query: string, wholeWords = false): string[] {
  const blocks = blocksOf(given);
  return findAll(searchTextOf(blocks), query, wholeWords).map((match) =>
    match
      .map(({ block, from, to }) => blocks.find(({ id }) => id === block)?.text.slice(from, to) ?? '?')
      .join(' | '),
  );
}

describe('Words are found however they are written', () => {
  const cases: [name: string, text: string, query: string, places: string[]][] = [
    ['in capitals', 'SPEECH therapy and speech', 'Speech', ['SPEECH', 'speech']],
    ['with accents', 'Zoë and Renée', 'zoe', ['Zoë']],
    ['typed with accents, printed without', 'Zoe', 'zoë', ['Zoe']],
    ['with accents made of two signs', 'Rene\u0301e goes', 'renee', ['Rene\u0301e']],
    ['with a printer’s apostrophe', 'the child’s views', "child's", ['child’s']],
    ['with a dash for a hyphen', 'one–to–one', 'one-to-one', ['one–to–one']],
    ['with a ligature', 'the ﬁrst term', 'first', ['ﬁrst']],
    ['with a soft hyphen inside', 'provi\u00adsion', 'provision', ['provi\u00adsion']],
    ['with more white space typed', 'once a week', '  once   a ', ['once a']],
    ['with a space that does not break', 'Year\u00a06', 'year 6', ['Year\u00a06']],
    ['several times, none over another', 'aaaa', 'aa', ['aa', 'aa']],
    ['with a sign that means something elsewhere', 'costs (about) 5.50', '(about) 5.5', ['(about) 5.5']],
    ['after a sign outside the basic plane', '😀 term', 'term', ['term']],
    ['not at all', 'once a week', 'daily', []],
    ['nothing asked', 'once a week', '   ', []],
  ];
  test.each(cases)('%s', (_name, text, query, places) => {
    expect(found([text], query)).toEqual(places);
  });
});

describe('Whole words only', () => {
  const cases: [text: string, query: string, places: string[]][] = [
    ['a part, apart, party', 'part', ['part']],
    ['the child’s and children', 'child', ['child']],
    ['Year 6, Year 60', 'year 6', ['Year 6']],
    ['naïve naïveté', 'naive', ['naïve']],
  ];
  test.each(cases)('%s: %s', (text, query, places) => {
    expect(found([text], query, true)).toEqual(places);
  });
});

describe('Words that run on from block to block', () => {
  test('are found across the break, and marked in both blocks', () => {
    expect(found(['He will have speech', 'and language therapy.'], 'speech and language')).toEqual([
      'speech | and language',
    ]);
  });
  test('are found over three blocks', () => {
    expect(found(['one', 'two', 'three'], 'one two three')).toEqual(['one | two | three']);
  });
  test('do not run on from a heading, into an item, or from cell to cell', () => {
    expect(found([{ text: 'Speech', kind: 'heading' }, 'and language'], 'speech and')).toEqual([]);
    expect(found(['Speech', { text: 'and language', kind: 'item' }], 'speech and')).toEqual([]);
    expect(
      found(
        [
          { text: 'daily', cell: [0, 0] },
          { text: 'teacher', cell: [0, 1] },
        ],
        'daily teacher',
      ),
    ).toEqual([]);
  });
  test('run on inside one cell', () => {
    const cell: [number, number] = [1, 2];
    expect(
      found(
        [
          { text: 'every', cell },
          { text: 'morning', cell },
        ],
        'every morning',
      ),
    ).toEqual(['every | morning']);
  });
});

test('Places come in the order of the document', () => {
  expect(found(['first term', 'no', 'second term and third term'], 'term')).toHaveLength(3);
  const search = searchTextOf(blocksOf(['x term', 'term']));
  expect(findAll(search, 'term', false)).toEqual([
    [{ block: 'b1', from: 2, to: 6 }],
    [{ block: 'b2', from: 0, to: 4 }],
  ]);
});

test('What is read out with a place are whole words around it', () => {
  const blocks = blocksOf(['Rowan will have regular access to a quiet room whenever the class is loud.']);
  const [match] = findAll(searchTextOf(blocks), 'regular', false);
  expect(wordsAround(blocks, match ?? [], 10)).toBe('will have regular access to');
});
