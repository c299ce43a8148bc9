import type { Dice } from '../dice.ts';
import { type Drawn, drawInvented } from './draw-invented.ts';
import type { Child } from '../invent/child.ts';
import { type Area, type InventedPlan, inventPlan } from '../invent/plan.ts';
import { inventLoose, type Provision } from '../invent/provision.ts';
import { type Activity, activities } from '../words/activities.ts';
import { capital, fill } from '../words/fill.ts';
import { inventGiven, sayGiven } from './amounts.ts';
import { type Advised, type Fate, fates, meet } from './fates.ts';

/** One recommendation or item of the plan, by its words in both documents. `fate` is absent for what only the plan has. */
export type Known = { advice?: Provision; plan?: Provision; fate?: Fate; loose?: true };

/** A plan with the advice that it rests on, and what became of each recommendation. */
export type AdvisedPlan = { plan: Drawn; advice: Drawn; known: Known[] };

const trainings = [
  'trained by the specialist service',
  'with a Level 5 qualification',
  'supervised by the educational psychologist',
];
const ratios = ['1:1', 'in a group of no more than four', 'in a pair'];

/** Invents a plan and the advice it rests on; some of what was advised is diluted, dropped or said otherwise, and some added. */
export function adviseAndPlan(dice: Dice): AdvisedPlan {
  const base = inventPlan(dice.fork('plan'));
  const own = dice.fork('fates');
  const known: Known[] = [];
  const both = base.areas.map((area): { advice: Area; plan: Area } => {
    if (area.needs.length === 0) return { advice: area, plan: area };
    const chosen = own.some(activities[area.name], own.int(3, 6));
    const items = chosen.map((activity) => become(own, base.child, activity));
    if (own.chance(0.5)) {
      const loose = inventLoose(own, base.child);
      items.push({ advice: loose, plan: loose, fate: 'kept', loose: true });
    }
    known.push(...items);
    const pick = (side: 'advice' | 'plan') => items.flatMap((item) => item[side] ?? []);
    return {
      advice: { ...area, provision: pick('advice') },
      plan: { ...area, provision: own.some(pick('plan'), 99) },
    };
  });
  const planned: InventedPlan = { ...base, areas: both.map(({ plan }) => plan) };
  const advised: InventedPlan = { ...base, areas: both.map(({ advice }) => advice) };
  return { ...drawInvented(planned, advised, dice), known };
}

function become(dice: Dice, child: Child, activity: Activity): Known {
  if (dice.chance(0.15)) return { plan: inWords(dice, child, activity, invent(dice, activity), false) };
  const advised = invent(dice, activity);
  const { fate, left } = meet(dice, advised, dice.chance(0.35) ? 'kept' : dice.pick(fates));
  return {
    fate,
    advice: inWords(dice, child, activity, advised, false),
    ...(fate !== 'dropped' && { plan: inWords(dice, child, activity, left, fate === 'units') }),
  };
}

function invent(dice: Dice, activity: Activity): Advised {
  return {
    given: inventGiven(dice, activity.rare),
    who: dice.pick(activity.who),
    duty: 'will',
    ...(dice.chance(0.35) && { training: dice.pick(trainings) }),
    ...(!activity.rare && dice.chance(0.35) && { ratio: dice.pick(ratios) }),
  };
}

function inWords(
  dice: Dice,
  child: Child,
  activity: Activity,
  advised: Advised,
  isWhole: boolean,
): Provision {
  const { given, who: bare, training, ratio, duty } = advised;
  const how = given ? sayGiven(dice, given, isWhole) : '';
  const article = /^(?:two|staff|equipment)/.test(bare) ? '' : /^[aeiou]/i.test(bare) ? 'an ' : 'a ';
  const who = `${article}${bare}${training ? ` ${training}` : ''}`;
  const noun = fill(activity.noun, child).replace(/^./, (first) => first.toLowerCase());
  const verb = fill(`x ${activity.verb}`, child).slice(2);
  const when = how ? ` ${how}` : '';
  const tail = ratio ? `, ${ratio}` : '';
  const text = dice.pick([
    `${capital(who)} ${duty} ${verb}${when}${tail}.`,
    `${child.known} ${duty} have ${noun} with ${who}${how ? `, ${how}` : ''}${tail}.`,
    `${capital(noun)} ${duty} be provided by ${who}${when}${tail}.`,
    `There ${duty} be ${noun}${when}, provided by ${who}${tail}.`,
  ]);
  const cells = {
    text:
      duty === 'may'
        ? `${child.known} may have ${noun}${tail}`
        : `${capital(noun.replace(/^an? /, ''))}${tail}`,
    who: capital(`${bare}${training ? ` ${training}` : ''}`),
    ...(how && { frequency: capital(how) }),
    how: capital(how),
  };
  return { sentence: { text }, prose: { text }, cells, said: true };
}
