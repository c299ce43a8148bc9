import type { Phrase } from './phrase.ts';
import { recall } from './recall.ts';

/** A mark that may end a sentence, with the quotation marks, brackets and spaces after it; or a line break. */
const mark = /[.!?]+["'“”‘’«»()[\]{}]*[ \t\u00a0\u2002-\u200a]*(?:\r?\n)?|[\r\n]/g;

/**
 * Ends that are no end of a sentence: titles, abbreviations and initials, though a capital follows ("Dr. Osei",
 * "T.A. support", "e.g. Numicon").
 */
const falseEnd =
  /(?:^|[\s(])(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|St|Sr|Jr|vs?|No|Nos|approx|max|min|incl|inc|etc|e\.?g|i\.?e|cf|ca|pp?|para|paras|reg|regs|s|ss|Sec|Fig|Yr|Yrs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|hrs?|mins?|a\.m|p\.m|am|pm|[A-Z]|(?:[A-Z]\.)+[A-Z])\.)$/;
/** Sentences do go on after these when a small letter or figure follows; before a capital they may end. */
const mayEnd = /(?:^|[\s(])(?:etc|a\.m|p\.m|am|pm|hrs?|mins?)\.$/;

/**
 * Sentences of one block with their places. A full stop in "Dr.", "e.g.", "T.A.", "10.30" or after a list number ends nothing.
 * Line breaks end a sentence.
 */
export const sentences = recall((text: string): Phrase[] => {
  const merged: { from: number; to: number }[] = [];
  for (const { index, segment } of pieces(text)) {
    const last = merged.at(-1);
    const before = last ? text.slice(last.from, last.to).trimEnd() : '';
    const breaksLine = last ? /\n\s*$/.test(text.slice(last.from, last.to)) : false;
    if (last && !breaksLine && continues(before, segment)) last.to = index + segment.length;
    else merged.push({ from: index, to: index + segment.length });
  }
  return merged.flatMap(({ from, to }) => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    if (words === '') return [];
    const start = from + raw.length - raw.trimStart().length;
    return [{ from: start, to: start + words.length, words }];
  });
});

/**
 * The text cut after each mark by the rules of Unicode's sentence breaks (UAX 29, SB6 to SB11) as far as British prose
 * needs them. `Intl.Segmenter` gives the same cuts at many times the cost, which tells when a whole plan is read.
 */
function pieces(text: string): { index: number; segment: string }[] {
  const found: { index: number; segment: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(mark)) {
    const to = match.index + match[0].length;
    if (to >= text.length || goesOn(text, match[0], to)) continue;
    found.push({ index: from, segment: text.slice(from, to) });
    from = to;
  }
  return [...found, { index: from, segment: text.slice(from) }];
}

function goesOn(text: string, end: string, to: number): boolean {
  if (/[\r\n]/.test(end)) return false;
  const next = text[to] ?? '';
  if (/[,;:\-–—.!?]/.test(next)) return true;
  if (end === '.' && /\d/.test(next)) return true;
  if (end === '.' && /\p{Lu}/u.test(next) && /\p{L}/u.test(text[to - 2] ?? '')) return true;
  // After a full stop, a small letter goes on with the sentence whatever marks stand between.
  return /\.[^.!?]*$/.test(end) && /^[^\p{L}.!?\n\r]{0,40}\p{Ll}/u.test(text.slice(to, to + 42));
}

function continues(before: string, after: string): boolean {
  if (/^[a-z,;)]/.test(after.trimStart())) return true;
  if (/^\(?(?:\d{1,2}|[a-zA-Z])[.)]$/.test(before)) return true;
  return falseEnd.test(before) && !(mayEnd.test(before) && /^\s*[A-Z]/.test(after));
}
