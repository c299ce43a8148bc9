import { looksLikeHeading } from './flow.ts';
import type { FlowRow } from './flow.ts';
import { readHeading } from './heading.ts';
import { put, putAll, putContent, type Walk } from './put.ts';
import { enterSections, sectionsHere } from './state.ts';
import { titleSuits } from './titles.ts';

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
  const titled =
    titleSuits(section, second.text.toLowerCase()) &&
    second.text.split(' ').length <= 40 &&
    !/[.;]$/.test(second.text);
  if (heading.by === 'bare' && !titled) return false;
  enterSections(state, heading.sections);
  state.rank = { ...(block.look?.size && { size: block.look.size }) };
  for (const each of first.blocks) put(walk, each, 'heading', { sections: heading.sections, by: 'letter' });
  for (const each of second.blocks)
    if (titled && (second.blocks.length === 1 || looksLikeHeading(each)))
      put(walk, each, 'heading', { sections: heading.sections, by: 'letter' });
    else putContent(walk, each, sectionsHere(state));
  return true;
}
