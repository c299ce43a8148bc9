import type { Block, Cell } from '../../plan/block.ts';
import { type Markers, readNumbering } from './numbering.ts';
import { type Piece, readRuns } from './read-runs.ts';
import { type GridCell, readGrid } from './read-grid.ts';
import type { PartsBeside } from './read-word.ts';
import { carries, joinVersions, type OpenEnd } from './join-versions.ts';
import { splitPieces } from './split-pieces.ts';
import {
  fillOf,
  headingLevel,
  listOf,
  type ParagraphStyle,
  readStyles,
  type RunLook,
  type Styles,
} from './styles.ts';
import { allOf, childOf, elementsOf, valOf, type XmlElement } from './xml-tree.ts';

type Reader = {
  styles: Styles;
  markers: Markers;
  blocks: Block[];
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
  paragraphs: number;
  /** The paragraph before, where it joins the next one in one of the versions. */
  open?: OpenEnd | undefined;
  /** Files of other kinds that the document takes in: their words are not here. */
  takenIn: number;
  tables: number;
};

/** Where a paragraph stands: its cell, the fill and look it takes from it, and what befell its row. */
type Within = { cell?: Cell; fill?: string; look?: RunLook; fate: Piece['fate'] };

/** Walks the body in reading order; notes follow at the end as blocks, headers and footers are given as furniture. */
export function readBody(
  body: XmlElement,
  beside: PartsBeside,
): { blocks: Block[]; furniture: Block[]; takenIn: number } {
  const reader: Reader = {
    styles: readStyles(beside.styles),
    markers: readNumbering(beside.numbering),
    blocks: [],
    notes: [],
    paragraphs: 0,
    tables: 0,
    takenIn: 0,
  };
  readContent(reader, body, { fate: 'kept' });
  readNotes(reader, beside);
  const blocks = reader.blocks;
  reader.blocks = [];
  for (const part of beside.furniture) readContent(reader, part, { fate: 'kept' });
  return {
    blocks: numbered(blocks, 'b'),
    furniture: withoutRepeats(numbered(reader.blocks, 'f')),
    takenIn: reader.takenIn,
  };
}

function readContent(reader: Reader, parent: XmlElement, within: Within): void {
  if (!/^w:(?:sdt|sdtContent|customXml|ins|del|moveFrom|moveTo)$/.test(parent.name)) reader.open = undefined;
  for (const child of elementsOf(parent)) {
    if (child.name === 'w:p') readParagraph(reader, child, within);
    else if (child.name === 'w:tbl') {
      readTable(reader, child, within);
      reader.open = undefined;
    } else if (child.name === 'w:altChunk') reader.takenIn += 1;
    else if (!['w:sectPr', 'w:tcPr', 'w:sdtPr', 'w:sdtEndPr', 'mc:Fallback'].includes(child.name)) {
      readContent(reader, child, within);
    }
  }
}

function readParagraph(reader: Reader, paragraph: XmlElement, within: Within): void {
  const place = { kind: 'word' as const, paragraph: reader.paragraphs };
  reader.paragraphs += 1;
  const properties = childOf(paragraph, 'w:pPr');
  const style = reader.styles.paragraph(valOf(properties, 'w:pStyle'));
  const base = { ...style.look, ...within.look };
  const runs = readRuns(paragraph, base, reader.styles, within.fate);
  const marker = markerOf(reader, properties, style, runs.pieces);
  const level = headingLevel(undefined, valOf(properties, 'w:outlineLvl')) ?? style.level;
  // A number such as "Section F" is the heading's own words, not a mark before them.
  const isWord = marker !== undefined && /\p{L}{3}/u.test(marker);
  const lead = runs.pieces.find((piece) => piece.text.trim());
  if (isWord && lead) runs.pieces.unshift({ ...lead, text: `${marker} ` });
  const filled = (fillOf(properties) ?? within.fill) !== undefined;
  const lines = splitPieces(runs.pieces, level !== undefined, filled, reader.styles.bodySize);
  const read: Block[] = [];
  lines.forEach((line, index) => {
    const own = index === 0 && marker && !isWord ? marker : line.marker;
    const kind = level !== undefined ? 'heading' : own ? 'item' : 'paragraph';
    const block: Block = { id: '', kind, text: line.text, place };
    if (line.was !== undefined) block.was = line.was;
    if (line.stretches) block.stretches = line.stretches;
    if (level !== undefined) block.level = level;
    if (own) block.marker = own;
    if (within.cell) block.cell = { ...within.cell };
    if (line.look) block.look = line.look;
    reader.blocks.push(block);
    read.push(block);
  });
  joinToNeighbour(reader, read, markFate(properties));
  reader.notes.push(...runs.notes);
  for (const box of runs.boxes) readContent(reader, box, within);
}

