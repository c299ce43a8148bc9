import { bestBaseline } from './baselines.ts';
import { categoryRecall, detailsOf } from './details.ts';
import { type Headline, headlinesOf } from './headlines.ts';
import { withInterval } from './interval.ts';
import { caseOf, type Group, groupsOf, type Judged } from './judged.ts';
import { sharesOf } from './measure.ts';
import { figure, number } from './print.ts';
import { ratingsOwn } from './ratings.ts';

/**
 * The printed report: first for each task the figures that matter, with their 95 % intervals, beside what the ratings
 * reach among themselves and what the best trivial rule reaches; with `all` every figure of every key below.
 */
export function reportOf(judged: Judged[], all = false): string {
  const groups = groupsOf(judged);
  const lines = [
    'Agreement with the labels; in brackets the 95 % interval (1,000 resamples of the statements). "Cannot tell" counts as wrong.',
    '',
    ...groups.flatMap(headlinesOfGroup),
  ];
  if (all) lines.push('In full', '', ...groups.flatMap(detailsOf));
  return lines.join('\n');
}

function headlinesOfGroup(group: Group): string[] {
  const keys = [...new Set(group.rows.flatMap((one) => Object.keys(one.label)))];
  const lines = [`== ${group.name}: ${group.rows.length} statements${raters(group.rows)}`];
  if (keys.length === 0) lines.push('   No labels: predictions only.');
  lines.push(...headlinesOf(group.task, keys).flatMap((one) => headline(one, group)));
  if (group.task === 'language' && keys.length > 0)
    for (const part of group.parts)
      lines.push(`   ${`recall by category ${part.name}`.trim()}: ${categoryRecall(part.rows)}`);
  return [...lines, ''];
}

function headline({ title, measure }: Headline, { parts, telling }: Group): string[] {
  const figures = parts.flatMap((part) => {
    const found = withInterval(sharesOf(part.rows.map(caseOf), measure), measure);
    if (found.n === 0) return [];
    return `${part.name}${part.name === '' ? '' : ' '}${figure(found)}${parts.length > 1 ? ` n ${found.n}` : ''}`;
  });
  if (figures.length === 0) return [];
  const own = ratingsOwn(telling, measure);
  const trivial = bestBaseline(telling, measure);
  return [
    [
      `   ${title.padEnd(9)} ${measure.name.padEnd(15)} ${figures.join(' | ')}`,
      ...(own ? [`ratings ${figure(own)}${own.n < telling.length ? ` on ${own.n}` : ''}`] : []),
      ...(trivial ? [`trivial ${number(trivial.value)} (${trivial.name})`] : []),
    ].join('  · '),
  ];
}

/** How many people are behind each label: labels made by one hand are called so. */
function raters(rows: Judged[]): string {
  if (rows.every(({ row }) => row.tier !== undefined)) return ', labels from published sources';
  const counts = new Set(rows.map(({ votes }) => Math.max(votes.length, 1)));
  const most = Math.max(...counts);
  if (most === 1) return ', labels by one hand';
  return counts.size === 1 ? `, ${most} ratings each` : `, up to ${most} ratings each`;
}
