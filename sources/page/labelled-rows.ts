import { isElement, isText, single } from './nodes.ts';
import { type Pair, rowsOfCards, type TermRows } from './term-rows.ts';

/** A label longer than this is a question, not the head of a column. */
const longestLabel = 40;

/**
 * The table that a run of lines makes which are a label and its value each ("Provision", "By whom", "Frequency" as a
 * form in read mode prints them). `rest` are the lines and those after it that are read with it. Undefined elsewhere.
 */
export function labelledRowsFrom(element: HTMLElement): { table: TermRows; rest: HTMLElement[] } | undefined {
  if (!pairOf(element) || isPairLike(element.previousElementSibling, element)) return undefined;
  const run: HTMLElement[] = [];
  for (let at: Element | null = element; at && isPairLike(at, element); at = at.nextElementSibling)
    run.push(at);
  const table = rowsOfCards(run.flatMap((line) => pairOf(line) ?? []));
  return table && { table, rest: run };
}

function isPairLike(other: Element | null, like: HTMLElement): other is HTMLElement {
  return (
    other !== null &&
    isElement(other) &&
    other.localName === like.localName &&
    other.className === like.className &&
    pairOf(other) !== undefined
  );
}

/** A line that is nothing but a short label and one value. */
function pairOf(element: HTMLElement): Pair | undefined {
  if (!/^(div|p|li|section)$/.test(element.localName) || element.childElementCount !== 2) return undefined;
  const [term, value] = element.children;
  if (!term || !value || !isElement(term) || !isElement(value)) return undefined;
  if (!/^(div|span|b|strong|label|h[3-6]|p)$/.test(term.localName)) return undefined;
  if (!/^(div|span|p|output)$/.test(value.localName)) return undefined;
  if ([...element.childNodes].some((node) => isText(node) && single(node.data) !== '')) return undefined;
  if ((term.textContent ?? '').length > 2 * longestLabel) return undefined;
  const { length } = single(term.textContent);
  return length > 0 && length <= longestLabel ? { term, value } : undefined;
}
