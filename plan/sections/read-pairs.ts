import { readArea } from './areas.ts';
import { readColumn } from './columns.ts';
import { isDetailLabel } from './details.ts';
import { type FlowCell, type FlowRow, type FlowTable, looksLikeHeading } from './flow.ts';
import { readPhase } from './labels.ts';
import { put, type Walk } from './put.ts';
import { readPlainRow } from './read-plain-row.ts';

/**
 * A row of several labels with their values side by side, as forms of a case system print it ("Provided by | Tutor | Frequency |
 * Daily"): each pair is read as a row of its own. False for other rows.
 */
export function readPairs(walk: Walk, table: FlowTable, row: FlowRow): boolean {
  const pairs = pairsOf(row);
  if (!pairs || walk.state.zone !== 'plan') return false;
  delete walk.state.columns;
  for (const [label, ...values] of pairs) {
    if (!label) continue;
    const area = readColumn(label.text)?.role === 'area' ? readArea(values[0]?.text ?? '') : undefined;
    if (!area) {
      readPlainRow(walk, table, { row: row.row, cells: [label, ...values] }, true, true);
      continue;
    }
    Object.assign(walk.state, { area: area.name, strand: area.strand });
    for (const cell of [label, ...values]) for (const block of cell.blocks) put(walk, block, 'label');
  }
  return true;
}

/** The row cut before each label; undefined where it does not begin with one, has only one, or a label follows a label. */
function pairsOf({ cells }: FlowRow): FlowCell[][] | undefined {
  const pairs: FlowCell[][] = [];
  for (const cell of cells) {
    if (isLabel(cell)) pairs.push([cell]);
    else if (pairs.length === 0) return undefined;
    else if (isSetOff(cell)) return undefined;
    else pairs.at(-1)?.push(cell);
  }
  const first = pairs[0]?.[1];
  if (pairs.length < 2 || !first || pairs.some((pair) => pair.length > 2)) return undefined;
  // Cells of a row of heads are all labels; only the value of the last pair may be empty.
  return pairs.slice(0, -1).every((pair) => pair.length === 2) && !readColumn(first.text)?.by
    ? pairs
    : undefined;
}

function isSetOff(cell: FlowCell): boolean {
  return cell.header || cell.blocks.every(looksLikeHeading);
}

function isLabel(cell: FlowCell): boolean {
  return (
    isSetOff(cell) &&
    cell.text.split(' ').length <= 6 &&
    (readColumn(cell.text) !== undefined ||
      readPhase(cell.text) !== undefined ||
      isDetailLabel(cell.text) ||
      /^(?:name|type) of \p{L}+$/iu.test(cell.text))
  );
}
