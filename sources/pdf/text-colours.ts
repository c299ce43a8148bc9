import type { Hue } from '../../plan/block.ts';
import { hueOfHex } from '../hue.ts';
import { type Matrix, multiply, type Rect } from './geometry.ts';

/**
 * A stretch of letters drawn in one go: where it begins and in which colour (undefined for black, white and grey), in
 * points from the page's top left corner. `letters` works out where each stands, which is asked for few of them.
 */
export type Print = {
  x: number;
  y: number;
  hue: Hue | undefined;
  /** White letters, or letters outside the area that is shown. */
  unseen: 'white' | 'clipped' | undefined;
  letters: () => Letter[];
};

/** What one drawn sign spells, and the x at which it begins and ends. */
export type Letter = { text: string; from: number; to: number };

type TextState = { size: number; letterGap: number; wordGap: number; stretch: number };

/**
 * Follows the text state of a page, since letters of another colour often go on where the last ones ended, with no
 * place of their own. PDF.js joins such letters to one item and forgets the colour.
 */
export class TextColours {
  readonly prints: Print[] = [];
  #state: TextState = { size: 1, letterGap: 0, wordGap: 0, stretch: 1 };
  #advance = 0;
  /** The letters shown last: how far they reach is worked out only if others go on where they end. */
  #last: { glyphs: readonly unknown[]; state: TextState } | undefined;
  #fill = '';
  #hue: Hue | undefined;

  /** The next letters have a place of their own. */
  moved(): void {
    this.#advance = 0;
    this.#last = undefined;
  }

  /** Part of the text state changes, for the letters shown from now on. */
  set(part: Partial<TextState>): void {
    this.#state = { ...this.#state, ...part };
  }

  /** Letters are shown: `start` is the text's own matrix, `glyphs` what the operator list holds. */
  show(ctm: Matrix, start: Matrix, glyphs: unknown, fill: string, clip: Rect): void {
    const last = this.#last;
    if (last) for (const glyph of last.glyphs) this.#advance += widthOf(glyph, last.state);
    const place = multiply(ctm, multiply(start, [1, 0, 0, 1, this.#advance, 0]));
    const [x, y, scale] = [place[4], place[5], Math.hypot(place[0], place[1])];
    const drawn: unknown[] = Array.isArray(glyphs) ? glyphs : [];
    const state = this.#state;
    if (fill !== this.#fill) {
      this.#fill = fill;
      this.#hue = hueOfHex(fill);
    }
    const clipped = y < clip.y0 - 2 || y - scale * state.size * 0.5 > clip.y1 || x > clip.x1;
    const unseen = clipped ? 'clipped' : fill.startsWith('#ffffff') ? 'white' : undefined;
    this.prints.push({ x, y, hue: this.#hue, unseen, letters: () => lettersOf(drawn, state, x, scale) });
    this.#last = { glyphs: drawn, state };
  }
}

function lettersOf(glyphs: readonly unknown[], state: TextState, x: number, scale: number): Letter[] {
  const letters: Letter[] = [];
  let at = x;
  for (const glyph of glyphs) {
    const end = at + widthOf(glyph, state) * scale;
    const text: unknown =
      typeof glyph === 'object' && glyph !== null ? Reflect.get(glyph, 'unicode') : undefined;
    if (typeof text === 'string' && text.trim() !== '') letters.push({ text, from: at, to: end });
    at = end;
  }
  return letters;
}

function widthOf(glyph: unknown, { size, letterGap, wordGap, stretch }: TextState): number {
  if (typeof glyph === 'number') return (-glyph / 1000) * size * stretch;
  if (typeof glyph !== 'object' || glyph === null) return 0;
  const width: unknown = Reflect.get(glyph, 'width');
  const gap = letterGap + (Reflect.get(glyph, 'isSpace') === true ? wordGap : 0);
  return ((typeof width === 'number' ? width / 1000 : 0) * size + gap) * stretch;
}
