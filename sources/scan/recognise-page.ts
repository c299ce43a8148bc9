import { judgeText } from '../pdf/text-health.ts';
import { eraseBorders, findDrawnLines } from './drawn-lines.ts';
import { paperOf, type Picture, type Pixels, quarterTurned, toPgm, toPicture, turned } from './picture.ts';
import { placeWords } from './place-words.ts';
import type { PageResult } from './recognised-page.ts';
import type { RecognisedLines, Recogniser } from './recogniser.ts';
import { lieOf } from './skew.ts';

/** Pages are recognised at this many pixels an inch: finer costs time and gained nothing in our measurements. */
export const pageDpi = 200;
/** A picture is drawn with this many pixels at most, so that an absurdly large page cannot take all memory. */
export const mostPixels = 12_000_000;

/** How much is drawn of a page, in pixels an inch. `width` and `height` in points. */
export function dpiFor(width: number, height: number): number {
  return Math.min(pageDpi, Math.sqrt(mostPixels / ((width / 72) * (height / 72))));
}

/** Words are used where the recogniser is this sure of them on the whole, of 100. */
const leastSure = 62;
/** Fewer letters than this are a stamp or a stray mark. */
const fewestLetters = 8;

type Tried = { lines: RecognisedLines; upright: Picture; angle: number; sure: number; letters: number };

/** Recognises the words of one page. `dpi`: its pixels an inch. Rejects where `signal` is aborted. */
export async function recognisePage(
  pixels: Pixels,
  dpi: number,
  recogniser: Recogniser,
  signal?: AbortSignal,
): Promise<PageResult> {
  const picture = toPicture(pixels);
  const paper = paperOf(picture);
  const { onSide, skew } = lieOf(picture, paper);
  let best: (Tried & { turns: number; drawn: ReturnType<typeof findDrawnLines> }) | undefined;
  for (const turn of onSide ? [1, 3] : [0, 2]) {
    const straight = quarterTurned(picture, turn);
    const angle = -skew;
    const upright = angle === 0 ? straight : turned(straight, angle, paper);
    const drawn = findDrawnLines(upright, dpi);
    const bare = { ...upright, grey: upright.grey.slice() };
    eraseBorders(bare, drawn, dpi);
    const lines = await recogniser.recognise(toPgm(bare), signal);
    const tried = { lines, upright, angle, turns: turn, drawn, ...sureness(lines) };
    if (best === undefined || tried.sure > best.sure) best = tried;
    // Print that stands upright is recognised at once; only what looks wrong is turned over and tried again.
    if (tried.sure >= leastSure + 10 || tried.letters < fewestLetters) break;
  }
  if (best === undefined || best.letters < fewestLetters) return { kind: 'blank' };
  const points = 72 / dpi;
  const lines = placeWords(best.lines, best.upright, best.drawn, dpi);
  const text = lines.map((line) => line.text).join(' ');
  if (best.sure < leastSure || judgeText(text) === 'ciphered') return { kind: 'doubtful' };
  const toRule = (line: { at: number; from: number; to: number }) => ({
    at: line.at * points,
    from: line.from * points,
    to: line.to * points,
  });
  return {
    kind: 'recognised',
    page: {
      width: best.upright.width * points,
      height: best.upright.height * points,
      turned: (best.turns * Math.PI) / 2 + best.angle,
      lines,
      level: best.drawn.level.map(toRule),
      upright: best.drawn.upright.map(toRule),
    },
  };
}

/** How sure the recogniser is of a page's letters, each word by its length. Words that run up or down the page count as unsure: it was turned wrongly. */
function sureness(lines: RecognisedLines): { sure: number; letters: number } {
  let [sum, letters] = [0, 0];
  for (const { text, confidence, x0, y0, x1, y1 } of lines.flat()) {
    const count = text.match(/[\p{L}\d]/gu)?.length ?? 0;
    letters += count;
    if (count < 4 || x1 - x0 > y1 - y0) sum += count * confidence;
  }
  return { sure: letters === 0 ? 0 : sum / letters, letters };
}
