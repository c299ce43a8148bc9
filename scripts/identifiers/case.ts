import type { Dice } from '../plans/dice.ts';
import { inventPlan } from '../plans/invent/plan.ts';
import { children, kinNames, schools, staff } from './people.ts';

/** An invented child with a plan whose text names child, kin, school and staff. */
export type Case = {
  full: string;
  first: string;
  last: string;
  called?: string;
  born: string;
  kin: string;
  worker: string;
  school: string;
  planText: string;
};

/** Invents one: the plan comes from the plans' own generator, the people from lists it does not have. */
export function inventCase(dice: Dice): Case {
  const { name: full, first, last, called } = dice.pick(children);
  const plan = inventPlan(dice.fork('plan'));
  const kin = dice.pick(kinNames);
  const worker = dice.pick(staff);
  const school = dice.pick(schools);
  const said = stringsOf([plan.views, plan.areas, plan.health, plan.care, plan.healthProvision])
    .join('\n')
    .replaceAll(plan.child.fullName, full)
    .replaceAll(plan.child.known, first);
  const born = plan.child.born;
  const planText = `Name: ${full}\nDate of birth: ${born}\nSchool: ${school}\n${first} lives with ${kin} and goes to ${school}. Plan written with Mrs ${worker}.\n${said}`;
  return { full, first, last, ...(called !== undefined && { called }), born, kin, worker, school, planText };
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsOf);
}
