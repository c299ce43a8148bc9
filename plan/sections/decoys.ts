import type { Block } from '../block.ts';
import type { SectionId } from '../plan.ts';
import type { FlowNode } from './flow.ts';
import { looksLikeHeading } from './flow.ts';
import { readHeading } from './heading.ts';
import { readHeads } from './read-heads.ts';

type Candidate = { block: string; sections: SectionId[]; at: number; table?: string };

/** Words between two headings up to which a list of sections has no content of its own: a statutory definition has about 30. */
const thin = 45;
/** Fewest different sections that make a contents list or a page of definitions; inside one table fewer do. */
const listLength = 6;
const tableLength = 4;

/**
 * Ids of blocks that look like section headings and are not: contents lists, pages of definitions and tables of changes,
 * told by many sections in a row with next to nothing between, each of which comes again later.
 */
export function findDecoys(nodes: FlowNode[]): Set<string> {
  const { candidates, columns, words } = gather(nodes);
  const decoys = new Set(nodes.flatMap(changesListed));
  for (const group of thinGroups(candidates, words)) {
    const last = group.at(-1)?.at ?? 0;
    const distinct = new Set(group.flatMap(({ sections }) => sections));
    const inTable = group[0]?.table !== undefined && group.every(({ table }) => table === group[0]?.table);
    if (distinct.size < (inTable ? tableLength : listLength)) continue;
    const later = new Set(
      [...candidates, ...columns].filter(({ at }) => at > last).flatMap(({ sections }) => sections),
    );
    const again = [...distinct].filter((section) => later.has(section)).length;
    const bare = group
      .slice(1)
      .every(({ at }, index) => at - (group[index]?.at ?? 0) <= 3 * (group.length + 4));
    const early = last < words * 0.25;
    if (again >= distinct.size * 0.6 || (bare && early && distinct.size >= 8 && again >= 2))
      for (const { block } of group) decoys.add(block);
  }
  return decoys;
}

/** Blocks of a table "Section | Proposed change", which an amendment notice prints before the plan however few rows it has. */
function changesListed(node: FlowNode): string[] {
  if (node.kind === 'line') return [];
  const heads = node.rows[0]?.cells.map(({ text }) => text.trim()) ?? [];
  const listed =
    heads.length <= 4 &&
    heads.some((head) => /^(?:plan )?(?:sections?|part)(?: of (?:the )?plan)?$/i.test(head)) &&
    heads.some((head) => head.length <= 60 && /\b(?:chang(?:es?|ed)|amend(?:ed|ments?))\b/i.test(head));
  return listed
    ? node.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(({ id }) => id)))
    : [];
}

function gather(nodes: FlowNode[]) {
  const candidates: Candidate[] = [];
  const columns: Candidate[] = [];
  let words = 0;
  const take = (block: Block, second: string | undefined, table?: string) => {
    const heading = readHeading(block.text);
    const bareWithTitle = heading?.by === 'bare' && second !== undefined;
    // "(B-F-E)" over an area's grid is no line of a list: a list has a line for each section.
    if (
      heading &&
      heading.sections.length <= 2 &&
      (heading.by === 'letter' ||
        bareWithTitle ||
        (heading.by === 'title' && table === undefined && looksLikeHeading(block)))
    )
      candidates.push({ block: block.id, sections: heading.sections, at: words, ...(table && { table }) });
  };
  for (const node of nodes) {
    if (node.kind === 'line') {
      take(node.block, undefined);
      words += count(node.block.text);
      continue;
    }
    for (const row of node.rows) {
      const heads = readHeads(row, row === node.rows[0])?.map(({ column }) => column?.sections ?? []);
      if (heads) for (const sections of heads) columns.push({ block: '', sections, at: words });
      else {
        const first = row.cells[0];
        for (const block of first?.blocks ?? []) take(block, row.cells[1]?.text, node.key);
      }
      words += row.cells.reduce((sum, cell) => sum + count(cell.text), 0);
    }
  }
  return { candidates, columns, words };
}

/** Runs of headings with next to nothing between; a section that comes a second time begins a new run. */
function thinGroups(candidates: Candidate[], total: number): Candidate[][] {
  const groups: Candidate[][] = [];
  let group: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    const repeats = group.some(({ sections }) =>
      sections.some((section) => candidate.sections.includes(section)),
    );
    if (repeats) {
      groups.push(group);
      group = [];
    }
    group.push(candidate);
    const next = candidates[index + 1]?.at ?? total;
    if (next - candidate.at > thin + 15) {
      groups.push(group);
      group = [];
    }
  });
  return [...groups, group].filter(({ length }) => length > 1);
}

function count(text: string): number {
  return text.split(/\s+/).length;
}
