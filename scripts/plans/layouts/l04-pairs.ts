import { heading, list, type Node, text } from '../drawn/node.ts';
import { closing, personalDetails } from './parts/details.ts';
import { partI, partJ, partK } from './parts/placement-and-reports.ts';
import { inList, partProvision } from './parts/provision.ts';
import type { Sheet } from './parts/sheet.ts';
import { partA, partB, partNeeds } from './parts/views-and-needs.ts';

/** L4: within each area the outcomes and then the provision that serves them; E and F take turns. */
export function pairs(sheet: Sheet): Node[] {
  const { plan, dice, truth, labels, look } = sheet;
  const before = [partA, partB, partNeeds('C'), partNeeds('D')].flatMap((part) => part(sheet));
  truth.heads('E', 'F');
  const lead = dice.pick<[(area: string) => string, string]>([
    [
      (area) =>
        `${area} short term outcomes (from Section E), by the end of ${plan.child.phase === 'primary' ? 'Key Stage 2' : 'this stage'}:`,
      'What help do I need to make this happen and how will it be delivered?',
    ],
    [
      (area) => `Outcomes for ${area.toLowerCase()} (Section E)`,
      'Provision to reach these outcomes (Section F)',
    ],
    [(area) => `${area}: outcomes (E)`, 'Special educational provision (F)'],
    [() => 'Outcomes sought', 'Special educational provision'],
  ]);
  const numbered = dice.pick([
    'bullet' as const,
    { typed: (at: number) => `(${at + 1})` },
    { typed: (at: number) => `${at + 1}.` },
  ]);
  const items = dice.pick([look.bullet, { typed: (at: number) => `Item ${at + 1}:` }]);
  const title =
    labels.style === 'none'
      ? 'Outcomes and special educational provision'
      : dice.pick([
          'PART F – MY SPECIAL EDUCATIONAL PROVISION',
          'Sections E and F: outcomes and provision',
          'E and F – Outcomes and special educational provision',
        ]);
  const middle = plan.areas
    .filter((area) => area.outcomes.length > 0)
    .flatMap((area) => [
      heading(3, area.title),
      text(lead[0](area.title), { bold: true }),
      list(
        area.outcomes.map((outcome) => truth.outcome(outcome.text)),
        numbered,
      ),
      text(lead[1], { bold: true }),
      list(
        area.provision.map((item) => truth.provision('F', inList(item, items), item.said)),
        items,
      ),
    ]);
  return [
    heading(1, dice.pick(['Education, Health and Care Plan', 'My EHC Plan'])),
    personalDetails(sheet),
    ...before,
    heading(2, title),
    ...middle,
    ...[partProvision('G'), partProvision('H1'), partProvision('H2'), partI, partJ, partK].flatMap((part) =>
      part(sheet),
    ),
    ...closing(sheet),
  ];
}
