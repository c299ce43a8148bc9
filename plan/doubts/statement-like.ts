import { findQuantities } from '../wording/quantities.ts';

/** Words by which an outcome is known wherever it stands: a time by which, and what somebody will then do. */
const outcomeLike =
  /^(?:by|within|before|in)\b.{2,60}?(?:20\d\d|year \w+|key stage|\bterms?\b|\bmonths?\b|\byears?\b|\bage\b|\breview\b|school|college)\b.{0,80}?\b(?:will|can|is able to|to be able to)\b/i;

/** True for words that look like an outcome. */
export function isOutcomeLike(text: string): boolean {
  const line = text.replace(/^\W*(?:outcome\s*)?\d*[.:)]?\s*/i, '');
  return outcomeLike.test(line) || (/\bwill be able to\b/i.test(line) && line.split(' ').length >= 7);
}

/** True for words that look like an item of provision: somebody will do something, so many times or so long. */
export function isProvisionLike(text: string): boolean {
  if (text.length > 700 || isOutcomeLike(text)) return false;
  return (
    /\b(?:will|must|should|to be)\b/i.test(text) &&
    findQuantities(text).some(({ kind }) => kind === 'frequency' || kind === 'duration' || kind === 'ratio')
  );
}
