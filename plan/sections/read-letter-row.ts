import { looksLikeHeading } from './flow.ts';
import type { FlowRow } from './flow.ts';
import { readHeading } from './heading.ts';
import { put, putAll, type Walk } from './put.ts';
import type { SectionId } from '../plan.ts';
import { enterSections } from './state.ts';
import { titleSuits } from './titles.ts';
import { walkLine } from './walk.ts';

/** "A1 | Summary of the child's history", "Section B | My special educational needs", "H1 | ...": letter and title in neighbouring cells. */
export function readLetterRow(walk: Walk, row: FlowRow): boolean {
  const { state } = walk;
  const [first, second] = row.cells;
  const block = first?.blocks[0];
  if (!first || !block) return false;
  const heading = readHeading(first.text);
  if (!heading || heading.by === 'title') return false;
  if (walk.decoys.has(block.id)) {
    state.sections = [];
    state.zone = 'front';
    putAll(walk, row, 'front');
    return true;
  }
  const [section] = heading.sections;
  if (!second || section === undefined || row.cells.length > 2 || heading.title !== '') return false;
  const whole = isTitle(section, second.text);
  const [top, ...below] = second.blocks;
  // A row for each section: the letter in the first cell, the title and all the text in the second.
  const within =
    !whole && top !== undefined && below.length > 0 && looksLikeHeading(top) && isTitle(section, top.text);
  const titled = whole || within;
  if (heading.by === 'bare' && !titled) return false;
  enterSections(state, heading.sections);
  state.rank = { ...(block.look?.size && { size: block.look.size }) };
  for (const each of first.blocks) put(walk, each, 'heading', { sections: heading.sections, by: 'letter' });
  if (within) {
    put(walk, top, 'heading', { sections: heading.sections, by: 'letter' });
    for (const each of below) walkLine(walk, each);
    return true;
  }
  for (const each of second.blocks)
    if (titled && (second.blocks.length === 1 || looksLikeHeading(each)))
      put(walk, each, 'heading', { sections: heading.sections, by: 'letter' });
    else walkLine(walk, each);
  return true;
}

/** True where a row opens a section, its letter in the first cell and the title in the second. */
export function namesSection(first: string, second: string): boolean {
  const heading = readHeading(first);
  const [section] = heading?.sections ?? [];
  return heading?.by === 'bare' && section !== undefined && second !== '' && isTitle(section, second);
}

function isTitle(section: SectionId, text: string): boolean {
  return titleSuits(section, text.toLowerCase()) && text.split(' ').length <= 40 && !/[.;]$/.test(text);
}
