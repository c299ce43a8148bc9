import type { Carrier } from './network/carriers.ts';

/** "By July 2027," and the like, up to its comma or up to who acts. */
const timeStem =
  /^\s*(?:[Bb]y|[Bb]efore|[Aa]t|[Oo]n|[Ii]n|[Ww]ithin|[Ff]rom|[Uu]ntil|[Oo]ver|[Dd]uring|[Tt]hroughout|[Aa]fter)\b[^,]{2,60}?(?:,\s*|(?=\s\p{Lu}[\p{L}'’-]+\s+(?:will|can|is|to)\b)|(?=\s(?:he|she|they|I)\s))/u;
/** Who acts with the small words before the verb: "Ola will be able to". */
const opening =
  /^\s*(?:(?:\p{Lu}[\p{L}'’-]+|he|she|they|I)\s+){0,2}(?:(?:will|can|[Tt]o|has|have|is|are|been|be|able|also|then)\s+)*/u;
const longestRun = 6;

/**
 * The words of a statement that a judge's answer is shown with: those it went by, without the time stem, who acts and
 * small words before the verb, which say nothing of what will be seen. Where nothing else is left, the act itself: the
 * first six words after them.
 */
export function tellingWords(text: string, carrier: Carrier | undefined): string {
  const start = timeStem.exec(text)?.[0].length ?? 0;
  const act = start + (opening.exec(text.slice(start))?.[0].length ?? 0);
  const from = Math.max(carrier?.from ?? act, act);
  const to = carrier?.to ?? act;
  const words = text.slice(from, to).trim();
  if (/\p{L}{3,}/u.test(words)) return words;
  const first = text.slice(act).split(/\s+/).slice(0, longestRun).join(' ');
  return first.replace(/[,.;:]+$/, '') || text.trim();
}
