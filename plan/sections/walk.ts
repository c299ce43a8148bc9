import type { Block } from '../block.ts';
import { readArea } from './areas.ts';
import { findDecoys } from './decoys.ts';
import { type FlowNode, looksLikeHeading, toFlow } from './flow.ts';
import { isGuidance } from './guidance.ts';
import { type HeadingRead, readHeading } from './heading.ts';
import { isMonitoringLine, readPhase } from './labels.ts';
import { ownWords } from './own-words.ts';
import type { Placed } from './placed.ts';
import { enterArea, enterSections, phaseOfSection, sectionsHere, startState, type State } from './state.ts';
import { titleSuits } from './titles.ts';
import { walkTable } from './walk-table.ts';

/** What the readers of lines and tables share while a document is walked. */
export type Walk = { state: State; placed: Placed[]; decoys: Set<string>; lettered: Set<string> };

/** Reads a plan's blocks from top to bottom and says of each what it is and to which sections it belongs. */
export function placeBlocks(blocks: Block[], unlettered = false): Placed[] {
  const nodes = toFlow(blocks);
  const decoys = findDecoys(nodes);
  const walk: Walk = { state: startState(), placed: [], decoys, lettered: letteredSections(blocks, decoys) };
  if (unlettered) Object.assign(walk.state, { zone: 'plan', areaSeen: true, unlettered });
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    if (node.kind === 'table') walkTable(walk, node);
    else {
      const next = nodes[index + 1];
      if (walkLine(walk, node.block, next?.kind === 'line' ? next.block : undefined)) index += 1;
      if (nodes[index + 1]?.kind !== 'table' || node.block.kind === 'heading') delete walk.state.columns;
    }
  }
  return walk.placed;
}

/** Puts a block down as it was read; content of a section that is not open counts as front matter. */
export function put(walk: Walk, block: Block, role: Placed['role'], more: Partial<Placed> = {}): void {
  const { state } = walk;
  walk.placed.push({
    block,
    role,
    sections: [],
    own: ownWords(block),
    ...(state.phase && { phase: state.phase }),
    ...(state.area && { area: state.area }),
    ...(state.label && { label: state.label }),
    ...more,
  });
}

/**
 * Reads one line. `next` is the line below it: a lone letter counts as a heading only over its title.
 * Returns true when `next` was read with it.
 */
export function walkLine(walk: Walk, block: Block, next?: Block, banner = false): boolean {
  const { state } = walk;
  readField(walk, block);
  if (state.zone === 'outside') {
    put(walk, block, 'outside');
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
    const titled = next !== undefined && heading.title === '' && isTitleOf(heading, next);
    if (titled) put(walk, next, 'heading', { sections: heading.sections, by: 'letter' });
    return titled;
  }
  if (endsPlan(walk, block)) {
    put(walk, block, state.zone === 'sign-off' ? 'sign-off' : 'outside');
    return false;
  }
  if (state.zone !== 'plan') {
    put(walk, block, state.zone === 'sign-off' ? 'sign-off' : isGuidance(block.text) ? 'guidance' : 'front');
    return false;
  }
  if (readLabelLine(walk, block)) return false;
  // Section K is its table; what is printed below it ("If anything is wrong, contact ...") is the form's.
  if (state.listed && block.kind === 'paragraph' && !block.cell) put(walk, block, 'front');
  else putContent(walk, block, sectionsHere(state));
  return false;
}

/** Puts down a block of content, unless it is guidance, a monitoring line or stands where no section is open. */
export function putContent(
  walk: Walk,
  block: Block,
  sections: Placed['sections'],
  more: Partial<Placed> = {},
): void {
  const own = ownWords(block);
  if (isGuidance(block.text)) {
    put(walk, block, 'guidance', { ...more, sections });
    return;
  }
  if (signature.test(block.text) && !sections.includes('K')) {
    put(walk, block, 'sign-off', more);
    return;
  }
  if (isMonitoringLine(block.text)) {
    put(walk, block, 'monitoring', more);
    return;
  }
  let target = sections;
  if (
    own.counts === 'outcome' &&
    !target.includes('E') &&
    (walk.state.sections.length !== 1 || !walk.state.seen.has('E'))
  ) {
    walk.state.phase = 'outcomes';
    target = ['E'];
  } else if (own.counts === 'outcome' && target.includes('E') && walk.state.phase === 'steps')
    walk.state.phase = 'outcomes';
  if (
    own.tag &&
    (own.tag === 'H1' || own.tag === 'H2' || own.tag === 'G' || own.tag === 'F') &&
    target.some((section) => 'FGH1H2'.includes(section))
  )
    target = [own.tag];
  if (target.length > 0) put(walk, block, 'content', { ...more, sections: target, own });
  else put(walk, block, walk.state.phase === 'monitoring' ? 'monitoring' : 'label', more);
}

