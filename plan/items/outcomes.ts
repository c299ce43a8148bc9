import type { Outcome } from '../plan.ts';
import { isNil } from '../sections/nil.ts';
import type { Placed } from '../sections/placed.ts';
import { pieceOf } from './pieces.ts';
import { sameText } from './same-text.ts';

/** Outcomes and steps printed in Section E, or anywhere in a document without sections. One printed twice is listed once with both places. */
export function gatherOutcomes(all: Placed[], section: 'E' | undefined): Outcome[] {
  const content = all.filter(({ role, sections }) => role === 'content' && sections.includes('E'));
  const numbers = numbersOfRows(all);
  const found = new Map<string, Outcome>();
  for (const placed of content) {
    const piece = pieceOf(placed);
    if (piece.text === '' || isNil(piece.text) || /:$/.test(piece.text)) continue;
    const printedAs = placed.phase === 'steps' ? 'step' : 'outcome';
    const key = sameText(piece.text);
    const known = found.get(key);
    if (known) {
      known.printed += 1;
      known.words.push(...piece.words);
      if (piece.row) known.rows.push(piece.row);
      if (printedAs === 'outcome') known.printedAs = 'outcome';
      continue;
    }
    found.set(key, {
      id: `o${found.size + 1}`,
      ...(section && { section }),
      text: piece.text,
      words: piece.words,
      printedAs,
      ...(placed.area && { area: placed.area }),
      ...numberOf(placed, numbers),
      printed: 1,
      rows: piece.row ? [piece.row] : [],
    });
  }
  return [...found.values()];
}

/** Numbers that stand in a column of their own, by table and row. */
function numbersOfRows(all: Placed[]): Map<string, string> {
  const numbered = all.filter(({ column }) => column === 'number');
  return new Map(numbered.map(({ table, row, block }) => [`${table}:${row}`, block.text]));
}

function numberOf({ own, table, row }: Placed, numbers: Map<string, string>): { number?: string } {
  const number = own.number ?? numbers.get(`${table}:${row}`);
  return number === undefined ? {} : { number };
}
