import type { Block } from './block.ts';
import type { Progress, Words } from './plan.ts';
import { type FlowCell, toFlow } from './sections/flow.ts';
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

/** Rows of the outcome grids of an annual review: tables with a column of outcomes and one of progress, result, decision or new wording. */
export function gatherProgress(blocks: Block[]): Progress[] {
  const rows: Progress[] = [];
  for (const node of toFlow(blocks)) {
    if (node.kind === 'line') continue;
    let map = new Map<number, Column>();
    for (const { cells } of node.rows) {
      const heads = cells.flatMap((cell): [number, Column][] => {
        const column =
          cell.text.split(' ').length <= 14 && !/[.;]$/.test(cell.text) ? columnOf(cell.text) : undefined;
        return column ? [[cell.column, column]] : [];
      });
      const names = new Set(heads.map(([, column]) => column));
      if (heads.length >= 2 && names.has('outcome') && names.size >= 2) map = new Map(heads);
      else if (map.size > 0) {
        const row = progressOf(cells, map);
        if (row) rows.push(row);
      }
    }
  }
  return rows;
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
    outcome: outcome.text,
    words,
    ...(text('progress') && { progress: text('progress') }),
    ...(text('result') && { result: text('result') }),
    ...(text('decision') && { decision: text('decision') }),
    ...(proposedWords && { proposed: proposedWords }),
  };
}

function wordsOfCell(cell: FlowCell): Words | undefined {
  const [block] = cell.blocks;
  if (!block) return undefined;
  const from = /^(?:(?:outcome\s+)?\d{1,2}\s*[.:)]\s*)?/i.exec(block.text)?.[0].length ?? 0;
  return { block: block.id, from, to: block.text.length, quote: block.text.slice(from) };
}