/** Whether the paragraph's own end was put in or taken out, by tracked changes. */
function markFate(properties: XmlElement | undefined): OpenEnd['mark'] | undefined {
  const mark = childOf(properties, 'w:rPr');
  if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) return 'deleted';
  return childOf(mark, 'w:ins') || childOf(mark, 'w:moveTo') ? 'added' : undefined;
}

function joinToNeighbour(reader: Reader, read: Block[], mark: OpenEnd['mark'] | undefined): void {
  const { open } = reader;
  const [first] = read;
  const last = read.at(-1);
  if (open && first) joinVersions(open, first);
  if (!mark) reader.open = undefined;
  else if (last && (open?.mark !== mark || carries(last, mark))) reader.open = { block: last, mark };
}

/** A list counts only its paragraphs that have text; Word prints no number for those with no content at all. */
function markerOf(
  reader: Reader,
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  pieces: Piece[],
): string | undefined {
  const direct = listOf(properties);
  const id = direct?.id ?? style.list?.id;
  if (!id || id === '0' || !pieces.some((piece) => piece.text.trim())) return undefined;
  return reader.markers({ id, depth: direct?.depth ?? style.list?.depth ?? 0 });
}

function readTable(reader: Reader, table: XmlElement, within: Within): void {
  reader.tables += 1;
  const key = `t${reader.tables}`;
  const properties = childOf(table, 'w:tblPr');
  const style = reader.styles.table(valOf(properties, 'w:tblStyle'));
  const use = lookFlags(childOf(properties, 'w:tblLook'));
  for (const found of readGrid(table)) {
    const look: RunLook = {
      ...(use.firstColumn && found.column === 0 ? style.firstColumn : {}),
      ...(use.firstRow && found.row === 0 ? style.firstRow : {}),
    };
    const cell: Cell = { table: key, ...positionOf(found), header: found.header };
    const fate = within.fate === 'kept' ? found.fate : within.fate;
    readContent(reader, found.element, { cell, fill: fillOf(found.properties) ?? look.fill, look, fate });
  }
}

function positionOf({ row, column, rowSpan, columnSpan }: GridCell) {
  return { row, column, rowSpan, columnSpan };
}

/** Which parts of its style a table uses: spelt out, or as bits of a number in older files (17.4.55). */
function lookFlags(look: XmlElement | undefined): { firstRow: boolean; firstColumn: boolean } {
  const bits = Number.parseInt(look?.attributes.get('w:val') ?? '0', 16) || 0;
  const flag = (name: string, bit: number) => {
    const stated = look?.attributes.get(name);
    return stated === undefined ? (bits & bit) !== 0 : stated === '1' || stated === 'true';
  };
  return { firstRow: flag('w:firstRow', 0x20), firstColumn: flag('w:firstColumn', 0x80) };
}

function readNotes(reader: Reader, beside: PartsBeside): void {
  const called = new Set<string>();
  for (const { kind, id } of reader.notes.splice(0)) {
    if (called.has(kind + id)) continue;
    called.add(kind + id);
    const notes = allOf(beside[`${kind}s`] ?? { name: '', attributes: new Map(), children: [] }, `w:${kind}`);
    const note = notes.find((found) => found.attributes.get('w:id') === id);
    if (note) readContent(reader, note, { fate: 'kept' });
  }
}

function numbered(blocks: Block[], letter: string): Block[] {
  blocks.forEach((block, index) => {
    block.id = `${letter}${index + 1}`;
  });
  return blocks;
}

/** First-page, odd and even headers mostly say the same. */
function withoutRepeats(blocks: Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => !seen.has(block.text) && seen.add(block.text));
}
