import type { Block } from './block.ts';
import type { Part, Span } from './plan.ts';
import { looksLikeHeading } from './sections/flow.ts';

/** The outline of any document: each heading with the text below it up to the next heading. Levels are 1-6; where the source marks none, they follow type size. */
export function gatherParts(blocks: Block[]): Part[] {
  const sizes = [...new Set(blocks.filter(isHead).map((block) => block.look?.size ?? 1))].sort(
    (a, b) => b - a,
  );
  const parts: Part[] = [];
  let open: { title: string; level: number; heading: string; blocks: Block[] } | undefined;
  const close = () => {
    if (!open) return;
    const spans = open.blocks.map(({ id, text }): Span => ({ block: id, from: 0, to: text.length }));
    const { blocks: below, ...part } = open;
    parts.push({ ...part, spans, text: below.map(({ text }) => text).join('\n') });
  };
  for (const block of blocks) {
    if (block.text === '') continue;
    if (isHead(block)) {
      close();
      const level = block.level ?? Math.min(6, sizes.indexOf(block.look?.size ?? 1) + 1);
      open = { title: block.text, level, heading: block.id, blocks: [] };
    } else open?.blocks.push(block);
  }
  close();
  return parts;
}

/** Cells head their table, not a part of the document, unless a box stands alone in its row. */
function isHead(block: Block): boolean {
  return (
    block.kind === 'heading' || (!block.cell && looksLikeHeading(block) && block.text.split(' ').length <= 24)
  );
}
