import { isElement, isText, single } from './nodes.ts';
import type { Walked } from './walk-state.ts';

/** Fewer pieces in a line are a label and its value, or words set apart in a sentence. */
const fewestCells = 3;
const mostCells = 8;

/**
 * The cells of a line that is a row of a table in all but its tags: nothing but three or more plain pieces, and the
 * same again in a line beside it ("what", "who" and "how often" in three spans). Undefined for any other element.
 */
export function rowInDisguise(element: HTMLElement): HTMLElement[] | undefined {
  const cells = cellsOf(element);
  if (!cells) return undefined;
  const rows = rowsBeside(element);
  return rows.length > 1 && rows.every((row) => cellsOf(row)?.length === cells.length) ? cells : undefined;
}

/** The table that such a row belongs to, and its number in it. */
export function placeOfRow(walked: Walked, element: HTMLElement): { table: string; row: number } {
  const rows = rowsBeside(element);
  const [first = element] = rows;
  const known = walked.lists.get(first);
  if (known === undefined) walked.tables += 1;
  const table = known ?? `t${walked.tables}`;
  walked.lists.set(first, table);
  return { table, row: rows.indexOf(element) };
}

/** The elements of one kind that stand in a row with this one. */
function rowsBeside(element: HTMLElement): HTMLElement[] {
  const isAlike = (other: Element | null): other is HTMLElement =>
    other !== null &&
    isElement(other) &&
    other.localName === element.localName &&
    other.className === element.className;
  const rows = [element];
  for (let at = element.previousElementSibling; isAlike(at); at = at.previousElementSibling) rows.unshift(at);
  for (let at = element.nextElementSibling; isAlike(at); at = at.nextElementSibling) rows.push(at);
  return rows;
}

function cellsOf(element: HTMLElement): HTMLElement[] | undefined {
  const cells: HTMLElement[] = [];
  for (const node of element.childNodes) {
    if (isText(node) && single(node.data) !== '') return undefined;
    if (!isElement(node)) continue;
    if (!/^(span|small|div)$/.test(node.localName) || node.childElementCount > 0) return undefined;
    // A piece in small letters goes on with the sentence before it.
    if (/^[\p{Ll}.,;:)]/u.test(single(node.textContent))) return undefined;
    cells.push(node);
  }
  return cells.length >= fewestCells && cells.length <= mostCells ? cells : undefined;
}
