import type { Run } from './page-runs.ts';

/**
 * Where the characters of a run stand. PDF.js gives only a run's whole width, so the characters share it by
 * the proportions of a plain sans-serif face, which is near enough to tell which words a line crosses.
 */
export function offsetAt(run: Run, x: number): number {
  const shares = sharesOf(run);
  const scale = run.width / (shares.at(-1) || 1);
  for (let offset = 0; offset < shares.length - 1; offset += 1) {
    const middle = ((shares[offset] ?? 0) + (shares[offset + 1] ?? 0)) / 2;
    if (run.x + middle * scale >= x) return run.from + offset;
  }
  return run.to;
}

/** The x at which the character at `offset` of the run's string begins. */
export function xAt(run: Run, offset: number): number {
  const shares = sharesOf(run);
  const scale = run.width / (shares.at(-1) || 1);
  return run.x + (shares[Math.max(0, Math.min(offset - run.from, shares.length - 1))] ?? 0) * scale;
}

/** Character places are estimates, so an end is moved to the next gap between words if one is near. */
export function toWordEdge(run: Run, offset: number): number {
  for (let away = 0; away <= 3; away += 1) {
    for (const place of [offset - away, offset + away]) {
      if (place <= run.from) return away <= 3 && place === run.from ? run.from : offset;
      if (place >= run.to) return run.to;
      if (run.str.charAt(place) === ' ' || run.str.charAt(place - 1) === ' ') return place;
    }
  }
  return offset;
}

/** How wide the run's first word is, in points. */
export function firstWordWidth(run: Run): number {
  const text = run.str.slice(run.from, run.to);
  const start = text.length - text.trimStart().length;
  const end = text.slice(start).search(/[\s-]/);
  if (end < 0) return run.width;
  return xAt(run, run.from + start + end) - xAt(run, run.from + start);
}

function sharesOf(run: Run): number[] {
  const shares = [0];
  let sum = 0;
  for (let index = run.from; index < run.to; index += 1) {
    sum += latinShares[run.str.charCodeAt(index)] ?? shareOf(run.str.charAt(index));
    shares.push(sum);
  }
  return shares;
}

function shareOf(character: string): number {
  if (/[ijlI.,:;'’|!]/.test(character)) return 0.26;
  if (/[ftr\s()\-[\]/]/.test(character)) return 0.31;
  if (/[mM%@W]/.test(character)) return 0.86;
  if (/[wA-Z–]/.test(character)) return 0.7;
  return /[\u00ad\u200b]/.test(character) ? 0 : 0.54;
}

/** The shares of the first 256 characters, looked up for speed. */
const latinShares = Array.from({ length: 256 }, (_, code) => shareOf(String.fromCharCode(code)));
