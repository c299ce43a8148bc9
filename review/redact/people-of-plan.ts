import { findByRole } from './find-by-role.ts';
import { findPeople } from './find-people.ts';
import { isSomebody, runFrom } from './name-runs.ts';
import { type Seen, seenText } from './seen-text.ts';

const kin =
  'mum|mam|mummy|mother|dad|daddy|father|brother|sister|siblings?|twin|step ?(?:mum|dad|mother|father)|cousin|nan|nana|gran|grandma|grandad|grandmother|grandfather|parents?|carers?|guardian|aunt|auntie|uncle|partner|foster carers?';
// "Parents/carers: A and B", "Known as: C", "mum D and E", "F (mother)". A label stands at the start of a line.
const labelled = new RegExp(
  `(?:^|\\n)[^\\p{L}\\n]{0,4}(?:(?:child|pupil|young person|full|first|last|legal|preferred)(?:'s)? )?(?:${kin}|name|surname|forenames?|known as)(?: ?(?:\\/|and|or|&) ?(?:${kin}))?(?:'s? names?| names?)?(?: \\([^)\\n]{0,20}\\))?:[ \\n]?(?=\\p{L})`,
  'giu',
);
const beside = new RegExp(`(?<![\\p{L}\\p{N}])(?:${kin})(?:,| is|:)? \\(?(?=\\p{Lu})`, 'gu');
const bracketed = new RegExp(`(\\p{Lu}[\\p{L}'-]{1,30}) \\((?:his |her |their )?(?:${kin})\\)`, 'gu');

/** Names as a plan prints them. `family`: the child's and the family's; `others`: those told by their title or role. */
export type PeopleOfPlan = { family: string[]; others: string[] };

/** Finds the people of a plan by its labels and by the words beside them; a word that is nobody's name is left out. */
export function peopleOfPlan(planText: string): PeopleOfPlan {
  const plan = seenText(planText);
  const starts = new Map(plan.tokens.map(({ from }, at) => [from, at]));
  const family = new Set<string>();
  const take = (from: number, on: boolean) => {
    let at = starts.get(from);
    // A label is followed by one name or by several with "and" or a comma between.
    for (let more = 0; at !== undefined && more < 6; more += 1) {
      const run = runFrom(plan.tokens, at);
      const first = run[0];
      const last = run.at(-1);
      if (!first?.capital || !last || !isSomebody(run)) return;
      family.add(plan.clean.slice(first.from, last.to).replace(/'s$/, ''));
      if (!on) return;
      const rest = plan.clean.slice(last.to, last.to + 40);
      const join = /^(?: ?\([^)\n]{1,24}\))?(?:,? and |, | & |; )(?=\p{Lu})/u.exec(rest)?.[0];
      at = join === undefined ? undefined : starts.get(last.to + join.length);
    }
  };
  for (const match of plan.clean.matchAll(labelled)) take(match.index + match[0].length, true);
  for (const match of plan.clean.matchAll(beside)) take(match.index + match[0].length, true);
  for (const match of plan.clean.matchAll(bracketed)) take(match.index, false);
  return { family: [...family], others: named(plan) };
}

/** What stands together of people found by title or role. */
function named(plan: Seen): string[] {
  const places = [...findPeople(plan), ...findByRole(plan)].sort((a, b) => a.from - b.from || b.to - a.to);
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of places) {
    const last = joined.at(-1);
    if (last && (from < last.to || (/ |-/.test(plan.clean.slice(last.to, from)) && from - last.to === 1)))
      last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return [...new Set(joined.map(({ from, to }) => plan.clean.slice(from, to)))].filter((name) =>
    /^\p{Lu}/u.test(name),
  );
}
