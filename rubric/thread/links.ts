import type { Need, Outcome, Plan, Provision, Row } from '../../plan/plan.ts';
import { ownNames } from '../identity/own-names.ts';
import type { CheckContext } from '../finding.ts';
import { rootsOf, topicsOf } from './topics.ts';

/**
 * How two items belong together. `row`, `reference` and `area` are printed in the plan (a table row, a number named,
 * the only item under one heading); `words` is only suggested by what both are about.
 */
export type LinkKind = 'row' | 'reference' | 'area' | 'words';
export type Link = { to: string; kind: LinkKind };

export type Thread = {
  needs: { need: Need; outcomes: Link[]; provisions: Link[] }[];
  outcomes: { outcome: Outcome; needs: Link[]; provisions: Link[] }[];
  provisions: { provision: Provision; needs: Link[]; outcomes: Link[] }[];
};

type Kind = 'need' | 'outcome' | 'provision';
type Node = {
  id: string;
  kind: Kind;
  text: string;
  rows: Row[];
  number?: string;
  area?: string;
  section?: string;
  topics: Set<string>;
  roots: Set<string>;
  /** Numbers of needs and outcomes that its row or text names. */
  names: { need: Set<string>; outcome: Set<string> };
};

/** The thread from needs to outcomes to provision and back, from table rows, references, headings and content. */
export function threadOf(plan: Plan, child: CheckContext['child']): Thread {
  const names = ownNames(child);
  const rowTexts = textOfRows(plan);
  const node = (kind: Kind, item: Need | Outcome | Provision): Node => ({
    id: item.id,
    kind,
    text: item.text,
    rows: item.rows,
    ...(item.number ? { number: item.number } : {}),
    ...(item.area ? { area: item.area } : {}),
    ...(item.section ? { section: item.section } : {}),
    topics: topicsOf(item.text),
    roots: rootsOf(item.text, names),
    names: numbersNamed(
      [
        item.text,
        ...(kind === 'need' ? [] : item.rows.map((row) => rowTexts.get(`${row.table}:${row.row}`) ?? '')),
      ].join('\n'),
    ),
  });
  const needs = plan.needs.map((need) => node('need', need));
  const outcomes = plan.outcomes
    .filter((outcome) => outcome.printedAs === 'outcome')
    .map((outcome) => node('outcome', outcome));
  const provisions = plan.provisions.map((provision) => node('provision', provision));
  const all = [...needs, ...outcomes, ...provisions];
  const links = (from: Node, to: Node[]): Link[] =>
    to.flatMap((other) => {
      const kind = linkOf(from, other, all);
      return kind ? [{ to: other.id, kind }] : [];
    });
  return {
    needs: plan.needs.map((need, index) => {
      const from = needs[index];
      return {
        need,
        outcomes: from ? links(from, outcomes) : [],
        provisions: from ? links(from, provisions) : [],
      };
    }),
    outcomes: plan.outcomes
      .filter((outcome) => outcome.printedAs === 'outcome')
      .map((outcome, index) => {
        const from = outcomes[index];
        return {
          outcome,
          needs: from ? links(from, needs) : [],
          provisions: from ? links(from, provisions) : [],
        };
      }),
    provisions: plan.provisions.map((provision, index) => {
      const from = provisions[index];
      return {
        provision,
        needs: from ? links(from, needs) : [],
        outcomes: from ? links(from, outcomes) : [],
      };
    }),
  };
}

/** True for links that the plan itself prints. */
export function isExplicit(link: Link): boolean {
  return link.kind === 'row' || link.kind === 'reference';
}

function linkOf(a: Node, b: Node, all: Node[]): LinkKind | undefined {
  if (a.rows.some((row) => b.rows.some((other) => other.table === row.table && other.row === row.row)))
    return 'row';
  if (refersTo(a, b) || refersTo(b, a)) return 'reference';
  if (a.area && b.area && sameArea(a.area, b.area) && (only(a, all) || only(b, all))) return 'area';
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

function only(node: Node, all: Node[]): boolean {
  return (
    all.filter(
      (other) =>
        other.kind === node.kind &&
        other.area !== undefined &&
        node.area !== undefined &&
        sameArea(other.area, node.area),
    ).length === 1
  );
}

export function sameArea(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .replace(/\b(?:and|or|needs|difficulties|outcomes|provision)\b/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return plain(a) === plain(b);
}

/** Two shared topics, or one with a shared word, or two shared words. Where headings name areas, they must not differ for one topic alone. */
function sharesContent(a: Node, b: Node): boolean {
  const topics = [...a.topics].filter((topic) => b.topics.has(topic)).length;
  const roots = [...a.roots].filter((root) => b.roots.has(root)).length;
  if (roots >= 2 || topics >= 2 || (topics >= 1 && roots >= 1)) return true;
  const areasDiffer = a.area !== undefined && b.area !== undefined && !sameArea(a.area, b.area);
  return topics >= 1 && !areasDiffer;
}

/** "need 2", "B2", "needs 1 and 3", "(E4)", "outcome 2". */
function numbersNamed(text: string): Node['names'] {
  const found: Node['names'] = { need: new Set(), outcome: new Set() };
  const add = (kind: 'need' | 'outcome', list: string) => {
    for (const [number] of list.matchAll(/\d+(?:\.\d+)?/g)) found[kind].add(number);
  };
  for (const match of text.matchAll(
    /\b(needs?|outcomes?)\s*(?:no\.?|number|ref\.?|:)?\s*((?:[BCDE]?\d+(?:\.\d+)?(?:\s*(?:,|and|&|\/)\s*)?)+)/gi,
  ))
    add(/^n/i.test(match[1] ?? '') ? 'need' : 'outcome', match[2] ?? '');
  for (const match of text.matchAll(/\b([BCDE])\s?(\d+(?:\.\d+)?)\b/g))
    add(match[1] === 'E' ? 'outcome' : 'need', match[2] ?? '');
  return found;
}

function bare(number: string): string {
  return number.replace(/[^\d.]/g, '').replace(/\.$/, '');
}

function textOfRows(plan: Plan): Map<string, string> {
  const rows = new Map<string, string>();
  const heads = new Map<string, string>();
  for (const block of plan.blocks) {
    if (!block.cell) continue;
    const { table, row, column, header } = block.cell;
    if (header || row === 0) heads.set(`${table}:${column}`, block.text);
    const key = `${table}:${row}`;
    // A bare number under a "Need" or "Outcome" head names that need or outcome.
    const head = heads.get(`${table}:${column}`) ?? '';
    const said =
      /^\s*(?:[BCDE]?\d+(?:\.\d+)?\s*(?:,|and|&)?\s*)+$/i.test(block.text) && /\b(?:need|outcome)/i.test(head)
        ? `${/outcome/i.test(head) ? 'outcome' : 'need'} ${block.text}`
        : block.text;
    rows.set(key, `${rows.get(key) ?? ''}\n${said}`);
  }
  return rows;
}
