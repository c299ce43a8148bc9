import type { Ink } from './gather.ts';
import { roleOf, styleOf } from './nodes.ts';

/** The ink of an element's own text, from its computed style and, where that is silent, from its tag. */
export function inkOf(element: Element, around: Ink): Ink {
  const style = styleOf(element);
  const name = element.localName;
  const weight = style?.fontWeight ?? '';
  const pixels = Number.parseFloat(style?.fontSize ?? '');
  return {
    fate: fateOf(element, style, around.fate),
    bold:
      /^(b|strong|th|h[1-6]|legend)$/.test(name) ||
      (weight ? weight === 'bold' || Number(weight) >= 600 : around.bold),
    italic: /^(i|em)$/.test(name) || (style?.fontStyle ? style.fontStyle === 'italic' : around.italic),
    faint: style?.color ? isFaint(style.color) : around.faint,
    pixels: pixels > 0 ? pixels : around.pixels,
  };
}

/** Struck-through words are deleted in drafts, whether the editor writes `<del>`, a style or a class of its own. */
function fateOf(element: Element, style: CSSStyleDeclaration | undefined, around: Ink['fate']): Ink['fate'] {
  if (around === 'deleted') return 'deleted';
  const role = roleOf(element);
  const names = element.localName === 'span' ? (element.getAttribute('class') ?? '') : '';
  if (/^(del|s|strike)$/.test(element.localName) || role === 'deletion') return 'deleted';
  if (/(^|[\s_-])(del|deleted|deletion)($|[\s_-])/i.test(names)) return 'deleted';
  if (/line-through/.test(`${style?.textDecorationLine ?? ''} ${style?.textDecoration ?? ''}`))
    return 'deleted';
  if (element.localName === 'ins' || role === 'insertion') return 'added';
  return /(^|[\s_-])(ins|inserted|insertion)($|[\s_-])/i.test(names) ? 'added' : around;
}

/** Whether a small element stands on a fill of its own: a bar, a head cell, a shaded label. */
export function isFilled(element: Element): boolean {
  const parts = coloursOf(styleOf(element)?.backgroundColor ?? '');
  if (!parts || parts.alpha < 0.1 || Math.min(...parts.rgb) > 248) return false;
  return (element.textContent ?? '').length <= 200;
}

function isFaint(colour: string): boolean {
  const parts = coloursOf(colour);
  if (!parts) return false;
  const low = Math.min(...parts.rgb);
  const high = Math.max(...parts.rgb);
  return high - low <= 40 && low >= 96 && high <= 225;
}

/** Browsers give "rgb(1, 2, 3)" or "rgba(1, 2, 3, 0.5)"; a parsed page may still have "#rrggbb". */
function coloursOf(colour: string): { rgb: [number, number, number]; alpha: number } | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1];
  if (hex) {
    const wide = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    const at = (start: number) => Number.parseInt(wide.slice(start, start + 2), 16);
    return { rgb: [at(0), at(2), at(4)], alpha: 1 };
  }
  const numbers = /^rgba?\(([^)]+)\)/
    .exec(colour)?.[1]
    ?.split(/[,/\s]+/)
    .map(Number);
  const [red, green, blue, alpha] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { rgb: [red, green, blue], alpha: alpha ?? 1 };
}
