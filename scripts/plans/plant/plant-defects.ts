import type { Dice } from '../dice.ts';
import type { Child } from '../invent/child.ts';
import { outcomeOf } from '../invent/outcome.ts';
import type { Area, InventedPlan } from '../invent/plan.ts';
import type { Provision } from '../invent/provision.ts';
import { adulthoodAreas } from '../words/areas.ts';
import { type Wordings, wordings } from '../words/defects.ts';
import { wordingsApart } from '../words/defects-apart.ts';
import { wordingsLater } from '../words/defects-later.ts';
import { fill } from '../words/fill.ts';
import { type Matter, matters } from '../words/matters.ts';
import { givenNames } from '../words/names.ts';
import { measures } from '../words/outcomes.ts';
import type { Planted } from './planted.ts';
import { threaded } from './threaded.ts';

/** A plan with defects in it, and what they are. A layout that leaves some of the plan out leaves those out as well. */
export type PlantedPlan = { plan: InventedPlan; planted: Planted[] };

/** How often each sort of defect is planted. */
const share = 0.34;

/**
 * `tied`: the layout ties items together, so an item without provision is not to be had by leaving words out. `named`: it
 * prints who the plan is about.
 */
export type PlantOptions = { tied: boolean; named: boolean; words?: Wordings };

/** Puts defects of many sorts into an invented plan; the dice say which and in which words. */
export function plantDefects(
  plan: InventedPlan,
  dice: Dice,
  { tied, named, words }: PlantOptions,
): PlantedPlan {
  const found: Planted[] = [];
  const { plan: sound, used } = threaded(plan, dice.fork('thread'));
  let now = sound;
  for (const [type, plant] of Object.entries(sorts)) {
    const own = dice.fork(type);
    if (!own.chance(share) || (tied && /^(?:need|outcome)-without/.test(type))) continue;
    if (!named && type.startsWith('wrong-')) continue;
    const list = words ?? own.pick([wordings, wordingsApart, wordingsLater]);
    const done = plant(now, own, list, used);
    if (!done) continue;
    now = done.plan;
    found.push(...done.planted.map((one) => ({ type, ...one })));
  }
  if (lacksAdulthood(now))
    found.push({ type: 'no-preparing-for-adulthood-outcomes', section: 'E', text: '' });
  return { plan: now, planted: found };
}

type Done = { plan: InventedPlan; planted: Omit<Planted, 'type'>[] };
/** `used`: the matters that the plan has provision for. */
type Plant = (plan: InventedPlan, dice: Dice, words: Wordings, used: Matter[]) => Done | undefined;

const sorts: Record<string, Plant> = {
  'wrong-name': (plan, dice) => {
    const { known } = plan.child;
    const other = dice.pick(givenNames.filter((name) => !plan.child.fullName.includes(name)));
    return changeNeed(plan, dice, (need) =>
      need.includes(known) ? need.replaceAll(known, other) : undefined,
    );
  },
  'wrong-pronoun': (plan, dice) =>
    changeNeed(plan, dice, (need) => {
      const turned = turnPronouns(need, plan.child);
      return turned === need || !need.includes(plan.child.known) ? undefined : turned;
    }),
  'deficit-language': (plan, dice, words) =>
    addToNeed(plan, dice, fill(dice.pick(words.demeaning), plan.child)),
  'undefined-acronym': (plan, dice, words) =>
    addProvision(plan, dice, [fill(dice.pick(words.acronyms), plan.child)]),
  placeholder: (plan, dice, words) =>
    addProvision(plan, dice, [raw(dice.pick(words.placeholders), plan.child)]),
  'guidance-left-in': (plan, dice, words) => addNeed(plan, dice, fill(dice.pick(words.guidance), plan.child)),
  'rival-wording': (plan, dice, words) =>
    addProvision(
      plan,
      dice,
      dice.pick(words.rivals).map((one) => fill(one, plan.child)),
    ),
  'past-target-date': (plan, dice, words, used) =>
    addOutcome(plan, dice, datedOutcome(plan.child, dice, dice.pick(words.pastDeadlines), used)),
  'key-stage-mismatch': (plan, dice, words, used) => {
    const stages = words.stages.filter(({ from }) => yearOf(plan.child) >= from);
    return stages.length === 0
      ? undefined
      : addOutcome(plan, dice, datedOutcome(plan.child, dice, dice.pick(dice.pick(stages).words), used));
  },
  'aspiration-as-outcome': (plan, dice, words) =>
    addOutcome(plan, dice, fill(dice.pick(words.aspirations), plan.child)),
  'provision-as-outcome': (plan, dice, words) =>
    addOutcome(plan, dice, fill(dice.pick(words.provision), plan.child)),
  'duplicate-outcome': (plan, dice) => {
    const from = plan.areas.filter((area) => area.outcomes.length > 0);
    if (from.length < 2) return undefined;
    const [first, second] = dice.some(from, 2);
    const text = first?.outcomes[0]?.text;
    if (!second || text === undefined) return undefined;
    return {
      plan: withArea(plan, second, { ...second, outcomes: [...second.outcomes, { text, steps: [] }] }),
      planted: [{ section: 'E', text }],
    };
  },
  'need-without-provision': (plan, dice) => {
    const lone = loneMatter(plan, dice);
    return lone && addNeed(plan, dice, fill(dice.pick(lone.needs), plan.child));
  },
  'outcome-without-provision': (plan, dice) => {
    const lone = loneMatter(plan, dice);
    return lone && addOutcome(plan, dice, outcomeOf(dice, plan.child, dice.pick(lone.can)));
  },
};

