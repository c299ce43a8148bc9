import { describe, expect, it } from 'vitest';
import { goldenThread } from '../../../../rubric/checks/golden-thread.ts';
import { needHasProvision } from '../../../../rubric/checks/need-has-provision.ts';
import { type Given, makeContext, makePlan, quotesOf, suggestionOf } from '../../../make-plan.ts';

const row = (number: number) => [{ table: 't1', row: number }];
const grid: Given = {
  needs: [
    { text: 'Orla finds it hard to follow spoken instructions.', rows: row(1) },
    { text: 'Orla cannot yet write for longer than ten minutes.', rows: row(2) },
    { text: 'Orla becomes anxious when plans change.', rows: row(3) },
  ],
  outcomes: [{ text: 'By July 2028 Orla will follow three steps.', rows: row(1) }],
  provisions: [
    { text: 'A teacher goes over each task with Orla daily.', rows: row(1) },
    { text: 'Dictation software, 30 minutes a week.', rows: row(2) },
    { text: 'A scribe in tests.', rows: row(2) },
  ],
};

describe('a need', () => {
  it('in a row of its own without provision is listed', () => {
    expect(quotesOf(needHasProvision, grid, 'need-without-provision')).toEqual([
      'Orla becomes anxious when plans change.',
    ]);
  });
  it('that another item names by its number is not listed', () => {
    const given: Given = {
      needs: [
        { text: 'Orla cannot tell coins apart.', number: 'B1' },
        { text: 'Orla is afraid of dogs.', number: 'B2' },
      ],
      provisions: ['For need B1: a tutor, weekly.', 'For need 2: a mentor walks with Orla, weekly.'],
    };
    expect(quotesOf(needHasProvision, given)).toEqual([]);
    expect(suggestionOf(needHasProvision, given)).toBe('3-4');
  });
  it('on a matter that no provision is about is listed', () => {
    const given: Given = {
      needs: ['Orla finds it hard to read new words.', 'Orla does not sleep and is too tired to learn.'],
      provisions: ['A phonics programme, 20 minutes a day, with a trained teacher of reading.'],
    };
    expect(quotesOf(needHasProvision, given)).toEqual(['Orla does not sleep and is too tired to learn.']);
  });
  it('is not looked for where Section F was not read', () => {
    const given: Given = { needs: ['Orla cannot read.'], sections: { F: { status: 'unreadable' } } };
    expect(suggestionOf(needHasProvision, given)).toBe('none');
  });
});

describe('a strength or an observation', () => {
  it('among the needs asks for no provision', () => {
    const given: Given = {
      needs: [
        'Orla is warm and greets everyone by name.',
        'Teachers report that mornings go well.',
        'Orla cannot tell coins apart.',
        'Orla sleeps well.',
      ],
      provisions: ['Money teaching with coins, one hour a week.'],
    };
    expect(quotesOf(needHasProvision, given)).toEqual([]);
  });
});

describe('an outcome', () => {
  it('on a matter that no provision is about is listed', () => {
    const given: Given = {
      needs: ['Orla finds it hard to read new words.'],
      outcomes: [
        'By July 2028 Orla will read 100 words.',
        'By July 2028 Orla will count out coins up to five pounds.',
      ],
      provisions: ['A phonics programme, 20 minutes a day, to read new words.'],
    };
    expect(quotesOf(goldenThread, given, 'outcome-without-provision')).toEqual([
      'By July 2028 Orla will count out coins up to five pounds.',
    ]);
  });
  it('on a card of its own without provision is listed, though provision elsewhere is about the same', () => {
    const given: Given = {
      needs: ['Orla finds it hard to read new words.'],
      outcomes: [
        'By July 2028 Orla will read 100 words.',
        'By July 2028 Orla will float for a minute.',
        'By July 2028 Orla will read 200 words.',
      ],
      provisions: ['A phonics programme, 20 minutes a day, to read new words.', 'Armbands in each lesson.'],
      links: [
        { from: 'p1', to: 'o1', by: 'card', among: 1 },
        { from: 'p2', to: 'o2', by: 'card', among: 1 },
      ],
    };
    expect(quotesOf(goldenThread, given, 'outcome-without-provision')).toEqual([
      'By July 2028 Orla will read 200 words.',
    ]);
    const grouped = given.links?.map((link) => ({ ...link, among: 2 })) ?? [];
    expect(quotesOf(goldenThread, { ...given, links: grouped }, 'outcome-without-provision')).not.toContain(
      'By July 2028 Orla will read 200 words.',
    );
  });
  it('whose plan links all by number makes a complete thread', () => {
    const given: Given = {
      needs: [{ text: 'Orla cannot tell coins apart.', number: 'B1' }],
      outcomes: [{ text: 'E1 (from B1). By July 2028 Orla will pay for lunch.', number: 'E1' }],
      provisions: ['F1 (for B1, towards E1). A tutor, weekly.'],
    };
    expect(suggestionOf(goldenThread, given)).toBe('3-4');
  });
});

describe('a need or an outcome without provision', () => {
  const types = (given: Given) => {
    const plan = makePlan(given);
    return [
      ...needHasProvision(plan, makeContext(plan), {}).findings,
      ...goldenThread(plan, makeContext(plan), {}).findings,
    ].flatMap(({ type, words }) => (type ? [`${type}: ${words?.quote ?? ''}`] : []));
  };
  const child = { name: 'Orla Quill' };
  const sleeps = 'Orla sleeps badly and wakes four times a night.';
  const reads = 'Orla finds reading hard and guesses words.';
  const phonics = 'A teaching assistant will teach Orla reading from a phonics programme each day.';
  const given = (more: Given): Given => ({
    child,
    needs: [
      { text: reads, section: 'B', area: 'Learning' },
      { text: sleeps, section: 'B', area: 'Health' },
    ],
    outcomes: [{ text: 'By July 2028 Orla will read a page of a book.', area: 'Learning' }],
    provisions: [{ text: phonics, section: 'F', area: 'Learning' }],
    sections: { B: `${reads}\n${sleeps}`, E: 'By July 2028 Orla will read a page of a book.', F: phonics },
    ...more,
  });
  it('is told by what is provided', () => {
    expect(types(given({}))).toEqual([`need-without-provision: ${sleeps}`]);
  });
  it('is told although other provision stands alone under its heading', () => {
    const plan = given({ provisions: [{ text: phonics, section: 'F', area: 'Health' }] });
    expect(types(plan)).toContain(`need-without-provision: ${sleeps}`);
  });
  it('is not told of a hope or of a promise of help among the outcomes', () => {
    const outcomes = ['Orla dreams of sleeping in a tent.', 'Orla will receive sleep counselling.'];
    expect(types(given({ outcomes })).some((one) => one.startsWith('outcome-without'))).toBe(false);
  });
});

describe('who agreed to the provision', () => {
  const alone = (text: string) => {
    const plan = makePlan({
      needs: ['Orla finds it hard to read new words.'],
      outcomes: ['By July 2028 Orla will read a page of new words.'],
      provisions: ['A tutor reads new words with Orla for an hour a week.', text],
    });
    return goldenThread(plan, makeContext(plan), {}).findings.filter(({ message }) =>
      message.startsWith('No need and no outcome'),
    ).length;
  };
  it('is not asked for a need of its own, and other provision is', () => {
    expect(alone('Lynmere Integrated Care Board agreed this provision on 3 May 2026.')).toBe(0);
    expect(alone('A nurse changes the dressing each morning.')).toBe(1);
  });
});
