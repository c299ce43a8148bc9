import { expect, test } from 'vitest';
import { latin } from '../../../../plan/wording/latin.ts';

test.each(['Orla', 'Ömer', 'Łukasz', 'Šimon', 'Žofia', 'İlker', 'Ștefan', 'Zoë'])(
  '%s is a name with a capital and small letters',
  (name) => {
    expect(latin('^\\p{Lu}\\p{Ll}+$', '').test(name)).toBe(true);
    expect(latin('^[\\p{Lu}][\\p{Ll}]+$', '').test(name)).toBe(true);
    expect(latin('^\\p{L}+$', '').test(name)).toBe(true);
  },
);

test.each(['łukasz', 'šimon', '2nd', 'é'])('%s begins with no capital', (word) => {
  expect(latin('^\\p{Lu}', '').test(word)).toBe(false);
});

test('signs and digits are no letters', () => {
  expect('£5 – 20 × 3 ÷ 2'.match(latin('\\p{L}', 'g'))).toBeNull();
});
