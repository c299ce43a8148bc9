import type { Provision } from '../plan.ts';
import { isNil } from '../sections/nil.ts';
import type { Placed } from '../sections/placed.ts';
import { findQuantities } from '../wording/quantities.ts';
import { sentences } from '../wording/sentences.ts';
import { nameHeadlessColumns } from './headless-columns.ts';
import { byCell, joined, type Piece, pieceOf, refersBack } from './pieces.ts';
import { readDelivery, readWhen, readWhoWhen } from './read-delivery.ts';
import { itemIds } from './item-ids.ts';
import { sameText } from './same-text.ts';

type ProvisionSection = 'F' | 'G' | 'H1' | 'H2';
const order: ProvisionSection[] = ['F', 'G', 'H1', 'H2'];

/**
 * Items of provision. In a table with columns for who and how often the "what" cell is the item; elsewhere each list item or
 * numbered paragraph is, and each sentence of running text that starts a new provision.
 */
export function gatherProvisions(content: Placed[], lettered: boolean): Provision[] {
  const idOf = itemIds('p');
  const found = new Map<string, Provision>();
  const items = content.length === 0 ? [] : itemsOf(nameHeadlessColumns(content));
  for (const { piece, delivery } of items) {
    if (!/\p{L}{3}/u.test(piece.text) || isNil(piece.text) || refersBack(piece.text)) continue;
    const section = order.find((id) => piece.placed.sections.includes(id));
    const key = `${section ?? ''}|${sameText(piece.text)}`;
    const known = found.get(key);
    if (known) {
      known.printed += 1;
      known.words.push(...piece.words);
      if (piece.row) known.rows.push(piece.row);
      continue;
    }
    const { area, own } = piece.placed;
    found.set(key, {
      id: idOf(key),
      ...(lettered && section && { section }),
      text: piece.text,
      words: piece.words,
      ...(area && { area }),
      ...(own.number && { number: own.number }),
      printed: 1,
      rows: piece.row ? [piece.row] : [],
      ...delivery,
    });
  }
  return [...found.values()];
}

type Item = { piece: Piece; delivery: Pick<Provision, 'who' | 'frequency' | 'duration' | 'ratio'> };

const delivering = ['who', 'when', 'who-when', 'ratio', 'pointer'];

function itemsOf(content: Placed[]): Item[] {
  const rows = new Map<string, Placed[]>();
  const tablesWithDelivery = new Set<string>();
  for (const placed of content) {
    if (placed.table === undefined || placed.row === undefined) continue;
    const key = `${placed.table}:${placed.row}`;
    rows.set(key, [...(rows.get(key) ?? []), placed]);
    if (delivering.includes(placed.column ?? '')) tablesWithDelivery.add(placed.table);
  }
  const main = content.filter(({ column }) => !delivering.includes(column ?? ''));
  return byCell(main).flatMap((group): Item[] => {
    const [first] = group;
    if (!first) return [];
    const inGrid =
      first.table !== undefined && tablesWithDelivery.has(first.table) && first.column === 'what';
    if (!inGrid) return group.flatMap((placed) => fromText(placed));
    const piece = joined(group);
    const row = (rows.get(`${first.table}:${first.row}`) ?? []).filter(({ column }) =>
      delivering.includes(column ?? ''),
    );
    return [{ piece, delivery: fromColumns(piece, row) }];
  });
}

/** Who and how often as their columns say; a ratio may stand in the "what" cell. */
function fromColumns(piece: Piece, row: Placed[]): Item['delivery'] {
  // Two columns of one role ("How often", "How long") are read as one cell.
  const cell = (role: string) =>
    row
      .filter(({ column }) => column === role)
      .map((placed) => pieceOf(placed).text)
      .join(role === 'when' ? ', ' : ' ')
      .trim();
  const who = cell('who');
  const when = readWhen(cell('when'));
  const both = readWhoWhen(cell('who-when'));
  const ratio = cell('ratio') || findQuantities(piece.text).find(({ kind }) => kind === 'ratio')?.words;
  return {
    ...both,
    ...when,
    ...(who && { who }),
    ...(ratio && { ratio }),
  };
}

function fromText(placed: Placed): Item[] {
  const whole = pieceOf(placed);
  const groups: { from: number; to: number }[] = [];
  for (const sentence of sentences(whole.text)) {
    const last = groups.at(-1);
    if (last && !startsProvision(sentence.words)) last.to = sentence.to;
    else groups.push({ from: sentence.from, to: sentence.to });
  }
  if (groups.length <= 1 || placed.own.spans.length > 1)
    return [{ piece: whole, delivery: readDelivery(whole.text) }];
  const [span] = placed.own.spans;
  if (!span) return [];
  return groups.map(({ from, to }) => {
    const part = {
      ...placed,
      own: { ...placed.own, spans: [{ block: span.block, from: span.from + from, to: span.from + to }] },
    };
    const piece = pieceOf(part);
    return { piece, delivery: readDelivery(piece.text) };
  });
}

/** A sentence that speaks of the one before ("This will be reviewed ...", "Each session ...", "Start date: ...") starts nothing new. */
function startsProvision(sentence: string): boolean {
  if (
    /^(?:this|these|those|it|they|each session|each one|sessions|the (?:sessions?|programme|group|work|support|plan|targets?|activities)|progress|start date|xxx|\[|\(|where|if|then|so that)\b/i.test(
      sentence,
    )
  )
    return false;
  return (
    /\b(?:will|must|shall|should|to be|would|could|may|needs?|requires?|is|are)\b/i.test(sentence) &&
    sentence.split(' ').length >= 5
  );
}
