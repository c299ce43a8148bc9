import type { Criterion, Framework } from './framework.ts';
import { cannotTell, type ItemSuggestion, type Level, range, type Suggestion } from './finding.ts';

/** Levels from best to worst, for counting how many items reach each. */
const levels: Level[] = [4, 3, 2, 1];

/**
 * One suggestion from several checks of the same criterion: the more cautious of each end, so that a fault one
 * check saw is not hidden by another that did not look for it. A check that could not tell is left out.
 */
export function combineSuggestions(suggestions: Suggestion[]): Suggestion {
  const whys = [...new Set(suggestions.map((suggestion) => suggestion.why))].join(' ');
  const ranges = suggestions.flatMap((suggestion) => (suggestion.kind === 'range' ? [suggestion] : []));
  const [first, ...rest] = ranges;
  if (!first) return cannotTell(whys || 'No check looks at this criterion: it is for a person to judge.');
  let { low, high } = first;
  for (const other of rest) {
    if (other.low < low) low = other.low;
    if (other.high < high) high = other.high;
  }
  return range(low, high, whys);
}

/** The items of several checks, combined item by item, in the order in which they first appear. */
export function combineItems(items: ItemSuggestion[]): ItemSuggestion[] {
  const byItem = new Map<string, Suggestion[]>();
  for (const { item, suggested } of items) byItem.set(item, [...(byItem.get(item) ?? []), suggested]);
  return [...byItem].map(([item, suggestions]) => ({ item, suggested: combineSuggestions(suggestions) }));
}

/** The part of a framework's rules that rolls items up. */
type RollUpRule = Pick<Framework['rules'], 'itemShare' | 'itemCap'>;

/**
 * A per-item criterion's suggestion from its items: the level that `itemShare` of them reach, at most `itemCap` if any
 * item is at 1 (domain rule "80 %, and not above 2 if any item is at 1"). The rule is applied to the lower and to the
 * upper ends; a result wider than two levels is narrowed to its lower two, since the doubt lies in the weakest items.
 */
export function rollUpItems(
  items: ItemSuggestion[],
  rule: RollUpRule,
  noun: NonNullable<Criterion['perItem']>,
): Suggestion {
  const told = items.flatMap(({ suggested }) => (suggested.kind === 'range' ? [suggested] : []));
  const plural = noun === 'outcome' ? 'outcomes' : 'items of provision';
  if (items.length === 0) return cannotTell(`No ${plural} were found, so there was nothing to check.`);
  if (told.length * 2 <= items.length && told.length < items.length)
    return cannotTell(
      `${told.length === 0 ? 'None' : `Only ${told.length}`} of ${items.length} ${plural} could be judged, too few to suggest a level.`,
    );
  const low = reached(
    told.map((one) => one.low),
    rule,
  );
  const high = reached(
    told.map((one) => one.high),
    rule,
  );
  const sure = told.filter((one) => one.low >= 3).length;
  const weak = told.filter((one) => one.high <= 2).length;
  const unsure = items.length - told.length;
  const counts = [
    `${sure} of ${items.length} ${plural} look at or above level 3`,
    weak > 0 ? `${weak} at level 2 or below` : '',
    unsure > 0 ? `${unsure} could not be judged` : '',
  ].filter((part) => part !== '');
  const top = high - low > 1 ? nextLevel(low) : high;
  return range(low, top, `${counts.join('; ')}.${capSentence(told, top, rule)}`);
}

/** What one item at level 1 does to the whole, in the mood that fits: an item that may be at 1 may also be at 2. */
function capSentence(told: { low: Level; high: Level }[], top: Level, rule: RollUpRule): string {
  if (told.some((one) => one.high === 1))
    return ` An item at level 1 holds the whole at ${rule.itemCap} or below.`;
  if (!told.some((one) => one.low === 1)) return '';
  return top > rule.itemCap
    ? ` If you find an item at level 1, it holds the whole at ${rule.itemCap} or below.`
    : ` An item at level 1 would hold the whole at ${rule.itemCap} or below.`;
}

function reached(values: Level[], rule: RollUpRule): Level {
  const needed = rule.itemShare * values.length - 1e-9;
  const share = levels.find((level) => values.filter((value) => value >= level).length >= needed) ?? 1;
  if (!values.some((value) => value === 1)) return share;
  return levels.find((level) => level <= Math.min(share, rule.itemCap)) ?? 1;
}

function nextLevel(level: Level): Level {
  return levels.find((candidate) => candidate === level + 1) ?? 4;
}
