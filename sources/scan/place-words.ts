import type { DrawnLines } from './drawn-lines.ts';
import { lookOfWord, type WordLook } from './look-of-words.ts';
import { paperOf, type Picture } from './picture.ts';
import type { PlacedLine } from './recognised-page.ts';
import type { RecognisedLines, RecognisedWord } from './recogniser.ts';
import { asPrinted, isNoise, withBullet, withSectionLetter } from './word-repair.ts';

/** Letters from the lowest to the highest take this much of the size a font would be called by. */
const lettersOfSize = 0.95;
/** Words of one line stand nearer than this, in type sizes; further apart they are in two columns. */
const widestSpace = 1.4;
/** Bold print's strokes are at least this much thicker than plain print's, in proportion to their size. */
const boldApart = 1.14;
/** Where a page has no two kinds of print, only what is this much thicker than the rest is bold. */
const boldAlone = 1.3;
/** Ground this much darker than the paper (of 255) was filled on purpose. */
const filledFrom = 14;

type Seen = { word: RecognisedWord; text: string; look: WordLook };

/** Puts recognised words into lines, cut where a drawn line or a wide gap parts them. `dpi`: pixels an inch. */
export function placeWords(
  lines: RecognisedLines,
  picture: Picture,
  drawn: DrawnLines,
  dpi: number,
): PlacedLine[] {
  const groups = lines.flatMap((line) => {
    const seen = line
      .filter((word) => !isNoise(word))
      .toSorted((a, b) => a.x0 - b.x0)
      .map((word) => ({ word, text: asPrinted(word.text), look: lookOfWord(picture, word) }));
    return cut(seen, drawn);
  });
  const boldFrom = whereBoldBegins(groups);
  const paper = paperOf(picture);
  const points = 72 / dpi;
  return groups.map((group) => {
    const [first, last] = [group[0]?.word, group.at(-1)?.word];
    let text = '';
    const words = group.map((seen) => {
      if (text !== '') text += ' ';
      const from = text.length;
      text += seen.text;
      return { from, to: text.length, x0: seen.word.x0 * points, x1: seen.word.x1 * points };
    });
    const size = (sizeOf(group) / lettersOfSize) * points;
    const set = ((words[1]?.x0 ?? 0) - (words[0]?.x1 ?? 0)) / size;
    return {
      text: withSectionLetter(withBullet(text, set)),
      words,
      x: (first?.x0 ?? 0) * points,
      y: middle(group.map(({ word }) => word.baseline)) * points,
      width: ((last?.x1 ?? 0) - (first?.x0 ?? 0)) * points,
      size,
      bold: strokeOf(group) > boldFrom,
      filled: middle(group.map(({ look }) => look.ground)) < paper - filledFrom,
    };
  });
}

function cut(line: readonly Seen[], drawn: DrawnLines): Seen[][] {
  const groups: Seen[][] = [];
  for (const seen of line) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.word;
    if (group === undefined || before === undefined || parts(before, seen.word, drawn)) groups.push([seen]);
    else group.push(seen);
  }
  return groups;
}

function parts(before: RecognisedWord, word: RecognisedWord, drawn: DrawnLines): boolean {
  if (word.x0 - before.x1 > widestSpace * word.lineHeight) return true;
  const y = word.baseline - 0.3 * word.lineHeight;
  const [from, to] = [(before.x0 + before.x1) / 2, (word.x0 + word.x1) / 2];
  return drawn.upright.some((line) => line.at > from && line.at < to && y > line.from && y < line.to);
}

function sizeOf(group: readonly Seen[]): number {
  return middle(group.map(({ word }) => word.lineHeight));
}

/** Thickness of strokes in proportion to the letters' height, each word by its length. */
function strokeOf(group: readonly Seen[]): number {
  let [sum, letters] = [0, 0];
  for (const { text, look, word } of group) {
    const count = text.match(/[\p{L}\d]/gu)?.length ?? 0;
    sum += (count * look.stroke) / Math.max(1, word.lineHeight);
    letters += count;
  }
  return letters === 0 ? 0 : sum / letters;
}

/**
 * The thickness from which a page's print is bold: between its two kinds of print, parted where each is most alike in
 * itself (Otsu's method). A page may be half bold or not at all.
 */
function whereBoldBegins(groups: readonly Seen[][]): number {
  const strokes = groups
    .map(strokeOf)
    .filter((stroke) => stroke > 0)
    .toSorted((a, b) => a - b);
  const total = strokes.reduce((sum, stroke) => sum + stroke, 0);
  let best = { apart: 0, plain: 0, bold: 0 };
  let sum = 0;
  for (let count = 1; count < strokes.length; count += 1) {
    sum += strokes[count - 1] ?? 0;
    const rest = strokes.length - count;
    const [plain, bold] = [sum / count, (total - sum) / rest];
    const apart = count * rest * (bold - plain) ** 2;
    if (apart > best.apart) best = { apart, plain, bold };
  }
  if (best.bold >= boldApart * best.plain) return (best.plain + best.bold) / 2;
  return boldAlone * (strokes[Math.floor(strokes.length / 2)] ?? Infinity);
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
