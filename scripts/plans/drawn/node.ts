/** A stretch of text in one style. `change` marks text of an amended document. */
export type Run = {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  colour?: string;
  change?: 'added' | 'deleted';
};

/** How a list’s items are marked: a real list of the format, or marks typed as text before paragraphs. */
export type Marker =
  | 'bullet'
  | 'number'
  | 'letter'
  | 'dash'
  | 'dot'
  | 'plain'
  | { typed: (at: number) => string };

/** A cell: what stands in it, how many columns and rows it covers, and whether it is shaded as a head. */
export type Cell = { nodes: Node[]; columns?: number; rows?: number; head?: boolean; fill?: string };

/** A drawn document is a list of these; every maker (Word, HTML, PDF) knows them all. */
export type Node =
  | { kind: 'heading'; level: 1 | 2 | 3; runs: Run[]; bar?: boolean }
  | { kind: 'text'; runs: Run[]; size?: number; centre?: boolean }
  | { kind: 'list'; items: Run[][]; marker: Marker }
  | { kind: 'table'; rows: Cell[][]; widths?: number[]; borders: boolean; repeatHead?: boolean }
  | { kind: 'break' }
  /** A page that is nothing but a picture (a data address). */
  | { kind: 'picture'; address: string };

/** A heading. */
export function heading(level: 1 | 2 | 3, text: string): Node {
  return { kind: 'heading', level, runs: [{ text }] };
}

/** A paragraph; a string or runs. */
export function text(content: string | Run[], style: Omit<Run, 'text'> = {}): Node {
  return { kind: 'text', runs: typeof content === 'string' ? [{ text: content, ...style }] : content };
}

/** A list of plain items. */
export function list(items: string[], marker: Marker): Node {
  return { kind: 'list', items: items.map((item) => [{ text: item }]), marker };
}

/** A cell of plain text or of nodes. */
export function cell(content: string | Node[], more: Omit<Cell, 'nodes'> = {}): Cell {
  return { nodes: typeof content === 'string' ? (content === '' ? [] : [text(content)]) : content, ...more };
}

/** A head cell: bold on a fill. */
export function head(content: string, more: Omit<Cell, 'nodes'> = {}): Cell {
  return { nodes: [text(content, { bold: true })], head: true, ...more };
}

/** The words of runs as they are read. */
export function wordsOf(runs: Run[]): string {
  return runs.map((run) => run.text).join('');
}
