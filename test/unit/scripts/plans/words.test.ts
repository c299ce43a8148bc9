import { describe, expect, it } from 'vitest';
import {
  changeLetters,
  cipher,
  symbolBullets,
  withoutSpaces,
} from '../../../../scripts/plans/damage/change-letters.ts';
import { throwDice } from '../../../../scripts/plans/dice.ts';
import { inventChild } from '../../../../scripts/plans/invent/child.ts';
import { fill } from '../../../../scripts/plans/words/fill.ts';

const child = {
  ...inventChild(throwDice(1)),
  known: 'Wren',
  words: { he: 'they', him: 'them', his: 'their', himself: 'themself' },
};

describe('a pattern of words', () => {
  it.each([
    ['{Name} [finds|find] it hard.', 'third', 'Wren finds it hard.'],
    ['{Name} [finds|find] it hard.', 'first', 'I find it hard.'],
    [
      '{He} <signs|sign> and {his} friends wait for {him}.',
      'third',
      'They sign and their friends wait for them.',
    ],
    ['{Name’s} brother helps.', 'third', 'Wren’s brother helps.'],
    ['{Name’s} brother helps.', 'first', 'My brother helps.'],
  ] as const)('%s is said in the %s person as: %s', (pattern, voice, said) => {
    expect(fill(pattern, child, voice)).toBe(said);
  });
});

describe('a text layer that says something else', () => {
  const pdf = (map: string) => Buffer.from(`1 beginbfchar\n${map}\nendbfchar`, 'latin1');
  it.each([
    ['an a of a cipher is another letter', '<0024> <0061>\n', cipher(0), '<0024> <0066>\n'],
    ['a space has no width', '<0003> <0020>\n', withoutSpaces, '<0003> <200b>\n'],
    ['a bullet comes from a private corner', '<0087> <2022>\n', symbolBullets, '<0087> <f0b7>\n'],
    ['other letters stay', '<0024> <0061>\n', symbolBullets, '<0024> <0061>\n'],
  ])('%s', (_, before, to, after) => {
    expect(Buffer.from(changeLetters(pdf(before), to)).toString('latin1')).toBe(
      pdf(after).toString('latin1'),
    );
  });

  it('is as long as before, so that the file stays whole', () => {
    const file = pdf('<0024> [<0061> <0062>]\n');
    expect(changeLetters(file, cipher(3))).toHaveLength(file.length);
  });
});
