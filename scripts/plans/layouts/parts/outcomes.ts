import { cell, head, heading, list, type Node, text } from '../../drawn/node.ts';
import { type Part, table } from './sheet.ts';

/** Section E as a block: numbered, listed or boxed outcomes by area. */
export const partE: Part = ({ plan, dice, truth, labels, look }) => {
  truth.heads('E');
  const style = dice.pick(['numbered', 'plain-numbers', 'list', 'titled', 'boxes']);
  const steps = dice.chance(0.3);
  const stepLabel = dice.pick(['Steps towards this outcome', 'Small steps', 'Short-term targets']);
  let count = 0;
  const body = plan.areas
    .filter((area) => area.outcomes.length > 0)
    .flatMap((area): Node[] => {
      const printed = area.outcomes.flatMap((outcome): Node[] => {
        count += 1;
        const words = truth.outcome(outcome.text);
        const main: Node[] =
          style === 'numbered'
            ? [text(`Outcome ${count}: ${words}`)]
            : style === 'plain-numbers'
              ? [text(`${count}. ${words}`)]
              : style === 'titled'
                ? [text(`Outcome ${count}`, { bold: true }), text(words)]
                : style === 'boxes'
                  ? [table([[head(`Outcome ${count}`), cell(words)]], [20, 80])]
                  : [list([words], look.bullet === 'plain' ? 'bullet' : look.bullet)];
        return steps
          ? [...main, text(stepLabel, { bold: true }), list(outcome.steps.map(truth.step), 'bullet')]
          : main;
      });
      return [heading(3, area.title), ...printed];
    });
  return [...labels.nodes('E'), ...body];
};
