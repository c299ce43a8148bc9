import type { Piece, Table, TableCell } from './page-layout.ts';
import type { Line } from './lines.ts';
import { beginsSentence, endsEarly, isClosed, lastWords, type Paragraph } from './paragraphs.ts';

/** A page's pieces with the y (points from the top) down to which pages of this document are filled. */
export type LaidOutPage = { page: number; pieces: Piece[]; bottom: number };

/** Borders of one column on two pages may differ by this much (points). */
const sameColumn = 4;

/**
 * Puts the pages' pieces in one row and undoes what page breaks did: a paragraph that runs over is one again,
 * a table that runs over is one table, and a row that was cut in two is one row. Repeated head rows are dropped (some
 * programs mark them as page furniture, so that only an empty row is left of them).
 */
export function joinPages(pages: readonly LaidOutPage[]): Piece[] {
  const joined: Piece[] = [];
  const bottoms = new Map(pages.map(({ page, bottom }) => [page, bottom]));
  for (const { pieces, page } of pages) {
    const first = pieces[0];
    const last = joined.at(-1);
    let start = 0;
    if (first !== undefined && last !== undefined) {
      const bottom = bottoms.get(page - 1) ?? 0;
      if (first.kind === 'table' && last.kind === 'table' && follows(last.table, first.table, bottom)) {
        appendTable(last.table, first.table);
        start = 1;
      } else if (first.kind === 'paragraph') {
        const text = joined.findLast((piece) => !isFootnote(piece, first.paragraph));
        if (text?.kind === 'paragraph' && continues(text.paragraph, first.paragraph)) {
          append(text.paragraph, first.paragraph);
          start = 1;
        }
      }
    }
    joined.push(...pieces.slice(start));
  }
  return joined;
}

/** Small print at the foot of the page stands between the text and its rest on the next page. */
function isFootnote(piece: Piece, next: Paragraph): boolean {
  if (piece.kind === 'table') return false;
  const [own, other] = [piece.paragraph.lines[0], next.lines[0]];
  return own !== undefined && other !== undefined && own.size < 0.85 * other.size;
}

/** True where `after`, first on its page or in its column, is the rest of `before`, last on the page or in the column before. */
export function continues(before: Paragraph, after: Paragraph): boolean {
  const [a, b] = [before.lines.at(-1), after.lines[0]];
  if (a === undefined || b === undefined || b.page - a.page > 1) return false;
  if (after.marker !== undefined || Math.abs(a.size - b.size) > 0.08 * a.size) return false;
  if (after.level !== undefined || before.level !== undefined) return false;
  if (isPlainlyCutOff(a, b)) return true;
  if (before.kind === 'heading' || after.kind === 'heading') return false;
  return !isClosed(a) && !endsEarly(a, b, before.right);
}

/** No sentence begins like this, or none ends like that. */
function isPlainlyCutOff(before: Line, after: Line): boolean {
  const first = after.runs[0];
  if (first !== undefined && /^\s*\p{Ll}/u.test(first.str.slice(first.from, first.to))) return true;
  return /(?:[,–-]|\b(?:a|an|and|at|by|for|from|her|his|in|of|on|or|the|their|to|will|with))$/.test(
    lastWords(before),
  );
}

function append(before: Paragraph, after: Paragraph): void {
  before.lines.push(...after.lines);
}

/** True where the second table has the columns of the first and its first row had no room on the page before. */
function follows(before: Table, after: Table, bottom: number): boolean {
  if (before.lastPage !== after.lastPage - 1) return false;
  const [a, b] = [before.grid, after.grid];
  if (Math.abs(a.rect.x0 - b.rect.x0) > sameColumn || Math.abs(a.rect.x1 - b.rect.x1) > sameColumn)
    return false;
  const within = (xs: number[], others: number[]) =>
    xs.every((x) => others.some((other) => Math.abs(x - other) <= sameColumn));
  const edges = [edgesOf(before, 'last'), edgesOf(after, 'first')] as const;
  const sameRow = edges[0].length > 2 && within(edges[0], edges[1]) && within(edges[1], edges[0]);
  if (!sameRow && !within(a.xs, b.xs) && !within(b.xs, a.xs)) return false;
  if (a.openBottom || b.openTop) return true;
  const firstRow = (b.ys[1] ?? 0) - (b.ys[0] ?? 0);
  return a.rect.y1 + Math.min(firstRow, 40) > bottom - 14 || a.rect.y1 + firstRow > bottom + 2;
}

