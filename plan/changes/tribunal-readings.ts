import type { Block, Reading, Stretch } from '../block.ts';
import { isLabel, type Style, stretchesOf, stylesOf, takenText } from './stretches.ts';
import type { Party, TribunalKey } from './tribunal-key.ts';

/**
 * One reading of a working document. `original`: the plan under appeal; `agreed`: with what both parties agree;
 * `parents`, `authority`: what would stand if that party's wording were taken.
 */
export function tribunalReading(reading: Reading, key: TribunalKey, party: Party): Reading {
  const blocks = reading.blocks.flatMap((block): Block[] => {
    if (key.blocks.has(block.id)) return block.text ? [block] : [];
    const stretches = stretchesOf(block);
    const text = takenText(stretches, (index) => isInReading(block, stretches, index, key, party));
    const { was: _was, stretches: _stretches, ...rest } = block;
    return text === '' ? [] : [{ ...rest, text }];
  });
  return { ...reading, blocks };
}

/** Whether a stretch stands in one party's reading: the party's own words and deletions, and what is agreed, are taken; the other side's are not. */
export function isInReading(
  block: Block,
  stretches: readonly Stretch[],
  index: number,
  key: TribunalKey,
  party: Party,
): boolean {
  const stretch = stretches[index];
  if (!stretch) return false;
  const isStruck = stretch.fate === 'deleted';
  const whose =
    key.isPlace(block) || isLabel(stretches, index)
      ? 'original'
      : whoseWords(stylesOf(stretch), key, isStruck);
  if (party === 'original') return isStruck || whose === 'original';
  const isTaken = whose === 'original' || whose === 'agreed' || whose === party;
  return isStruck ? !isTaken : isTaken;
}

/** The party whose styles fit best; where two fit alike, both print it so, and it counts as agreed. */
function whoseWords(styles: readonly Style[], key: TribunalKey, isStruck: boolean): Party {
  const fitting = key.entries.filter((entry) => entry.styles.every((style) => styles.includes(style)));
  const most = Math.max(0, ...fitting.map((entry) => entry.styles.length));
  const whose = new Set(fitting.filter((entry) => entry.styles.length === most).map(({ party }) => party));
  if (whose.size > 1) return 'agreed';
  const [one] = whose;
  return one ?? (isStruck ? 'agreed' : 'original');
}
