import { describe, expect, test } from 'vitest';
import { outcomeKind } from '../../../../rubric/language/outcome-kind.ts';

const cases: [string, string, string][] = [
  ['outcome', 'E', 'By the end of Year 9 Ali will take the bus to his nan alone.'],
  ['outcome', 'E', 'Ria asks for a break with her card in every lesson, by the end of Key Stage 2.'],
  ['outcome', 'G', 'By his 14th birthday Otis works out his own insulin dose and has it checked.'],
  ['outcome', 'E', 'To tell an adult when my chair hurts, by July 2028.'],
  ['outcome', 'E', 'Hal will make better use of his time by July 2027.'],
  ['provision', 'E', 'Omar will receive 30 minutes of speech therapy each week.'],
  ['provision', 'E', 'To have daily sensory circuits.'],
  ['provision', 'E', 'Staff will be trained in signing.'],
  ['provision', 'E', 'Dan will be taught touch typing for 20 minutes a day.'],
  ['provision', 'H1', 'Every Saturday from ten until two a befriender takes Ola swimming.'],
  ['resource', 'E', '12.5 hours of LSA time per week'],
  ['resource', 'E', '£4,200 of element 3 funding.'],
  ['resource', 'H1', 'A car seat and a harness.'],
  ['action', 'E', 'Parents to send the school the hospital letter.'],
  ['action', 'F', 'School to complete a risk assessment before the residential trip.'],
  ['action', 'E', 'A taxi contract needs to be put in place before September.'],
  ['aspiration', 'E', 'To be a vet.'],
  ['aspiration', 'E', 'Lola dreams of dancing on television.'],
  ['aspiration', 'H2', 'I want a job, a flat and a girlfriend.'],
  ['need', 'E', 'Kit struggles to wait for his turn.'],
  ['need', 'C', 'Will always need an epinephrine pen within reach.'],
  ['need', 'F', 'Is unable to sit on the carpet without rolling.'],
  ['step', 'E', 'Next half term Zoe will join in one playground game a week.'],
  ['step', 'E', 'To read the first 45 high frequency words.'],
  ['step', 'G', 'Within a month, Ivy will hold the blood test pen herself.'],
];

describe('what kind of statement it is', () => {
  test.each(cases)('reads as %s in Section %s: %s', (kind, section, text) => {
    expect(outcomeKind(text, { section }).kind).toBe(kind);
  });

  test('a deadline less than a term away makes it a step, the same words a year ahead an outcome', () => {
    const text = 'By 31 March 2027 Ned will write his name on every piece of work.';
    expect(outcomeKind(text, { section: 'E', today: '2027-02-01' }).kind).toBe('step');
    expect(outcomeKind(text, { section: 'E', today: '2026-03-01' }).kind).toBe('outcome');
  });

  test('what the person will do is no provision for want of a date', () => {
    for (const text of [
      'Ravi will give a short talk to his form once a term, using the cards that he has made.',
      'Ravi will order his own food in a cafe on three visits out of three, without an adult speaking for him.',
    ])
      expect(outcomeKind(text, { section: 'E', today: '2026-06-15', name: 'Ravi' }).kind).toBe('outcome');
  });

  test('what the plan prints as a step stays one where the words alone say neither', () => {
    expect(outcomeKind('Ned will write his name.', { section: 'E', printedAs: 'step' }).kind).toBe('step');
  });

  test('the answer names the words that carried it', () => {
    const judged = outcomeKind('Lola dreams of dancing on television.', { section: 'E' });
    expect(judged.words).toContain('dreams');
    expect(judged.why).toContain('dreams');
  });
});
