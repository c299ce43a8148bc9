import { commonWords } from './english-words.ts';

/** What can be said of a page's text layer: usable, without spaces, or letters that stand for other letters. */
export type TextHealth = 'sound' | 'ciphered' | 'no-spaces' | 'too-little';

/** Fewer words than this say nothing about a page. */
const enoughWords = 25;

/**
 * Judges text by how many of its words are common English words and how its letters are spread. A font with a
 * wrong character map looks right on screen and gives other letters in the text layer; nothing there may be
 * taken for the plan's words.
 */
export function judgeText(text: string): TextHealth {
  const words = text.toLowerCase().split(/\s+/);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters >= 100 && letters / words.length > 12) return 'no-spaces';
  const plain = words.filter((word) => /^\p{L}/u.test(word));
  if (plain.length < enoughWords) return letters < 60 ? 'too-little' : judgeLetters(text);
  const known = plain.filter((word) => commonWords.has(word.replace(/[.,;:)]+$/, ''))).length / plain.length;
  if (known >= 0.12) return 'sound';
  return judgeLetters(text) === 'ciphered' || known < 0.02 ? 'ciphered' : 'sound';
}

/** In English about half of all letters are e, t, a, o, i, n; in a cipher other letters are as frequent. */
function judgeLetters(text: string): TextHealth {
  const letters = text.toLowerCase().match(/[a-z]/g) ?? [];
  if (letters.length < 60) return 'too-little';
  const common = letters.filter((letter) => 'etaoin'.includes(letter)).length / letters.length;
  const vowels = letters.filter((letter) => 'aeiou'.includes(letter)).length / letters.length;
  return common < 0.36 && (vowels < 0.28 || common < 0.3) ? 'ciphered' : 'sound';
}
