import type { Block } from '../../plan/block.ts';
import type { Plan, Section, SectionId, Span, Words } from '../../plan/plan.ts';
import { recall } from '../../plan/wording/recall.ts';

/** One stretch of the document's own words: the part of a block that a section or heading holds. `from` is where it starts in the block. */
export type Line = { block: Block; from: number; text: string; section?: SectionId; part?: string };

const blocksById = new WeakMap<Plan, Map<string, Block>>();

/** The block with this id, if the plan has it. */
export function blockOf(plan: Plan, id: string): Block | undefined {
  let index = blocksById.get(plan);
  if (!index) {
    index = new Map(plan.blocks.map((block) => [block.id, block]));
    blocksById.set(plan, index);
  }
  return index.get(id);
}

function lineOf(plan: Plan, span: Span, section?: SectionId): Line[] {
  const block = blockOf(plan, span.block);
  const text = block?.text.slice(span.from, span.to) ?? '';
  if (!block || !text.trim()) return [];
  return [{ block, from: span.from, text, ...(section && { section }) }];
}

/** Lists of lines that were put together for a plan, since nearly every check asks for some. */
const linesKnown = new WeakMap<Plan, Map<string, Line[]>>();

function oncePerPlan(plan: Plan, what: string, gather: () => Line[]): Line[] {
  let known = linesKnown.get(plan);
  if (!known) {
    known = new Map();
    linesKnown.set(plan, known);
  }
  const before = known.get(what);
  if (before) return before;
  const lines = gather();
  known.set(what, lines);
  return lines;
}

/** The lines of these sections in the order of the letters; of all sections where none are named. Not to be changed: all callers share them. */
export function linesOfSections(plan: Plan, ids: readonly SectionId[] = []): readonly Line[] {
  return oncePerPlan(plan, ids.join(' '), () =>
    plan.sections
      .filter((section) => ids.length === 0 || ids.includes(section.id))
      .flatMap((section) => linesOfSection(plan, section)),
  );
}

function linesOfSection(plan: Plan, section: Section): Line[] {
  return oncePerPlan(plan, `in ${section.id}`, () =>
    section.spans.flatMap((span) => lineOf(plan, span, section.id)),
  );
}

/** Titles of whole documents: what stands right under them is the table of details. */
const documentTitle = /\b(?:needs assessment|annual review of|professional advice|health and care plan)\b/i;

/** The lines under the headings of advice, reviews and plans whose title matches; under all headings where no pattern is given. */
export function linesOfParts(plan: Plan, title?: RegExp): Line[] {
  return plan.parts
    .filter((part) => !title || (title.test(part.title) && !documentTitle.test(part.title)))
    .flatMap((part) =>
      part.spans.flatMap((span) => lineOf(plan, span).map((line) => ({ ...line, part: part.title }))),
    );
}

/**
 * All the document's own lines: a plan's sections, else what stands under headings, else every block
 * that is not guidance or a heading.
 */
export function linesOf(plan: Plan): readonly Line[] {
  return oncePerPlan(plan, 'all', () => gatherLines(plan));
}

function gatherLines(plan: Plan): Line[] {
  const sectioned = linesOfSections(plan);
  if (sectioned.length > 0) return [...sectioned];
  const parted = linesOfParts(plan, /./);
  if (parted.length > 0) return uniqueLines(parted);
  const guidance = new Set(plan.guidance.map((words) => words.block));
  return plan.blocks
    .filter((block) => block.kind !== 'heading' && !guidance.has(block.id) && block.text.trim())
    .map((block) => ({ block, from: 0, text: block.text }));
}

/** A sub-heading's lines can also stand under the heading above it: each is kept once. */
function uniqueLines(lines: Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = `${line.block.id}:${line.from}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The words of a line from `from` to `to`, both counted in the line's text. */
export function wordsAt(line: Line, from: number, to: number): Words {
  return {
    block: line.block.id,
    from: line.from + from,
    to: line.from + to,
    quote: line.text.slice(from, to),
  };
}

/** The whole line as words, without white space at its ends. */
export function wholeLine(line: Line): Words {
  const lead = line.text.length - line.text.trimStart().length;
  return wordsAt(line, lead, line.text.trimEnd().length);
}

/** Every place where a pattern (with flag g) matches in these lines. */
export function findWords(
  lines: readonly Line[],
  pattern: RegExp,
): { line: Line; words: Words; match: RegExpMatchArray }[] {
  return lines.flatMap((line) =>
    matchesOf(pattern)(line.text).map((match) => ({
      line,
      match,
      words: wordsAt(line, match.index, match.index + match[0].length),
    })),
  );
}

const finders = new WeakMap<RegExp, (text: string) => RegExpExecArray[]>();

/** What a pattern finds in a text, at hand for patterns that are made once. */
function matchesOf(pattern: RegExp): (text: string) => RegExpExecArray[] {
  const before = finders.get(pattern);
  if (before) return before;
  const find = recall((text: string) => [...text.matchAll(pattern)]);
  finders.set(pattern, find);
  return find;
}
