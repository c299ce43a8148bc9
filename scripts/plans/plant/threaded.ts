import type { Dice } from '../dice.ts';
import type { Child } from '../invent/child.ts';
import { outcomeOf } from '../invent/outcome.ts';
import type { Area, InventedPlan } from '../invent/plan.ts';
import { inventProvision } from '../invent/provision.ts';
import { fill } from '../words/fill.ts';
import { type Matter, matters } from '../words/matters.ts';

/** A plan in which every need and outcome has provision on the same matter, and the matters it is about. */
export type Threaded = { plan: InventedPlan; used: Matter[] };

/** Puts matters in place of what the dice threw for each area, so that it is known what has provision and what has none. */
export function threaded(plan: InventedPlan, dice: Dice): Threaded {
  const used: Matter[] = [];
  const areas = plan.areas.map((area): Area => {
    const fit = matters.filter((matter) => matter.area === area.name);
    if (area.needs.length === 0) return area;
    const chosen = fit.length > 0 ? dice.some(fit, dice.int(1, 3)) : [];
    if (chosen.length === 0)
      return { ...area, needs: [], outcomes: [], provision: [], nil: 'None identified.' };
    used.push(...chosen);
    return ofMatters(area, chosen, plan.child, dice.fork(area.name));
  });
  return { plan: { ...plan, areas }, used };
}

function ofMatters(area: Area, chosen: Matter[], child: Child, dice: Dice): Area {
  return {
    ...area,
    needs: chosen.map((matter) => fill(dice.pick(matter.needs), child)),
    outcomes: chosen.map((matter) => ({ text: outcomeOf(dice, child, dice.pick(matter.can)), steps: [] })),
    provision: chosen.flatMap((matter) =>
      matter.activities.map((activity) => inventProvision(dice, child, activity)),
    ),
  };
}
