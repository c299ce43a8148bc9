import { isSymbolFont, symbolOf } from './symbols.ts';
import type { Run } from './page-runs.ts';

/** A list marker at the start of a line: what it shows and where the words after it begin. */
export type Marker = { text: string; kind: 'bullet' | 'dash' | 'number'; run: number; from: number };

const bullet = /^\s*([•◦▪▫■□●○‣⁃·➢►▶❖✓✔✗✦◆◇→⇒★☆✪✱✲➔➜➤❑❒»])(\s*|$)/;
/** What is left of a bullet whose font was lost: a stray sign that no sentence begins with, and a space. */
const stray = /^\s*(["?¾Ÿ¨¤])(\s+|$)/;
const dash = /^\s*([-–—*])(\s+|$)/;
const letterO = /^\s*(o)(\s*)$/;
/** "1.5 hours" is an amount, not paragraph 1.5. */
const number =
  /^\s*(\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|\(\d{1,2}[a-z]?\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?!\s+(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|metres?|miles?)\b))(\s+|$)/;
/** A number and words with a tab between them that the file draws in one go, without a space. */
const runTogether = /^\s*(\(?(?:\d{1,2}|[a-z])[.)])()(?=\p{Lu}\p{Ll})/u;

/**
 * Reads the marker at the start of these runs (one line, left to right). A marker set as a run of its own is
 * followed by the words of the next run. Section letters ("A.", "B –") are no markers.
 */
export function readMarker(runs: readonly Run[]): Marker | undefined {
  const first = runs[0];
  if (first === undefined) return undefined;
  const shown = shownText(first);
  const lost = stray.exec(shown);
  if (lost !== null) {
    const apart = lost[0].length >= shown.length;
    if (!apart) return { text: '•', kind: 'bullet', run: 0, from: first.from + lost[0].length };
    const next = runs[1];
    if (next !== undefined && next.font !== first.font)
      return { text: '•', kind: 'bullet', run: 1, from: next.from };
  }
  const found =
    bullet.exec(shown) ??
    dash.exec(shown) ??
    letterO.exec(shown) ??
    number.exec(shown) ??
    runTogether.exec(shown);
  const mark = found?.[1];
  if (found === null || mark === undefined) return undefined;
  const alone = found[0].length >= shown.length;
  if (alone && runs[1] === undefined) return undefined;
  if (mark === 'o' && !isSymbolFont(first.look.name) && !/courier/i.test(first.look.name)) return undefined;
  const plain = /[\da-z]/.test(mark) && mark !== 'o' ? 'number' : 'bullet';
  const kind = /[-–—*]/.test(mark) ? 'dash' : plain;
  return alone
    ? { text: mark, kind, run: 1, from: runs[1]?.from ?? 0 }
    : { text: mark, kind, run: 0, from: first.from + found[0].length };
}

function shownText(run: Run): string {
  const text = run.str.slice(run.from, run.to).replace(/[\u00a0\u2007\u202f\t]/g, ' ');
  const first = text.trimStart().charAt(0);
  const shown = symbolOf(first, run.look.name);
  return shown === first ? text : text.replace(first, shown);
}
