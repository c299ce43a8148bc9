import { type CriterionScore, itemsOf, rollUp } from '../../review/roll-up.ts';
import { type ReviewState, scoreOf } from '../../review/state.ts';
import type { Level } from '../../rubric/finding.ts';
import type { Criterion, Framework, Scale } from '../../rubric/framework.ts';
import { counted, levelWord } from '../words.ts';

type Rules = Framework['rules'];

/**
 * How the level of a whole follows from its items or sections, in sentences with the numbers as they are now: before the
 * rule can say anything, and after. The rule itself is `rollUp`.
 */
export function rollUpWords(
  criterion: Criterion,
  state: ReviewState,
  rules: Rules,
  scale: Scale,
  whole: CriterionScore | undefined,
): string[] {
  const noun = criterion.perItem === 'outcome' ? 'outcome' : criterion.perItem ? 'item' : 'section';
  const below = criterion.perItem
    ? itemsOf(criterion, state).map((item) => scoreOf(state, { criterion: criterion.id, item }))
    : (criterion.perSection ?? []).map((section) => scoreOf(state, { criterion: criterion.id, section }));
  if (below.length === 0) return [];
  const na = below.filter((score) => score?.kind === 'na').length;
  const of = below.length - na;
  const given = below.flatMap((score) => (score?.kind === 'level' ? [score.level] : []));
  const left = na === 0 ? '' : ` that ${of === 1 ? 'applies' : 'apply'} (${na} not applicable)`;
  const told = [
    `${given.length} of ${counted(of, noun)}${left} ${given.length === 1 ? 'has' : 'have'} a level.`,
  ];
  const enough = Math.ceil(of * rules.minimumScored - 1e-9);
  if (of > 0 && given.length < enough) told.push(`The whole follows once ${enough} of ${of} have one.`);
  if (given.length > 0) told.push(...ruleWords(given, rules, scale));
  else told.push(...ruleAhead(rules, scale));
  if (whole?.kind === 'level' && whole.from === 'given')
    told.push(`You gave the whole a level yourself (${levelWord(whole.level, scale)}), so that counts.`);
  else if (whole?.kind === 'level') told.push(`So the whole is ${levelWord(whole.level, scale)}.`);
  return told;
}

/** What the rule asks, while nothing has a level. */
function ruleAhead(rules: Rules, scale: Scale): string[] {
  return [
    `The rule: the level that ${shareWord(rules)} of them reach; one at ${levelWord(1, scale)} caps it at ${levelWord(capOf(rules), scale)}.`,
  ];
}

function ruleWords(given: readonly Level[], rules: Rules, scale: Scale): string[] {
  const uncapped = rollUp(given, { ...rules, itemCap: 4 }) ?? 1;
  const needed = Math.ceil(given.length * rules.itemShare - 1e-9);
  const told: string[] = [];
  const reached = (level: Level) => given.filter((one) => one >= level).length;
  if (uncapped > 1)
    told.push(
      `${reached(uncapped)} of ${given.length} at ${atLeast(uncapped, scale)}: enough, since the rule asks for ${shareWord(rules)} (${needed} of ${given.length}).`,
    );
  const next = ([2, 3, 4] as const).find((level) => level > uncapped);
  if (next !== undefined && levelWord(next, scale) !== levelWord(uncapped, scale))
    told.push(
      `${reached(next)} of ${given.length} at ${atLeast(next, scale)}; the rule asks for ${shareWord(rules)} (${needed} of ${given.length}).`,
    );
  const worst = reached(1) - reached(2);
  const cap = capOf(rules);
  if (worst > 0)
    told.push(
      `${worst} at ${levelWord(1, scale)} ${worst === 1 ? 'caps' : 'cap'} it at ${levelWord(cap, scale)}${uncapped > cap ? '' : ', which it does not pass anyway'}.`,
    );
  else told.push(`One at ${levelWord(1, scale)} would cap it at ${levelWord(cap, scale)}.`);
  return told;
}

function atLeast(level: Level, scale: Scale): string {
  return level === 4 ? levelWord(level, scale) : `${levelWord(level, scale)} or better`;
}

function shareWord({ itemShare }: Rules): string {
  return `${Math.round(itemShare * 100)} %`;
}

function capOf({ itemCap }: Rules): Level {
  return itemCap >= 4 ? 4 : itemCap >= 3 ? 3 : itemCap >= 2 ? 2 : 1;
}
