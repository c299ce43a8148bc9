import type { Dice } from './dice.ts';
import { chooseLabels } from './drawn/label.ts';
import { chooseLook, type Look } from './drawn/look.ts';
import type { Node } from './drawn/node.ts';
import { keepTruth, type Truth } from './drawn/truth.ts';
import { inventPlan } from './invent/plan.ts';
import type { Layout } from './layouts/index.ts';
import type { Wordings } from './words/defects.ts';
import { plantDefects } from './plant/plant-defects.ts';
import { plantedIn, withoutGuidance } from './plant/planted.ts';

/** A document that was drawn but not yet made into a file. */
export type Drawn = { nodes: Node[]; look: Look; truth: Truth };

/**
 * Invents a plan and lays it out. With `planted`, defects of known sorts are put into it and noted in the truth, in the words
 * given or in those of any list.
 */
export function drawPlan(
  dice: Dice,
  name: string,
  layout: Layout,
  planted: boolean | Wordings = false,
): Drawn {
  const invented = inventPlan(dice.fork('plan'));
  const { plan, planted: defects } = planted
    ? plantDefects(invented, dice.fork('defects'), {
        tied: layout.tied === true,
        named: layout.nameless !== true,
        ...(planted === true ? {} : { words: planted }),
      })
    : { plan: invented, planted: [] };
  const look = chooseLook(dice.fork('look'), plan, layout.landscape);
  const truth = keepTruth();
  const labels = chooseLabels(dice.fork('labels'), look, layout.label);
  const nodes = layout.draw({ plan, look, truth, labels, dice: dice.fork('layout') });
  const closed = truth.close(name);
  return {
    nodes,
    look,
    truth: planted
      ? {
          ...withoutGuidance(closed, defects),
          planted: plantedIn(nodes, defects, closed),
        }
      : closed,
  };
}
