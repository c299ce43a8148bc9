/** Marks and white space between the parts of a provision. */
const mark = /[\s,;:–-]/;
const joiningWord = /[\s,;:–-](?:for|on|at|in|a minimum of|at least|up to)$/i;
/** Longer than the longest of those with its mark. */
const joiningLength = 16;

/** A text without the marks and white space at its end. Looks at each letter once: whole lines of dashes occur. */
export function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Without the "for" or "of" at its end and the marks around: ", 30 minutes, for " gives ", 30 minutes". */
export function withoutForOrOf(text: string): string {
  const trimmed = text.trimEnd();
  const word = /\b(?:for|of)$/i.exec(trimmed.slice(-4))?.[0].length ?? 0;
  return withoutMarks(trimmed.slice(0, trimmed.length - word));
}

/** Without all words at its end that lead to an amount, and the marks around: "Therapist, for at least " gives "Therapist". */
export function withoutJoiningWords(text: string): string {
  let left = withoutMarks(text);
  for (;;) {
    const word = joiningWord.exec(left.slice(-joiningLength));
    if (!word) return left;
    left = withoutMarks(left.slice(0, left.length - word[0].length));
  }
}
