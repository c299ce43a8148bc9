import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../plan/anchors/fold-word.ts';
import { textId } from '../../../../plan/anchors/text-id.ts';
import { rangeOfSpans, spansOfRange, wordText } from '../../../../plan/anchors/word-text.ts';
import { buildPlan } from '../../../../plan/build-plan.ts';
import type { Section } from '../../../../plan/plan.ts';
import { head, makeReading, para, table } from '../make-reading.ts';

const words = (...texts: string[]) => wordText(buildPlan(makeReading(texts.map((text) => para(text)))));

describe('the words of a plan', () => {
  it.each([
    ['TÔMOS', 'tomos'],
    ['Sam’s', 'sams'],
    ["Sam's", 'sams'],
    ['one‑to‑one', 'onetoone'],
    ['co\u00adoperate', 'cooperate'],
    ['ﬁne', 'fine'],
  ])('"%s" is counted as "%s", however a program prints it', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('what is no word is not counted, and a block without words has no place', () => {
    const found = words('Yes – (12) no.', '—', 'End');
    expect(found.text.map((block) => block.words)).toEqual([['yes', '12', 'no'], ['end']]);
    expect(found.spans).toHaveLength(4);
  });

  it('a block tells its section, its table and where its sentences begin', () => {
    const plan = buildPlan(
      makeReading([
        head('Section B: Special educational needs'),
        para('Reads slowly. Tires soon.'),
        table([['Frequency'], ['4. Daily']]),
      ]),
    );
    const sections: Section[] = [
      {
        id: 'B',
        status: 'present',
        text: 'Reads slowly. Tires soon.',
        spans: [{ block: 'b2', from: 0, to: 25 }],
        headings: ['b1'],
        identified: 'letter',
        mergedWith: [],
      },
    ];
    expect(wordText({ ...plan, sections }).text).toMatchObject([
      { section: 'B', words: ['section', 'b', 'special', 'educational', 'needs'] },
      { section: 'B', words: ['reads', 'slowly', 'tires', 'soon'], sentences: [2] },
      { table: expect.any(String), words: ['frequency'] },
      { table: expect.any(String), words: ['4', 'daily'] },
    ]);
  });

  it('a selection that begins or ends inside a word is taken to whole words, and comes back as spans', () => {
    const found = words('Regular help from staff.', 'Every day, at school.');
    const range = rangeOfSpans(found, [
      { block: 'b1', from: 10, to: 23 },
      { block: 'b2', from: 0, to: 7 },
    ]);
    expect(range).toEqual({ from: 1, to: 6 });
    expect(spansOfRange(found, { from: 1, to: 6 })).toEqual([
      { block: 'b1', from: 8, to: 23 },
      { block: 'b2', from: 0, to: 9 },
    ]);
  });

  it('a selection that touches no word is no range', () => {
    const found = words('Yes - no');
    expect(rangeOfSpans(found, [{ block: 'b1', from: 3, to: 6 }])).toBeUndefined();
    expect(rangeOfSpans(found, [{ block: 'b9', from: 0, to: 6 }])).toBeUndefined();
    expect(rangeOfSpans(found, [])).toBeUndefined();
  });

  it('a text has one name however it is cut into blocks, and another when a word differs', () => {
    const name = textId(words('One two', 'three').text);
    expect(textId(words('One two three').text)).toBe(name);
    expect(textId(words('One two four').text)).not.toBe(name);
    expect(textId(words('One twothree').text)).not.toBe(name);
  });
});
