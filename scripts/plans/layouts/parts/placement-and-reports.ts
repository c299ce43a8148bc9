import type { Dice } from '../../dice.ts';
import { cell, head, list, type Node, text } from '../../drawn/node.ts';
import type { TruthKeeper } from '../../drawn/truth.ts';
import type { InventedPlan } from '../../invent/plan.ts';
import { type Part, printDate, table } from './sheet.ts';

/** Section I: labels with values, a sentence, or empty in a draft. */
export const partI: Part = ({ plan, dice, truth, labels }) => {
  truth.heads('I');
  const { placement } = plan;
  const rows: [string, string][] = [
    [dice.pick(['Name of setting', 'Name', 'School or college']), placement?.name ?? ''],
    [dice.pick(['Type of setting', 'Type']), placement?.type ?? ''],
  ];
  if (dice.chance(0.6))
    return [
      ...labels.nodes('I'),
      table(
        rows.map(([label, value]) => [head(label), cell(truth.line('I', value))]),
        [30, 70],
      ),
    ];
  return [
    ...labels.nodes('I'),
    ...(placement ? [text(truth.line('I', `${placement.name}, ${placement.type.toLowerCase()}`))] : []),
  ];
};

/** Section J. */
export const partJ: Part = ({ plan, truth, labels }) => {
  truth.heads('J');
  return [...labels.nodes('J'), ...budgetLines(plan, truth)];
};

/** What is said of a budget, or the words that there is none. */
export function budgetLines({ budget }: InventedPlan, truth: TruthKeeper): Node[] {
  if (budget.kind === 'nil') return [text(truth.nil('J', budget.text))];
  return budget.items.map((words) => text(truth.line('J', words)));
}

/** Section K: the reports as a table or a list. */
export const partK: Part = ({ plan, dice, truth, labels }) => {
  truth.heads('K');
  return [...labels.nodes('K'), ...reportList(plan, dice, truth)];
};

/** The reports themselves. */
export function reportList(plan: InventedPlan, dice: Dice, truth: TruthKeeper): Node[] {
  const line = (value: string) => truth.line('K', value);
  if (dice.chance(0.3))
    return [
      list(
        plan.reports.map(({ title, author, role, date }) =>
          line(`${title}, ${author} (${role}), ${printDate(date, dice)}`),
        ),
        dice.pick(['number', 'bullet', 'letter']),
      ),
    ];
  const heads = dice.pick([
    ['Advice', 'From', 'Date'],
    ['Report', 'Author and role', 'Date of report'],
    ['Information gathered', 'Who from', 'Date received'],
  ]);
  const rows = plan.reports.map(({ title, author, role, date }) => [
    cell(line(title)),
    cell(line(`${author}, ${role}`)),
    cell(line(printDate(date, dice))),
  ]);
  return [table([heads.map((label) => head(label)), ...rows], [40, 38, 22], dice.chance(0.5))];
}
