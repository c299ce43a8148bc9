import type { Style } from './stretches.ts';

const hues = ['red', 'orange', 'yellow', 'green', 'blue', 'purple'] as const;

/** Words for a line drawn through words. */
export const strikeWords =
  /\b(?:strike[- ]?through|struck(?:[- ](?:out|through))?|crossed (?:out|through)|strike[- ]?out|lined through|scored (?:out|through))\b/i;

/** The styles that a phrase names: "bold and underlined" names two. A line through is no style here: see `strikeWords`. */
export function stylesNamed(phrase: string): Style[] {
  const styles: Style[] = [];
  if (/\bbold\b/i.test(phrase)) styles.push('bold');
  if (/\bitalic(?:s|ised|ized)?\b/i.test(phrase)) styles.push('italic');
  if (/\bunderlin(?:e|ed|ing)\b/i.test(phrase)) styles.push('underlined');
  const lit = /\bhighlight(?:ed|er|ing|s)?\b|\bshaded\b/i.test(phrase);
  if (lit) styles.push('highlight');
  else for (const hue of hues) if (new RegExp(`\\b${hue}\\b`, 'i').test(phrase)) styles.push(`colour:${hue}`);
  return styles;
}

/** Whether a phrase says that words of a style are put in. */
export const addedWords =
  /\b(?:new|added|adding|additions?|additional|insert(?:ed|ions?)|proposed|amended|replacement|revised|updated)\b/i;

/** Whether a phrase says that words of a style are taken out. */
export const removedWords = /\b(?:delet(?:ed|ions?)|remov(?:ed|als?)|taken out|omitted|withdrawn)\b/i;
