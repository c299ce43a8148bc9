import type { Block, Reading } from './block.ts';
import { buildPlan } from './build-plan.ts';
import type { Plan } from './plan.ts';

/** Details printed at the head of an example document. Dates are ISO. The same shape as an example's `facts` in a framework. */
export type PassageFacts = {
  today?: string;
  status?: 'draft' | 'final' | 'draft-amended' | 'amended-final';
  name?: string;
  knownAs?: string;
  pronouns?: string;
  dob?: string;
  yearGroup?: string;
  planDate?: string;
  fields?: Record<string, string>;
};

/** The kinds of document that passages can be printed as. */
export type PassageKind = 'plan' | 'advice' | 'annual-review';

const documentTitles: Record<PassageKind, string> = {
  plan: 'Education, Health and Care Plan',
  advice: 'Professional advice for an education, health and care needs assessment',
  'annual-review': 'Annual review of an Education, Health and Care Plan',
};

const sectionTitles: Record<string, string> = {
  A: 'Section A: Views, interests and aspirations',
  B: 'Section B: Special educational needs',
  C: 'Section C: Health needs which relate to special educational needs',
  D: 'Section D: Social care needs which relate to special educational needs or to a disability',
  E: 'Section E: Outcomes',
  F: 'Section F: Special educational provision',
  G: 'Section G: Health care provision',
  H: 'Section H: Social care provision (H1 and H2)',
  H1: 'Section H1: Social care provision which must be made under section 2 of the Chronically Sick and Disabled Persons Act 1970',
  H2: 'Section H2: Any other social care provision',
  I: 'Section I: Placement',
  J: 'Section J: Personal budget and direct payments',
  K: 'Section K: Advice and information',
};

const statusLines = {
  draft: 'Draft',
  final: 'Final',
  'draft-amended': 'Draft amended',
  'amended-final': 'Amended final',
};

/**
 * Prints an example as a document, so that one reader judges examples and real documents alike.
 * `passages` are keyed by section letter ("B", "H1", "H" for both halves) or by any other heading.
 * Each line is a block: "- " a list item, "# " a sub-heading, "| a | b |" a table row (the first row of a run holds the column heads).
 */
export function readingFromPassages(
  passages: Record<string, string>,
  facts: PassageFacts = {},
  kind: PassageKind = 'plan',
): Reading {
  const blocks: Block[] = [];
  let table = 0;
  const add = (block: Omit<Block, 'id' | 'place'>) => {
    const id = `b${blocks.length + 1}`;
    blocks.push({ ...block, id, place: { kind: 'word', paragraph: blocks.length } });
  };
  const addRow = (cells: string[], row: number, header: (column: number) => boolean) => {
    cells.forEach((text, column) => {
      const cell = { table: `t${table}`, row, column, rowSpan: 1, columnSpan: 1, header: header(column) };
      if (text !== '') add({ kind: 'paragraph', text, cell, ...(cell.header && { look: { bold: true } }) });
    });
  };
  add({ kind: 'heading', level: 1, text: documentTitles[kind], look: { bold: true, size: 1.8 } });
  table += 1;
  details(facts).forEach((pair, row) => {
    addRow(pair, row, (column) => column === 0);
  });
  for (const [key, passage] of Object.entries(passages)) {
    add({ kind: 'heading', level: 2, text: sectionTitles[key] ?? key, look: { bold: true, size: 1.4 } });
    let row = -1;
    for (const line of passage.split('\n').map((text) => text.replace(/\s+/g, ' ').trim())) {
      if (line === '') continue;
      if (!line.startsWith('|')) row = -1;
      if (line.startsWith('|')) {
        if (row < 0) table += 1;
        row += 1;
        addRow(cellsOf(line), row, () => row === 0);
      } else if (line.startsWith('# '))
        add({ kind: 'heading', level: 3, text: line.slice(2), look: { bold: true } });
      else if (line.startsWith('- ')) add({ kind: 'item', marker: '•', text: line.slice(2) });
      else add({ kind: 'paragraph', text: line });
    }
  }
  return { source: 'word', blocks, furniture: [], unread: [], notVisited: [] };
}

/** The plan that `buildPlan` makes of an example printed by `readingFromPassages`. */
export function planFromPassages(
  passages: Record<string, string>,
  facts: PassageFacts = {},
  kind: PassageKind = 'plan',
): Plan {
  return buildPlan(readingFromPassages(passages, facts, kind), { kind });
}

function details(facts: PassageFacts): [string, string][] {
  const rows: [string, string | undefined][] = [
    ['Full name', facts.name],
    ['Known as', facts.knownAs],
    ['Pronouns', facts.pronouns],
    ['Date of birth', facts.dob],
    ['Year group', facts.yearGroup],
    ['Status', facts.status && statusLines[facts.status]],
    ['Date of plan', facts.planDate],
    ...Object.entries(facts.fields ?? {}),
  ];
  return rows.flatMap(([label, value]): [string, string][] => (value === undefined ? [] : [[label, value]]));
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
}
