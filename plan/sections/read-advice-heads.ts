import { findDates } from '../wording/dates.ts';
import { type FlowCell, type FlowRow, type FlowTable, looksLikeHeading } from './flow.ts';
import { put, type Walk } from './put.ts';

/** What the columns of a list of advice are called, whatever their order. */
const name =
  /^(?:(?:no|ref)\.?|(?:type |name |title |details )?(?:of )?(?:the )?(?:advice|information|reports?|evidence|documents?|assessments?|professionals?|contributors?|service|agency)\b.*|(?:who |received |written |provided |completed )?(?:from|by)(?: whom)?|(?:name|author|role|job title|source|date|provided|received|requested|appended|attached|enclosed|included|appendix)\b.{0,40}|who\b.{0,30})\??$/i;

/** The column heads of Section K's table: the first row in it, where every cell is set as a head or named as one. True if it was read. */
export function readAdviceHeads(walk: Walk, table: FlowTable, row: FlowRow): boolean {
  const { sections, zone } = walk.state;
  if (zone !== 'plan' || sections.length !== 1 || sections[0] !== 'K') return false;
  const first = row === table.rows[0] || walk.placed.at(-1)?.role === 'heading';
  if (!first || row.cells.length < 2) return false;
  const short = row.cells.every(
    ({ text }) => text.split(' ').length <= 7 && !/[.;]$/.test(text) && findDates(text).length === 0,
  );
  const named = row.cells.filter(({ text }) => name.test(text.trim())).length;
  if (!short || (named < row.cells.length && !(row.cells.every(isSetAsHead) && named > 0))) return false;
  delete walk.state.columns;
  for (const cell of row.cells) for (const block of cell.blocks) put(walk, block, 'label');
  return true;
}

function isSetAsHead(cell: FlowCell): boolean {
  return cell.header || cell.blocks.every(looksLikeHeading);
}
