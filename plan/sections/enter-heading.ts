import type { Block } from '../block.ts';
import { readArea } from './areas.ts';
import { looksLikeHeading } from './flow.ts';
import { type HeadingRead, readHeading } from './heading.ts';
import { readPhase } from './labels.ts';
import { put, type Walk } from './put.ts';
import { enterArea, enterSections, phaseOfSection, sectionsHere } from './state.ts';
import { titleSuits } from './titles.ts';

/** Opens the sections of a heading if it is one; a title in a document that prints letters is only a label. */
export function enterHeading(
  walk: Walk,
  block: Block,
  heading: HeadingRead,
  next: Block | undefined,
  banner: boolean,
): boolean {
  const { state } = walk;
  if (heading.by === 'bare' && !(next && isTitleOf(heading, next, block))) return false;
  if (block.kind === 'item' && !/^\W*(?:section|part)/i.test(block.text)) return false;
  // "B: Nursery, J. Rix, 9 February 2026" in Section K is a report with its own letter.
  if (state.sections[0] === 'K' && dated.test(block.text) && !/^\W*section/i.test(block.text)) return false;
  if (heading.by === 'title') {
    if (!looksLikeHeading(block) && !banner) return false;
    const [first] = heading.sections;
    if (first === undefined) return false;
    const here = sectionsHere(state);
    const half = heading.sections.length === 1 && (first === 'H1' || first === 'H2');
    const narrows = half || (state.sections.length > 1 && state.sections.includes(first));
    if (state.zone === 'plan' && !narrows && (walk.lettered.has(first) || here.includes(first))) {
      const meaning = phaseOfSection(first);
      if (!meaning || (state.sections[0] === 'A' && !state.areaSeen)) return false;
      state.phase = meaning.phase;
      if (meaning.strand) state.strand = meaning.strand;
      state.label = block.text;
      put(walk, block, 'label');
      return true;
    }
  }
  const area = state.area;
  const strand = state.strand;
  const inArea =
    (heading.by === 'title' || /^\W*[BEF]\d/.test(block.text)) &&
    state.areaSeen &&
    heading.sections.some((section) => 'BEF'.includes(section));
  enterSections(state, heading.sections);
  const titled = readArea(heading.title.replace(/^\W+/, ''));
  if (titled) state.area = titled.name;
  if (inArea && area) Object.assign(state, { area, strand, areaSeen: true });
  state.rank = {
    ...(block.level && { level: block.level }),
    ...(block.look?.size && { size: block.look.size }),
  };
  put(walk, block, 'heading', {
    sections: heading.sections,
    by: heading.by === 'title' ? 'title' : 'letter',
  });
  return true;
}

const dated = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8} 20\d\d\b/u;

/**
 * True where a line below a letter is the title that belongs to it. Under a letter that is set as a heading the title is
 * too: "Harbour School" in plain type below "Section I" is the placement.
 */
export function isTitleOf(heading: HeadingRead, next: Block, letter: Block): boolean {
  const [first] = heading.sections;
  if (first === undefined || next.text.split(' ').length > 40 || /[.;]$/.test(next.text)) return false;
  return (
    titleSuits(first, next.text.toLowerCase()) &&
    !readHeading(next.text)?.sections.some((id) => !heading.sections.includes(id)) &&
    (looksLikeHeading(next) ||
      (next.text.split(' ').length <= 24 &&
        (!looksLikeHeading(letter) || readHeading(next.text) !== undefined)))
  );
}

/** A form field, tab or panel names what it holds: its label is read as a heading when it changes. */
export function readField(walk: Walk, block: Block): void {
  const { state } = walk;
  if (block.field === state.field) return;
  state.field = block.field ?? '';
  if (!block.field || state.zone === 'outside') return;
  const heading = readHeading(block.field);
  const area = readArea(block.field);
  const phase = readPhase(block.field);
  if (heading && heading.by !== 'bare') enterSections(state, heading.sections);
  else if (area) enterArea(state, area);
  else if (phase) state.phase = phase;
  else state.label = block.field;
}
