import { isStatement } from '../../plan/links/named-numbers.ts';
import type { LinkedBy, Need, Outcome, Plan, Provision, Row } from '../../plan/plan.ts';
import { recall } from '../../plan/wording/recall.ts';
import { firstNames } from '../identity/first-names.ts';
import { keyOfNames, ownNames } from '../identity/own-names.ts';
import type { CheckContext } from '../finding.ts';
import { listed, pairsOf, printedLinks, throughProvision } from './pairs.ts';
import { type About, aboutOf, isNarrow, rootsOf, withNeighbours } from './topics.ts';

/**
 * How two items belong together. `row`, `card`, `reference` and `area` are printed in the plan (a table row, one under
 * the other, a number named, the only item under one heading); `words` is only suggested by what both are about.
 */
export type LinkKind = LinkedBy | 'words';
export type Link = { to: string; kind: LinkKind };

/**
 * Why an item seems to have no provision. `row`: it stands in a table whose other rows, or in a card where other cards,
 * hold provision and its own does not. `content`: it states one clear matter and no provision is about that. Undefined: it has some, or it is too
 * loosely worded to say.
 */
export type Bare = 'row' | 'content' | undefined;

/** Needs, outcomes and provision with the links found between them. */
export type Thread = {
  /** `states`: the entry says what is hard for the child; strengths and observations among the needs do not. */
  needs: { need: Need; states: boolean; outcomes: Link[]; provisions: Link[]; bare: Bare }[];
  outcomes: { outcome: Outcome; needs: Link[]; provisions: Link[]; bare: Bare }[];
  provisions: { provision: Provision; needs: Link[]; outcomes: Link[] }[];
};

type Kind = 'need' | 'outcome' | 'provision';

/** An item as far as links are made from it. */
export type Node = {
  id: string;
  kind: Kind;
  rows: Row[];
  /** Its heading in plain letters. */
  area?: string;
  /** The only item of its kind under that heading. */
  alone: boolean;
  about: About;
  roots: ReadonlySet<string>;
};

const known = new WeakMap<Plan, { child: string; thread: Thread }>();

/**
 * The thread from needs to outcomes to provision and back, from table rows, references, headings and content.
 * Worked out once for a plan and a child, since several checks ask for it.
 */
export function threadOf(plan: Plan, child: CheckContext['child']): Thread {
  const names = ownNames(child);
  const key = keyOfNames(names);
  const before = known.get(plan);
  if (before?.child === key) return before.thread;
  const thread = buildThread(plan, names);
  known.set(plan, { child: key, thread });
  return thread;
}

function buildThread(plan: Plan, names: ReadonlySet<string>): Thread {
  const stated = plan.needs.filter(isStatement);
  const node = (kind: Kind, item: Need | Outcome | Provision): Node => ({
    id: item.id,
    kind,
    rows: item.rows,
    ...(item.area ? { area: plainArea(item.area) } : {}),
    alone: false,
    about: aboutOf(item.text),
    roots: rootsOf(item.text, names),
  });
  const needs = stated.map((need) => node('need', need));
  const printed = plan.outcomes.filter((outcome) => outcome.printedAs === 'outcome' && isStatement(outcome));
  const outcomes = printed.map((outcome) => node('outcome', outcome));
  const provisions = plan.provisions.map((provision) => node('provision', provision));
  markAlone([...needs, ...outcomes, ...provisions]);
  const links = printedLinks(plan.links ?? []);
  const needsWithOutcomes = pairsOf(
    needs,
    listed(outcomes),
    throughProvision(links, provisions, needs, outcomes),
  );
  const help = listed(provisions);
  const needsWithProvision = pairsOf(needs, help, links);
  const outcomesWithProvision = pairsOf(outcomes, help, links);
  const listOfNeeds = stated.filter((need) => lack.test(need.text)).length >= stated.length * needListShare;
  const grid = gridsOf([...needs, ...outcomes], provisions);
  const carded = areCards(outcomesWithProvision.ahead);
  const bareOf = (from: Node, help: Link[], states: boolean): Bare => {
    if (help.some(isExplicit)) return undefined;
    if (from.kind === 'outcome' && carded) return 'row';
    if (from.rows.length > 0 && from.rows.every((row) => grid.has(row.table))) return 'row';
    // Standing alone under a heading ties an item to whatever else does; what they are about has to bear it out.
    const telling = help.some(({ kind }) => kind !== 'area');
    if (telling || !states || ![...from.about.main].some(isNarrow)) return undefined;
    // So few items of provision for so many outcomes: the layout was hardly read, and nothing is said of gaps.
    if (provisions.length * 2 < outcomes.length && outcomes.length >= manyOutcomes) return undefined;
    const near = withNeighbours(from.about.main);
    return provisions.some((provision) => [...provision.about.main].some((topic) => near.has(topic)))
      ? undefined
      : 'content';
  };
  return {
    needs: stated.flatMap((need, index) => {
      const from = needs[index];
      if (!from) return [];
      const help = needsWithProvision.ahead[index] ?? [];
      const states = listOfNeeds ? lack.test(need.text) : statesNeed(need.text, names);
      return [
        {
          need,
          states,
          outcomes: needsWithOutcomes.ahead[index] ?? [],
          provisions: help,
          bare: bareOf(from, help, states),
        },
      ];
    }),
    outcomes: printed.flatMap((outcome, index) => {
      const from = outcomes[index];
      if (!from) return [];
      const help = outcomesWithProvision.ahead[index] ?? [];
      return [
        {
          outcome,
          needs: needsWithOutcomes.back[index] ?? [],
          provisions: help,
          bare: bareOf(from, help, true),
        },
      ];
    }),
    provisions: plan.provisions.map((provision, index) => ({
      provision,
      needs: needsWithProvision.back[index] ?? [],
      outcomes: outcomesWithProvision.back[index] ?? [],
    })),
  };
}

