import { describe, expect, test } from 'vitest';
import {
  inScaleWords,
  levelWord,
  linkWord,
  rangeWord,
  scoreWord,
  shortLabel,
} from '../../../components/words.ts';
import { cannotTell, type Level, range } from '../../../rubric/finding.ts';
import { smallFramework } from './small-plan.ts';

const [four, ten] = smallFramework.scales;
if (!four || !ten) throw new Error('The small framework has two scales');

const met: typeof four = {
  id: 'met3',
  title: 'Met',
  steps: [
    { value: 'Met', label: 'Met: good or better', level: 3, key: '3' },
    { value: 'Partly met', label: 'Partly met', level: 2, key: '2' },
    { value: 'Not met', label: 'Not met', level: 1, key: '1' },
  ],
};

describe('a level on a scale', () => {
  test.each<[Level, typeof four, string]>([
    [3, four, 'Good'],
    [4, met, 'Met'],
    [3, met, 'Met'],
    [1, met, 'Not met'],
    [3, ten, '8'],
    [2, ten, '5'],
  ])('level %i reads as it should on %o', (level, scale, word) => {
    expect(levelWord(level, scale)).toBe(word);
  });

  test('what was pressed is shown on its own scale and translated on another', () => {
    const seven = { kind: 'level', level: 3, value: '7', scale: 'score10' } as const;
    expect(scoreWord(seven, ten)).toBe('7');
    expect(scoreWord(seven, four)).toBe('Good');
  });
});

describe('a suggested range', () => {
  test.each([
    ['two levels', range(2, 3, ''), 'Requires improvement to Good'],
    ['one level', range(3, 3, ''), 'Good'],
    ['none', cannotTell('Too short.'), undefined],
  ])('of %s', (_what, suggested, word) => {
    expect(rangeWord(suggested, four)).toBe(word);
  });
});

test.each([
  ['Green: good or better', 'Green'],
  ['10 (outstanding band, 9 to 10)', '10'],
  ['Met', 'Met'],
])('in small places "%s" is "%s"', (label, short) => {
  expect(shortLabel(label)).toBe(short);
});

test.each([
  ['https://portal.example/files/draft%20plan.pdf', 'PDF', 'draft plan.pdf (PDF)'],
  ['https://portal.example/document?id=7', 'Draft plan', 'Draft plan (PDF)'],
  ['', '', 'the document shown here (PDF)'],
])('the file at "%s" is named "%s"', (address, title, name) => {
  expect(linkWord({ address, title, kind: 'pdf' })).toBe(name);
});

test('a reason names each level by the word of the scale on the screen', () => {
  expect(inScaleWords('2 look at or above level 3; 1 at level 1.', four)).toBe(
    '2 look at or above level 3 (Good); 1 at level 1 (Inadequate).',
  );
});

test('a range on a scale with several steps for a level reaches from its lowest step to its highest', () => {
  expect(rangeWord(range(1, 2, ''), ten)).toBe('0 to 5');
  expect(rangeWord(range(3, 3, ''), ten)).toBe('6 to 8');
});
