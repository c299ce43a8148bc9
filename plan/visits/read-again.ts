import type { Block, NotVisited, Reading } from '../block.ts';
import { align } from './align.ts';
import { blockKey } from './block-key.ts';
import { titleKey, within } from './part-shown.ts';
import { numberRanges } from '../wording/number-ranges.ts';

/** Share of words by which a statement is still the same one, with some of its words changed. */
const sameStatement = 0.6;

/**
 * The same part of a document read a second time. What stands there now replaces what stood there; only what the page
 * took away by itself is kept from the older reading: panels that closed again, pages and cards scrolled out of sight.
 * Kept blocks have no live place (`node` is '').
 */
export function readAgain(old: Reading, now: Reading): Reading {
  const gone = takenAway(old, now);
  const stretches = align(old.blocks.map(blockKey), now.blocks.map(blockKey));
  const merged = stretches.map((stretch) => {
    const fresh = now.blocks.slice(...stretch.now);
    if (stretch.kind === 'both') return { kept: [], fresh };
    const kept = old.blocks.slice(...stretch.old).filter((block) => gone(block, fresh));
    return { kept: kept.map(withoutPlace), fresh };
  });
  const inUse = new Set(merged.flatMap(({ kept }) => kept.flatMap(({ cell }) => cell?.table ?? [])));
  // What was scrolled past stands before what was scrolled to, a panel's words before the next panel.
  const blocks = merged.flatMap(({ kept, fresh }) => [
    ...kept,
    ...fresh.map((block) => inOwnTable(block, inUse)),
  ]);
  const sorted = inPageOrder(blocks);
  return { ...now, blocks: sorted, notVisited: stillToVisit(old, now, sorted) };
}

/** A block whose words are no longer on the page. */
export function withoutPlace(block: Block): Block {
  return block.place.kind === 'page' ? { ...block, place: { kind: 'page', node: '' } } : block;
}

/** Tables are numbered in each reading anew: one that is read now is not to be taken for a kept one of its number. */
function inOwnTable(block: Block, inUse: Set<string>): Block {
  const { cell } = block;
  return cell && inUse.has(cell.table)
    ? inOwnTable({ ...block, cell: { ...cell, table: `again ${cell.table}` } }, inUse)
    : block;
}

type Gone = (block: Block, fresh: Block[]) => boolean;

function takenAway(old: Reading, now: Reading): Gone {
  const closed = now.notVisited.map(({ where }) => where);
  const shown = new Set(now.blocks.flatMap(({ part }) => part?.split(within) ?? []));
  const before = new Set(old.notVisited.map(({ where }) => where));
  const parts = new Set(old.blocks.flatMap(({ part }) => part?.split(within) ?? []));
  // A panel closed and emptied itself, and the older reading does not say which words were its own.
  const unnamed = closed.some((where) => !before.has(where) && !parts.has(where) && !isDrawn(where));
  return (block, fresh) => {
    const path = block.part?.split(within) ?? [];
    // A window that was opened from a card and closed again.
    if (path.some((part) => part.startsWith('window ') && !shown.has(part))) return true;
    if (path.some((part) => closed.some((where) => where === part || isOneOf(part, where)))) return true;
    if (!unnamed && !path.includes('a long list')) return false;
    return !fresh.some((other) => isSameStatement(block, other));
  };
}

/** How the page reader names what a list that draws only what is near the screen has not drawn. */
export const longList = 'the rest of a long list';

function isDrawn(where: string): boolean {
  return where === longList || /^(?:pages|parts) \d/.test(where);
}

/** "page 4" among "pages 3-7, 9". */
function isOneOf(part: string, where: string): boolean {
  const [, kind, number] = /^(page|part) (\d+)$/.exec(part) ?? [];
  return number !== undefined && where.startsWith(`${kind}s `) && numbersIn(where).has(Number(number));
}

function isSameStatement(one: Block, other: Block): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= Math.max(a.size, b.size) * sameStatement;
}

function wordsOf({ text }: Block): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
}

/** Pages of a viewer in the order of their numbers, whatever the order in which they were drawn. */
function inPageOrder(blocks: Block[]): Block[] {
  const page = (block: Block) => Number(/(?:^| )(?:page|part) (\d+)$/.exec(block.part ?? '')?.[1] ?? 0);
  const first = blocks.findIndex((block) => page(block) > 0);
  const last = blocks.findLastIndex((block) => page(block) > 0);
  if (first < 0) return blocks;
  const drawn = blocks.slice(first, last + 1).sort((a, b) => page(a) - page(b));
  return [...blocks.slice(0, first), ...drawn, ...blocks.slice(last + 1)];
}

/** What the new reading names and no kept words fill, and what is inside a panel that closed before it was opened. */
function stillToVisit(old: Reading, now: Reading, blocks: Block[]): NotVisited[] {
  const filled = new Set(blocks.flatMap(({ part }) => part?.split(within) ?? []));
  const entries = now.notVisited.flatMap((entry): NotVisited[] => {
    if (entry.where === longList) return restOfList(old, entry);
    if (!isDrawn(entry.where)) return filled.has(entry.where) ? [] : [entry];
    const [kind = 'pages'] = entry.where.split(' ');
    const missing = [...numbersIn(entry.where)].filter((page) => !filled.has(`${kind.slice(0, -1)} ${page}`));
    return missing.length > 0 ? [{ ...entry, where: `${kind} ${numberRanges(missing)}` }] : [];
  });
  const closedAgain = now.notVisited.some(({ where }) => filled.has(where));
  const inside = old.notVisited.filter(
    ({ where }) =>
      closedAgain &&
      !isDrawn(where) &&
      !filled.has(where) &&
      !now.blocks.some(({ text }) => titleKey(text) === titleKey(where)) &&
      !entries.some((entry) => entry.where === where),
  );
  // Scrolled to where nothing is drawn, a list does not tell that it has more.
  const rest = old.notVisited.filter(({ where }) => where === longList);
  const isNamed = now.notVisited.some(({ where }) => where === longList);
  return [...entries, ...inside, ...(isNamed ? [] : rest)];
}

/** So much of a list, in pixels, may be passed over between two looks: less than one entry. */
const passedOver = 60;

/** The list with what of it was drawn so far; nothing once all of it was. */
function restOfList(old: Reading, entry: NotVisited): NotVisited[] {
  const before = old.notVisited.find(({ where }) => where === longList);
  // A list that is no longer named was read to its end.
  if (!before && old.blocks.length > 0) return [];
  if (!entry.drawn) return [entry];
  const all = [...(before?.drawn?.stretches ?? []), ...entry.drawn.stretches].sort(([a], [b]) => a - b);
  const stretches: [number, number][] = [];
  for (const [from, to] of all) {
    const last = stretches.at(-1);
    if (last && from <= last[1] + passedOver) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  const [first] = stretches;
  const isWhole = first && first[0] <= passedOver && first[1] >= entry.drawn.of - passedOver;
  return isWhole ? [] : [{ ...entry, drawn: { of: entry.drawn.of, stretches } }];
}

function numbersIn(where: string): Set<number> {
  const numbers = new Set<number>();
  for (const [, from = '', to = from] of where.matchAll(/(\d+)(?:-(\d+))?/g))
    for (let at = Number(from); at <= Number(to); at += 1) numbers.add(at);
  return numbers;
}
