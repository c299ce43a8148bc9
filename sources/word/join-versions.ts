import type { Block, Stretch } from '../../plan/block.ts';

/** The last block of a paragraph whose end was put in or taken out. */
export type OpenEnd = { block: Block; mark: 'added' | 'deleted' };

/**
 * Joins two paragraphs in the one version that has no end between them: the proposed one where the end was taken out,
 * the earlier one where it was put in. The first block carries the joined words, the second has none in that version.
 */
export function joinVersions({ block: before, mark }: OpenEnd, next: Block): void {
  const wasBefore = before.was ?? before.text;
  const wasNext = next.was ?? next.text;
  if (mark === 'added') {
    if (!wasBefore || !wasNext) return;
    before.stretches = [...whole(before), { text: ` ${wasNext}`, fate: 'deleted' }];
    next.stretches = whole(next).flatMap((part): Stretch[] =>
      part.fate === 'deleted' ? [] : [{ ...part, fate: 'added' }],
    );
    before.was = `${wasBefore} ${wasNext}`;
    next.was = '';
    return;
  }
  if (!before.text || !next.text) return;
  before.stretches = [...whole(before), { text: ` ${next.text}`, fate: 'added' }];
  next.stretches = whole(next).flatMap((part): Stretch[] =>
    part.fate === 'added' ? [] : [{ ...part, fate: 'deleted' }],
  );
  before.was = wasBefore;
  next.was = wasNext;
  before.text = `${before.text} ${next.text}`;
  next.text = '';
}

/** Whether a block has words in the version in which an end of this kind is missing. */
export function carries(block: Block, mark: OpenEnd['mark']): boolean {
  return (mark === 'added' ? (block.was ?? block.text) : block.text) !== '';
}

function whole(block: Block): Stretch[] {
  if (block.stretches) return block.stretches;
  const look = {
    ...(block.look?.bold && { bold: true as const }),
    ...(block.look?.italic && { italic: true as const }),
  };
  if (block.was === '') return [{ text: block.text, fate: 'added', ...look }];
  if (block.text === '') return [{ text: block.was ?? '', fate: 'deleted', ...look }];
  return [{ text: block.text, ...look }];
}
