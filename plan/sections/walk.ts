import type { Block } from '../block.ts';
import { readArea } from './areas.ts';
import { findDecoys } from './decoys.ts';
import { endsPlan } from './ends-plan.ts';
import { enterHeading, isTitleOf, readField } from './enter-heading.ts';
import { toFlow } from './flow.ts';
import { isGuidance } from './guidance.ts';
import { readHeading } from './heading.ts';
import type { Placed } from './placed.ts';
import { blocksOf, enterTaught, isTaughtByCell } from './enter-taught.ts';
import { put, putContent, type Walk } from './put.ts';
import { readLabelLine } from './read-label-line.ts';
import { sectionsHere, startState } from './state.ts';
import { walkTable } from './walk-table.ts';

/**
 * Reads a plan's blocks from top to bottom and says of each what it is and to which sections it belongs. `told`: blocks
 * that a person said head a section, which are headings wherever they stand.
 */
export function placeBlocks(
  blocks: Block[],
  unlettered = false,
  told: ReadonlySet<string> = new Set(),
): Placed[] {
  const nodes = toFlow(blocks);
  const decoys = findDecoys(nodes);
  for (const id of told) decoys.delete(id);
  const walk: Walk = {
    state: startState(),
    placed: [],
    decoys,
    lettered: letteredSections(blocks, decoys),
    told,
  };
  if (unlettered) Object.assign(walk.state, { zone: 'plan', areaSeen: true, unlettered });
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    if (node.kind === 'table' && isTaughtByCell(node))
      for (const block of blocksOf(node)) walkLine(walk, block);
    else if (node.kind === 'table') walkTable(walk, node);
    else {
      const next = nodes[index + 1];
      if (walkLine(walk, node.block, next?.kind === 'line' ? next.block : undefined)) index += 1;
      if (nodes[index + 1]?.kind !== 'table' || node.block.kind === 'heading') delete walk.state.columns;
    }
  }
  return walk.placed;
}

/**
 * Reads one line. `next` is the line below it: a lone letter counts as a heading only over its title.
 * Returns true when `next` was read with it.
 */
export function walkLine(walk: Walk, block: Block, next?: Block, banner = false): boolean {
  const { state } = walk;
  const opens = enterTaught(state, block);
  readField(walk, block);
  if (walk.told.has(block.id)) reopen(state);
  if (state.zone === 'outside') {
    put(walk, block, 'outside');
    return false;
  }
  // Where somebody pointed at a section, titles inside it are its labels.
  if (state.taught && !walk.told.has(block.id)) {
    if (opens && block.kind === 'heading')
      put(walk, block, 'heading', { sections: state.sections, by: 'letter' });
    else if (!readLabelLine(walk, block)) putContent(walk, block, sectionsHere(state));
    return false;
  }
  const heading = readHeading(block.text);
  if (heading && walk.decoys.has(block.id)) {
    state.sections = [];
    state.zone = 'front';
    state.areaSeen = false;
    put(walk, block, 'front');
    return false;
  }
  if (heading && enterHeading(walk, block, heading, next, banner)) {
    const titled = next !== undefined && heading.title === '' && isTitleOf(heading, next, block);
    if (titled) put(walk, next, 'heading', { sections: heading.sections, by: 'letter' });
    return titled;
  }
  // A letter or "C12" alone is a page stamp or a cell's corner, never the plan's words.
  if (heading?.by === 'bare') {
    put(walk, block, 'label');
    return false;
  }
  if (endsPlan(walk, block)) {
    put(walk, block, state.zone === 'sign-off' ? 'sign-off' : 'outside');
    return false;
  }
  if (state.zone !== 'plan') {
    // A grid's banner names its area above the heads that open its sections.
    const area = block.cell && readArea(block.text);
    if (area) Object.assign(state, { area: area.name, strand: area.strand });
    put(walk, block, state.zone === 'sign-off' ? 'sign-off' : isGuidance(block.text) ? 'guidance' : 'front');
    return false;
  }
  if (readLabelLine(walk, block)) return false;
  if (banner && block.cell?.header && !/[.;!?]$/.test(block.text)) {
    state.label = block.text;
    put(walk, block, 'label');
    return false;
  }
  // Section K is its table; what is printed below it ("If anything is wrong, contact ...") is the form's.
  if (state.listed && block.kind === 'paragraph' && !block.cell) put(walk, block, 'front');
  else putContent(walk, block, sectionsHere(state));
  return false;
}

/** A person said that the plan goes on here. */
export function reopen(state: Walk['state']): void {
  if (state.zone !== 'plan') state.zone = 'front';
  delete state.columns;
  delete state.listed;
}

/** Sections that the document heads by letter: their titles without a letter are then only labels. */
function letteredSections(blocks: Block[], decoys: Set<string>): Set<string> {
  const found = new Set<string>();
  for (const block of blocks) {
    if (decoys.has(block.id)) continue;
    const heading = readHeading(block.text);
    if (heading?.by === 'letter' && block.kind !== 'item')
      for (const section of heading.sections) found.add(section);
  }
  return found;
}
