import type { Outcome, Progress, Span } from '../plan.ts';
import { isNil } from '../sections/nil.ts';
import type { Placed } from '../sections/placed.ts';
import { sentences } from '../wording/sentences.ts';
import { pieceOf, refersBack } from './pieces.ts';
import { itemIds } from './item-ids.ts';
import { sameText } from './same-text.ts';

/** Outcomes and steps printed in Section E, or anywhere in a document without sections. One printed twice is listed once with both places. */
export function gatherOutcomes(all: Placed[], section: 'E' | undefined): Outcome[] {
  const content = all.filter(({ role, sections }) => role === 'content' && sections.includes('E'));
  const numbers = numbersOfRows(all);
  const idOf = itemIds('o');
  const found = new Map<string, Outcome>();
  for (const placed of content.flatMap(splitStatements)) {
    const piece = pieceOf(placed);
    if (!/\p{L}{3}/u.test(piece.text) || isNil(piece.text) || /:$/.test(piece.text)) continue;
    if (refersBack(piece.text)) continue;
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
      id: idOf(key),
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

/** Words that begin another outcome inside one paragraph: a time stem, or a name before "will". "She will ..." goes on with the last. */
const begins =
  /^(?:(?:By|Within|Before) (?:the |July|[A-Z]|\d)|To [a-z]|(?!(?:He|She|They|This|These|It|Progress|Evidence|Success|The|Each|All|Staff)\b)\p{Lu}[\p{L}'’-]+ (?:will|can|would like)\b)/u;

/** Two outcomes run together in one paragraph are two, also where a source tag stands between them. */
function splitStatements(placed: Placed): Placed[] {
  const pieces = placed.own.spans.flatMap((span) =>
    sentences(placed.block.text.slice(span.from, span.to)).map(({ from, to, words }) => ({
      span: { block: span.block, from: span.from + from, to: span.from + to },
      words,
    })),
  );
  const groups: Span[][] = [];
  for (const { span, words } of pieces) {
    const open = groups.at(-1);
    if (!open || begins.test(words)) groups.push([span]);
    else {
      const last = open.at(-1);
      if (last && placed.block.text.slice(last.to, span.from).trim() === '') last.to = span.to;
      else open.push(span);
    }
  }
  return groups.length < 2 ? [placed] : groups.map((spans) => ({ ...placed, own: { ...placed.own, spans } }));
}

/** The outcomes that an annual review goes through, as its own list of outcomes. */
export function outcomesReviewed(progress: Progress[]): Outcome[] {
  const idOf = itemIds('o');
  return progress.map(({ outcome, words }) => ({
    id: idOf(outcome),
    text: outcome,
    words: [words],
    printedAs: 'outcome',
    printed: 1,
    rows: [],
  }));
}
