import { describe, expect, test } from 'vitest';
import { vagueWording } from '../../../../rubric/language/vague-wording.ts';

const groupsOf = (text: string) => vagueWording(text).map((hit) => hit.group);

const found: [string, string][] = [
  ['availability', 'Orla will have access to a quiet room.'],
  ['discretion', 'Breaks as appropriate.'],
  ['delegation', 'The hours are to be determined by the school.'],
  ['money or band', 'A top-up of £2,000 pays for this.'],
  ['hedge', 'Orla would benefit from a mentor.'],
  ['frequency', 'A mentor sees Orla regularly.'],
  ['amount', 'Up to 20 hours with a teaching assistant.'],
  ['agent', 'Staff repeat each instruction.'],
  ['open list', 'Aids such as a timer.'],
  ['change', 'The help is given until it is no longer required.'],
];

const silent: [string, string][] = [
  ['availability', 'Orla has access to the trampoline for 10 minutes every day.'],
  ['frequency', 'Regular sessions: 20 minutes twice a week.'],
  ['agent', 'The class teacher and other staff sign each instruction.'],
  ['amount', 'A small group of four.'],
  ['transport', 'Travel training on public transport.'],
];

describe('wording that may not be enforceable', () => {
  test.each(found)('%s: %s', (group, text) => expect(groupsOf(text)).toContain(group));
  test.each(silent)('no %s where the sentence settles it: %s', (group, text) =>
    expect(groupsOf(text)).not.toContain(group),
  );

  test('a hit stands where it says and asks the reviewer’s question', () => {
    const text = 'A mentor sees Orla regularly.';
    const [hit] = vagueWording(text);
    expect(text.slice(hit?.from, hit?.to)).toBe('regularly');
    expect(hit?.prompt).toContain('How often');
  });

  test('quotations are never flagged', () => {
    expect(vagueWording('Orla says: "I need regular breaks as appropriate."')).toEqual([]);
  });

  test('transport is asked about in Section F only', () => {
    expect(vagueWording('A taxi takes Orla to school.', 'F')).not.toEqual([]);
    expect(vagueWording('A taxi takes Orla to the club.', 'H1')).toEqual([]);
  });
});
