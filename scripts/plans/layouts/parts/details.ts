import { cell, head, type Node, text } from '../../drawn/node.ts';
import { printDate, type Sheet, table } from './sheet.ts';

/** Who the plan is about: a table of labels and values, in two or four columns. */
export function personalDetails({ plan, dice }: Sheet): Node {
  const { child } = plan;
  const pairs: [string, string][] = [
    [dice.pick(['Full name', 'Name', 'Child’s name']), child.fullName],
    [dice.pick(['Likes to be called', 'Known as', 'Preferred name']), child.known],
    [dice.pick(['Date of birth', 'DOB', 'D.O.B.']), printDate(child.born, dice)],
    ['Pronouns', child.pronouns],
    [dice.pick(['Year group', 'NC year', 'School year']), child.year],
    [dice.pick(['Unique pupil number', 'UPN']), child.upn],
    [dice.pick(['NHS number', 'NHS no.']), child.nhsNumber],
    ['Home address', child.address],
    [dice.pick(['Current setting', 'School or setting']), child.school.name],
    [dice.pick(['Date of plan', 'Plan date', 'Date issued']), printDate(plan.date, dice)],
    ['Status', plan.status],
  ];
  const kept = pairs.filter((_, at) => at < 3 || dice.chance(0.8));
  if (dice.chance(0.5))
    return table(
      kept.map(([label, value]) => [head(label), cell(value)]),
      [32, 68],
    );
  const rows = kept.flatMap((pair, at) => {
    if (at % 2 === 1) return [];
    const [label, value] = kept[at + 1] ?? ['', ''];
    return [[head(pair[0]), cell(pair[1]), head(label), cell(value)]];
  });
  return table(rows, [20, 30, 20, 30]);
}

/** What stands after the last section. */
export function closing({ plan, dice }: Sheet): Node[] {
  return dice.chance(0.6)
    ? [text(`Signed on behalf of ${plan.child.council}: ______________________   Date: ____________`)]
    : [];
}
