import type { Inks } from '../platform/calls.ts';
import type { Settings } from './services.ts';

/**
 * Line colours of marks for colour-blind readers: the four that stay furthest apart from each other as deuteranopia,
 * protanopia and tritanopia show them (simulated as Machado, Oliveira and Fernandes 2009 do), at 3:1 and more against white
 * and near-black paper. `test/unit/components/colours.test.ts` measures both.
 */
export const colourBlindInks = {
  query: '#dd4d14',
  strength: '#3b68f2',
  note: '#92906f',
  mine: '#a95597',
} as const;

const ink = (colour: string) => ({ colour, fill: `${colour}2e` });
const mine = ink(colourBlindInks.mine);
const inks: Inks = {
  query: ink(colourBlindInks.query),
  strength: ink(colourBlindInks.strength),
  note: ink(colourBlindInks.note),
  'my-comment': mine,
  'my-strength': mine,
  'my-concern': mine,
  'my-question': mine,
};

/** The colours to paint in; none for the usual ones. */
export function inksOf(colours: Settings['colours']): Inks | undefined {
  return colours === 'colour-blind' ? inks : undefined;
}
