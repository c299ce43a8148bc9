import type { ItemLink } from '../../plan/plan.ts';
import type { Link, LinkKind, Node } from './links.ts';
import type { About, Bits } from './topics.ts';

/** Links between two lists of items: of each of the first with those of the second, and the other way round. */
export type Pairs = { ahead: Link[][]; back: Link[][] };

/**
 * Looks at every pair of two lists once. A plan can have a hundred needs and two hundred items of provision, so what two
 * items are about is compared in bits, and shared words are counted through a list of who has which word.
 */
export function pairsOf(ones: Node[], { nodes: others, holders }: Listed, printed: Printed): Pairs {
  const ahead: Link[][] = ones.map(() => []);
  const back: Link[][] = others.map(() => []);
  const shared = new Uint16Array(others.length);
  for (const [row, one] of ones.entries()) {
    shared.fill(0);
    for (const root of one.roots)
      for (const at of holders.get(root) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    const told = printed.get(one.id);
    for (let column = 0; column < others.length; column += 1) {
      const other = others[column];
      if (!other) continue;
      const kind =
        told?.get(other.id) ??
        (one.area !== undefined && one.area === other.area && (one.alone || other.alone)
          ? 'area'
          : sharesContent(one.about, other.about, shared[column] ?? 0)
            ? 'words'
            : undefined);
      if (kind === undefined) continue;
      ahead[row]?.push({ to: other.id, kind });
      back[column]?.push({ to: one.id, kind });
    }
  }
  return { ahead, back };
}

/** What the plan prints of an item's links, by either of the two items that a link ties. */
export type Printed = ReadonlyMap<string, ReadonlyMap<string, LinkKind>>;

/** The links of a plan that tie two items. One to a group says less: it counts only where it is a row, which a person reads as one. */
export function printedLinks(links: ItemLink[]): Printed {
  const found = new Map<string, Map<string, LinkKind>>();
  const note = (from: string, to: string, by: LinkKind) => {
    const own = found.get(from);
    if (own) own.set(to, by);
    else found.set(from, new Map([[to, by]]));
  };
  for (const { from, to, by, among } of links) {
    if (among !== 1 && by !== 'row' && by !== 'reference') continue;
    note(from, to, by);
    note(to, from, by);
  }
  return found;
}

/** The same links with those of needs and outcomes that one provision names together ("for needs B1 and B2, outcome E1"). */
export function throughProvision(
  links: Printed,
  provisions: readonly Node[],
  needs: readonly Node[],
  outcomes: readonly Node[],
): Printed {
  const found = new Map([...links].map(([from, own]) => [from, new Map(own)] as const));
  const add = (from: string, to: string) => {
    const own = found.get(from) ?? new Map<string, LinkKind>();
    if (!own.has(to)) own.set(to, 'reference');
    found.set(from, own);
  };
  for (const provision of provisions) {
    const named = links.get(provision.id);
    if (!named) continue;
    const isNamed = ({ id }: Node) => named.get(id) === 'reference';
    const helped = outcomes.filter(isNamed);
    for (const need of needs.filter(isNamed))
      for (const outcome of helped) {
        add(need.id, outcome.id);
        add(outcome.id, need.id);
      }
  }
  return found;
}

/** Items, and who of them has a word, by their place in the list. */
export type Listed = { nodes: Node[]; holders: ReadonlyMap<string, number[]> };

/** Items made ready to be paired with others. */
export function listed(nodes: Node[]): Listed {
  const holders = new Map<string, number[]>();
  for (const [at, { roots }] of nodes.entries())
    for (const root of roots) {
      const own = holders.get(root);
      if (own) own.push(at);
      else holders.set(root, [at]);
    }
  return { nodes, holders };
}

function meet(one: Bits, other: Bits): boolean {
  return (one[0] & other[0]) !== 0 || (one[1] & other[1]) !== 0;
}

/**
 * The same main matter; or a matter of one that the other speaks of more than once; or two shared words with a shared
 * matter; or three shared words.
 */
function sharesContent(one: About, other: About, roots: number): boolean {
  if (meet(one.own, other.own) || meet(one.own, other.often) || meet(other.own, one.often)) return true;
  return roots >= 3 || (roots === 2 && meet(one.some, other.some));
}
