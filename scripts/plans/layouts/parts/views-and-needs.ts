import { cell, head, heading, list, type Marker, type Node, text } from '../../drawn/node.ts';
import type { SectionId, TruthKeeper } from '../../drawn/truth.ts';
import type { OrNil } from '../../invent/plan.ts';
import { type Part, table } from './sheet.ts';

/** Section A: questions and answers, as boxes, rows or headed prose. */
export const partA: Part = ({ plan, dice, truth, labels }) => {
  truth.heads('A');
  const style = dice.pick(['boxes', 'rows', 'headed', 'bold']);
  const views = plan.views;
  const body = (): Node[] => {
    switch (style) {
      case 'boxes':
        return views.map(({ head: label, text: answer }) =>
          table([[head(label)], [cell(truth.line('A', answer))]]),
        );
      case 'rows':
        return [
          table(
            views.map(({ head: label, text: answer }) => [head(label), cell(truth.line('A', answer))]),
            [30, 70],
          ),
        ];
      case 'headed':
        return views.flatMap(({ head: label, text: answer }) => [
          heading(3, label),
          text(truth.line('A', answer)),
        ]);
      default:
        return views.flatMap(({ head: label, text: answer }) => [
          text(label, { bold: true }),
          text(truth.line('A', answer)),
        ]);
    }
  };
  return [...labels.nodes('A'), ...body()];
};

/** Section B: needs by area. */
export const partB: Part = ({ plan, dice, truth, labels, look }) => {
  truth.heads('B');
  const strengths = dice.chance(0.5);
  const label = dice.pick(['Special educational needs', 'Needs', 'What I need help with', 'Difficulties']);
  const strong = dice.pick(['Strengths', 'What I can do', 'What is going well']);
  const flat = look.bullet === 'plain' && dice.chance(0.5);
  const body = plan.areas.flatMap((area) => [
    heading(3, area.title),
    ...(strengths
      ? [text(strong, { bold: true }), text(truth.line('B', area.strength)), text(label, { bold: true })]
      : []),
    ...(area.nil
      ? [text(truth.line('B', area.nil))]
      : flat
        ? [text(area.needs.map((need) => truth.line('B', need)).join(' '))]
        : [
            list(
              area.needs.map((need) => truth.line('B', need)),
              look.bullet,
            ),
          ]),
  ]);
  return [...labels.nodes('B'), ...body];
};

/** C or D: a few sentences, or the sentence that there are none. */
export function partNeeds(id: 'C' | 'D'): Part {
  return ({ plan, truth, labels, look }) => {
    truth.heads(id);
    return [...labels.nodes(id), ...sentences(id === 'C' ? plan.health : plan.care, id, truth, look.bullet)];
  };
}

/** The sentences of a section that is not a grid. */
export function sentences(what: OrNil<string>, id: SectionId, truth: TruthKeeper, marker: Marker): Node[] {
  if (what.kind === 'nil') return [text(truth.nil(id, what.text))];
  if (what.items.length === 1) return what.items.map((item) => text(truth.line(id, item)));
  return [
    list(
      what.items.map((item) => truth.line(id, item)),
      marker,
    ),
  ];
}
