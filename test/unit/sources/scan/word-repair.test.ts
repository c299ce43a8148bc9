import { expect, test } from 'vitest';
import { asPrinted, isNoise, withBullet, withSectionLetter } from '../../../../sources/scan/word-repair.ts';
import { word } from './drawn-picture.ts';

test.each([
  ['|', 'I'],
  ['l', 'I'],
  ["|'m", "I'm"],
  ['lesson', 'lesson'],
])('A lone stroke is the word I: %s is %s', (seen, printed) => {
  expect(asPrinted(seen)).toBe(printed);
});

test.each([
  ['« live with Bex', 1, '• live with Bex'],
  ['e Rowan likes maps', 0.6, '• Rowan likes maps'],
  ['a cat', 0.3, 'a cat'],
  ['e mail', 0.3, 'e mail'],
])('A printed bullet is told by how far its words stand off: %s', (seen, set, printed) => {
  expect(withBullet(seen, set)).toBe(printed);
});

test.each([
  ['Al - My story', 'A1 - My story'],
  ['Section Hl: Social care', 'Section H1: Social care'],
  ['Section l: Placement', 'Section I: Placement'],
  ['Al went home', 'Al went home'],
  ['Section 1 of the Act', 'Section 1 of the Act'],
])('A section letter is put right where nothing else can stand: %s', (seen, printed) => {
  expect(withSectionLetter(seen)).toBe(printed);
});

test.each([
  { name: 'a word', seen: word('support', 0, 20), noise: false },
  { name: 'a guess at a stain', seen: word('iii', 0, 20, 5), noise: true },
  { name: 'the rest of a border', seen: word('|', 0, 20, 40), noise: true },
  { name: 'a bullet', seen: word('•', 0, 20, 40), noise: false },
  { name: 'a stroke far taller than its line', seen: { ...word('I', 0, 20), y0: -40 }, noise: true },
])('What is no word is left out: $name', ({ seen, noise }) => {
  expect(isNoise(seen)).toBe(noise);
});
