import type { Dice } from '../dice.ts';
import type { Drawn } from '../draw-plan.ts';
import { chooseLabels } from '../drawn/label.ts';
import { chooseLook } from '../drawn/look.ts';
import { keepTruth, otherTruth } from '../drawn/truth.ts';
import type { InventedPlan } from '../invent/plan.ts';
import { layouts } from '../layouts/index.ts';
import { advice } from '../others/advice.ts';

export type { Drawn } from '../draw-plan.ts';

/** Layouts of plans that print all items of an area; the others differ in how a page is read, not in what is compared. */
const used = ['L2', 'L3', 'L8'];

/** Lays out a plan and the advice of its own child. */
export function drawInvented(
  planned: InventedPlan,
  advised: InventedPlan,
  dice: Dice,
): { plan: Drawn; advice: Drawn } {
  const name = dice.fork('which').pick(used);
  const layout = layouts[name];
  if (!layout) throw new Error(`There is no layout ${name}.`);
  const look = chooseLook(dice.fork('look'), planned, layout.landscape);
  const truth = keepTruth();
  const labels = chooseLabels(dice.fork('labels'), look, layout.label);
  const nodes = layout.draw({ plan: planned, look, truth, labels, dice: dice.fork('layout') });
  // Whoever's report it is, all areas are wanted: the psychologist's and the school's print them all.
  const report = reportOf(advised, dice);
  return {
    plan: { nodes, look, truth: truth.close(name) },
    advice: {
      nodes: report.nodes,
      look: chooseLook(dice.fork('advice look'), advised),
      truth: otherTruth('advice', report.name),
    },
  };
}

function reportOf(advised: InventedPlan, dice: Dice) {
  for (let turn = 0; ; turn += 1) {
    const report = advice(advised, dice.fork(`advice ${turn}`));
    if (/ep|school/.test(report.name.replace('advice-', ''))) return report;
  }
}
