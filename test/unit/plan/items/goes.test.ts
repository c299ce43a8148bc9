import { expect, test } from 'vitest';
import { readDelivery, readWhen, readWhoWhen } from '../../../../plan/items/read-delivery.ts';

test.each([
  [
    'Typing will be practised for 15 minutes daily with a teaching assistant and half an hour a week with a specialist teacher.',
    'a teaching assistant; a specialist teacher',
    'daily; a week',
    '15 minutes; half an hour',
  ],
  [
    'A physiotherapist will see Ines once a term for an hour and a teaching assistant will stretch with her three times a week for 20 minutes.',
    'A physiotherapist; a teaching assistant',
    'once a term; three times a week',
    'an hour; 20 minutes',
  ],
  [
    'Spelling games, 10 minutes each day, plus a further 25 minutes every Friday.',
    undefined,
    'each day; every Friday',
    '10 minutes; 25 minutes',
  ],
])('every time and length of "%s" is kept, in order', (text, who, frequency, duration) => {
  expect(readDelivery(text)).toEqual({ ...(who && { who }), frequency, duration });
});

test.each([
  [
    'A tutor will sit with Ines twice a week for 40 minutes, reviewed every term.',
    'twice a week',
    '40 minutes',
  ],
  [
    'A tutor will sit with Ines twice a week for 40 minutes and a 30 minute review every term.',
    'twice a week',
    '40 minutes',
  ],
  ['Swimming every Tuesday and Friday for 30 minutes.', 'every Tuesday and Friday', '30 minutes'],
])('"%s" says it once: a review or a second day is no second go', (text, frequency, duration) => {
  expect(readDelivery(text)).toMatchObject({ frequency, duration });
});

test('a column of how often and how long keeps each of its pairs', () => {
  expect(readWhen('Twice a week, 35 minutes; once a term, two hours')).toEqual({
    frequency: 'Twice a week; once a term',
    duration: '35 minutes; two hours',
  });
});

test('a column of who and when keeps each person with the time', () => {
  expect(readWhoWhen('Teaching assistant – 15 minutes daily; signing tutor – one hour a week')).toEqual({
    who: 'Teaching assistant; signing tutor',
    frequency: 'daily; a week',
    duration: '15 minutes; one hour',
  });
});
