import { describe, expect, test } from 'vitest';
import type { WordText } from '../../../../plan/anchors/anchor.ts';
import { earlierVersion, nameWords } from '../../../../plan/anchors/same-plan.ts';
import { whatChanged } from '../../../../plan/anchors/what-changed.ts';

const text = (...blocks: [section: 'B' | 'E' | 'F', words: string][]): WordText =>
  blocks.map(([section, words]) => ({ section, words: words.split(' ') }));

const needs = 'petra loses her place when two people talk at once and covers her ears';
const bus = 'by july petra will take the blue bus to the market with her brother on saturdays';
const soup = 'by july petra will cook a pot of soup for four people from a picture card';
const tutor = 'a tutor sits with petra for ten minutes each morning and draws the day with her';
const nurse = 'the school nurse teaches petra to use her inhaler before games twice a week';
const before = text(['B', needs], ['E', bus], ['E', soup], ['F', tutor], ['F', nurse]);

/** Changes in short: what happened to which paragraph, by its first two words. */
const told = (now: WordText) => {
  const all = now.flatMap(({ words }) => words);
  const was = before.flatMap(({ words }) => words);
  return whatChanged(before, now).changes.map((change) => {
    const words = change.now ? all.slice(change.now.from) : was.slice(change.before?.from);
    return `${change.kind} ${change.section} ${words.slice(0, 2).join(' ')} +${change.added} -${change.removed}`;
  });
};

describe('what changed between two texts of a plan', () => {
  test.each<[string, WordText, string[]]>([
    ['nothing', before, []],
    [
      'a paragraph put in',
      text(
        ['B', needs],
        ['E', 'each day petra feeds the hens'],
        ['E', bus],
        ['E', soup],
        ['F', tutor],
        ['F', nurse],
      ),
      ['added E each day +6 -0'],
    ],
    [
      'a paragraph taken out',
      text(['B', needs], ['E', bus], ['F', tutor], ['F', nurse]),
      ['removed E by july +0 -16'],
    ],
    [
      'words changed',
      text(['B', needs], ['E', bus.replace('blue', 'red')], ['E', soup], ['F', tutor], ['F', nurse]),
      ['changed E by july +1 -1'],
    ],
    [
      'a paragraph moved',
      text(['B', needs], ['E', bus], ['E', soup], ['F', nurse], ['F', tutor]),
      ['moved F the school +0 -0'],
    ],
  ])('%s', (_name, now, changes) => {
    expect(told(now)).toEqual(changes);
  });

  test('counts the words that both have, wherever they stand now', () => {
    const moved = whatChanged(
      before,
      text(['F', nurse], ['B', needs], ['E', bus], ['E', soup], ['F', tutor]),
    );
    expect(moved).toMatchObject({ shared: moved.before, before: moved.now });
  });
});

describe('an earlier version of a plan', () => {
  const long = (name: string): WordText =>
    Array.from({ length: 12 }, (_, at) => ({
      words:
        `${name} ${at} meets person ${at} in room ${at} and talks of thing ${at} for ${at} minutes then`.split(
          ' ',
        ),
    }));

  test('is one where most words and the names are the same', () => {
    const now: WordText = [{ words: 'one more line of new words'.split(' ') }, ...long('petra')];
    expect(earlierVersion(long('petra'), now, nameWords(['Petra']))?.share).toBe(1);
  });

  test('is none where every other word is the same and the name is another', () => {
    expect(earlierVersion(long('petra'), long('rosa'), nameWords(['Rosa Lind']))).toBeUndefined();
  });

  test('is none where the name was only mentioned once', () => {
    const mentioned: WordText = [{ words: ['rosa', 'is', 'her', 'sister'] }, ...long('petra')];
    expect(earlierVersion(mentioned, long('rosa'), nameWords(['Rosa']))).toBeUndefined();
  });

  test('is none where there are too few words to say', () => {
    expect(earlierVersion(before, before, [])).toBeUndefined();
  });
});
