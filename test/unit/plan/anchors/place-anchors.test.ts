import { describe, expect, it } from 'vitest';
import type { Placed, WordBlock, WordText } from '../../../../plan/anchors/anchor.ts';
import { findWords } from '../../../../plan/anchors/fold-word.ts';
import { placeAnchors } from '../../../../plan/anchors/place-anchors.ts';
import { wordText } from '../../../../plan/anchors/word-text.ts';
import type { SectionId } from '../../../../plan/plan.ts';
import { buildPlan } from '../../../../plan/build-plan.ts';
import { makeReading, para } from '../make-reading.ts';

/** A text of paragraphs. */
function textOf(...paragraphs: string[]): WordText {
  return wordText(buildPlan(makeReading(paragraphs.map((text) => para(text))))).text;
}

function wordsOf(text: WordText): string[] {
  return text.flatMap(({ words }) => [...words]);
}

/** Looks for words of one text in another: what was asked for and what is there now. */
function look(before: WordText, now: WordText, quote: string): { placed: Placed; words?: string } {
  const asked = findWords(quote).map(({ word }) => word);
  const all = wordsOf(before);
  const from = all.findIndex((_, at) => asked.every((word, step) => all[at + step] === word));
  expect(from, `"${quote}" stands in the text before`).toBeGreaterThanOrEqual(0);
  const [placed] = placeAnchors(before, now, [{ from, to: from + asked.length }]);
  if (!placed) throw new Error('There is an answer for each range.');
  return placed.state === 'gone'
    ? { placed }
    : { placed, words: wordsOf(now).slice(placed.from, placed.to).join(' ') };
}

const opening =
  'Tamzin likes trains, swimming and her cousin’s tortoise. She tells long stories about journeys to the harbour.';
const speech =
  'Tamzin finds it hard to follow more than two instructions at once. Tamzin will have regular one-to-one support from a teaching assistant to use visual timetables every day.';
const maths =
  'Counting beyond twenty is new and needs concrete objects. Tamzin will have regular one-to-one support from a teaching assistant to use number lines once a week.';
const motor =
  'Buttons, zips and scissors take her much longer than her classmates. The occupational therapist will give a hand strength programme in blocks of six weeks.';
const ending =
  'The family hopes for a local secondary school with a garden. They ask that meetings are held after four.';
const plan = textOf(opening, speech, maths, motor, ending);

