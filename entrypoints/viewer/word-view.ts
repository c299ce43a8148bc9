import type { Block, Reading } from '../../plan/block.ts';
import type { LivePiece } from '../../sources/page/page-reading.ts';
import { changedWords } from '../../plan/changes/changed-words.ts';
import { tableRows } from './table-rows.ts';

/** A Word document shown from its blocks, and where each block's words live. */
export type WordView = { element: HTMLElement; nodes: Map<string, LivePiece[]> };

/** Shows a Word document: headings, paragraphs, lists and tables as such, deleted words struck through. */
export function showWord(reading: Reading): WordView {
  const nodes = new Map<string, LivePiece[]>();
  const element = document.createElement('article');
  element.className = 'word';
  element.append(...showBlocks(reading.blocks, nodes, true));
  return { element, nodes };
}

/** Blocks that follow each other and belong together: a table's cells, a list's items, or one alone. */
function groups(blocks: Block[], withTables: boolean): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    const before = last?.[0];
    const sameTable = withTables && before?.cell !== undefined && before.cell.table === block.cell?.table;
    const bothLoose = !withTables || (!before?.cell && !block.cell);
    if (last && (sameTable || (bothLoose && before?.kind === 'item' && block.kind === 'item')))
      last.push(block);
    else found.push([block]);
  }
  return found;
}

function showBlocks(blocks: Block[], nodes: WordView['nodes'], withTables: boolean): HTMLElement[] {
  return groups(blocks, withTables).map((group) => {
    const [first] = group;
    if (withTables && first?.cell) return showTable(group, nodes);
    if (first?.kind === 'item') return showList(group, nodes);
    return showLine(first, nodes);
  });
}

function showLine(block: Block | undefined, nodes: WordView['nodes']): HTMLElement {
  // Level 1 is the document's name in the head of this page, so the document's own headings start at 2.
  const level = Math.min(6, (block?.level ?? 3) + 1);
  const element = document.createElement(block?.kind === 'heading' ? `h${level}` : 'p');
  if (!block) return element;
  if (block.look?.bold) element.style.fontWeight = 'bold';
  if (block.look?.italic) element.style.fontStyle = 'italic';
  if (block.marker) element.append(markerOf(block.marker));
  element.append(...wordsOf(block, nodes));
  return element;
}

function showList(items: Block[], nodes: WordView['nodes']): HTMLElement {
  const list = document.createElement('ul');
  list.role = 'list';
  for (const block of items) {
    const item = document.createElement('li');
    if (block.marker) item.append(markerOf(block.marker));
    item.append(...wordsOf(block, nodes));
    list.append(item);
  }
  return list;
}

function markerOf(marker: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'marker';
  element.textContent = marker;
  return element;
}

function showTable(blocks: Block[], nodes: WordView['nodes']): HTMLElement {
  const wide = document.createElement('div');
  wide.className = 'wide';
  const table = document.createElement('table');
  for (const cells of tableRows(blocks)) {
    const row = table.insertRow();
    for (const { blocks: inside, rowSpan, columnSpan, header } of cells) {
      const cell = document.createElement(header ? 'th' : 'td');
      cell.rowSpan = rowSpan;
      cell.colSpan = columnSpan;
      cell.append(...showBlocks(inside, nodes, false));
      row.append(cell);
    }
  }
  wide.append(table);
  return wide;
}

/** The block's words as text nodes that marks can find; deleted words stand struck between them and are none of its text. */
function wordsOf(block: Block, nodes: WordView['nodes']): Node[] {
  const pieces: LivePiece[] = [];
  nodes.set(block.id, pieces);
  let from = 0;
  const changes =
    block.was === undefined
      ? [{ kind: 'same' as const, text: block.text }]
      : changedWords(block.was, block.text);
  return changes.map(({ kind, text }) => {
    const node = document.createTextNode(text);
    if (kind !== 'deleted') {
      pieces.push({ kind: 'text', node, from, offset: 0, length: text.length });
      from += text.length;
    }
    if (kind === 'same') return node;
    const element = document.createElement(kind === 'added' ? 'ins' : 'del');
    element.append(node);
    return element;
  });
}
