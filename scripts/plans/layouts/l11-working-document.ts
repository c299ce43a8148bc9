import { heading, type Node, type Run, text } from '../drawn/node.ts';
import { fill } from '../words/fill.ts';
import type { Sheet } from './parts/sheet.ts';

/** L11: a tribunal's working document. Only B and F; who says what is told by bold, italic and strike alone. */
export function workingDocument({ plan, dice, truth, labels }: Sheet): Node[] {
  truth.heads('B', 'F');
  const rival = (words: string) => words.replace(/\b(\d+)\b/, (number) => String(Number(number) * 2));
  const needs = plan.areas.flatMap((area): Node[] => [
    heading(3, area.title),
    ...(area.nil
      ? [text(truth.line('B', area.nil))]
      : area.needs.map(
          (need): Node =>
            dice.chance(0.2)
              ? text([
                  { text: `${fill('{Name} <copes|cope> well with this.', plan.child)} `, change: 'deleted' },
                  { text: truth.line('B', need), bold: true },
                ])
              : text(truth.line('B', need)),
        )),
  ]);
  const provision = plan.areas
    .filter((area) => area.provision.length > 0)
    .flatMap((area) => [
      heading(3, area.title),
      ...area.provision.map((item): Node => {
        const printed = item.prose;
        const words = truth.provision('F', printed, item.said);
        const style: Omit<Run, 'text'> = dice.chance(0.3)
          ? { bold: true }
          : dice.chance(0.2)
            ? { italic: true }
            : {};
        const struck: Run[] =
          item.said && dice.chance(0.3) && rival(printed.text) !== printed.text
            ? [{ text: `${rival(printed.text)} `, change: 'deleted' }]
            : [];
        return text([...struck, { text: words, ...style }]);
      }),
    ]);
  return [
    heading(1, 'Working document'),
    text('First-tier Tribunal (Special Educational Needs and Disability)'),
    text(`Appeal about the plan of ${plan.child.fullName}. Key to this document:`),
    text([
      { text: 'Bold', bold: true },
      { text: ': words the parents want. ' },
      { text: 'Italic', italic: true },
      { text: ': words of the local authority. Struck through: words to be taken out.' },
    ]),
    ...labels.nodes('B'),
    ...needs,
    ...labels.nodes('F'),
    ...provision,
  ];
}
