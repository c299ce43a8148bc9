import type { PDFPageProxy } from 'pdfjs-dist';

/** What the structure tree of a tagged PDF (Word, Chromium, LibreOffice write such) says of a piece of text. */
export type Tag = {
  /** Paragraph number on the page: text with the same number is one paragraph. Undefined where not told. */
  paragraph?: number;
  /** Heading level 1-6. */
  heading?: number;
  /** Cell number on the page, its table, row and column as the tree counts them. */
  cell?: { key: number; header: boolean; table: number; row: number; column: number; columnSpan: number };
};

/** Tags by marked-content id, as text items name it. Empty for a page without a tree. */
export async function readStructureTags(page: PDFPageProxy): Promise<Map<string, Tag>> {
  const tags = new Map<string, Tag>();
  const counters = { paragraph: 0, cell: 0, table: 0 };
  walk(await page.getStructTree(), {}, tags, counters, undefined);
  return tags;
}

type Counters = { paragraph: number; cell: number; table: number };
type Place = { table: number; row: number; column: number };

function walk(node: unknown, tag: Tag, tags: Map<string, Tag>, counters: Counters, place?: Place): void {
  if (typeof node !== 'object' || node === null) return;
  const id: unknown = Reflect.get(node, 'id');
  if (Reflect.get(node, 'type') === 'content' && typeof id === 'string') {
    tags.set(id, tag);
    return;
  }
  const role: unknown = Reflect.get(node, 'role');
  const own = typeof role === 'string' ? role : '';
  const children: unknown = Reflect.get(node, 'children');
  const span: unknown = Reflect.get(node, 'colSpan');
  let inner = tag;
  let at = place;
  if (own === 'Table') {
    counters.table += 1;
    at = { table: counters.table, row: -1, column: 0 };
    inner = {};
  } else if (own === 'TR' && at !== undefined) {
    at.row += 1;
    at.column = 0;
  } else if ((own === 'TD' || own === 'TH') && at !== undefined) {
    counters.cell += 1;
    const columnSpan = typeof span === 'number' ? span : 1;
    const { table, row, column } = at;
    inner = { cell: { key: counters.cell, header: own === 'TH', table, row, column, columnSpan } };
    at.column += columnSpan;
  } else if (/^(P|H[1-6]?|LBody|Caption|Title)$/.test(own)) {
    counters.paragraph += 1;
    const level = Number(own.slice(1));
    const heading = /^H[1-6]$/.test(own) ? { heading: level } : own === 'Title' ? { heading: 1 } : {};
    inner = { ...tag, ...heading, paragraph: counters.paragraph };
  } else if (/^(L|LI|Div|Sect|Lbl)$/.test(own)) {
    inner = { ...tag, paragraph: undefined };
  }
  if (Array.isArray(children)) for (const child of children) walk(child, inner, tags, counters, at);
}