/** A matter of which nothing in the plan's provision speaks. */
function loneMatter(plan: InventedPlan, dice: Dice): Matter | undefined {
  const lone = matters.filter(({ about }) => !holdsProvisionFor(plan, about));
  return lone.length > 0 ? dice.pick(lone) : undefined;
}

function holdsProvisionFor(plan: InventedPlan, about: RegExp): boolean {
  return plan.areas
    .flatMap((area) => area.provision)
    .concat(plan.healthProvision.kind === 'some' ? plan.healthProvision.items : [])
    .some((item) => about.test(item.sentence.text) || about.test(item.cells.text));
}

/** The year group by the date of birth, in the school year in which invented plans are written. */
function yearOf({ year }: Child): number {
  const digits = /\d+/.exec(year)?.[0];
  if (digits !== undefined) return Number(digits);
  return /reception/i.test(year) ? 0 : /nursery/i.test(year) ? -1 : 15;
}

function lacksAdulthood({ child, areas }: InventedPlan): boolean {
  const looksAhead = areas.some((area) => adulthoodAreas.includes(area.name) && area.outcomes.length > 0);
  return yearOf(child) >= 8 && !looksAhead;
}

function datedOutcome(child: Child, dice: Dice, when: string, used: Matter[]): string {
  const can = dice.pick(used.flatMap((matter) => matter.can));
  return fill(`${when}, {name} will ${can}, ${dice.pick(measures)}.`, child);
}

/** Placeholders keep their own brackets. */
function raw(pattern: string, child: Child): string {
  return /\{\{|<</.test(pattern) || /<insert/.test(pattern) ? pattern : fill(pattern, child);
}

const turned: Record<string, string> = {
  he: 'she',
  him: 'her',
  his: 'her',
  himself: 'herself',
  she: 'he',
  her: 'his',
  herself: 'himself',
  they: 'he',
  them: 'him',
  their: 'his',
  themself: 'himself',
};

/** The pronouns about the child put into another set; of "they" only as a slip would, verb and all left as it is. */
function turnPronouns(text: string, child: Child): string {
  const own = new Set(Object.values(child.words));
  return text.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    const other = own.has(lower) ? turned[lower] : undefined;
    if (other === undefined) return word;
    return word === lower ? other : other.charAt(0).toUpperCase() + other.slice(1);
  });
}

function withArea(plan: InventedPlan, old: Area, fresh: Area): InventedPlan {
  return { ...plan, areas: plan.areas.map((area) => (area === old ? fresh : area)) };
}

function filled(plan: InventedPlan, dice: Dice): Area | undefined {
  const areas = plan.areas.filter((area) => area.needs.length > 0);
  return areas.length > 0 ? dice.pick(areas) : undefined;
}

function changeNeed(
  plan: InventedPlan,
  dice: Dice,
  change: (need: string) => string | undefined,
): Done | undefined {
  const fit = plan.areas.flatMap((area) =>
    area.needs.flatMap((need) => {
      const fresh = change(need);
      return fresh === undefined ? [] : [{ area, need, fresh }];
    }),
  );
  if (fit.length === 0) return undefined;
  const { area, need, fresh } = dice.pick(fit);
  return {
    plan: withArea(plan, area, {
      ...area,
      needs: area.needs.map((each) => (each === need ? fresh : each)),
    }),
    planted: [{ section: 'B', text: fresh }],
  };
}

function addToNeed(plan: InventedPlan, dice: Dice, sentence: string): Done | undefined {
  const area = filled(plan, dice);
  if (!area) return undefined;
  const at = dice.int(0, area.needs.length - 1);
  return {
    plan: withArea(plan, area, {
      ...area,
      needs: area.needs.map((need, index) => (index === at ? `${need} ${sentence}` : need)),
    }),
    planted: [{ section: 'B', text: sentence }],
  };
}

function addNeed(plan: InventedPlan, dice: Dice, need: string): Done | undefined {
  const area = filled(plan, dice);
  if (!area) return undefined;
  return {
    plan: withArea(plan, area, { ...area, needs: [...area.needs, need] }),
    planted: [{ section: 'B', text: need }],
  };
}

function addOutcome(plan: InventedPlan, dice: Dice, text: string): Done | undefined {
  const areas = plan.areas.filter((area) => area.outcomes.length > 0);
  if (areas.length === 0) return undefined;
  const area = dice.pick(areas);
  return {
    plan: withArea(plan, area, { ...area, outcomes: [...area.outcomes, { text, steps: [] }] }),
    planted: [{ section: 'E', text }],
  };
}

function addProvision(plan: InventedPlan, dice: Dice, texts: string[]): Done | undefined {
  const areas = plan.areas.filter((area) => area.provision.length > 0);
  if (areas.length === 0) return undefined;
  const area = dice.pick(areas);
  const items = texts.map(
    (text): Provision => ({
      sentence: { text },
      prose: { text },
      cells: { text, how: '' },
      said: false,
    }),
  );
  return {
    plan: withArea(plan, area, { ...area, provision: [...area.provision, ...items] }),
    planted: [{ section: 'F', text: texts.join('\n') }],
  };
}