/** Tables that print provision beside needs or outcomes: at least two rows do, and most of those with a need or outcome. */
function gridsOf(items: Node[], provisions: Node[]): Set<string> {
  const key = (row: Row) => `${row.table}:${row.row}`;
  const filled = new Set(provisions.flatMap((provision) => provision.rows.map(key)));
  const tables = new Map<string, { with: number; without: number }>();
  for (const row of new Map(
    items.flatMap((item) => item.rows.map((row) => [key(row), row] as const)),
  ).values()) {
    const count = tables.get(row.table) ?? { with: 0, without: 0 };
    if (filled.has(key(row))) count.with += 1;
    else count.without += 1;
    tables.set(row.table, count);
  }
  return new Set(
    [...tables].filter(([, count]) => count.with >= 2 && count.with > count.without).map(([table]) => table),
  );
}

/** True where at least two outcomes, and most, have provision printed under them alone. */
function areCards(help: Link[][]): boolean {
  const under = help.filter((links) => links.some(({ kind }) => kind === 'card'));
  return under.length >= 2 && under.length > help.length - under.length;
}

/** From this many outcomes on, fewer items of provision than half of them point to a layout misread. */
const manyOutcomes = 8;

/** Where so many entries say what is hard, every entry is a need; elsewhere strengths and observations stand among them. */
const needListShare = 0.8;

const lack =
  /\b(?:hard|difficult\w*|cannot|not|struggl\w*|rel(?:ies|y)|delay\w*|severe|reminders|tires?|limited|weak|poor|below|percentile|pain\w*|hurts?|anxi\w*|worr\w*|distress\w*|slow\w*|loses|avoids|unable|lacks|misses|forgets|behind|impair\w*|stops|stuck|exhaust\w*|overwhelm\w*|never|little to|short|wets|deaf|blind|drifts|falls|wakes|guesses|mixes up|leaves (?:the|off)|gives? up|hits|throws|alone|badly|frighten\w*|upset|before (?:he|she|they) needs?|only with|too)\b|n['’]t\b/i;

/** A need and not a strength, an observation or a report: its first sentence begins with the child, or with a label, and says what is hard. */
function statesNeed(text: string, names: ReadonlySet<string>): boolean {
  const first = /^\W*(?:For\s+)?([\p{L}\p{M}]+)(?:['’]s)?\b/u.exec(text)?.[1]?.toLowerCase() ?? '';
  const aboutChild =
    names.has(first) ||
    (names.size === 0 && /^\p{Lu}/u.test(text) && firstNames.has(first)) ||
    /^(?:he|she|they|his|her|their)$/.test(first) ||
    namesChild(text, names) ||
    /^[\p{L} ]{3,40}:\s/u.test(text);
  return aboutChild && lack.test(text) && text.split(/\s+/).length >= 6;
}

/** "Noise hurts Orla": the child is named in the first sentence, though it begins with something else. */
function namesChild(text: string, names: ReadonlySet<string>): boolean {
  const [first = ''] = text.split(/(?<=[.!?])\s/);
  return (first.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => names.has(word.toLowerCase()));
}

/** True for links that the plan itself prints for just these items. */
export function isExplicit(link: Link): boolean {
  return link.kind === 'row' || link.kind === 'reference' || link.kind === 'card';
}

function markAlone(nodes: Node[]): void {
  const counts = new Map<string, number>();
  const key = (node: Node) => `${node.kind} ${node.area}`;
  for (const node of nodes) counts.set(key(node), (counts.get(key(node)) ?? 0) + 1);
  for (const node of nodes) node.alone = node.area !== undefined && counts.get(key(node)) === 1;
}

const plainArea = recall((text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/\b(?:and|or|needs|difficulties|outcomes|provision)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim(),
);
