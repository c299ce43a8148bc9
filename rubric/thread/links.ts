import { isStatement } from '../../plan/links/named-numbers.ts';
import type { ItemLink, LinkedBy, Need, Outcome, Plan, Provision, Row } from '../../plan/plan.ts';
import { firstNames } from '../identity/first-names.ts';
import { ownNames } from '../identity/own-names.ts';
import type { CheckContext } from '../finding.ts';
import { isNarrow, aboutOf, rootsOf, withNeighbours } from './topics.ts';

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
type Node = {
  id: string;
  kind: Kind;
  text: string;
  rows: Row[];
  /** Its heading in plain letters. */
  area?: string;
  /** The only item of its kind under that heading. */
  alone: boolean;
  topics: Map<string, number>;
  main: Set<string>;
  roots: Set<string>;
};

const known = new WeakMap<Plan, { child: string; thread: Thread }>();

/**
 * The thread from needs to outcomes to provision and back, from table rows, references, headings and content.
 * Worked out once for a plan and a child, since several checks ask for it.
 */
export function threadOf(plan: Plan, child: CheckContext['child']): Thread {
  const names = ownNames(child);
  const key = [...names].join(' ');
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
    text: item.text,
    rows: item.rows,
    ...(item.area ? { area: plainArea(item.area) } : {}),
    alone: false,
    ...aboutOf(item.text),
    roots: rootsOf(item.text, names),
  });
  const needs = stated.map((need) => node('need', need));
  const printed = plan.outcomes.filter((outcome) => outcome.printedAs === 'outcome' && isStatement(outcome));
  const outcomes = printed.map((outcome) => node('outcome', outcome));
  const provisions = plan.provisions.map((provision) => node('provision', provision));
  markAlone([...needs, ...outcomes, ...provisions]);
  const printedLinks = new Map((plan.links ?? []).map((link) => [`${link.from} ${link.to}`, link]));
  const found = new Map<string, LinkKind | undefined>();
  /** Links go both ways, so each pair is looked at once. */
  const linkBetween = (a: Node, b: Node): LinkKind | undefined => {
    const pair = a.kind < b.kind ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    const link = printedLinks.get(`${a.id} ${b.id}`) ?? printedLinks.get(`${b.id} ${a.id}`);
    if (!found.has(pair)) found.set(pair, linkOf(a, b, link));
    return found.get(pair);
  };
  const links = (from: Node, to: Node[]): Link[] =>
    to.flatMap((other) => {
      const kind = linkBetween(from, other);
      return kind ? [{ to: other.id, kind }] : [];
    });
  const listOfNeeds = stated.filter((need) => lack.test(need.text)).length >= stated.length * needListShare;
  const grid = gridsOf([...needs, ...outcomes], provisions);
  const carded = areCards(outcomes.map((outcome) => links(outcome, provisions)));
  const bareOf = (from: Node, help: Link[], states: boolean): Bare => {
    if (help.some(isExplicit)) return undefined;
    if (from.kind === 'outcome' && carded) return 'row';
    if (from.rows.length > 0 && from.rows.every((row) => grid.has(row.table))) return 'row';
    if (help.length > 0 || !states || ![...from.main].some(isNarrow)) return undefined;
    // So few items of provision for so many outcomes: the layout was hardly read, and nothing is said of gaps.
    if (provisions.length * 2 < outcomes.length && outcomes.length >= manyOutcomes) return undefined;
    const near = withNeighbours(from.main);
    return provisions.some((provision) => [...provision.main].some((topic) => near.has(topic)))
      ? undefined
      : 'content';
  };
  return {
    needs: stated.flatMap((need, index) => {
      const from = needs[index];
      if (!from) return [];
      const help = links(from, provisions);
      const states = listOfNeeds ? lack.test(need.text) : statesNeed(need.text, names);
      return [
        {
          need,
          states,
          outcomes: links(from, outcomes),
          provisions: help,
          bare: bareOf(from, help, states),
        },
      ];
    }),
    outcomes: printed.flatMap((outcome, index) => {
      const from = outcomes[index];
      if (!from) return [];
      const help = links(from, provisions);
      return [{ outcome, needs: links(from, needs), provisions: help, bare: bareOf(from, help, true) }];
    }),
    provisions: plan.provisions.flatMap((provision, index) => {
      const from = provisions[index];
      return from ? [{ provision, needs: links(from, needs), outcomes: links(from, outcomes) }] : [];
    }),
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
  /\b(?:hard|difficult\w*|cannot|not|struggl\w*|rel(?:ies|y)|delay\w*|severe|reminders|tires?|limited|weak|poor|below|percentile|pain\w*|hurts?|anxi\w*|worr\w*|distress\w*|slow\w*|loses|avoids|unable|lacks|misses|forgets|behind|impair\w*|stops|frighten\w*|upset|before (?:he|she|they) needs?|only with|too)\b|n['’]t\b/i;

/** A need and not a strength, an observation or a report: its first sentence begins with the child, or with a label, and says what is hard. */
function statesNeed(text: string, names: ReadonlySet<string>): boolean {
  const first = /^\W*(?:For\s+)?([\p{L}\p{M}]+)(?:['’]s)?\b/u.exec(text)?.[1]?.toLowerCase() ?? '';
  const aboutChild =
    names.has(first) ||
    (names.size === 0 && /^\p{Lu}/u.test(text) && firstNames.has(first)) ||
    /^(?:he|she|they|his|her|their)$/.test(first) ||
    /^[\p{L} ]{3,40}:\s/u.test(text);
  return aboutChild && lack.test(text) && text.split(/\s+/).length >= 6;
}

/** True for links that the plan itself prints for just these items. */
export function isExplicit(link: Link): boolean {
  return link.kind === 'row' || link.kind === 'reference' || link.kind === 'card';
}

/** A link to a group says less than one to an item: it counts only where it is a row, which a person reads as one. */
function linkOf(a: Node, b: Node, printed: ItemLink | undefined): LinkKind | undefined {
  if (printed && (printed.among === 1 || printed.by === 'row' || printed.by === 'reference'))
    return printed.by;
  if (a.area !== undefined && a.area === b.area && (a.alone || b.alone)) return 'area';
  return sharesContent(a, b) ? 'words' : undefined;
}

function markAlone(nodes: Node[]): void {
  const counts = new Map<string, number>();
  const key = (node: Node) => `${node.kind} ${node.area}`;
  for (const node of nodes) counts.set(key(node), (counts.get(key(node)) ?? 0) + 1);
  for (const node of nodes) node.alone = node.area !== undefined && counts.get(key(node)) === 1;
}

function plainArea(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/\b(?:and|or|needs|difficulties|outcomes|provision)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The same main matter; or a matter of one that the other speaks of more than once; or two shared words with a shared
 * matter; or three shared words.
 */
function sharesContent(a: Node, b: Node): boolean {
  for (const topic of a.main) if ((b.topics.get(topic) ?? 0) >= 2 || b.main.has(topic)) return true;
  for (const topic of b.main) if ((a.topics.get(topic) ?? 0) >= 2) return true;
  let roots = 0;
  for (const root of a.roots) if (b.roots.has(root)) roots += 1;
  if (roots < 2 || roots >= 3) return roots >= 3;
  for (const topic of a.topics.keys()) if (b.topics.has(topic)) return true;
  return false;
}
