import type { PDFPageProxy } from 'pdfjs-dist';
import type { Stretch } from '../../plan/block.ts';
import { type Matrix, multiply, toMatrix } from './geometry.ts';
import { readTextItems } from './text-items.ts';

/** What a font's name says about its letters. */
export type FontLook = { name: string; bold: boolean; italic: boolean };

/** Characters of a run in a look that could mark a change. */
export type Mark = { from: number; to: number } & Pick<Stretch, 'underlined' | 'colour' | 'highlight'>;

/**
 * A stretch of text that the file draws in one go, or the part of it that stands in one cell.
 * `item` counts the page's text items (marked-content items not counted); `from` and `to` are characters of
 * `str`, the item's whole string. Coordinates are points from the page's top left corner, `y` the baseline.
 */
export type Run = {
  page: number;
  item: number;
  str: string;
  from: number;
  to: number;
  x: number;
  y: number;
  width: number;
  size: number;
  /** Degrees clockwise from upright, rounded. */
  angle: number;
  font: string;
  look: FontLook;
  /** The id of the marked content it stands in, as the structure tree names it; '' where none. */
  content: string;
  /** Marked as not part of the text: page headers and footers, rules, backgrounds. */
  artifact: boolean;
  /** Stretches of `str` with a line drawn through them. */
  struck: { from: number; to: number }[];
  /** Stretches of `str` that are underlined, coloured or highlighted. */
  marks: Mark[];
  filled: boolean;
  faint: boolean;
  /** Recognised from the page's picture; its item is a line of the recognised page. */
  recognised?: true;
};

/** The text of one page, as drawn and in the order of drawing. Runs of white space alone are left out. */
export async function readPageRuns(page: PDFPageProxy, base: Matrix): Promise<Run[]> {
  const runs: Run[] = [];
  const open: { id: string; artifact: boolean }[] = [];
  let item = -1;
  for (const entry of await readTextItems(page)) {
    if (!('str' in entry)) {
      if (entry.type === 'endMarkedContent') open.pop();
      else open.push({ id: entry.id ?? '', artifact: Reflect.get(entry, 'tag') === 'Artifact' });
      continue;
    }
    item += 1;
    if (entry.str.trim() === '' && !/[\u200b]/.test(entry.str)) continue;
    const own = toMatrix(entry.transform);
    if (own === undefined) continue;
    const m = multiply(base, own);
    runs.push({
      page: page.pageNumber,
      item,
      str: withLettersRestored(entry.str),
      from: 0,
      to: entry.str.length,
      x: m[4],
      y: m[5],
      width: entry.width,
      size: Math.hypot(m[2], m[3]),
      angle: Math.round((Math.atan2(m[1], m[0]) * 180) / Math.PI),
      font: entry.fontName,
      look: plainLook,
      content: open.findLast((mark) => mark.id !== '')?.id ?? '',
      artifact: open.some((mark) => mark.artifact),
      struck: [],
      marks: [],
      filled: false,
      faint: false,
    });
  }
  return runs;
}

/**
 * Undoes a known fault of several PDF writers: the letters of a joined "ti", "tt" or "ff" come out with their
 * two bytes swapped, as Chinese characters ("Sec琀椀on"). One sign stays one sign, so that places still count.
 */
export function withLettersRestored(str: string): string {
  return str.replace(/[\u4100-\uad00]/g, (sign) => {
    const code = sign.charCodeAt(0);
    const letter = String.fromCharCode(code >> 8);
    return (code & 0xff) === 0 && /[A-Za-z\u00ad]/.test(letter) ? letter : sign;
  });
}

const middling = /[-, ]?(?:medium|semi(?!bold))(?!cond)/i;

/** Fonts of a middling weight are bold where a lighter one of the same family sets most of the text ("Roboto-Medium" beside "Roboto-Regular"). */
export function weighMediumFonts(runs: readonly Run[]): void {
  const letters = new Map<string, number>();
  for (const { look, str } of runs) letters.set(look.name, (letters.get(look.name) ?? 0) + str.length);
  const [body = ''] = [...letters].reduce((most, other) => (other[1] > most[1] ? other : most), ['', 0]);
  if (middling.test(body)) return;
  const looks = new Map<FontLook, FontLook>();
  for (const run of runs) {
    const { look } = run;
    if (look.bold || !middling.test(look.name) || familyOf(look.name) !== familyOf(body)) continue;
    const bold = looks.get(look) ?? { ...look, bold: true };
    looks.set(look, bold);
    run.look = bold;
  }
}

function familyOf(name: string): string {
  return name
    .replace(middling, '')
    .replace(/[-, ]?(?:regular|roman|book|light|thin|normal|italic|oblique|mt|ps)+/gi, '')
    .toLowerCase();
}

/** The look of a font that is not known (yet). */
export const plainLook: FontLook = { name: '', bold: false, italic: false };

/** Reads weight and slant from a font's own name, as in "ABCDEF+Arial-BoldItalicMT". */
export function lookOfFont(name: string): FontLook {
  const own = name.replace(/^[A-Z]{6}\+/, '');
  return {
    name: own,
    bold: /bold|black|heavy|semibold|demi(?!r)|[-,]bd\b/i.test(own),
    italic: /italic|oblique|[-,]it\b/i.test(own),
  };
}
