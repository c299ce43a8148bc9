import { heading, list, type Node, text } from '../drawn/node.ts';
import type { SectionId } from '../drawn/truth.ts';
import { chooseTitles } from '../words/headings.ts';
import { budgetLines } from './parts/placement-and-reports.ts';
import { printDate, type Sheet } from './parts/sheet.ts';
import { sentences } from './parts/views-and-needs.ts';

const order: SectionId[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J'];

/** L8: a plan in the manner of the old statements. Evidence first, numbered parts or chapters, no letters. */
export function numberedParts(sheet: Sheet): Node[] {
  const { plan, dice, truth } = sheet;
  const { child } = plan;
  const title = chooseTitles(dice, dice.pick(['statutory', 'mine']));
  const label = dice.pick([
    (at: number, words: string) => `Part ${at}: ${words}`,
    (at: number, words: string) => `${at}. ${words}`,
    (at: number, words: string) => `Part ${at} – ${words}`,
  ]);
  truth.heads('K', ...order);
  return [
    heading(1, 'Education, Health and Care Plan'),
    text(
      `The following Education, Health and Care Plan was made on ${printDate(plan.date, dice)} by ${child.council} (“the authority”) in respect of ${child.fullName}, born on ${printDate(child.born, dice)}, under section 37 of the Children and Families Act 2014.`,
    ),
    heading(2, dice.pick(['Advice and information considered by the authority', 'Evidence and advice'])),
    list(
      plan.reports.map(({ title: what, author, date }) =>
        truth.line('K', `${what}: ${author}, ${printDate(date, dice)}`),
      ),
      'number',
    ),
    ...order.flatMap((id, at) => [heading(2, label(at + 1, title(id))), ...body(id, at + 1, sheet)]),
  ];
}

function body(id: SectionId, part: number, sheet: Sheet): Node[] {
  const { plan, truth, look } = sheet;
  const numbered = plan.child.upn.charCodeAt(4) % 2 === 0;
  let count = 0;
  const paragraph = (words: string) => {
    count += 1;
    return text(numbered ? `${part}.${count} ${words}` : words);
  };
  switch (id) {
    case 'A':
      return plan.views.flatMap((view) => [
        text(view.head, { bold: true }),
        text(truth.line('A', view.text)),
      ]);
    case 'B':
      return plan.areas.flatMap((area) => [
        heading(3, area.title),
        ...(area.nil
          ? [text(truth.line('B', area.nil))]
          : area.needs.map((need) => paragraph(truth.line('B', need)))),
      ]);
    case 'C':
    case 'D':
      return sentences(id === 'C' ? plan.health : plan.care, id, truth, look.bullet);
    case 'E':
      return plan.areas
        .filter((area) => area.outcomes.length > 0)
        .flatMap((area) => [
          heading(3, area.title),
          ...area.outcomes.map((outcome) => paragraph(truth.outcome(outcome.text))),
        ]);
    case 'F':
      return plan.areas
        .filter((area) => area.provision.length > 0)
        .flatMap((area) => [
          heading(3, area.title),
          ...area.provision.map((item) => paragraph(truth.provision('F', item.prose, item.said))),
        ]);
    case 'G':
    case 'H1':
    case 'H2': {
      const what = id === 'G' ? plan.healthProvision : id === 'H1' ? plan.careUnderAct : plan.otherCare;
      return what.kind === 'nil'
        ? [text(truth.nil(id, what.text))]
        : what.items.map((item) => paragraph(truth.provision(id, item.prose, item.said)));
    }
    case 'I':
      return plan.placement ? [text(truth.line('I', `${plan.placement.name} – ${plan.placement.type}`))] : [];
    default:
      return budgetLines(plan, truth);
  }
}
