import { agreementOf, cannotTell, majorityOf, orders, type Pair, perLabel } from './agreement.ts';
import type { Predicted } from './predict.ts';
import type { Label, Row } from './row.ts';

/** One statement with its prediction and, where there is one, its label. */
export type Judged = { row: Row; label: Label; predicted: Predicted | undefined };

/** From this many words on a published provision item counts as specific in the length baseline. */
const longEnough = 12;

/** The printed report: for each task and key how the predictions agree with the labels, beside trivial baselines. */
export function reportOf(judged: Judged[]): string {
  const lines: string[] = [];
  for (const task of groupsOf(judged)) {
    lines.push(`== ${task.name}: ${task.rows.length} statements`);
    const keys = [...new Set(task.rows.flatMap((one) => Object.keys(one.label)))];
    if (keys.length === 0) lines.push('   No labels: predictions only.');
    for (const key of keys) lines.push(...keyReport(task.name, key, task.rows));
    lines.push('');
  }
  return lines.join('\n');
}

function keyReport(task: string, key: string, rows: Judged[]): string[] {
  const labelled = rows.filter((one) => one.label[key] !== undefined);
  const pairs = labelled.map((one) => ({
    label: one.label[key] ?? '',
    predicted: textOf(one.predicted?.[key]),
  }));
  const told = pairs.filter((pair) => pair.predicted !== cannotTell);
  const order = orders[key];
  const lines = [
    `   ${key}`,
    `     n ${pairs.length}  ${figures(pairs, order)}  coverage ${percent(told.length / pairs.length)}`,
  ];
  if (told.length < pairs.length)
    lines.push(`     without cannot-tell: n ${told.length}  ${figures(told, order)}`);
  for (const one of perLabel(pairs))
    lines.push(
      `     ${one.name.padEnd(12)} given ${String(one.given).padStart(3)}  precision ${number(one.precision)}  recall ${number(one.recall)}`,
    );
  const majority = majorityOf(pairs.map((pair) => pair.label));
  lines.push(
    `     baseline, always "${majority}": ${figures(
      pairs.map(({ label }) => ({ label, predicted: majority })),
      order,
    )}`,
  );
  if (key === 'overall') {
    const standard = pairs.map(({ label, predicted }) => ({
      label: String(Number(label) >= 3),
      predicted: predicted === cannotTell ? cannotTell : String(Number(predicted) >= 3),
    }));
    lines.push(`     meets the standard (3 or 4): n ${standard.length}  ${figures(standard)}`);
  }
  if (task.startsWith('provision') && key === 'label') lines.push(...wordBaselines(labelled, key));
  return lines;
}

/** How far the mere length of an item or a digit in it tells: what a check must beat. */
function wordBaselines(rows: Judged[], key: string): string[] {
  const pairs = (tell: (text: string) => boolean): Pair[] =>
    rows.map((one) => ({
      label: one.label[key] ?? '',
      predicted: tell(one.row.text) ? 'specific' : 'vague',
    }));
  return [
    `     baseline, ${longEnough} words or more: ${figures(pairs((text) => text.split(/\s+/).length >= longEnough))}`,
    `     baseline, has a digit: ${figures(pairs((text) => /\d/.test(text)))}`,
  ];
}

function figures(pairs: Pair[], order?: string[]): string {
  const found = agreementOf(pairs, order);
  const weighted = order ? `  weighted kappa ${number(found.weighted)}` : '';
  return `agreement ${number(found.agreement)}  kappa ${number(found.kappa)}${weighted}`;
}

function groupsOf(judged: Judged[]): { name: string; rows: Judged[] }[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const name = `${one.row.task}${one.row.tier === undefined ? '' : ' (published)'}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].map(([name, rows]) => ({ name, rows }));
}

function textOf(value: Predicted[string] | undefined): string {
  return value === undefined || typeof value === 'object' ? cannotTell : String(value);
}

function number(value: number | undefined): string {
  return value === undefined ? 'none' : value.toFixed(3);
}

function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}
