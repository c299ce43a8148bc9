import type { Block } from './block.ts';
import type { Progress, Words } from './plan.ts';
import { type FlowCell, type FlowRow, looksLikeHeading, toFlow } from './sections/flow.ts';
import { plain } from './sections/plain.ts';

type Column = 'outcome' | 'progress' | 'result' | 'decision' | 'proposed';

const columns: [RegExp, Column][] = [
  [
    /\b(?:new|proposed|amended|revised|suggested|replacement)\b.*\b(?:wording|outcomes?|targets?)\b|^(?:proposed|new wording|amendment)/,
    'proposed',
  ],
  [/\b(?:keep|change|amend|decision|recommendation|continue|maintain|next)\b/, 'decision'],
  [/\b(?:achieved|met|result|rag|status|judgement)\b/, 'result'],
  [/\b(?:progress|what has happened|evidence|comment|how (?:is|has))\b/, 'progress'],
  [/\boutcome|objective|target\b/, 'outcome'],
];

/**
 * Outcomes as an annual review goes through them: rows of grids with a column of outcomes, and cards or form fields where
 * "Outcome 3", "Progress" and "New outcome" are labels. New wording under a label goes to the outcome it most resembles.
 */
export function gatherProgress(blocks: Block[]): Progress[] {
  const rows: Progress[] = [];
  let label: Column | undefined;
  for (const node of toFlow(blocks)) {
    if (node.kind === 'line') {
      label = readLabelled(rows, node.block, label);
      continue;
    }
    const grid = rowsOfGrid(node.rows);
    if (grid.length > 0) rows.push(...grid);
    else
      for (const { cells } of node.rows)
        for (const cell of cells) {
          const inCell = cells.length > 1 ? undefined : label;
          cell.blocks.reduce((open, block) => readLabelled(rows, block, open), inCell);
        }
  }
  return rows;
}

function rowsOfGrid(all: FlowRow[]): Progress[] {
  const rows: Progress[] = [];
  let map = new Map<number, Column>();
  for (const { cells } of all) {
    const heads = cells.flatMap((cell): [number, Column][] => {
      const column = cell.blocks.length === 1 && isLabel(cell.text) ? columnOf(cell.text) : undefined;
      return column ? [[cell.column, column]] : [];
    });
    const names = new Set(heads.map(([, column]) => column));
    if (heads.length >= 2 && names.has('outcome') && names.size >= 2) map = new Map(heads);
    else if (map.size > 0) {
      const row = progressOf(cells, map);
      if (row) rows.push(row);
    }
  }
  return rows;
}

/** Reads a block under the open label, or as a new label; returns the label that holds for the next block. */
function readLabelled(rows: Progress[], block: Block, open: Column | undefined): Column | undefined {
  if (!block.field && looksLikeHeading(block)) return isLabel(block.text) ? columnOf(block.text) : undefined;
  const column = block.field ? columnOf(block.field) : open;
  const last = rows.at(-1);
  if (column === 'outcome' && block.text.split(' ').length > 2)
    rows.push({ outcome: statementOf(block).quote, words: statementOf(block) });
  else if (column === 'proposed') {
    const row = mostAlike(rows, block.text);
    if (row) row.proposed = statementOf(block);
  } else if (column && column !== 'outcome' && last)
    last[column] = last[column] ? `${last[column]} ${block.text}` : block.text;
  return block.field ? undefined : column;
}

/** How far back an outcome may stand from its new wording: a card lists a handful. */
const reach = 6;

function mostAlike(rows: Progress[], text: string): Progress | undefined {
  const words = new Set(text.toLowerCase().split(/\W+/));
  const shared = (row: Progress) =>
    row.outcome
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => words.has(word)).length / row.outcome.split(' ').length;
  const free = rows.slice(-reach).filter(({ proposed }) => proposed === undefined);
  const [best] = free.toSorted((a, b) => shared(b) - shared(a));
  return best && shared(best) > 0.5 ? best : free.at(-1);
}

function isLabel(text: string): boolean {
  return text.split(' ').length <= 14 && !/[.;]$/.test(text) && !/^what needs/i.test(text);
}

function columnOf(text: string): Column | undefined {
  const name = plain(text).toLowerCase();
  return columns.find(([pattern]) => pattern.test(name))?.[1];
}

function progressOf(cells: FlowCell[], map: Map<number, Column>): Progress | undefined {
  const cell = (column: Column) => cells.find((each) => map.get(each.column) === column);
  const outcome = cell('outcome');
  const words = outcome && wordsOfCell(outcome);
  if (!outcome || !words || outcome.text.split(' ').length < 3) return undefined;
  const proposed = cell('proposed');
  const proposedWords = proposed && wordsOfCell(proposed);
  const text = (column: Column) => cell(column)?.text;
  return {
    outcome: words.quote,
    words,
    ...(text('progress') && { progress: text('progress') }),
    ...(text('result') && { result: text('result') }),
    ...(text('decision') && { decision: text('decision') }),
    ...(proposedWords && { proposed: proposedWords }),
  };
}

function wordsOfCell(cell: FlowCell): Words | undefined {
  const [block] = cell.blocks;
  return block && statementOf(block);
}

/** The block's words without a printed number. */
function statementOf(block: Block): Words {
  const from = /^(?:(?:outcome\s+)?\d{1,2}\s*[.:)]\s*)?/i.exec(block.text)?.[0].length ?? 0;
  return { block: block.id, from, to: block.text.length, quote: block.text.slice(from) };
}
