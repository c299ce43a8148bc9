import type { Dice } from '../plans/dice.ts';
import type { Drawn } from '../plans/draw-plan.ts';
import { chooseLabels } from '../plans/drawn/label.ts';
import { chooseLook } from '../plans/drawn/look.ts';
import { keepTruth } from '../plans/drawn/truth.ts';
import type { Child } from '../plans/invent/child.ts';
import { inventPlan } from '../plans/invent/plan.ts';
import { layouts } from '../plans/layouts/index.ts';
import { addStock } from './stock.ts';

/** Layouts whose reading keeps each text once and as drawn; L10 marks changes and L13 holds a second paper. */
export const drawnLayouts = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L11', 'L12'];

/** A drawn plan full of stock sentences, and the invented child it is about. Every second one is as long as the longest. */
export function drawStocked(dice: Dice, at: number): { drawn: Drawn; child: Child; layout: string } {
  const name = drawnLayouts[at % drawnLayouts.length] ?? 'L3';
  const layout = layouts[name];
  if (!layout) throw new Error(`There is no layout ${name}.`);
  const plan = inventPlan(dice.fork('plan'), at % 2 === 1);
  const look = chooseLook(dice.fork('look'), plan, layout.landscape);
  const truth = keepTruth();
  const labels = chooseLabels(dice.fork('labels'), look, layout.label);
  const nodes = layout.draw({ plan, look, truth, labels, dice: dice.fork('layout') });
  return {
    drawn: { nodes: addStock(nodes, dice.fork('stock'), plan.child), look, truth: truth.close(name) },
    child: plan.child,
    layout: name,
  };
}
