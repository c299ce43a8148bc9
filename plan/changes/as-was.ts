import type { Block, Reading } from '../block.ts';
import { settleChanges } from './settle.ts';

/**
 * The document as it was before its marked changes: words that were taken out stand again, those that were put in are
 * left out, and so are blocks that are wholly new. A document without marked changes comes back as it is.
 */
export function asWas(reading: Reading): Reading {
  const settled = settleChanges(reading);
  const blocks = settled.blocks.flatMap((block): Block[] => {
    const { was, stretches: _, ...rest } = block;
    if (was === undefined) return [rest];
    return was === '' ? [] : [{ ...rest, text: was }];
  });
  return { ...settled, blocks };
}

/** Whether the document marks any change of its words. */
export function marksChanges(reading: Reading): boolean {
  return reading.blocks.some(({ was }) => was !== undefined);
}
