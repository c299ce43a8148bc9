import { expect, test } from 'vitest';
import { identifies } from '../../../components/session/identifies.ts';
import { reportFileName } from '../../../exports/reports/file-names.ts';
import { masker } from '../../../review/mask.ts';

const child = { name: 'Rowan Sedgemoor', knownAs: 'Ro' };
const mask = masker({
  names: ['Rowan Sedgemoor', 'Ro'],
  dob: '2012-05-30',
  planText: 'Rowan Sedgemoor, born 30 May 2012, lives with his mother, Petra Langholm.',
});

test.each(['Rowan', 'sedgemoor', 'ROWAN 2', 'Plan of Ro', 'Rowan’s plan', '30 May 2012', '30/05/2012'])(
  '“%s” is refused as the name of a review beside its plan',
  (written) => {
    expect(identifies(written, child, mask)).toBe(true);
  },
);

test.each(['943 476 5919', 'a.person@example.org', '07700 900123', 'NR1 3QU'])(
  '“%s” is refused as the name of a review, its plan open or not',
  (written) => {
    expect(identifies(written, {}, undefined)).toBe(true);
    expect(identifies(written, child, mask)).toBe(true);
  },
);

test.each(['Lantern-4821', 'Lantern-4821 copy', 'moderation 3', 'Team B, second look'])(
  '“%s” is taken as the name of a review',
  (written) => {
    expect(identifies(written, {}, undefined)).toBe(false);
    expect(identifies(written, child, mask)).toBe(false);
  },
);

test('a reference that identifies and came by a backup is in no file’s name', () => {
  expect(reportFileName('writer', '943 476 5919', 'docx')).not.toMatch(/943|5919/);
  expect(reportFileName('writer', 'Lantern-4821', 'docx')).toBe('for-the-writer-Lantern-4821.docx');
});
