import { expect, test } from 'vitest';
import { planFromPassages } from '../../../plan/plan-from-passages.ts';

const first = 'By July 2028 Ines will order her own lunch in the canteen on four days a week.';
const second = 'By July 2028 Ines will walk to the library with a friend once a week.';
const given = 'A mentor meets Ines for 20 minutes every Monday.';

function planWith(outcomes: string[], provision: string[]) {
  return planFromPassages({
    E: outcomes.map((line) => `- ${line}`).join('\n'),
    F: provision.map((line) => `- ${line}`).join('\n'),
  });
}

test('an outcome and an item of provision keep their ids when others are put in before them', () => {
  const before = planWith([second], [given]);
  const after = planWith([first, second], ['A tutor teaches Ines to cook for one hour each Friday.', given]);
  const idOf = (items: { id: string; text: string }[], text: string) =>
    items.find((item) => item.text === text)?.id;
  expect(idOf(after.outcomes, second)).toBe(idOf(before.outcomes, second));
  expect(idOf(after.provisions, given)).toBe(idOf(before.provisions, given));
  expect(idOf(after.outcomes, first)).not.toBe(idOf(after.outcomes, second));
});

test('no two items of a plan share an id', () => {
  const { outcomes, provisions, needs } = planWith([first, second, first], [given, given]);
  const ids = [...outcomes, ...provisions, ...needs].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
