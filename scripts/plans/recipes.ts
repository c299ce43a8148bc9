import type { Dice } from './dice.ts';
import { type Drawn, drawPlan } from './draw-plan.ts';
import { chooseLook } from './drawn/look.ts';
import type { Node } from './drawn/node.ts';
import { otherTruth, type Truth } from './drawn/truth.ts';
import { type InventedPlan, inventPlan } from './invent/plan.ts';
import { layouts } from './layouts/index.ts';
import { advice } from './others/advice.ts';
import { annualReview } from './others/annual-review.ts';
import { otherPapers } from './others/other-papers.ts';

/** One kind of document that the generator can make. Damaged ones make their own file. */
export type Recipe = { name: string; draw(dice: Dice, planted?: boolean): Drawn; damage?: string };

const damaged = [
  'cipher',
  'nospace',
  'symbols',
  'ligatures',
  'scan',
  'password',
  'truncated',
  'scanned-pages',
];

/** Recipes in the order in which a set takes them; a set that is larger goes round again, with fresh dice. */
export const recipes: Recipe[] = [
  ...planRecipes(),
  { name: 'review', draw: (dice) => drawOther(dice, 'annual-review', annualReview) },
  { name: 'advice', draw: (dice) => drawOther(dice, 'advice', advice) },
  ...damaged.map((damage) => ({
    name: `L14-${damage}`,
    damage,
    draw: (dice: Dice) => drawPlan(dice, 'L14', { draw: layouts.L3?.draw ?? (() => []), label: 'colon' }),
  })),
  ...planRecipes(),
  { name: 'review', draw: (dice) => drawOther(dice, 'annual-review', annualReview) },
  { name: 'advice', draw: (dice) => drawOther(dice, 'advice', advice) },
  { name: 'other', draw: drawPaper },
  { name: 'other', draw: drawPaper },
];

function planRecipes(): Recipe[] {
  return Object.entries(layouts).map(([name, layout]) => ({
    name,
    draw: (dice, planted) => drawPlan(dice, name, layout, planted),
  }));
}

function drawOther(
  dice: Dice,
  kind: Truth['kind'],
  draw: (plan: InventedPlan, dice: Dice) => { name: string; nodes: Node[] },
): Drawn {
  const plan = inventPlan(dice.fork('plan'));
  const { name, nodes } = draw(plan, dice.fork('layout'));
  return { nodes, look: chooseLook(dice.fork('look'), plan), truth: otherTruth(kind, name) };
}

function drawPaper(dice: Dice): Drawn {
  const name = dice.pick(Object.keys(otherPapers));
  return drawOther(dice, 'other', (plan, own) => ({ name, nodes: otherPapers[name]?.(plan, own) ?? [] }));
}
