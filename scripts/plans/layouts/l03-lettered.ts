import { heading, type Node, text } from '../drawn/node.ts';
import { closing, personalDetails } from './parts/details.ts';
import { partE } from './parts/outcomes.ts';
import { partI, partJ, partK } from './parts/placement-and-reports.ts';
import { partF, partProvision } from './parts/provision.ts';
import type { Sheet } from './parts/sheet.ts';
import { partA, partB, partNeeds } from './parts/views-and-needs.ts';

/** L3: sections one after the other, each with its heading; the commonest shape of all. */
export function lettered(sheet: Sheet): Node[] {
  const { plan, dice } = sheet;
  const title = dice.pick([
    'Education, Health and Care Plan',
    `${plan.child.known}’s Education, Health and Care Plan`,
    'EDUCATION, HEALTH AND CARE PLAN',
    'My EHC Plan',
  ]);
  return [
    heading(1, title),
    text(plan.child.council),
    personalDetails(sheet),
    ...[
      partA,
      partB,
      partNeeds('C'),
      partNeeds('D'),
      partE,
      partF,
      partProvision('G'),
      partProvision('H1'),
      partProvision('H2'),
      partI,
      partJ,
      partK,
    ].flatMap((part) => part(sheet)),
    ...closing(sheet),
  ];
}
