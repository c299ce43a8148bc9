import { describe, expect, test } from 'vitest';
import { howPlain } from '../../../../rubric/identity/another-child.ts';

const own = new Set(['orla', 'penhallow']);
const plain = (text: string, name: string) => howPlain(text, text.indexOf(name), name, own);

describe('a name where the child’s would be is plainly another child’s', () => {
  test.each([
    ['Rowan needs help with buttons and laces.', 'Rowan'],
    ['By July 2028 Rowan will read a timetable alone.', 'Rowan'],
    ['Rowan’s speech is hard to follow.', 'Rowan'],
    ['A teaching assistant will help Rowan to plan each morning.', 'Rowan'],
    ['Orla likes art. Rowan finds loud rooms hard.', 'Rowan'],
  ])('in “%s”', (text, name) => expect(plain(text, name)).toBe('clear'));
});

describe('but only possibly', () => {
  test.each([
    ['She plays with Rowan at break.', 'Rowan'],
    ['Rowan hits Orla on the bus.', 'Rowan'],
    ['Rowan is her best friend.', 'Rowan'],
    ['Rowan, her brother, has the same reader.', 'Rowan'],
    ['Her twin will visit when Rowan is at home.', 'Rowan'],
    ['Rowan, the teaching assistant, will run the group.', 'Rowan'],
    ['She sat beside Rowan and copied.', 'Rowan'],
    ['Mum says Rowan has the same worries.', 'Rowan'],
  ])('in “%s”', (text, name) => expect(plain(text, name)).toBe('possible'));
});
