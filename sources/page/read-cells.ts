import { inkOf, isFilled } from './look-of.ts';
import { isEditor, isElement } from './nodes.ts';
import { readEditor } from './read-field.ts';
import { gridOf } from './table-grid.ts';
import type { Walk, Within } from './walk-state.ts';

/** Reads a table as cells of its own grid; a table of one cell is only a box around its content. */
export function readTable(walk: Walk, element: HTMLElement, within: Within): void {
  walk.flush(within);
  const caption = [...element.children].find((child) => child.localName === 'caption');
  if (caption) {
    const head = { ...within, heading: true, level: undefined };
    walk.children(caption, head);
    walk.flush(head);
  }
  const grid = gridOf(element);
  const reach = walk.openersOf(element);
  walk.walked.tables += 1;
  const table = `t${walk.walked.tables}`;
  for (const { element: found, ...position } of grid) {
    const row = found.parentElement;
    if (!isElement(found) || reach.isOutOfReach(found) || (row && reach.isOutOfReach(row))) continue;
    const inner: Within = { ...within, item: undefined, ink: inkOf(found, within.ink) };
    if (grid.length > 1) {
      inner.cell = { table, ...position };
      inner.filled = isFilled(found) || (row !== null && isFilled(row));
    }
    if (isEditor(found) && !within.editor) readEditor(walk, found, inner);
    else walk.inside(found, inner);
    walk.flush(inner);
  }
}
