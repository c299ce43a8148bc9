import type { StoreProblem } from '../../review/reviews.ts';

/** Characters a passphrase must have: about four short words. Length is what makes guessing slow (NIST SP 800-63B, NCSC "three random words"). */
export const shortestPassphrase = 12;

/** What people choose first, folded; also as the whole of something longer that only repeats it. */
const commonest = [
  'password',
  'passphrase',
  'qwertyuiop',
  'qwerty',
  'letmein',
  'welcome',
  'iloveyou',
  'changeme',
  'administrator',
  'abcdefghijkl',
  'abcdefgh',
  '123456789',
  '1234567890',
  '123456',
  '0123456789',
  'asdfghjkl',
  'correcthorsebatterystaple',
];

/** The same passphrase for the same keys, however the keyboard writes accents and wide letters (NFKC). */
export function normalPassphrase(typed: string): string {
  return typed.normalize('NFKC');
}

/** Why a new passphrase is too easily guessed, if it is. */
export function weakness(typed: string): StoreProblem | undefined {
  const characters = [...normalPassphrase(typed)];
  if (characters.length < shortestPassphrase)
    return weak(`it has fewer than ${shortestPassphrase} characters`);
  const folded = characters.join('').toLowerCase();
  if (new Set(folded).size < 5) return weak('it is made of hardly more than one character');
  const letters = folded.replace(/[^\p{L}\p{N}]/gu, '');
  const bare = letters.replace(/\d{1,4}$/u, '');
  if (commonest.some((common) => isOnly(common, letters) || isOnly(common, bare)))
    return weak('it is one of those that are tried first');
  return undefined;
}

/** True where a text is nothing but another, once or again and again. */
function isOnly(part: string, text: string): boolean {
  return text.length > 0 && text === part.repeat(Math.ceil(text.length / part.length)).slice(0, text.length);
}

function weak(why: string): StoreProblem {
  return {
    code: 'weak-passphrase',
    sentence: `This passphrase is too easily guessed: ${why}. Nothing was changed. Choose four or more words that do not belong together.`,
  };
}