/** Left edges of the cells in a table's last or first row. Tables set one under another make one grid of many columns. */
function edgesOf(table: Table, which: 'first' | 'last'): number[] {
  const rows = table.cells.map((cell) => (which === 'last' ? cell.row + cell.rowSpan - 1 : cell.row));
  const row = which === 'last' ? Math.max(...rows) : Math.min(...rows);
  return table.cells.filter((_, at) => rows[at] === row).flatMap(({ rect }) => [rect.x0, rect.x1]);
}

function appendTable(before: Table, after: Table): void {
  const xs = unite(before.grid.xs, after.grid.xs);
  for (const table of [before, after]) {
    for (const cell of table.cells) Object.assign(cell, columnsOf(cell, xs));
  }
  before.grid = { ...after.grid, xs };
  before.lastPage = after.lastPage;
  const fresh = withoutRepeatedHead(before, after);
  const lastRow = Math.max(...before.cells.map((cell) => cell.row + cell.rowSpan)) - 1;
  const firstRow = Math.min(...fresh.map((cell) => cell.row));
  const pairs: { old: TableCell; cell: TableCell }[] = [];
  for (const cell of fresh.filter((other) => other.row === firstRow)) {
    const old = before.cells.find(
      (other) => other.row + other.rowSpan - 1 === lastRow && sameColumns(other, cell),
    );
    if (old !== undefined) pairs.push({ old, cell });
  }
  const split = isSplitRow(pairs, fresh, firstRow);
  const shift = lastRow - firstRow + (split ? 0 : 1);
  for (const cell of fresh) {
    const pair = pairs.find((other) => other.cell === cell);
    const spanning = pair !== undefined && (pair.old.rowSpan > 1 || cell.rowSpan > 1);
    if (pair !== undefined && (split || (spanning && runsOn(pair)))) {
      const old = pair.old;
      appendCell(old, cell);
      old.rowSpan = cell.row + cell.rowSpan + shift - old.row;
    } else {
      before.cells.push({ ...cell, row: cell.row + shift });
    }
  }
}

function appendCell(old: TableCell, cell: TableCell): void {
  const [last, first] = [old.paragraphs.at(-1), cell.paragraphs[0]];
  const joins = last !== undefined && first !== undefined && continues(last, first);
  if (joins) append(last, first);
  old.paragraphs.push(...cell.paragraphs.slice(joins ? 1 : 0));
}

/**
 * A row is cut in two where a cell breaks off in mid-sentence, where its first cell has nothing more to say, or
 * where the cells of one page fill exactly the gaps that the other page left.
 */
function isSplitRow(pairs: { old: TableCell; cell: TableCell }[], fresh: TableCell[], row: number): boolean {
  const single = pairs.filter(({ old, cell }) => old.rowSpan === 1 && cell.rowSpan === 1);
  if (single.length === 0) return false;
  if (pairs.every(({ old }) => old.header || old.paragraphs.length === 0))
    return isSplitHead(pairs, fresh, row);
  if (single.some(startsAfresh) && !single.some(breaksOff)) return false;
  const gone = single.filter(({ cell }) => cell.paragraphs.length > 0);
  const midway = gone.some(({ old, cell }) => {
    const [last, first] = [old.paragraphs.at(-1), cell.paragraphs[0]];
    const [a, b] = [last?.lines.at(-1), first?.lines[0]];
    if (last === undefined || first === undefined || a === undefined || b === undefined) return false;
    return continues(last, first) && (isPlainlyCutOff(a, b) || gone.length === 1);
  });
  if (midway) return true;
  const parted = single.every(({ old, cell }) => old.paragraphs.length === 0 || cell.paragraphs.length === 0);
  const head = single.find(({ cell }) => cell.column === 0);
  if (parted && head !== undefined && head.old.paragraphs.length === 0 && head.cell.paragraphs.length > 0) {
    return single.some(({ old }) => old.paragraphs.length > 0);
  }
  const first = pairs.find(({ cell }) => cell.column === 0);
  const filled = fresh.some((cell) => cell.row === row && cell.paragraphs.length > 0);
  if (first === undefined || first.old.rowSpan > 1 || first.cell.rowSpan > 1 || !filled) return false;
  const orphans = single.some(({ old, cell }) => old.paragraphs.length === 0 && cell.paragraphs.length > 0);
  return first.old.paragraphs.length > 0 && first.cell.paragraphs.length === 0 && !orphans;
}