/** Reads a line as area, phase label or sub-heading; true if it was one. */
export function readLabelLine(walk: Walk, block: Block): boolean {
  const { state } = walk;
  const area = readArea(block.text);
  const stands = looksLikeHeading(block) || block.text.endsWith(':') || block.text.split(' ').length <= 14;
  const under = block.look?.italic === true && block.look.bold !== true;
  if (area && stands && !under && block.kind !== 'item' && !fixedSection(state)) {
    enterArea(state, area);
    put(walk, block, 'label');
    return true;
  }
  const phase = readPhase(block.text);
  if (phase && stands && block.kind !== 'item' && !fixedSection(state)) {
    state.phase = phase;
    state.label = block.text;
    put(walk, block, 'label');
    return true;
  }
  if (!looksLikeHeading(block) || isStatement(block)) return false;
  state.label = block.text;
  if (state.phase === 'monitoring' || state.phase === 'steps') delete state.phase;
  put(walk, block, 'label');
  return true;
}

/** "Outcome 3: By July ..." over a card is content, whatever it looks like. */
function isStatement(block: Block): boolean {
  return ownWords(block).counts !== undefined && block.text.split(' ').length > 6;
}

function fixedSection(state: State): boolean {
  const [first] = state.sections;
  return state.sections.length === 1 && (first === 'I' || first === 'J' || first === 'K');
}

/** Opens the sections of a heading if it is one; a title in a document that prints letters is only a label. */
export function enterHeading(
  walk: Walk,
  block: Block,
  heading: HeadingRead,
  next: Block | undefined,
  banner: boolean,
): boolean {
  const { state } = walk;
  if (heading.by === 'bare' && !(next && isTitleOf(heading, next))) return false;
  if (block.kind === 'item' && !/^\W*(?:section|part)/i.test(block.text)) return false;
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
    heading.by === 'title' && state.areaSeen && heading.sections.some((section) => 'BEF'.includes(section));
  enterSections(state, heading.sections);
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

/** True where a line below a letter is the title that belongs to it. */
function isTitleOf(heading: HeadingRead, next: Block): boolean {
  const [first] = heading.sections;
  if (first === undefined || next.text.split(' ').length > 40 || /[.;]$/.test(next.text)) return false;
  return (
    titleSuits(first, next.text.toLowerCase()) &&
    !readHeading(next.text)?.sections.some((id) => !heading.sections.includes(id)) &&
    (looksLikeHeading(next) || next.text.split(' ').length <= 24)
  );
}

/** A form field, tab or panel names what it holds: its label is read as a heading when it changes. */
function readField(walk: Walk, block: Block): void {
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

/** An author's line: "Dr Noor Ray, Educational Psychologist, 12 May 2025". */
const signature = /^\p{Lu}[^.:;]{5,100},\s+\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{L}+\s+20\d\d\.?$/u;
const signed = /^(?:sign(?:ed|[- ]?off|ature)s?)\b.{0,80}$/i;
const appended =
  /^(?:appendix|appendices|annex(?:e|es)?)\b|^(?:reply slip|right of appeal|your right to appeal|how to (?:respond|appeal)|disagreement)/i;
const otherDocument = /\b(?:report|advice|review|assessment|letter|minutes|notes)\b/i;

/** Signature blocks, appendices and appended reports end the plan; so does an unknown heading beside that of Section K. */
function endsPlan(walk: Walk, block: Block): boolean {
  const { state } = walk;
  if (state.zone === 'front' || block.kind === 'item') return false;
  if (signed.test(block.text)) {
    state.zone = 'sign-off';
    state.sections = [];
    return true;
  }
  if (!looksLikeHeading(block) || readPhase(block.text) || readArea(block.text))
    return state.zone === 'sign-off' && false;
  const last =
    state.zone === 'sign-off' ||
    state.sections.some((section) => section === 'I' || section === 'J' || section === 'K');
  const size = block.look?.size ?? 1;
  const beside =
    (block.level !== undefined && state.rank?.level !== undefined && block.level <= state.rank.level) ||
    (block.level === undefined && block.kind === 'heading' && size >= (state.rank?.size ?? 1.15));
  if (
    state.seen.size >= 5 &&
    (appended.test(block.text) || (beside && last && otherDocument.test(block.text)))
  ) {
    state.zone = 'outside';
    state.sections = [];
    return true;
  }
  if (last && beside && state.zone === 'plan') {
    state.zone = 'front';
    state.sections = [];
  }
  return false;
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

export type { FlowNode };
