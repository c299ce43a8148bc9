import { labelOf } from './field-label.ts';
import { isElement, isField } from './nodes.ts';
import { rowsOfCards, type TermRows } from './term-rows.ts';

/** Most children of a box that holds the fields of one item. */
const mostChildren = 12;

/**
 * The row that the fields of one box make, each under its own label ("Provision", "Who", "How often"), as a repeater
 * draws an item. Undefined for any other box.
 */
export function fieldsCardFrom(box: HTMLElement): { table: TermRows; rest: HTMLElement[] } | undefined {
  if (!/^(div|li|fieldset|section|article)$/.test(box.localName)) return undefined;
  const { children } = box;
  if (children.length < 2 || children.length > mostChildren) return undefined;
  const near = [...children].filter((child) => isField(child) || [...child.children].some(isField));
  if (near.length < 2) return undefined;
  const fields = [...box.querySelectorAll('textarea,input,select')].filter((field) => isField(field));
  if (fields.length > near.length) return undefined;
  const pairs = fields.flatMap((value) => {
    const term = labelOf(value)?.element;
    return term && isElement(value) && !term.contains(value) ? [{ term, value }] : [];
  });
  const table = pairs.length === fields.length ? rowsOfCards(pairs) : undefined;
  return table?.rows.length === 1 ? { table, rest: [] } : undefined;
}
