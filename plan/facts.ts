import type { Block } from './block.ts';
import type { Fact } from './plan.ts';
import { isDetailLabel } from './sections/details.ts';
import { type FlowRow, toFlow } from './sections/flow.ts';
import { dateOf } from './wording/dates.ts';

const runIn = /^([\p{Lu}][^:.!?]{1,50}?)\s*:\s*(\S.{0,160})$/u;

/**
 * Labelled values of a document's details, in reading order: from tables of label and value, from form fields and from lines
 * with the label run in ("Date of birth: 3/6/2019"). The label need not be known where the value is a date.
 */
export function gatherFacts(blocks: Block[]): Fact[] {
  const facts: Fact[] = [];
  for (const node of toFlow(blocks)) {
    if (node.kind === 'line') facts.push(...factOfLine(node.block));
    else for (const row of node.rows) facts.push(...factsOfRow(row));
  }
  return facts;
}

function factsOfRow(row: FlowRow): Fact[] {
  const facts: Fact[] = [];
  let index = 0;
  while (index < row.cells.length) {
    const label = row.cells[index];
    const value = row.cells[index + 1];
    const [block] = value?.blocks ?? [];
    if (
      label &&
      value &&
      block &&
      !((value.header || row.cells.length > 2) && isDetailLabel(value.text)) &&
      (isDetailLabel(label.text) ||
        (label.text.split(' ').length <= 8 && dateOf(value.text) !== undefined && row.cells.length <= 4))
    ) {
      facts.push(fact(label.text, value.text, block, 0, block.text.length));
      index += 2;
    } else {
      for (const each of label?.blocks ?? []) facts.push(...factOfLine(each));
      index += 1;
    }
  }
  return facts;
}

function factOfLine(block: Block): Fact[] {
  if (block.field && isDetailLabel(block.field))
    return [fact(block.field, block.text, block, 0, block.text.length)];
  const found = runIn.exec(block.text);
  const label = found?.[1] ?? '';
  const value = found?.[2] ?? '';
  if (!found || !(isDetailLabel(label) || (dateOf(value) !== undefined && label.split(' ').length <= 6)))
    return [];
  const from = block.text.length - value.length;
  return [fact(label, value, block, from, block.text.length)];
}

function fact(label: string, value: string, block: Block, from: number, to: number): Fact {
  const date = dateOf(value);
  return {
    label: label.replace(/[\s:*]+$/, ''),
    value,
    words: { block: block.id, from, to, quote: block.text.slice(from, to) },
    ...(date && { date }),
  };
}
