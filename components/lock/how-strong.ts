/** Characters a passphrase must have: about four short words. The store holds to the same number. */
export const fewestCharacters = 12;

/** What to say of a new passphrase while it is typed; nothing while there is nothing, or nothing to say. */
export function strengthWords(typed: string): string | undefined {
  const length = [...typed].length;
  if (length === 0) return undefined;
  if (length < fewestCharacters)
    return `Weak: ${length} of at least ${fewestCharacters} characters. Four or more words that do not belong together are easy to remember and hard to guess.`;
  if (new Set(typed.toLowerCase()).size < 5)
    return 'Weak: hardly more than one character. Choose words that do not belong together.';
  if (length < 20 && !/[\s\-_.]/u.test(typed))
    return 'Fair. More words make it stronger: each one multiplies the guesses by about a thousand.';
  return 'Good length. What counts is that nobody who knows you would guess the words.';
}
