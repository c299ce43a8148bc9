import type { Block, Cell } from '../../plan/block.ts';
import { type Plan, type Section, type SectionId, sectionIds } from '../../plan/plan.ts';

/**
 * A plan as an editor sees it: what stands between spaces, each with a number that it keeps whatever happens round it, so
 * that the truth about any passage is known after any edit. It knows nothing of how anchors are found.
 */
export type Piece = { id: number; text: string; changed: boolean };

/** A sentence; `id` is shared by the pieces it began with. */
export type Sentence = { id: number; pieces: Piece[] };

/** A paragraph, item or cell. Those with the same `row` move together. */
export type Paragraph = { section?: SectionId; cell?: Cell; row?: string; sentences: Sentence[] };

/** A draft of a plan. `next` is the next free number. */
export type Draft = { paragraphs: Paragraph[]; next: number };

/** A plan's blocks as a draft. */
export function draftOf(plan: Plan): Draft {
  const sections = new Map<string, SectionId>();
  for (const { id, spans, headings } of plan.sections)
    for (const block of [...headings, ...spans.map((span) => span.block)]) sections.set(block, id);
  let next = 0;
  const paragraphs = plan.blocks.map((block): Paragraph => {
    const sentences: Sentence[] = [];
    let open = false;
    for (const text of block.text.split(/\s+/).filter(Boolean)) {
      if (!open) sentences.push({ id: next++, pieces: [] });
      open = !/[.!?]["’”)]*$/.test(text);
      sentences.at(-1)?.pieces.push({ id: next++, text, changed: false });
    }
    const section = sections.get(block.id);
    return {
      ...(section && { section }),
      ...(block.cell && { cell: block.cell, row: `${block.cell.table} ${block.cell.row}` }),
      sentences,
    };
  });
  return { paragraphs, next };
}

/** A copy that can be edited without touching the first. */
export function copyOf({ paragraphs, next }: Draft): Draft {
  return {
    next,
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map(({ id, pieces }) => ({
        id,
        pieces: pieces.map((piece) => ({ ...piece })),
      })),
    })),
  };
}

/** Where a piece stands: its block and letters from and to in it, and letters in the whole text (blocks joined by line ends). */
export type Standing = { block: string; from: number; to: number; start: number; end: number };

/** A draft as it is printed: blocks and sections for the engine, plain text for tools that want that, and where each piece stands. */
export type Printed = {
  plan: Pick<Plan, 'blocks' | 'sections'>;
  text: string;
  standing: Map<number, Standing>;
  /** Where each block begins in the text. */
  begins: Map<string, number>;
};

/** Prints a draft. */
export function print({ paragraphs }: Draft): Printed {
  const standing = new Map<number, Standing>();
  const begins = new Map<string, number>();
  const blocks: Block[] = [];
  const spans = new Map<SectionId, Section['spans']>();
  let whole = '';
  for (const [index, { section, cell, sentences }] of paragraphs.entries()) {
    const pieces = sentences.flatMap((sentence) => sentence.pieces);
    if (pieces.length === 0) continue;
    const id = `p${index}`;
    if (whole !== '') whole += '\n';
    const start = whole.length;
    begins.set(id, start);
    let text = '';
    for (const piece of pieces) {
      if (text !== '') text += ' ';
      const from = text.length;
      text += piece.text;
      standing.set(piece.id, {
        block: id,
        from,
        to: text.length,
        start: start + from,
        end: start + text.length,
      });
    }
    whole += text;
    blocks.push({
      id,
      kind: 'paragraph',
      text,
      ...(cell && { cell }),
      place: { kind: 'word', paragraph: index },
    });
    if (section) spans.set(section, [...(spans.get(section) ?? []), { block: id, from: 0, to: text.length }]);
  }
  const sections = sectionIds.map(
    (id): Section => ({
      id,
      status: 'present',
      text: '',
      spans: spans.get(id) ?? [],
      headings: [],
      identified: 'letter',
      mergedWith: [],
    }),
  );
  return { plan: { blocks, sections }, text: whole, standing, begins };
}
