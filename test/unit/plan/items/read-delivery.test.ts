import { describe, expect, it } from 'vitest';
import { readDelivery, readWhoWhen } from '../../../../plan/items/read-delivery.ts';

describe('a sentence of provision', () => {
  it.each([
    [
      'Spelling games, 3 x 10 minutes weekly, with a teaching assistant.',
      { who: 'a teaching assistant', frequency: '3 x 10 minutes weekly', duration: '10 minutes' },
    ],
    [
      'A tutor will teach Ilse two 45-minute sessions a week.',
      { who: 'A tutor', frequency: 'two 45-minute sessions a week', duration: '45-minute' },
    ],
    [
      'A tutor will teach Ilse for 45 minutes each week.',
      { who: 'A tutor', frequency: 'each week', duration: '45 minutes' },
    ],
    [
      'Typing practice (the learning mentor, 20 minutes every day).',
      { who: 'the learning mentor', frequency: 'every day', duration: '20 minutes' },
    ],
    [
      'Class teacher to go through the timetable with Ilse every morning.',
      { who: 'Class teacher', frequency: 'every morning' },
    ],
    [
      'Travel practice will be provided by a travel trainer on a Friday afternoon.',
      { who: 'a travel trainer', frequency: 'on a Friday afternoon' },
    ],
    [
      'Counselling on four days out of ten, led by the school counsellor with notes kept in a log.',
      { who: 'the school counsellor', frequency: 'on four days out of ten' },
    ],
    [
      'Two members of staff will help Ilse to stand, once a term for a full day.',
      { who: 'Two members of staff', frequency: 'once a term', duration: 'a full day' },
    ],
  ])('%s says who, how often and how long', (sentence, said) => {
    expect(readDelivery(sentence)).toMatchObject(said);
  });
});

describe('a cell for who and when', () => {
  it.each([
    ['Learning mentor, twice a week', { who: 'Learning mentor', frequency: 'twice a week' }],
    [
      'Learning mentor, twice a week – 30 minutes',
      { who: 'Learning mentor', frequency: 'twice a week', duration: '30 minutes' },
    ],
    [
      'Learning mentor – twice a week, 30 minutes',
      { who: 'Learning mentor', frequency: 'twice a week', duration: '30 minutes' },
    ],
    ['Learning mentor: on arrival each day', { who: 'Learning mentor', frequency: 'on arrival each day' }],
    [
      'Class teacher, in all literacy lessons',
      { who: 'Class teacher', frequency: 'in all literacy lessons' },
    ],
    [
      'Tutor, two 20-minute sessions a week',
      { who: 'Tutor', frequency: 'two 20-minute sessions a week', duration: '20-minute' },
    ],
    ['Every term', { frequency: 'Every term' }],
    ['Class team', { who: 'Class team' }],
  ])('%s is split into its facts', (cell, said) => {
    expect(readWhoWhen(cell)).toEqual(said);
  });
});
