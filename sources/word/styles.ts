import { allOf, childOf, elementsOf, switchOf, valOf, type XmlElement } from './xml-tree.ts';

/** How letters look. `size` in half points, `colour` and `fill` as six hexadecimal digits. */
export type RunLook = {
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
  underlined?: boolean;
  /** The highlighter's colour by its name in the file ("yellow"), or "none". */
  highlight?: string;
  hidden?: boolean;
  size?: number;
  colour?: string;
  fill?: string;
  font?: string;
};

/** What a paragraph style says, with everything it inherits. */
export type ParagraphStyle = { level?: number; list?: { id: string; depth: number }; look: RunLook };

/** The styles of one document. Unknown names give an empty style. */
export type Styles = {
  paragraph: (id: string | undefined) => ParagraphStyle;
  character: (id: string | undefined) => RunLook;
  table: (id: string | undefined) => TableStyle;
  /** Half points of body text. */
  bodySize: number;
};

/** How a table style prints its first row and first column, as it is often the only sign of heads. */
export type TableStyle = { firstRow: RunLook; firstColumn: RunLook };

/** Inheritance chains longer than this go in a circle. */
const longestChain = 12;

/** Reads styles.xml; without that part everything is body text at Word's own default of 10 points. */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of elementsOf(root).filter((child) => child.name === 'w:style')) {
    const id = style.attributes.get('w:styleId');
    if (!id) continue;
    byId.set(id, style);
    const isDefault = ['1', 'true'].includes(style.attributes.get('w:default') ?? '');
    if (isDefault && style.attributes.get('w:type') === 'paragraph') standard = id;
  }
  const defaults = runLook(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  const chain = (id: string | undefined) => {
    const found: XmlElement[] = [];
    let next = id;
    while (next && found.length < longestChain) {
      const style = byId.get(next);
      if (!style) break;
      found.unshift(style);
      next = valOf(style, 'w:basedOn');
    }
    return found;
  };
  const known = new Map<string, ParagraphStyle>();
  const paragraph = (id: string | undefined): ParagraphStyle => {
    const key = id && byId.has(id) ? id : (standard ?? '');
    const cached = known.get(key);
    if (cached) return cached;
    const style: ParagraphStyle = { look: { ...defaults } };
    for (const part of chain(key)) {
      Object.assign(style.look, runLook(childOf(part, 'w:rPr')));
      const properties = childOf(part, 'w:pPr');
      const level = headingLevel(valOf(part, 'w:name'), valOf(properties, 'w:outlineLvl'));
      if (level !== undefined) style.level = level;
      const list = listOf(properties);
      if (list)
        style.list = { id: list.id ?? style.list?.id ?? '', depth: list.depth ?? style.list?.depth ?? 0 };
    }
    known.set(key, style);
    return style;
  };
  return {
    paragraph,
    character: (id) => Object.assign({}, ...chain(id).map((part) => runLook(childOf(part, 'w:rPr')))),
    table: (id) => {
      const parts = chain(id).flatMap((part) => allOf(part, 'w:tblStylePr'));
      return { firstRow: partLook(parts, 'firstRow'), firstColumn: partLook(parts, 'firstCol') };
    },
    bodySize: paragraph(undefined).look.size ?? 20,
  };
}

function partLook(parts: XmlElement[], type: string): RunLook {
  const look: RunLook = {};
  for (const part of parts.filter((found) => found.attributes.get('w:type') === type)) {
    Object.assign(look, runLook(childOf(part, 'w:rPr')));
    const fill = fillOf(childOf(part, 'w:tcPr'));
    if (fill) look.fill = fill;
  }
  return look;
}

/** Level 1-6 from a style's name ("heading 2", "Title") or outline level (0 is level 1, 9 is body text). */
export function headingLevel(name: string | undefined, outline: string | undefined): number | undefined {
  const named = /^heading\s*([1-9])/i.exec(name ?? '')?.[1];
  if (named) return Math.min(Number(named), 6);
  if (/^title$/i.test(name ?? '')) return 1;
  if (outline === undefined || !/^[0-8]$/.test(outline)) return undefined;
  return Math.min(Number(outline) + 1, 6);
}

/** The list a paragraph's properties name; `id` "0" takes it out of any list. */
export function listOf(properties: XmlElement | undefined): { id?: string; depth?: number } | undefined {
  const list = childOf(properties, 'w:numPr');
  if (!list) return undefined;
  const depth = valOf(list, 'w:ilvl');
  return { id: valOf(list, 'w:numId'), depth: depth === undefined ? undefined : Number(depth) || 0 };
}

/** Only what the properties state, so that it can be laid over what is inherited. */
export function runLook(properties: XmlElement | undefined): RunLook {
  const look: RunLook = {};
  if (!properties) return look;
  const bold = switchOf(properties, 'w:b');
  const italic = switchOf(properties, 'w:i');
  const struck = switchOf(properties, 'w:strike');
  const twice = switchOf(properties, 'w:dstrike');
  const underline = valOf(properties, 'w:u');
  const highlight = valOf(properties, 'w:highlight');
  const hidden = switchOf(properties, 'w:vanish');
  const size = Number(valOf(properties, 'w:sz'));
  const colour = valOf(properties, 'w:color');
  const fill = fillOf(properties);
  const fonts = childOf(properties, 'w:rFonts');
  const font = fonts?.attributes.get('w:ascii') ?? fonts?.attributes.get('w:hAnsi');
  if (bold !== undefined) look.bold = bold;
  if (italic !== undefined) look.italic = italic;
  if (struck !== undefined || twice !== undefined) look.struck = struck === true || twice === true;
  if (underline !== undefined) look.underlined = !/^(none|0|false)$/.test(underline);
  if (highlight) look.highlight = highlight;
  if (hidden !== undefined) look.hidden = hidden;
  if (size > 0) look.size = size;
  if (colour) look.colour = colour;
  if (fill) look.fill = fill;
  if (font) look.font = font;
  return look;
}

/** The fill of `w:shd`, undefined where there is none or it is white. A pattern such as `pct20` prints grey. */
export function fillOf(properties: XmlElement | undefined): string | undefined {
  const shading = childOf(properties, 'w:shd');
  if (!shading) return undefined;
  const fill = shading.attributes.get('w:fill') ?? 'auto';
  if (/^[0-9a-f]{6}$/i.test(fill) && !/^f{6}$/i.test(fill)) return fill;
  if (/^pct([1-9]\d?|100)$/.test(shading.attributes.get('w:val') ?? '')) return '808080';
  const theme = shading.attributes.get('w:themeFill');
  return theme && !/^(background1|none)$/.test(theme) && fill === 'auto' ? '808080' : undefined;
}

/** Whether letters of this colour are faint: a grey (or near it) that stands back from black, and not white. */
export function isFaint(colour: string | undefined): boolean {
  if (!colour || !/^[0-9a-f]{6}$/i.test(colour)) return false;
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const low = Math.min(...parts);
  const high = Math.max(...parts);
  return high - low <= 40 && low >= 96 && high <= 225;
}
