import { cannotTell, isOrdered } from './agreement.ts';
import { baselinesOf } from './baselines.ts';
import { figureOf, withInterval } from './interval.ts';
import { caseOf, type Group, type Judged } from './judged.ts';
import { sharesOf, spanF1, tableMeasures } from './measure.ts';
import { figure, number } from './print.ts';
import { allAgree, ratingsOwn } from './ratings.ts';
import { valuesOf } from './row.ts';
import { touches } from './spans.ts';

/** Every figure of every key of a task, part by part. */
export function detailsOf(group: Group): string[] {
  return group.parts.flatMap(({ name, rows }) => {
    const keys = [...new Set(rows.flatMap((one) => Object.keys(one.label)))];
    const lines = keys.flatMap((key) => keyDetails(group.task, key, rows));
    if (group.task === 'language') lines.push(...spanDetails(rows));
    const title = `== ${group.name}${name === '' ? '' : `, ${name}`}: ${rows.length} statements`;
    return keys.length === 0 ? [] : [title, ...lines, ''];
  });
}

function keyDetails(task: string, key: string, rows: Judged[]): string[] {
  const labelled = rows.filter((one) => one.label[key] !== undefined);
  const told = labelled.filter((one) => saidOf(one, key) !== cannotTell);
  const measures = tableMeasures(key, valuesOf(task, key));
  const main = [measures.agreement, measures.kappa, ...(isOrdered(key) ? [measures.weighted] : [])];
  const figures = (some: Judged[]) =>
    main.map(
      (measure) => `${measure.name} ${figure(withInterval(sharesOf(some.map(caseOf), measure), measure))}`,
    );
  const coverage = Math.round((told.length / labelled.length) * 100);
  const lines = [
    `   ${key}`,
    `     n ${labelled.length}  ${figures(labelled).join('  ')}  coverage ${coverage}%`,
  ];
  if (told.length < labelled.length)
    lines.push(`     without cannot-tell: n ${told.length}  ${figures(told).join('  ')}`);
  for (const measure of main) {
    const own = ratingsOwn(labelled, measure);
    if (own)
      lines.push(
        `     ratings among themselves: ${measure.name} ${figure(own)}, lowest pair ${number(own.lowest)}`,
      );
  }
  const same = allAgree(labelled, key);
  if (same !== undefined) lines.push(`     all ratings agree on ${number(same)}`);
  for (const value of valuesOf(task, key)) {
    const given = labelled.filter((one) => one.label[key] === value).length;
    if (given === 0) continue;
    const shares = sharesOf(labelled.map(caseOf), measures.agreement);
    lines.push(
      `     ${value.padEnd(12)} given ${String(given).padStart(3)}  precision ${number(figureOf(shares, measures.precision(value)))}  recall ${number(figureOf(shares, measures.recall(value)))}`,
    );
  }
  const [first, ...others] = main.map((measure) => baselinesOf(labelled, measure));
  for (const [at, { name, value }] of (first ?? []).entries()) {
    const further = others.map((list, which) => `  ${main[which + 1]?.name} ${number(list[at]?.value)}`);
    lines.push(`     trivial rule, ${name}: agreement ${number(value)}${further.join('')}`);
  }
  return lines;
}

function spanDetails(rows: Judged[]): string[] {
  const cases = rows.map(caseOf);
  const precision = figureOf(sharesOf(cases, spanF1), {
    size: 3,
    value: ([both = 0, , other = 0]) => (other === 0 ? undefined : both / other),
  });
  const recall = figureOf(sharesOf(cases, spanF1), {
    size: 3,
    value: ([both = 0, one = 0]) => (one === 0 ? undefined : both / one),
  });
  return [
    '   spans, in words',
    `     precision ${number(precision)}  recall ${number(recall)}  F1 ${figure(withInterval(sharesOf(cases, spanF1), spanF1))}`,
    `     recall by category: ${categoryRecall(rows)}`,
    `     and under the same category: ${categoryRecall(rows, true)}`,
  ];
}

/**
 * Of the stretches that people marked in each category, the share of which the checks marked at least a word; with
 * `same` under that very category.
 */
export function categoryRecall(rows: readonly Judged[], same = false): string {
  const counts = new Map<string, { found: number; all: number }>();
  for (const { text, one, other } of rows.map(caseOf))
    for (const marked of one.spans ?? []) {
      const count = counts.get(marked.category) ?? { found: 0, all: 0 };
      const beside = (other.spans ?? []).filter(({ category }) => !same || category === marked.category);
      count.all += 1;
      if (touches(text, marked, beside)) count.found += 1;
      counts.set(marked.category, count);
    }
  const parts = [...counts]
    .sort(([, a], [, b]) => b.all - a.all)
    .map(([category, { found, all }]) => `${category} ${(found / all).toFixed(2)} of ${all}`);
  return parts.length === 0 ? 'no words are marked' : parts.join(', ');
}

function saidOf({ predicted = {} }: Judged, key: string): string {
  const said = predicted[key];
  return said === undefined || typeof said === 'object' ? cannotTell : String(said);
}
