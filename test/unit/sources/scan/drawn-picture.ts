import type { Pixels } from '../../../../sources/scan/picture.ts';
import type { RecognisedLines, Recogniser } from '../../../../sources/scan/recogniser.ts';

/** A filled bar on a picture: x, y, width and height in pixels. */
export type Bar = [number, number, number, number];

/** White pixels with dark bars on them, askew by so many degrees round the picture's middle (bars fall to the right). */
export function drawnPixels(width: number, height: number, bars: Bar[], askew = 0): Pixels {
  const data = new Uint8Array(width * height * 4).fill(255);
  const angle = (askew * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const [x0, y0, wide, high] of bars)
    for (let y = y0; y < y0 + high; y += 1)
      for (let x = x0; x < x0 + wide; x += 1) {
        const [dx, dy] = [x - width / 2, y - height / 2];
        const row = Math.round(sin * dx + cos * dy + height / 2);
        const at = (row * width + Math.round(cos * dx - sin * dy + width / 2)) * 4;
        data.fill(30, at, at + 3);
      }
  return { width, height, data };
}

/** Bars that stand where six lines of five words would. */
export const linesOfWords: Bar[] = Array.from(
  { length: 30 },
  (_, at): Bar => [80 + (at % 5) * 90, 100 + Math.floor(at / 5) * 40, 70, 14],
);

/** A word of so sure a recogniser, on a line of 20 pixels. */
export function word(text: string, x: number, y: number, confidence = 95) {
  return {
    text,
    confidence,
    x0: x,
    y0: y - 16,
    x1: x + text.length * 10,
    y1: y,
    lineHeight: 20,
    baseline: y,
  };
}

/** A recogniser that sees these lines on every page, and remembers what it was given. */
export function recogniserOf(...answers: RecognisedLines[]): Recogniser & { seen: Uint8Array[] } {
  const seen: Uint8Array[] = [];
  return {
    seen,
    async recognise(image, signal) {
      signal?.throwIfAborted();
      seen.push(image);
      return answers[Math.min(seen.length, answers.length) - 1] ?? [];
    },
    close: async () => undefined,
  };
}
