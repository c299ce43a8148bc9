import type { Phrase } from './phrase.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * Ends that are no end of a sentence: titles, abbreviations and initials. `Intl.Segmenter` breaks after them
 * when a capital follows ("Dr. Osei", "T.A. support", "e.g. Numicon").
 */
const falseEnd =
  /(?:^|[\s(])(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|St|Sr|Jr|vs?|No|Nos|approx|max|min|incl|inc|etc|e\.?g|i\.?e|cf|ca|pp?|para|paras|reg|regs|s|ss|Sec|Fig|Yr|Yrs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|hrs?|mins?|a\.m|p\.m|am|pm|[A-Z]|(?:[A-Z]\.)+[A-Z])\.)$/;
/** Sentences do go on after these when a small letter or figure follows; before a capital they may end. */
const mayEnd = /(?:^|[\s(])(?:etc|a\.m|p\.m|am|pm|hrs?|mins?)\.$/;

/**
 * Sentences of one block with their places. A full stop in "Dr.", "e.g.", "T.A.", "10.30" or after a list number ends nothing.
 * Line breaks end a sentence.
 */
export function sentences(text: string): Phrase[] {
  const merged: { from: number; to: number }[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
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
}

function continues(before: string, after: string): boolean {
  if (/^[a-z,;)]/.test(after.trimStart())) return true;
  if (/^\(?(?:\d{1,2}|[a-zA-Z])[.)]$/.test(before)) return true;
  return falseEnd.test(before) && !(mayEnd.test(before) && /^\s*[A-Z]/.test(after));
}
