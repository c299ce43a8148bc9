import type { Block, Look, Reading } from '../../../plan/block.ts';

type Draft = Omit<Block, 'id' | 'place'>;
type CellDraft = string | { text: string | string[]; span?: number; header?: boolean; look?: Look };

/** A heading as readers mark it. */
export function head(text: string, level = 2): Draft {
  return { kind: 'heading', text, level, look: { bold: true, size: 1.3 } };
}

export function para(text: string, more: Partial<Draft> = {}): Draft {
  return { kind: 'paragraph', text, ...more };
}

export function item(text: string, marker = '•'): Draft {
  return { kind: 'item', text, marker };
}

let tables = 0;

/** A table; the first row is marked as heads unless told otherwise. Empty strings are empty cells. */
export function table(rows: CellDraft[][], heads = true): Draft[] {
  tables += 1;
  const key = `table ${tables}`;
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.flatMap((draft) => {
      const cell = typeof draft === 'string' ? { text: draft } : draft;
      const columnSpan = cell.span ?? 1;
      const at = {
        table: key,
        row,
        column,
        rowSpan: 1,
        columnSpan,
        header: cell.header ?? (heads && row === 0),
      };
      column += columnSpan;
      return [cell.text]
        .flat()
        .flatMap((text): Draft[] =>
          text === '' ? [] : [{ kind: 'paragraph', text, cell: at, ...(cell.look && { look: cell.look }) }],
        );
    });
  });
}

/** A reading of these blocks; everything not stated is empty. */
export function makeReading(drafts: (Draft | Draft[])[], more: Partial<Reading> = {}): Reading {
  const blocks = drafts.flat().map(
    (draft, index): Block => ({
      ...draft,
      id: `b${index + 1}`,
      place: { kind: 'word', paragraph: index },
    }),
  );
  return { source: 'word', blocks, furniture: [], unread: [], notVisited: [], ...more };
}
