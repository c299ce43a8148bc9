import type { Block } from '../block.ts';
import type { SectionId, Span } from '../plan.ts';
import { ownWords } from '../sections/own-words.ts';
import type { Placed } from '../sections/placed.ts';
import { placeBlocks } from '../sections/walk.ts';
import type { ToldOf } from './resolve.ts';
import { sectionTitle } from './section-names.ts';

/**
 * Places blocks as the reader does, with what a person said going first: a told start is read as the heading it stands
 * for, what is no part of the plan is set aside, and text that belongs elsewhere is moved. Without corrections this is
 * the reader's own work, unchanged. No block is lost: each that had words is placed once, whatever was said of it.
 */
export function placeTold(blocks: Block[], told: ToldOf): Placed[] {
  if (told.starts.size + told.notPlan.size + told.belongs.length + told.items.length === 0)
    return placeBlocks(blocks);
  const real = new Map(blocks.map((block) => [block.id, block]));
  const walked = placeBlocks(
    blocks.flatMap((block) => (told.notPlan.has(block.id) ? [] : asTold(block, told))),
    false,
    new Set([...told.starts].map(([id, { heading }]) => (heading ? id : standIn(id)))),
  );
  let placed = walked.flatMap((each): Placed[] => {
    const block = real.get(each.block.id);
    return block ? [block === each.block ? each : { ...each, block }] : [];
  });
  for (const [id, start] of told.starts) placed = startingAt(placed, id, start, told);
  for (const { section, blocks: ids } of told.belongs) placed = movedTo(placed, new Set(ids), section);
  for (const items of told.items) {
    const section = items.as === 'none' ? undefined : items.as === 'provision' ? items.section : 'E';
    if (section) for (const span of items.stretches.flat()) placed = spanMoved(placed, span, section);
  }
  return [...placed, ...setAside(blocks, told)];
}

/** A told heading reads as the section's own; first words get a heading of their own before them, which is taken away again. */
function asTold(block: Block, told: ToldOf): Block[] {
  const start = told.starts.get(block.id);
  if (!start) return [block];
  const head: Block = {
    ...block,
    kind: 'heading',
    text: sectionTitle(start.section),
    look: { ...block.look, bold: true },
  };
  if (start.heading) return [head];
  const { marker: _, ...plain } = head;
  return [{ ...plain, id: standIn(block.id) }, block];
}

function standIn(id: string): string {
  return `told-${id}`;
}

/** Where the reader's own way did not open the section (inside a table it reads as something else), what follows is moved there. */
function startingAt(
  placed: Placed[],
  id: string,
  { section, heading }: { section: SectionId; heading: boolean },
  told: ToldOf,
): Placed[] {
  const at = placed.findIndex(({ block }) => block.id === id);
  const own = placed[at];
  if (!own) return placed;
  const isOpen = heading
    ? own.role === 'heading' && own.sections.includes(section)
    : own.role !== 'content' || own.sections.includes(section);
  if (isOpen) return placed;
  const rest = placed.slice(at + 1);
  const end = rest.findIndex(
    ({ role, sections, block }) => (role === 'heading' && sections.length > 0) || told.starts.has(block.id),
  );
  const below = end === -1 ? rest : rest.slice(0, end);
  const ids = new Set([...(heading ? [] : [id]), ...below.map(({ block }) => block.id)]);
  return movedTo(placed, ids, section).map((each) =>
    heading && each.block.id === id ? { ...each, role: 'heading', sections: [section], by: 'letter' } : each,
  );
}

/** Text that belongs to a section: content keeps its place in its table, anything else is read anew under the section's heading. */
function movedTo(placed: Placed[], ids: Set<string>, section: SectionId): Placed[] {
  const moving = placed.filter(({ block }) => ids.has(block.id));
  const anew = new Map(readUnder(moving, section).map((each) => [each.block.id, each]));
  return placed.map((each) => {
    if (!ids.has(each.block.id)) return each;
    const read = anew.get(each.block.id);
    if (each.role !== 'content' && read && read.role !== 'content' && ids.size > 1)
      return { ...read, sections: [] };
    return asContent(each.role === 'content' ? each : { ...(read ?? each), ...tableOf(each) }, section);
  });
}

function readUnder(moving: Placed[], section: SectionId): Placed[] {
  const [first] = moving;
  if (!first) return [];
  const head: Block = {
    id: standIn('section'),
    kind: 'heading',
    text: sectionTitle(section),
    place: first.block.place,
  };
  return placeBlocks([head, ...moving.map(({ block }) => block)], false, new Set([head.id])).slice(1);
}

function asContent(placed: Placed, section: SectionId): Placed {
  const { phase, ...rest } = placed;
  const steps = section === 'E' && phase === 'steps';
  return {
    ...rest,
    role: 'content',
    sections: [section],
    own: placed.own.spans.length > 0 ? placed.own : ownWords(placed.block),
    ...(steps && { phase }),
  };
}

function tableOf({ table, row, cell, rowSpan, column }: Placed): Partial<Placed> {
  return {
    ...(table !== undefined && { table }),
    ...(row !== undefined && { row }),
    ...(cell !== undefined && { cell }),
    ...(rowSpan !== undefined && { rowSpan }),
    ...(column !== undefined && { column }),
  };
}

/** Moves part of a block: what stands before and after it stays where it was. */
function spanMoved(placed: Placed[], span: Span, section: SectionId): Placed[] {
  return placed.flatMap((each) => {
    if (each.block.id !== span.block || (each.role === 'content' && each.sections.includes(section)))
      return [each];
    const spans = each.role === 'content' ? each.own.spans : ownWords(each.block).spans;
    const inside = spans.flatMap((own) => cut(own, span.from, span.to));
    const before = spans.flatMap((own) => cut(own, 0, span.from));
    const after = spans.flatMap((own) => cut(own, span.to, each.block.text.length));
    const part = (own: Span[]): Placed[] =>
      own.length > 0 ? [{ ...each, own: { ...each.own, spans: own } }] : [];
    if (inside.length === 0) return [each];
    return [
      ...part(before),
      asContent({ ...each, own: { ...each.own, spans: inside } }, section),
      ...part(after),
    ];
  });
}

/** The part of a span between two places, without white space at its ends; none where nothing is left. */
export function cut(span: Span, from: number, to: number): Span[] {
  const first = Math.max(span.from, from);
  const last = Math.min(span.to, to);
  return first < last ? [{ block: span.block, from: first, to: last }] : [];
}

function setAside(blocks: Block[], told: ToldOf): Placed[] {
  return blocks.flatMap((block): Placed[] => {
    const what = told.notPlan.get(block.id);
    if (!what || block.text === '') return [];
    return [
      { block, role: what === 'guidance' ? 'guidance' : 'outside', sections: [], own: ownWords(block) },
    ];
  });
}
