import { symbolShown } from './symbols.ts';
import { childOf, elementsOf, switchOf, valOf, type XmlElement } from './xml-tree.ts';

/** Gives the marker that Word prints before the next paragraph of a list; undefined where it prints none. */
export type Markers = (list: { id: string; depth: number }) => string | undefined;

type Level = {
  start: number;
  format: string;
  pattern: string;
  restart: number;
  legal: boolean;
  font: string;
};
type List = { abstract: string; levels: Map<number, Level>; restarts: Map<number, number> };

/**
 * Reads numbering.xml into a counter over the whole document. Lists that share an abstract definition count on
 * together; a list with a start override begins again at its first paragraph (ISO/IEC 29500-1, 17.9).
 */
export function readNumbering(root: XmlElement | undefined): Markers {
  const lists = readLists(root);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ id, depth }) => {
    const list = lists.get(id);
    const level = list?.levels.get(depth);
    if (!list || !level) return undefined;
    const counters = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, counters);
    const override = list.restarts.get(depth);
    const key = `${id}/${depth}`;
    if (override !== undefined && !begun.has(key)) counters[depth] = override;
    else counters[depth] = (counters[depth] ?? level.start - 1) + 1;
    begun.add(key);
    for (const [deeper, found] of list.levels) {
      if (deeper > depth && found.restart !== 0 && depth < found.restart) counters[deeper] = undefined;
    }
    return printed(level, list.levels, counters);
  };
}

function printed(
  level: Level,
  levels: Map<number, Level>,
  counters: (number | undefined)[],
): string | undefined {
  if (level.format === 'bullet') return bulletShown(level);
  if (level.format === 'none' && !/%/.test(level.pattern)) return level.pattern.trim() || undefined;
  const text = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal');
    return numeral(counters[at] ?? levels.get(at)?.start ?? 1, format);
  });
  return text.trim() || undefined;
}

function bulletShown(level: Level): string {
  const code = level.pattern.codePointAt(0);
  if (code === undefined) return '•';
  if (code >= 0xf000 && code <= 0xf0ff) return symbolShown(level.font || 'Symbol', code) || '•';
  if (/symbol|wingdings|webdings/i.test(level.font)) return symbolShown(level.font, code) || '•';
  return level.pattern === 'o' ? '◦' : level.pattern;
}

/** A number as Word prints it in the given format (ST_NumberFormat); unknown formats print digits. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}${ordinalEnd(value)}`;
    case 'none':
      return '';
    default:
      return String(value);
  }
}

function ordinalEnd(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** Word counts a to z, then aa, bb, cc. */
function letters(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 9));
}

function roman(value: number): string {
  const steps: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = Math.min(Math.max(value, 0), 3999);
  let text = '';
  for (const [worth, sign] of steps) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

function readLists(root: XmlElement | undefined): Map<string, List> {
  const abstracts = new Map<string, XmlElement>();
  const byLink = new Map<string, XmlElement>();
  for (const found of elementsOf(root).filter((child) => child.name === 'w:abstractNum')) {
    abstracts.set(found.attributes.get('w:abstractNumId') ?? '', found);
    const link = valOf(found, 'w:styleLink');
    if (link) byLink.set(link, found);
  }
  const lists = new Map<string, List>();
  for (const found of elementsOf(root).filter((child) => child.name === 'w:num')) {
    const abstract = valOf(found, 'w:abstractNumId') ?? '';
    const own = abstracts.get(abstract);
    const linked = byLink.get(valOf(own, 'w:numStyleLink') ?? '') ?? own;
    const levels = new Map(levelsOf(linked));
    const restarts = new Map<number, number>();
    for (const override of elementsOf(found).filter((child) => child.name === 'w:lvlOverride')) {
      const depth = Number(override.attributes.get('w:ilvl'));
      for (const level of levelsOf(override)) levels.set(...level);
      const start = valOf(override, 'w:startOverride');
      if (start !== undefined) restarts.set(depth, Number(start) || 0);
    }
    lists.set(found.attributes.get('w:numId') ?? '', { abstract, levels, restarts });
  }
  return lists;
}

function levelsOf(element: XmlElement | undefined): [number, Level][] {
  return elementsOf(element)
    .filter((child) => child.name === 'w:lvl')
    .map((level) => {
      const depth = Number(level.attributes.get('w:ilvl')) || 0;
      const fonts = childOf(childOf(level, 'w:rPr'), 'w:rFonts')?.attributes;
      return [
        depth,
        {
          start: numberOr(valOf(level, 'w:start'), 1),
          format: valOf(level, 'w:numFmt') ?? 'decimal',
          pattern: valOf(level, 'w:lvlText') ?? '',
          restart: numberOr(valOf(level, 'w:lvlRestart'), depth),
          legal: switchOf(level, 'w:isLgl') ?? false,
          font: fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi') ?? '',
        },
      ];
    });
}

function numberOr(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isSafeInteger(number) && number >= 0 ? number : otherwise;
}
