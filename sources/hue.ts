import type { Hue } from '../plan/block.ts';

/**
 * The name of a colour from its red, green and blue parts (0-255); undefined for black, white, greys and the very dark
 * or very pale, which print like them. `faintest` is the least difference between the parts that makes a colour: a
 * highlighter may be paler than ink.
 */
export function hueOf(red: number, green: number, blue: number, faintest = 70): Hue | undefined {
  const high = Math.max(red, green, blue);
  const range = high - Math.min(red, green, blue);
  if (range < faintest) return undefined;
  const sixth =
    high === red
      ? (green - blue) / range
      : high === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range;
  const degrees = (sixth * 60 + 360) % 360;
  if (degrees < 15 || degrees >= 335) return 'red';
  if (degrees < 40) return 'orange';
  if (degrees < 70) return 'yellow';
  if (degrees < 170) return 'green';
  return degrees < 260 ? 'blue' : 'purple';
}

/** As `hueOf`, from six hexadecimal digits with or without the sign before them. */
export function hueOfHex(hex: string | undefined, faintest?: number): Hue | undefined {
  const digits = /^#?([\da-f]{6})$/i.exec(hex ?? '')?.[1];
  if (!digits) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return hueOf(red, green, blue, faintest);
}
