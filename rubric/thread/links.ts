import type { Need, Outcome, Plan, Provision, Row } from '../../plan/plan.ts';
import { ownNames } from '../identity/own-names.ts';
import type { CheckContext } from '../finding.ts';
import {
  bare,
  isStatement,
  leadsOf,
  type NamedNumbers,
  numberOf,
  numbersNamed,
  textOfRows,
} from './numbers.ts';
import { isNarrow, aboutOf, rootsOf, withNeighbours } from './topics.ts';

/**
 * How two items belong together. `row`, `reference` and `area` are printed in the plan (a table row, a number named,
 * the only item under one heading); `words` is only suggested by what both are about.
 */
export type LinkKind = 'row' | 'reference' | 'area' | 'words';
export type Link = { to: string; kind: LinkKind };

/**
 * Why an item seems to have no provision. `row`: it stands in a table whose other rows hold provision and its own does
 * not. `content`: it states one clear matter and no provision is about that. Undefined: it has some, or it is too
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
  number?: string;
  /** Its heading in plain letters. */
  area?: string;
  /** The only item of its kind under that heading. */
  alone: boolean;
  topics: Map<string, number>;
  main: Set<string>;
  roots: Set<string>;
  /** Numbers of needs and outcomes that its row or text names. */
  names: NamedNumbers;
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
  const rowTexts = textOfRows(plan);
  const lead = new Map([...leadsOf(plan.needs), ...leadsOf(plan.outcomes)]);
  const stated = plan.needs.filter(isStatement);
  const node = (kind: Kind, item: Need | Outcome | Provision): Node => ({
    id: item.id,
    kind,
    text: item.text,
    rows: item.rows,
    ...numberOf(
      item,
      lead.get(item.id),
      kind === 'need' ? item.rows.map((row) => rowTexts.get(`${row.table}:${row.row}`) ?? '').join('\n') : '',
    ),
    ...(item.area ? { area: plainArea(item.area) } : {}),
    alone: false,
    ...aboutOf(item.text),
    roots: rootsOf(item.text, names),
    names: numbersNamed(
      [
        lead.get(item.id) ?? '',
        item.text,
        ...(kind === 'need' ? [] : item.rows.map((row) => rowTexts.get(`${row.table}:${row.row}`) ?? '')),
      ].join('\n'),
    ),
  });
  const needs = stated.map((need) => node('need', need));
  const printed = plan.outcomes.filter((outcome) => outcome.printedAs === 'outcome' && isStatement(outcome));
  const outcomes = printed.map((outcome) => node('outcome', outcome));
  const provisions = plan.provisions.map((provision) => node('provision', provision));
  markAlone([...needs, ...outcomes, ...provisions]);
  const found = new Map<string, LinkKind | undefined>();
  /** Links go both ways, so each pair is looked at once. */
  const linkBetween = (a: Node, b: Node): LinkKind | undefined => {
    const pair = a.kind < b.kind ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    if (!found.has(pair)) found.set(pair, linkOf(a, b));
    return found.get(pair);
  };
  const links = (from: Node, to: Node[]): Link[] =>
    to.flatMap((other) => {
      const kind = linkBetween(from, other);
      return kind ? [{ to: other.id, kind }] : [];
    });
  const listOfNeeds = stated.filter((need) => lack.test(need.text)).length >= stated.length * needListShare;
  const grid = gridsOf([...needs, ...outcomes], provisions);
  const bareOf = (from: Node, help: Link[], states: boolean): Bare => {
    if (help.some(isExplicit)) return undefined;
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
    names.has(first) || /^(?:he|she|they|his|her|their)$/.test(first) || /^[\p{L} ]{3,40}:\s/u.test(text);
  return aboutChild && lack.test(text) && text.split(/\s+/).length >= 6;
}

/** True for links that the plan itself prints. */
export function isExplicit(link: Link): boolean {
  return link.kind === 'row' || link.kind === 'reference';
}

function linkOf(a: Node, b: Node): LinkKind | undefined {
  if (a.rows.some((row) => b.rows.some((other) => other.table === row.table && other.row === row.row)))
    return 'row';
  if (refersTo(a, b) || refersTo(b, a)) return 'reference';
  if (a.area !== undefined && a.area === b.area && (a.alone || b.alone)) return 'area';
  return sharesContent(a, b) ? 'words' : undefined;
}

function refersTo(a: Node, b: Node): boolean {
  if (b.kind === 'provision' || !b.number) return false;
  const number = bare(b.number);
  if (a.names[b.kind].has(number)) return true;
  // "F3.1" or "3.1" under outcome 3: a provision's number that begins with the outcome's.
  return (
    a.kind === 'provision' &&
    b.kind === 'outcome' &&
    a.number !== undefined &&
    /^\D*\d+\./.test(a.number) &&
    bare(a.number).split('.')[0] === number
  );
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
