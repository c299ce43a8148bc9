import type { Reading } from '../../plan/block.ts';
import { type PassageFacts, readingFromPassages } from '../../plan/plan-from-passages.ts';
import { throwDice } from '../plans/dice.ts';
import { type InventedPlan, inventPlan, type OrNil } from '../plans/invent/plan.ts';
import type { Provision } from '../plans/invent/provision.ts';

/**
 * A reading of an invented plan, as long as `parts` of the longest plans together and about one child throughout. The same
 * seed gives the same words; other seeds share few sentences.
 */
export function inventReading(seed: number, parts: number): Reading {
  const dice = throwDice(seed);
  const first = inventPlan(dice.fork('part 0'), true);
  const plans = [first];
  for (let at = 1; plans.length < parts; at += 1) {
    const next = inventPlan(dice.fork(`part ${at}`), true);
    if (next.child.pronouns === first.child.pronouns) plans.push(next);
  }
  const passages: Record<string, string> = {};
  for (const plan of plans)
    for (const [section, lines] of Object.entries(linesOf(plan))) {
      const text = lines
        .join('\n')
        .replaceAll(plan.child.fullName, first.child.fullName)
        .replaceAll(plan.child.known, first.child.known);
      passages[section] = [passages[section] ?? '', text].join('\n');
    }
  return readingFromPassages(passages, factsOf(first));
}

function factsOf({ child, date }: InventedPlan): PassageFacts {
  return {
    name: child.fullName,
    knownAs: child.known,
    pronouns: child.pronouns,
    dob: child.born,
    yearGroup: child.year,
    planDate: date,
  };
}

function linesOf(plan: InventedPlan): Record<string, string[]> {
  const told = (items: Provision[]) => items.map(({ sentence }) => `- ${sentence.text}`);
  return {
    A: plan.views.flatMap(({ head, text }) => [`# ${head}`, text]),
    B: plan.areas.flatMap(({ title, strength, needs, nil }) => [
      `# ${title}`,
      strength,
      ...needs.map((need) => `- ${need}`),
      ...(nil === undefined ? [] : [nil]),
    ]),
    C: some(plan.health, (items) => items),
    D: some(plan.care, (items) => items),
    E: plan.areas.flatMap(({ title, outcomes }) => [
      `# ${title}`,
      ...outcomes.flatMap(({ text, steps }) => [`- ${text}`, ...steps.map((step) => `- ${step}`)]),
    ]),
    F: plan.areas.flatMap(({ title, provision }) => [`# ${title}`, ...told(provision)]),
    G: some(plan.healthProvision, told),
    H1: some(plan.careUnderAct, told),
    H2: some(plan.otherCare, told),
    I: plan.placement ? [plan.placement.name, plan.placement.type] : [],
    J: some(plan.budget, (items) => items),
    K: plan.reports.map(({ title, author, role, date }) => `${title}, ${author}, ${role}, ${date}`),
  };
}

function some<T>(part: OrNil<T>, print: (items: T[]) => string[]): string[] {
  return part.kind === 'nil' ? [part.text] : print(part.items);
}
