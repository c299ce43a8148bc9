import { heading, type Node, text } from '../drawn/node.ts';
import { advice } from '../others/advice.ts';
import { annualReview } from '../others/annual-review.ts';
import { lettered } from './l03-lettered.ts';
import { printDate, type Sheet } from './parts/sheet.ts';

/** L13: a bundle. A letter, the plan, a report and a review form behind it, whose outcomes belong to no section. */
export function bundle(sheet: Sheet): Node[] {
  const { plan, dice } = sheet;
  const { child } = plan;
  const letter: Node[] = [
    text(child.council, { bold: true }),
    text(printDate(plan.date, dice)),
    text('Dear parent or carer'),
    text(
      `I enclose the plan for ${child.known}. Section I is filled in when the plan is final. The reports listed in Section K are attached.`,
    ),
    text('Yours sincerely'),
    { kind: 'break' },
  ];
  const report = advice(plan, dice.fork('report'));
  const review = annualReview(plan, dice.fork('review'));
  const divider = dice.chance(0.5)
    ? [heading(1, dice.pick(['Appendix 1', 'Appendices', 'Section K reports'])), { kind: 'break' as const }]
    : [];
  return [
    ...letter,
    ...lettered(sheet),
    { kind: 'break' },
    ...divider,
    ...report.nodes,
    ...(dice.chance(0.5) ? [{ kind: 'break' as const }, ...review.nodes] : []),
  ];
}
