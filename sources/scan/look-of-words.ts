import type { Picture } from './picture.ts';
import type { RecognisedWord } from './recogniser.ts';

/** How a word looks: how thick its strokes are, in pixels, and how light the ground is that it stands on. */
export type WordLook = { stroke: number; ground: number };

/** A stroke begins and ends where the shade is half its way from ground to ink. */
const half = 0.5;

/** Looks at a word's own pixels. */
export function lookOfWord({ width: rowLength, height, grey }: Picture, word: RecognisedWord): WordLook {
  const [x0, x1] = [Math.max(0, word.x0 - 1), Math.min(rowLength, word.x1 + 1)];
  const [y0, y1] = [Math.max(0, word.y0), Math.min(height, word.y1)];
  const shades: number[] = [];
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) shades.push(grey[y * rowLength + x] ?? 255);
  shades.sort((a, b) => a - b);
  const ground = shades[Math.floor(shades.length * 0.9)] ?? 255;
  const ink = shades[Math.floor(shades.length * 0.03)] ?? 0;
  const contrast = Math.max(1, ground - ink);
  const widths: number[] = [];
  for (let y = y0; y < y1; y += 1) {
    let start = 0;
    let before = 0;
    for (let x = x0; x <= x1; x += 1) {
      const dark = x < x1 ? (ground - (grey[y * rowLength + x] ?? 255)) / contrast : 0;
      if (dark > half !== before > half) {
        // Where the shade crosses half its way lies between two pixels: thin and bold print often differ by less than one.
        const crossing = x - (dark > half ? dark - half : half - dark) / Math.abs(dark - before);
        if (dark > half) start = crossing;
        else widths.push(crossing - start);
      }
      before = dark;
    }
  }
  widths.sort((a, b) => a - b);
  return { stroke: between(widths, 0.15, 0.5), ground };
}

/** The mean of the middle of sorted values: finer than one of them, and deaf to the ends. */
function between(sorted: readonly number[], from: number, to: number): number {
  const middle = sorted.slice(Math.floor(sorted.length * from), Math.ceil(sorted.length * to));
  return middle.length === 0 ? 0 : middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