describe('placing anchors', () => {
  const cases: [title: string, now: WordText, quote: string, state: string, words?: string][] = [
    [
      'a sentence of an unchanged plan is found where it was',
      plan,
      'Tamzin finds it hard to follow more than two instructions at once',
      'found',
      'tamzin finds it hard to follow more than two instructions at once',
    ],
    [
      'a sentence is found below text that was put in',
      textOf(opening, 'A new paragraph about the weather of last week.', speech, maths, motor, ending),
      'a hand strength programme in blocks of six weeks',
      'found',
      'a hand strength programme in blocks of six weeks',
    ],
    [
      'a single word that was replaced is changed, and its place is the new word',
      textOf(opening, speech.replace('regular', 'weekly'), maths, motor, ending),
      'regular',
      'changed',
      'weekly',
    ],
    [
      'a sentence with a word changed inside is changed, from its first word to its last',
      textOf(opening, speech, maths, motor.replace('hand strength', 'finger strength'), ending),
      'The occupational therapist will give a hand strength programme in blocks of six weeks',
      'changed',
      'the occupational therapist will give a finger strength programme in blocks of six weeks',
    ],
    [
      'a paragraph that changed places is moved',
      textOf(opening, motor, speech, maths, ending),
      'Buttons, zips and scissors take her much longer than her classmates',
      'found|moved',
      'buttons zips and scissors take her much longer than her classmates',
    ],
    [
      'a paragraph that went to the end is moved',
      textOf(opening, maths, motor, ending, speech),
      'Tamzin finds it hard to follow more than two instructions at once',
      'moved',
      'tamzin finds it hard to follow more than two instructions at once',
    ],
    [
      'a sentence that was cut is gone, though nearly the same stands in the next row',
      textOf(opening, speech.replace(/ Tamzin will.*/, ''), maths, motor, ending),
      'Tamzin will have regular one-to-one support from a teaching assistant to use visual timetables every day',
      'gone',
    ],
    [
      'a word of a sentence that was cut is gone with it',
      textOf(opening, speech.replace(/ Tamzin will.*/, ''), maths, motor, ending),
      'visual',
      'gone',
    ],
    [
      'a row that was cut is gone, though another child’s row of the same mould was put in elsewhere',
      textOf(
        opening,
        maths,
        motor,
        'Jory finds the bell hard. Jory will have regular one-to-one support from a teaching assistant to use visual aids every day.',
        ending,
      ),
      'Tamzin will have regular one-to-one support from a teaching assistant to use visual timetables every day',
      'gone',
    ],
    [
      'several paragraphs together are found together',
      textOf('A title page.', opening, speech, maths, motor, ending),
      `${maths} ${motor}`,
      'found',
      wordsOf(textOf(maths, motor)).join(' '),
    ],
    [
      'a sentence is found where two paragraphs were joined to one',
      textOf(opening, `${speech} ${maths}`, motor, ending),
      'Counting beyond twenty is new and needs concrete objects',
      'found',
      'counting beyond twenty is new and needs concrete objects',
    ],
  ];
  it.each(cases)('%s', (_, now, quote, state, words) => {
    const found = look(plan, now, quote);
    expect(state.split('|')).toContain(found.placed.state);
    expect(found.words).toBe(words);
  });

  it('finds everything again where the child’s name was changed throughout', () => {
    const now = textOf(
      ...[opening, speech, maths, motor, ending].map((text) => text.replaceAll('Tamzin', 'Jory')),
    );
    expect(look(plan, now, 'Tamzin finds it hard to follow').words).toBe('jory finds it hard to follow');
    expect(look(plan, now, 'Tamzin likes trains').words).toBe('jory likes trains');
  });

  it('says that it cannot tell which is meant where one of two equal sentences was cut', () => {
    const stock = 'Progress is looked at each term with the family.';
    const twice = textOf(opening, `${stock} ${stock}`, ending);
    const found = look(
      twice,
      textOf(opening, stock, ending),
      'Progress is looked at each term with the family',
    );
    expect(found.placed).toMatchObject({ state: 'gone', why: 'several' });
  });

  it('says where a cut sentence stood, between words that stayed', () => {
    const now = textOf(opening, speech, maths, motor.replace(/ The occ.*/, ''), ending);
    const { placed } = look(plan, now, 'The occupational therapist will give a hand strength programme');
    expect(placed.state).toBe('gone');
    const near = placed.state === 'gone' ? placed.near : undefined;
    expect(wordsOf(now).slice(near?.from, near?.to)).toEqual(['classmates', 'the', 'family']);
  });

  it('gives the same answers for keyed hashes as for words', () => {
    const now = textOf(
      opening.replace('harbour', 'port'),
      maths,
      motor,
      'A new line of words.',
      ending,
      speech,
    );
    const ranges = wordsOf(plan).map((_, from) => ({ from, to: Math.min(from + 5, wordsOf(plan).length) }));
    const key = (text: WordText): WordText =>
      text.map(
        (block): WordBlock => ({
          ...block,
          words: block.words.map((word) => [...word].map((letter) => letter.charCodeAt(0) * 7).join('.')),
        }),
      );
    expect(placeAnchors(key(plan), key(now), ranges)).toEqual(placeAnchors(plan, now, ranges));
  });

  it('compares sections with themselves where a form was put in another order', () => {
    const block = (section: SectionId, text: string): WordBlock => ({
      section,
      words: findWords(text).map(({ word }) => word),
    });
    const [b, e, f] = [block('B', speech), block('E', maths), block('F', motor)];
    const found = look([b, e, f], [f, b, e], 'use number lines once a week');
    expect(found).toMatchObject({ placed: { state: 'found' }, words: 'use number lines once a week' });
  });

  it.each([
    ['empty', { from: 4, to: 4 }],
    ['outside the text', { from: 4, to: 100_000 }],
    ['backwards', { from: 9, to: 4 }],
  ])('a range that is %s is gone, not guessed', (_, range) => {
    expect(placeAnchors(plan, plan, [range])).toEqual([{ state: 'gone', why: 'cannot-tell' }]);
  });

  it('everything is gone in an empty text', () => {
    expect(placeAnchors(plan, [], [{ from: 0, to: 5 }])).toMatchObject([{ state: 'gone' }]);
  });
});
