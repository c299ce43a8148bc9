import { describe, expect, test } from 'vitest';
import { personCentred } from '../../../../rubric/language/person-centred.ts';

const flagged: [string, string][] = [
  ['pity', 'Hana suffers from cerebral palsy.'],
  ['outdated', 'She is wheelchair-bound.'],
  ['outdated', 'Ivo is low functioning.'],
  ['judgement', 'He is manipulative with new staff.'],
  ['judgement', 'His challenging behaviour needs to change.'],
  ['blame', 'Jun is a school refuser.'],
  ['blame', 'Mum fails to set boundaries.'],
  ['label-first', 'Two SEN children sit at this table.'],
  ['label-first', 'Kit is ADHD and needs a firm hand.'],
  ['deficit', 'Lev fails to concentrate in class.'],
  ['service-led', 'The placement breakdown followed in May.'],
  ['infantilising', 'She has the mental age of four.'],
  ['judgement', 'Her behaviour can spoil lessons for others.'],
  ['infantilising', 'Moe, who is 19, gets a sticker chart for his shifts.'],
  ['jargon', 'QX and RZW were used in the WBP.'],
];

const fine: string[] = [
  'Hana has cerebral palsy and uses a wheelchair.',
  'Ivo has oppositional defiant disorder, which was diagnosed in 2024.',
  'Without her frame Joy is unable to stand.',
  'Kay says: "I am lazy and rude and I like it."',
  'The dose was changed because the old one failed to control the seizures.',
  'A normal door key is hard for Lev to turn.',
  'Moe, who is 4, likes nursery rhymes.',
  'A challenging text is read with Nan before the lesson.',
  'The school failed to put the provision in place.',
];

describe('words worth a pause', () => {
  test.each(flagged)('%s: %s', (category, text) => {
    const hits = personCentred(text).filter((hit) => hit.weight === 'full');
    expect(hits.map((hit) => hit.category)).toContain(category);
    for (const hit of hits) expect(text.slice(hit.from, hit.to)).toBe(hit.words);
  });

  test.each(fine)('nothing to raise: %s', (text) => {
    expect(personCentred(text).filter((hit) => hit.weight === 'full')).toEqual([]);
  });

  test('every hit says why and offers other words', () => {
    const [hit] = personCentred('Hana suffers from asthma.');
    expect(hit?.reason).not.toBe('');
    expect(hit?.offer.length).toBeGreaterThan(0);
  });

  test('words the person has chosen are left alone', () => {
    expect(personCentred('Ola is an epileptic.', {})).not.toEqual([]);
    expect(personCentred('Ola is an epileptic.', { chosen: ['epileptic'] })).toEqual([]);
  });
});
