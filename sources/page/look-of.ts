import type { Hue } from '../../plan/block.ts';
import { hueOf } from '../hue.ts';
import { isInline } from './element-kind.ts';
import type { Ink } from './gather.ts';
import { isText, roleOf, single, styleOf } from './nodes.ts';

/** The ink of an element's own text, from its computed style and, where that is silent, from its tag. */
export function inkOf(element: Element, around: Ink): Ink {
  const style = styleOf(element);
  const name = element.localName;
  // What only holds other elements has no ink of its own: each of them is asked, and asking is what takes the time.
  if (holders.has(name) && !element.hasAttribute('style') && !hasOwnText(element)) {
    const { bold, italic, faint, pixels } = around;
    return { fate: fateOf(element, style, around.fate), bold, italic, faint, pixels };
  }
  const weight = style?.fontWeight ?? '';
  const pixels = Number.parseFloat(style?.fontSize ?? '');
  return {
    fate: fateOf(element, style, around.fate),
    bold:
      /^(b|strong|th|h[1-6]|legend)$/.test(name) ||
      (weight ? weight === 'bold' || Number(weight) >= 600 : around.bold),
    italic: /^(i|em)$/.test(name) || (style?.fontStyle ? style.fontStyle === 'italic' : around.italic),
    faint: style?.color ? isFaint(style.color) : around.faint,
    ...markOf(element, style, around),
    pixels: pixels > 0 ? pixels : around.pixels,
  };
}

const holders = new Set('article details div fieldset form main ol section table tbody td tr ul'.split(' '));

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => isText(node) && single(node.data) !== '');
}

/** Struck-through words are deleted in drafts, whether the editor writes `<del>`, a style or a class of its own. */
function fateOf(element: Element, style: CSSStyleDeclaration | undefined, around: Ink['fate']): Ink['fate'] {
  if (around === 'deleted') return 'deleted';
  const role = roleOf(element);
  const names = element.localName === 'span' ? (element.getAttribute('class') ?? '') : '';
  const said = trackedAs(element, names);
  if (/^(del|s|strike)$/.test(element.localName) || role === 'deletion' || said === 'deleted')
    return 'deleted';
  if (/line-through/.test(drawnLines(style))) return 'deleted';
  if (element.localName === 'ins' || role === 'insertion') return 'added';
  return said ?? around;
}

/** Browsers put the shorthand together anew at each asking, which costs more than all else of a style. */
function drawnLines(style: CSSStyleDeclaration | undefined): string {
  return style?.textDecorationLine || style?.textDecoration || '';
}

/** Editors that track changes say so in classes ("ice-del", "suggestion-insertion", "msoIns") or attributes of their spans. */
function trackedAs(element: Element, names: string): Ink['fate'] | undefined {
  if (element.attributes.length === 0) return undefined;
  const said = `${names} ${element.getAttribute('data-suggestion') ?? ''} ${element.getAttribute('data-track-change') ?? ''} ${element.getAttribute('data-change-type') ?? ''}`;
  if (
    /(^|[\s_-])(del|deleted|deletion)($|[\s_-])|\bmso-?del\b|\btrack(ed|ing)?-?(changes?-?)?(delete|remove)d?\b/i.test(
      said,
    )
  )
    return 'deleted';
  if (
    /(^|[\s_-])(ins|inserted|insertion)($|[\s_-])|\bmso-?ins\b|\btrack(ed|ing)?-?(changes?-?)?(insert|add)(ed)?\b/i.test(
      said,
    )
  )
    return 'added';
  return undefined;
}

/** What marks the words besides bold and italic: a link's look is its own, and a page's colour scheme is no mark. */
function markOf(
  element: Element,
  style: CSSStyleDeclaration | undefined,
  around: Ink,
): Pick<Ink, 'underlined' | 'colour' | 'highlight'> {
  if (element.localName === 'a') return {};
  const own = isInline(element);
  const written = element.getAttribute('style') ?? '';
  const isColoured = (own && element.localName !== 'label') || /(^|[;\s])color\s*:/.test(written);
  const lines = drawnLines(style);
  const underlined =
    element.localName === 'u' || /underline/.test(lines) || (own && around.underlined === true);
  const colour = isColoured ? hueOfColour(style?.color ?? '') : undefined;
  const fill = own
    ? (hueOfColour(style?.backgroundColor ?? '', palestHighlight) ?? around.highlight)
    : undefined;
  const highlight = fill ?? (element.localName === 'mark' ? 'yellow' : undefined);
  return { ...(underlined && { underlined }), ...(colour && { colour }), ...(highlight && { highlight }) };
}

/** A page that is only parsed has colours as they were written. */
const hueNames: Hue[] = ['red', 'orange', 'yellow', 'green', 'blue', 'purple'];

/** A highlighter is paler than ink: the least difference between red, green and blue that makes it a colour. */
const palestHighlight = 20;

function hueOfColour(colour: string, faintest?: number): Hue | undefined {
  const named = hueNames.find((name) => name === colour);
  if (named) return named;
  const parts = coloursOf(colour);
  return parts && parts.alpha >= 0.1 ? hueOf(...parts.rgb, faintest) : undefined;
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
function coloursOf(colour: string): Colour | undefined {
  const known = colours.get(colour);
  if (known !== undefined) return known ?? undefined;
  const found = partsOf(colour);
  if (colours.size >= mostColours) colours.clear();
  colours.set(colour, found ?? null);
  return found;
}

type Colour = { rgb: [number, number, number]; alpha: number };

/** A page has few colours and asks for them for every element. */
const colours = new Map<string, Colour | null>();
const mostColours = 200;

function partsOf(colour: string): Colour | undefined {
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
