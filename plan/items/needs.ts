import type { Need } from '../plan.ts';
import { isNil } from '../sections/nil.ts';
import type { Placed } from '../sections/placed.ts';
import { itemIds } from './item-ids.ts';
import { byCell, joined } from './pieces.ts';

/** Needs of Sections B, C and D: one for each paragraph or list item, in tables one for each cell. Strengths and nil statements are left out. */
export function gatherNeeds(placed: Placed[]): Need[] {
  const content = placed.filter(
    ({ role, sections, phase }) =>
      role === 'content' && phase !== 'strengths' && sections.some((id) => 'BCD'.includes(id)),
  );
  const idOf = itemIds('n');
  return byCell(content).flatMap((group): Need[] => {
    const piece = joined(group);
    const section = (['B', 'C', 'D'] as const).find((id) => piece.placed.sections.includes(id));
    if (piece.text === '' || isNil(piece.text) || !section) return [];
    const { area, own } = piece.placed;
    return [
      {
        id: idOf(`${section}|${piece.text}`),
        section,
        text: piece.text,
        words: piece.words,
        ...(area && { area }),
        ...(own.number && { number: own.number }),
        rows: piece.row ? [piece.row] : [],
      },
    ];
  });
}
