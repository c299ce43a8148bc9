import { describe, expect, it } from 'vitest';
import { lookOfFont, withLettersRestored } from '../../../../sources/pdf/page-runs.ts';
import { symbolOf } from '../../../../sources/pdf/symbols.ts';
import { judgeText } from '../../../../sources/pdf/text-health.ts';
import { groupUnread } from '../../../../sources/pdf/unread.ts';
import { isBrokenWord, keepsHyphen, type Vocabulary } from '../../../../sources/pdf/vocabulary.ts';

const words = (known: string[], breaksWords = true): Vocabulary => {
  const all = new Set(known);
  return { has: (word) => all.has(word), hasWhole: (word) => all.has(word), breaksWords };
};

describe('signs', () => {
  it.each([
    ['\uf0b7', 'Arial', '•'],
    ['\uf06f', 'Wingdings', '☐'],
    ['\uf0fe', 'Wingdings', '☒'],
    ['Ö', 'Symbol', '✓'],
    ['Ö', 'Arial', 'Ö'],
    ['o', 'Wingdings', '☐'],
    ['o', 'Arial', 'o'],
  ])('%j in %s shows %s', (sign, font, shown) => {
    expect(symbolOf(sign, font)).toBe(shown);
  });

  it('gives letters back whose bytes a PDF writer swapped', () => {
    expect(withLettersRestored('Sec\u7400\u6900on')).toBe('Section');
  });

  it.each([
    ['ABCDEF+Arial-BoldItalicMT', true, true],
    ['Calibri', false, false],
    ['Georgia-Italic', false, true],
  ])('the font name %s says bold %s and italic %s', (name, bold, italic) => {
    expect(lookOfFont(name)).toMatchObject({ bold, italic });
  });
});

describe('hyphens at line ends', () => {
  it.each([
    ['part', 'ner', words(['partner', 'part']), false],
    ['free', 'writing', words(['free', 'writing']), true],
    ['pre', 'teaching', words([]), true],
    ['mathe', 'matics', words([]), false],
    ['mathe', 'matics', words([], false), true],
    ['oc', 'casions', words([], false), false],
    ['equip', 'ment', words([], false), false],
    ['fort', 'night', words(['fort', 'night']), false],
    ['re', 'sult', words([]), false],
    ['re', 'sult', words([], false), true],
    ['ear', 'defenders', words(['ear'], false), true],
  ])('%s- and %s: the hyphen is judged by the words of the document (case %#)', (stem, head, known, kept) => {
    expect(keepsHyphen(stem, head, known)).toBe(kept);
  });

  it('joins a word that a narrow cell broke, and only if the whole word is known', () => {
    expect(isBrokenWord('physiotherapi', 'st', words(['physiotherapist']))).toBe(true);
    expect(isBrokenWord('of', 'ten', words(['of', 'often']))).toBe(false);
    expect(isBrokenWord('any', 'one', words(['anyone', 'any', 'one']))).toBe(false);
  });
});

describe('the state of a text layer', () => {
  const english =
    'Orla joins in with songs that she knows and asks for help in the hall when the noise is loud. '.repeat(
      3,
    );

  it.each([
    ['English prose', english, 'sound'],
    [
      'a page of names and numbers',
      'Mallory Thistlewood 12/03/2019 Fernhill Primary UPN 4471 '.repeat(6),
      'sound',
    ],
    ['prose without spaces', english.replaceAll(' ', ''), 'no-spaces'],
    [
      'letters that stand for others',
      english.replace(/[a-z]/g, (sign) => String.fromCharCode(97 + ((sign.charCodeAt(0) - 97 + 11) % 26))),
      'ciphered',
    ],
    ['a few words', 'Section A', 'too-little'],
  ])('%s: judged as it should be', (_, text, health) => {
    expect(judgeText(text)).toBe(health);
  });
});

describe('unread pages', () => {
  it('groups neighbours with one cause and calls all pages the file', () => {
    const pages = new Map([
      [3, 'scan'],
      [4, 'scan'],
      [5, 'ciphered'],
      [8, 'scan'],
    ] as const);
    expect(groupUnread(pages, 9)).toEqual([
      { where: 'pages 3-4', why: 'scan' },
      { where: 'page 5', why: 'ciphered' },
      { where: 'page 8', why: 'scan' },
    ]);
    expect(groupUnread(new Map([[1, 'scan']] as const), 1)).toEqual([{ where: 'file', why: 'scan' }]);
  });
});
