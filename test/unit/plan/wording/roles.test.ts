import { describe, expect, test } from 'vitest';
import { findAgent, findRoles } from '../../../../plan/wording/roles.ts';

describe('who gives provision', () => {
  test.each<[string, string | undefined]>([
    [
      'A support worker trained by the physiotherapist will lead a group twice a week.',
      'A support worker trained by the physiotherapist',
    ],
    ['Twice a term, an occupational therapist will visit.', 'an occupational therapist'],
    ['Once, to be finished by May, the sensory service will fit blinds.', 'the sensory service'],
    [
      'A phonics group, delivered by a specialist teacher with a Level 7 diploma twice a week.',
      'a specialist teacher with a Level 7 diploma',
    ],
    ['Nadi will receive mentoring from a learning mentor, every Tuesday.', 'a learning mentor'],
    [
      'A group following a plan written by the therapist, led by a trained member of staff daily.',
      'a trained member of staff',
    ],
    [
      'The inclusion lead with the psychologist will review the plan.',
      'The inclusion lead with the psychologist',
    ],
    ['Maths catch-up, ten minutes a day, by a learning mentor.', 'a learning mentor'],
    ['Nadi will be taught to sign by a deaf instructor on Mondays.', 'a deaf instructor'],
    ['Nadi will walk the route with a mobility officer each week.', 'a mobility officer'],
    ['Nadi will use an approach recommended by the psychologist.', undefined],
    ['Nadi will have a quiet desk.', undefined],
    ['The ELSA runs a drawing club on Mondays.', 'The ELSA'],
    ['Nadi will shop with a supported living worker once a week.', 'a supported living worker'],
    ['Community orthotics will fit her splints each spring.', 'Community orthotics'],
    ["The teacher's notes show that she will need time.", undefined],
  ])('"%s"', (text, words) => {
    expect(findAgent(text)?.words).toBe(words);
  });

  test.each([
    ['Staff will remind her.', true],
    ['An adult will sit with her.', true],
    ['The SENCO will meet her.', false],
    ['A speech and language therapist will visit.', false],
  ])('"%s" names a vague agent: %s', (text, vague) => {
    expect(findRoles(text)).toMatchObject([{ vague }]);
  });

  test('a common word in small letters is no abbreviation', () => {
    expect(findRoles('She will eat a pa and tas')).toEqual([]);
  });
});
