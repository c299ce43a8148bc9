import type { Dice } from './dice.ts';
import { chooseLabels } from './drawn/label.ts';
import { chooseLook, type Look } from './drawn/look.ts';
import type { Node } from './drawn/node.ts';
import { keepTruth, type Truth } from './drawn/truth.ts';
import { inventPlan } from './invent/plan.ts';
import type { Layout } from './layouts/index.ts';

/** A document that was drawn but not yet made into a file. */
export type Drawn = { nodes: Node[]; look: Look; truth: Truth };

/** Invents a plan and lays it out. */
export function drawPlan(dice: Dice, name: string, layout: Layout): Drawn {
  const plan = inventPlan(dice.fork('plan'));
  const look = chooseLook(dice.fork('look'), plan, layout.landscape);
  const truth = keepTruth();
  const labels = chooseLabels(dice.fork('labels'), look, layout.label);
  const nodes = layout.draw({ plan, look, truth, labels, dice: dice.fork('layout') });
  return { nodes, look, truth: truth.close(name) };
}
