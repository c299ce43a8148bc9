import type { Dice } from '../dice.ts';
import { type Activity, activities, careUnderAct, healthActivities, otherCare } from '../words/activities.ts';
import { type AreaName, adulthoodAreas, areaTitles, fourAreas } from '../words/areas.ts';
import { fill } from '../words/fill.ts';
import { adults } from '../words/names.ts';
import { careNeeds, healthNeeds, strengths } from '../words/needs.ts';
import { budgets, nil, reports } from '../words/nil.ts';
import { viewPrompts } from '../words/views.ts';
import { type Child, inventChild, planYear } from './child.ts';
import { inventNeed } from './need.ts';
import { inventOutcome, inventStep } from './outcome.ts';
import { inventLoose, inventProvision, type Provision } from './provision.ts';

/** An outcome with its small steps, as they will be printed. */
export type Outcome = { text: string; steps: string[] };

/** One area of need: what is printed of it in B, E and F. Without needs it holds a nil sentence. */
export type Area = {
  name: AreaName;
  title: string;
  strength: string;
  needs: string[];
  nil?: string;
  outcomes: Outcome[];
  provision: Provision[];
};

/** A section that holds something, or one sentence saying that there is nothing. */
export type OrNil<T> = { kind: 'some'; items: T[] } | { kind: 'nil'; text: string };

/** All that a plan says, before it is laid out. */
export type InventedPlan = {
  child: Child;
  date: string;
  status: string;
  views: { head: string; text: string; own: boolean }[];
  areas: Area[];
  health: OrNil<string>;
  care: OrNil<string>;
  healthProvision: OrNil<Provision>;
  careUnderAct: OrNil<Provision>;
  otherCare: OrNil<Provision>;
  /** Left out of a draft. */
  placement?: { name: string; type: string };
  budget: OrNil<string>;
  reports: { title: string; author: string; role: string; date: string }[];
};

/** Invents a plan about a child. `big` makes it as long as the longest real ones. */
export function inventPlan(dice: Dice, big = false): InventedPlan {
  const child = inventChild(dice.fork('child'));
  const words = dice.fork('words');
  const status = words.pick(['Draft', 'Draft', 'Final', 'Proposed', 'Final Plan']);
  const draft = status !== 'Final' && status !== 'Final Plan';
  return {
    child,
    date: isoDay(words, planYear, 7),
    status,
    views: inventViews(words, child),
    areas: inventAreas(words, child, big),
    health: orNil(words, 0.75, healthNeeds, 2, 'C', child),
    care: orNil(words, 0.55, careNeeds, 2, 'D', child),
    healthProvision: provisionOrNil(words, 0.6, healthActivities, 'G', child),
    careUnderAct: provisionOrNil(words, 0.4, careUnderAct, 'H1', child),
    otherCare: provisionOrNil(words, 0.5, otherCare, 'H2', child),
    ...(!(draft && words.chance(0.6)) && { placement: child.school }),
    budget: words.chance(0.7)
      ? { kind: 'some', items: [words.pick(budgets).replace('{n}', String(words.int(12, 290)))] }
      : { kind: 'nil', text: words.pick(nil.J) },
    reports: words.some(reports, words.int(4, 9)).map(([title, role]) => ({
      title,
      role,
      author: words.pick(adults),
      date: isoDay(words, planYear - 1),
    })),
  };
}

function inventViews(dice: Dice, child: Child): InventedPlan['views'] {
  return viewPrompts
    .filter(() => dice.chance(0.85))
    .map(({ heads, voice, answers }) => ({
      head: dice.pick(heads),
      text: dice
        .some(answers, dice.int(1, 2))
        .map((answer) => fill(answer, child))
        .join(' '),
      own: voice === 'first',
    }));
}

function inventAreas(dice: Dice, child: Child, big: boolean): Area[] {
  const four = dice.chance(0.25) ? dice.some(fourAreas, 4) : fourAreas;
  const names =
    child.phase === 'post-16' && dice.chance(0.5)
      ? adulthoodAreas
      : child.phase === 'post-16' || dice.chance(0.12)
        ? [...four, 'living' as const]
        : four;
  // At most one area of the four may be empty: a plan has needs.
  const empty = dice.chance(0.25) ? dice.pick(names) : undefined;
  return names.map((name) =>
    inventArea(dice.fork(name), child, name, name === empty && names.length > 3, big),
  );
}

function inventArea(dice: Dice, child: Child, name: AreaName, empty: boolean, big: boolean): Area {
  const base = {
    name,
    title: dice.pick(areaTitles[name]),
    strength: fill(dice.pick(strengths[name]), child),
  };
  if (empty) return { ...base, needs: [], nil: dice.pick(nil.B), outcomes: [], provision: [] };
  const most = big ? 9 : 4;
  const firm = dice
    .some(activities[name], dice.int(2, big ? 9 : 4))
    .map((activity) => inventProvision(dice, child, activity));
  const provision = firm.flatMap((item) => (dice.chance(0.25) ? [item, inventLoose(dice, child)] : [item]));
  return {
    ...base,
    needs: distinct(Array.from({ length: dice.int(2, most) }, () => inventNeed(dice, child, name))),
    outcomes: distinctBy(
      Array.from({ length: dice.int(1, big ? 5 : 2) }, () => inventOutcome(dice, child, name)),
      (text) => text,
    ).map((text) => ({ text, steps: Array.from({ length: 2 }, () => inventStep(dice, child, name)) })),
    provision: distinctBy(provision, (item) => item.cells.text).filter(uniqueSentence()),
  };
}

function orNil(
  dice: Dice,
  share: number,
  bank: string[],
  most: number,
  section: 'C' | 'D',
  child: Child,
): OrNil<string> {
  if (dice.chance(share))
    return { kind: 'some', items: dice.some(bank, dice.int(1, most)).map((text) => fill(text, child)) };
  return { kind: 'nil', text: fill(dice.pick(nil[section]), child) };
}

function provisionOrNil(
  dice: Dice,
  share: number,
  bank: Activity[],
  section: 'G' | 'H1' | 'H2',
  child: Child,
): OrNil<Provision> {
  if (dice.chance(share))
    return {
      kind: 'some',
      items: dice.some(bank, dice.int(1, 3)).map((activity) => inventProvision(dice, child, activity)),
    };
  return { kind: 'nil', text: dice.pick(nil[section]) };
}

/** A day in a year as an ISO date. */
export function isoDay(dice: Dice, year: number, lastMonth = 12): string {
  return `${year}-${String(dice.int(1, lastMonth)).padStart(2, '0')}-${String(dice.int(1, 28)).padStart(2, '0')}`;
}

function distinct(list: string[]): string[] {
  return [...new Set(list)];
}

function distinctBy<T>(list: T[], key: (entry: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((entry) => !seen.has(key(entry)) && seen.add(key(entry)));
}

function uniqueSentence(): (item: Provision) => boolean {
  const seen = new Set<string>();
  return ({ sentence }) => !seen.has(sentence.text) && seen.add(sentence.text) !== undefined;
}
