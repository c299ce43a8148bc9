import type { Dice } from '../dice.ts';
import type { InventedPlan } from '../invent/plan.ts';
import type { Marker } from './node.ts';

/** How a document looks on paper, whatever it says. Sizes in points. */
export type Look = {
  font: string;
  size: number;
  landscape: boolean;
  /** Width of the margins. */
  margin: number;
  /** Colour of heads and bars. */
  colour: string;
  fill: string;
  /** Headings as the format’s own headings, or as big bold paragraphs. */
  realHeadings: boolean;
  capitals: boolean;
  header?: string;
  /** What stands before the page number at the foot. */
  footer?: string;
  pageNumber: 'n of m' | 'n' | 'none';
  watermark?: string;
  border: 'thin' | 'thick' | 'grey';
  bullet: Marker;
};

const fonts = [
  'Liberation Sans',
  'Liberation Serif',
  'DejaVu Sans',
  'Liberation Sans Narrow',
  'URW Gothic',
  'Nimbus Roman',
  'P052',
  'C059',
];
const colours: [string, string][] = [
  ['#1f3b57', '#dbe6f0'],
  ['#3d1f57', '#eadff2'],
  ['#0b5345', '#d9efe8'],
  ['#7b241c', '#f5dfdb'],
  ['#222222', '#e6e6e6'],
];

/** Chooses a look. `landscape` is the layout’s own wish. */
export function chooseLook(dice: Dice, plan: InventedPlan, landscape = false): Look {
  const [colour, fill] = dice.pick(colours);
  const draft = !/^Final/.test(plan.status);
  const header = dice.pick([
    '',
    '',
    'OFFICIAL – SENSITIVE',
    'OFFICIAL-SENSITIVE [PERSONAL]',
    plan.child.fullName.toUpperCase(),
    `Name: ${plan.child.fullName}   Date of birth: ${plan.child.born.split('-').reverse().join('/')}`,
    `${plan.child.council} – Education, Health and Care Plan`,
    `UPN ${plan.child.upn}   NHS ${plan.child.nhsNumber}`,
  ]);
  const footer = dice.pick([
    '',
    'Private and confidential',
    `EHC Plan for ${plan.child.fullName}`,
    'Version 4 / May 2026',
    plan.child.council,
  ]);
  return {
    font: dice.pick(fonts),
    size: landscape ? dice.pick([9, 10, 10.5, 11]) : dice.pick([10, 10.5, 11, 11.5, 12]),
    landscape,
    margin: dice.pick([36, 42, 54, 64]),
    colour,
    fill,
    realHeadings: dice.chance(0.75),
    capitals: dice.chance(0.15),
    ...(header && { header }),
    ...(footer && { footer }),
    pageNumber: dice.pick(['n of m', 'n', 'none']),
    ...(draft && dice.chance(0.25) && { watermark: 'DRAFT' }),
    border: dice.pick(['thin', 'thick', 'grey']),
    bullet: dice.pick(['bullet', 'bullet', 'bullet', 'dash', 'dot', 'number', 'plain']),
  };
}
