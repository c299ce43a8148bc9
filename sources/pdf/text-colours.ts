import type { Hue } from '../../plan/block.ts';
import { hueOfHex } from '../hue.ts';
import { apply, type Matrix, multiply } from './geometry.ts';

/** Where a stretch of letters begins to be drawn and in which colour; undefined for black, white and grey. Points from the page's top left corner. */
export type Print = { x: number; y: number; hue: Hue | undefined };

/**
 * Follows the text state of a page, since letters of another colour often go on where the last ones ended, with no
 * place of their own. PDF.js joins such letters to one item and forgets the colour.
 */
export class TextColours {
  readonly prints: Print[] = [];
  #size = 1;
  #letterGap = 0;
  #wordGap = 0;
  #stretch = 1;
  #advance = 0;

  /** The next letters have a place of their own. */
  moved(): void {
    this.#advance = 0;
  }

  font(size: number): void {
    this.#size = size;
  }

  gaps(part: { letter?: number; word?: number; stretch?: number }): void {
    if (part.letter !== undefined) this.#letterGap = part.letter;
    if (part.word !== undefined) this.#wordGap = part.word;
    if (part.stretch !== undefined) this.#stretch = part.stretch;
  }

  /** Letters are shown: `start` is the text's own matrix, `glyphs` what the operator list holds. */
  show(ctm: Matrix, start: Matrix, glyphs: unknown, fill: string): void {
    const at = multiply(start, [1, 0, 0, 1, this.#advance, 0]);
    this.prints.push({ ...apply(ctm, at[4], at[5]), hue: hueOfHex(fill) });
    if (!Array.isArray(glyphs)) return;
    for (const glyph of glyphs) this.#advance += this.#widthOf(glyph);
  }

  #widthOf(glyph: unknown): number {
    if (typeof glyph === 'number') return (-glyph / 1000) * this.#size * this.#stretch;
    if (typeof glyph !== 'object' || glyph === null) return 0;
    const width: unknown = Reflect.get(glyph, 'width');
    const gap = this.#letterGap + (Reflect.get(glyph, 'isSpace') === true ? this.#wordGap : 0);
    return ((typeof width === 'number' ? width / 1000 : 0) * this.#size + gap) * this.#stretch;
  }
}