/** A row of heads goes on where all that is left of it is heads and one of them begins in mid-phrase ("when", "need"). */
function isSplitHead(pairs: { old: TableCell; cell: TableCell }[], fresh: TableCell[], row: number): boolean {
  const rest = fresh.filter((cell) => cell.row === row && cell.paragraphs.length > 0);
  if (rest.length === 0 || !rest.every(({ header }) => header) || rest.length > pairs.length) return false;
  return rest.some((cell) => /^\p{Ll}/u.test(cell.paragraphs.map(textOf).join(' ')));
}

/** A long cell that was finished and begins anew shows that the next row begins, whatever short cells beside it look like. */
function startsAfresh({ old, cell }: { old: TableCell; cell: TableCell }): boolean {
  const [last, first] = [old.paragraphs.at(-1), cell.paragraphs[0]];
  const [a, b] = [last?.lines.at(-1), first?.lines[0]];
  if (
    !last ||
    !first ||
    !a ||
    !b ||
    first.marker !== undefined ||
    old.paragraphs.length + cell.paragraphs.length > 2
  )
    return false;
  return isLong(last) && isLong(first) && isClosed(a) && beginsSentence(b);
}

/** A long cell that plainly goes on. */
function breaksOff({ old, cell }: { old: TableCell; cell: TableCell }): boolean {
  const [last, first] = [old.paragraphs.at(-1), cell.paragraphs[0]];
  const [a, b] = [last?.lines.at(-1), first?.lines[0]];
  return last !== undefined && a !== undefined && b !== undefined && isLong(last) && isPlainlyCutOff(a, b);
}

function isLong(paragraph: Paragraph): boolean {
  return textOf(paragraph).split(' ').length >= 8;
}

/** A cell merged over rows goes on over the page break: nothing new in it, or the rest of its sentence. */
function runsOn({ old, cell }: { old: TableCell; cell: TableCell }): boolean {
  const [last, first] = [old.paragraphs.at(-1), cell.paragraphs[0]];
  return first === undefined || (last !== undefined && continues(last, first));
}

function withoutRepeatedHead(before: Table, after: Table): TableCell[] {
  const rowText = (table: Table, row: number) =>
    table.cells
      .filter((cell) => cell.row === row)
      .toSorted((a, b) => a.column - b.column)
      .map((cell) => cell.paragraphs.map(textOf).join(' '))
      .join('|');
  const last = Math.max(...after.cells.map((cell) => cell.row));
  let drop = 0;
  while (drop < last) {
    const text = rowText(after, drop);
    const empty = text.replaceAll('|', '') === '';
    const head = after.cells.some((cell) => cell.row === drop && cell.header);
    if (!empty && !(head && text === rowText(before, drop))) break;
    drop += 1;
  }
  return after.cells.filter((cell) => cell.row >= drop);
}

function sameColumns(a: TableCell, b: TableCell): boolean {
  return a.column === b.column && a.columnSpan === b.columnSpan;
}

function unite(a: readonly number[], b: readonly number[]): number[] {
  const all = [...a];
  for (const x of b) if (!all.some((other) => Math.abs(other - x) <= sameColumn)) all.push(x);
  return all.toSorted((one, other) => one - other);
}

function columnsOf(cell: TableCell, xs: readonly number[]): { column: number; columnSpan: number } {
  const nearest = (x: number) =>
    xs.reduce(
      (best, other, at) => (Math.abs(other - x) < Math.abs((xs[best] ?? Infinity) - x) ? at : best),
      0,
    );
  const column = nearest(cell.rect.x0);
  return { column, columnSpan: Math.max(1, nearest(cell.rect.x1) - column) };
}

function textOf(paragraph: Paragraph): string {
  return paragraph.lines
    .flatMap((line) => line.runs.map((run) => run.str.slice(run.from, run.to)))
    .join(' ')
    .trim();
}
