import {
  fieldOf,
  fieldSelector,
  type Label,
  labelOf,
  nameOf,
  shownIn,
  textNodesOf,
  wordsOf,
} from './field-label.ts';
import { type LabelledLine, labelledItems } from './labelled-lines.ts';
import { isElement, isField, isInput, isSelect, single } from './nodes.ts';
import { asksForComment } from './regions.ts';
import type { Field } from './page-reading.ts';
import type { Walk, Within } from './walk-state.ts';

/** A value longer than this stands under its label rather than beside it. */
const longestValue = 120;

/** A label without a field of its own heads what follows; one with a field is read with it. */
export function readLabel(walk: Walk, element: HTMLElement, within: Within): void {
  const field = element.localName === 'label' ? fieldOf(element) : undefined;
  if (field && element.contains(field)) {
    for (const inside of element.querySelectorAll(fieldSelector)) {
      if (isElement(inside)) walk.element(inside, within);
    }
    return;
  }
  // An editor hides the field that it stands for; then the label names the editor.
  if (field && isField(field) && !walk.openersOf(field).isOutOfReach(field)) return;
  const value = valueBeside(element);
  if (value) {
    walk.flush(within);
    walk.walked.labels.set(value, nameOf(wordsOf(element)));
    return;
  }
  const inner = { ...within, heading: true, level: undefined };
  walk.apart(within, inner, () => walk.inside(element, inner));
}

/** A read-only form prints the value in the line after its label. */
function valueBeside(label: HTMLElement): Element | undefined {
  const next = label.nextElementSibling;
  const isValue =
    label.localName === 'label' && next && /^(span|output|strong|b|em|data|time)$/.test(next.localName);
  return isValue && next.children.length === 0 && single(next.textContent) ? next : undefined;
}

/** `dd`: a short value takes its term as its field; over a long one the term stays a heading. */
export function readTermValue(walk: Walk, element: HTMLElement, within: Within): void {
  let term = element.previousElementSibling;
  while (term && term.localName === 'dd') term = term.previousElementSibling;
  const title = term?.localName === 'dt' ? single(term.textContent) : '';
  const isSecond = element.previousElementSibling?.localName === 'dd';
  if (isSecond && /^(change|edit|update|remove|delete|view)\b.{0,60}$/i.test(single(element.textContent)))
    return;
  walk.flush(within);
  const { blocks, furniture } = walk.walked;
  const list = within.furniture ? furniture : blocks;
  const last = list.at(-1);
  const isShort = single(element.textContent).length <= longestValue && element.textContent?.trim() !== '';
  if (title && isShort && last?.kind === 'heading' && last.text === title) list.pop();
  const inner = { ...within, field: nameOf(title) || within.field };
  walk.inside(element, inner);
  walk.flush(inner);
}

/** An editor that is part of the page: everything in it is the document's own. */
export function readEditor(walk: Walk, element: HTMLElement, within: Within): void {
  walk.flush(within);
  const field = nameOver(walk, labelOf(element), within) ?? within.field;
  const inner = { ...within, editor: true, field };
  walk.inside(element, inner);
  walk.flush(inner);
}

/**
 * Puts the label of a long text over it as a heading, unless it stands there already, and gives its words. Without
 * a label, what stands right above names it: a step's title, a bar with the section's name.
 */
export function nameOver(walk: Walk, label: Label | undefined, within: Within): string | undefined {
  const last = walk.walked.blocks.at(-1);
  if (!label) {
    if (!last || last.cell || last.field || last.text.length > 150 || /[.!?]$/.test(last.text))
      return undefined;
    if (!/\p{L}{3}/u.test(last.text)) return undefined;
    last.kind = 'heading';
    return last.text;
  }
  if (last && letters(last.text) === letters(label.text)) {
    last.kind = 'heading';
    return label.text;
  }
  // The step that is open, named a moment ago, is the same section.
  if (last?.kind === 'heading' && !last.level && letters(label.text).includes(letters(last.text)))
    walk.walked.blocks.pop();
  const head = { ...within, heading: true, level: undefined, furniture: false };
  for (const node of label.element ? textNodesOf(label.element) : []) {
    walk.node(node, head);
    walk.gather.add(' ', 0, undefined, head.ink);
  }
  if (!label.element) walk.gather.add(label.text, 0, undefined, head.ink);
  walk.flush(head);
  return label.text;
}

/** A form field: its value, never its markup, with its label as `field`. */
export function readField(walk: Walk, field: Field, within: Within): void {
  if (within.editor) return;
  const label = labelOf(field);
  if (isInput(field) && /^(checkbox|radio)$/.test(field.type)) {
    readChoice(walk, field, label, within);
    return;
  }
  if (asksForComment(field)) return;
  if (isSelect(field) && !label && !within.cell) return;
  walk.flush(within);
  // In a table the column's head says what a field is; a label of its own there is for those who cannot see it.
  const isNamedByColumn = within.cell !== undefined && label?.element === undefined;
  const name = isNamedByColumn
    ? undefined
    : field.localName === 'textarea'
      ? nameOver(walk, label, within)
      : label?.text;
  const inner = { ...within, field: name ?? within.field, ink: { ...within.ink, pixels: 0 } };
  const shown = shownIn(field);
  const items = field.localName === 'textarea' && !within.cell ? labelledItems(shown) : undefined;
  if (items) readItems(walk, field, items, inner);
  else walk.lines(shown, { field }, inner.ink);
  walk.flush(inner);
}

/** Items typed as labelled lines are the rows of a table, their labels its heads. */
function readItems(walk: Walk, field: Field, items: LabelledLine[][], within: Within): void {
  walk.walked.tables += 1;
  const table = `t${walk.walked.tables}`;
  const add = (row: number, column: number, words: string, offset: number) => {
    const cell = { table, row, column, rowSpan: 1, columnSpan: 1, header: row === 0 };
    const inner = { ...within, item: undefined, cell };
    walk.gather.add(words, offset, { field }, inner.ink);
    walk.flush(inner);
  };
  const [first = []] = items;
  for (const [column, { label, at }] of first.entries()) add(0, column, label, at);
  for (const [row, item] of items.entries())
    for (const [column, { words, wordsAt }] of item.entries()) add(row + 1, column, words, wordsAt);
}

/** A ticked box or chosen button is the answer; the words beside the others are only what could have been chosen. */
function readChoice(walk: Walk, field: HTMLInputElement, label: Label | undefined, within: Within): void {
  if (!field.checked || !label) return;
  walk.flush(within);
  const group = field.closest('fieldset,[role=radiogroup],[role=group]');
  const legend =
    wordsOf(group?.querySelector('legend') ?? null) || (group ? labelOf(group)?.text : undefined);
  const inner = { ...within, field: legend || within.field };
  if (label.element) for (const node of textNodesOf(label.element)) walk.node(node, inner);
  else walk.gather.add(label.text, 0, undefined, inner.ink);
  walk.flush(inner);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}
