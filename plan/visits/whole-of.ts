import type { Block, NotVisited, Reading } from '../block.ts';
import { sectionIds } from '../plan.ts';
import { readHeading } from '../sections/heading.ts';
import { blockKey } from './block-key.ts';
import { joinDrawn } from './join-drawn.ts';
import { isSameTitle, isUnnamedStep, titleKey, within } from './part-shown.ts';
import { stepsOf } from './steps-of.ts';
import type { Visit, Visits } from './visits.ts';

/**
 * All that was gathered, as one reading: the parts in the order of the page's own list of steps, else by the letters
 * of their sections, else as they were visited. What stands around every part (banners, the child's details) is given
 * once. `notVisited` names the parts still to be visited by their own titles. A page read once is given as it is.
 */
export function wholeOf(visits: Visits): Reading {
  const [first] = visits.parts;
  if (!first) return { source: 'page', blocks: [], furniture: [], unread: [], notVisited: [] };
  const { toVisit, why } = stepsOf(visits);
  const isOne = visits.parts.length === 1;
  const parts = isOne ? visits.parts : inOrder(visits);
  const isWhole = isOne && first.path.length === 0;
  const blocks = isWhole ? first.reading.blocks : parts.flatMap((part) => ownBlocks(part, parts));
  const foot = isOne ? [] : first.reading.blocks.slice(frameOf(first, parts).to);
  const entries = parts.flatMap(({ reading }) => reading.notVisited);
  const steps = new Set(parts.flatMap(({ reading }) => reading.steps?.flatMap(({ titles }) => titles) ?? []));
  const left = entries.filter(({ where }) => !steps.has(where) && !isUnnamedStep(where));
  const notVisited = [...unnamedLeft(visits, entries), ...toVisit.map((where) => ({ where, why })), ...left];
  const found = isOne ? first : (parts.find(({ key }) => key === visits.here) ?? first);
  return {
    source: first.reading.source,
    ...(first.reading.title && { title: first.reading.title }),
    blocks: renumbered(joinDrawn(blocks), 'b'),
    furniture: renumbered(
      distinct([...parts.flatMap(({ reading }) => reading.furniture), ...foot], blockKey),
      'f',
    ),
    unread: blocks.length > 0 || notVisited.length > 0 ? [] : first.reading.unread,
    notVisited: distinct(notVisited, ({ where }) => where),
    ...(found.reading.steps && { steps: found.reading.steps }),
  };
}

/** A wizard that does not name its steps: whether any are left. Its last step leads nowhere. */
function unnamedLeft({ parts }: Visits, entries: NotVisited[]): NotVisited[] {
  const [unnamed] = entries.filter(({ where }) => isUnnamedStep(where));
  if (!unnamed) return [];
  const lists = parts.flatMap(({ reading }) => reading.steps ?? []);
  const counted = lists.find(
    ({ titles, here }) => here === undefined && titles.every((title) => /\d/.test(title)),
  );
  if (counted) {
    const left = counted.titles.length - parts.length;
    return left > 0 ? [{ ...unnamed, where: `${left} other step${left === 1 ? '' : 's'}` }] : [];
  }
  if (lists.length > 0) return [];
  const ended = parts.some(({ reading }) => reading.notVisited.every(({ where }) => !isUnnamedStep(where)));
  return ended && parts.length > 1 ? [] : [unnamed];
}

function inOrder({ parts }: Visits): Visit[] {
  const places = parts.map((part, at) => ({ part, at, step: placeInSteps(part), letter: letterOf(part) }));
  const byStep = places.every(({ step }) => step !== undefined);
  const byLetter = places.every(({ letter }) => letter >= 0);
  return places
    .toSorted((a, b) => {
      const steps = byStep ? comparePaths(a.step ?? [], b.step ?? []) : 0;
      return steps || (byLetter ? a.letter - b.letter : 0) || a.at - b.at;
    })
    .map(({ part }) => part);
}

/** Places of the part's titles in their lists, the outer list's first; undefined where a list does not name it. */
function placeInSteps({ path, reading }: Visit): number[] | undefined {
  const lists = reading.steps ?? [];
  if (path.length === 0) return undefined;
  return path.map((title, at) => {
    const titles = lists.find((list) => list.titles.includes(title))?.titles ?? lists[at]?.titles ?? [];
    return titles.findIndex((each) => titleKey(each) === titleKey(title));
  });
}

function comparePaths(a: number[], b: number[]): number {
  for (const [at, place] of a.entries()) {
    const difference = place - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function letterOf({ title }: Visit): number {
  const [section] = readHeading(title)?.sections ?? [];
  return section === undefined ? -1 : sectionIds.indexOf(section);
}

/** Among so many parts a line of the frame may be missing on some: the page with the list, the last step. */
const fewestForMost = 5;
const mostParts = 0.75;

/** Lines between the shared ones at the top of a part that may differ: its title, its number. */
const linesBetween = 3;

/**
 * A part's blocks without what stands around every part, under its title unless it prints that itself. The first part
 * keeps the frame above it; the one below becomes furniture. Nothing is taken away where a part would be left without words.
 */
function ownBlocks(part: Visit, parts: Visit[]): Block[] {
  const { title } = part;
  const all = part.reading.blocks;
  const { from, to } = frameOf(part, parts);
  const isShared = sharedBy(parts, part);
  const above =
    part === parts[0] ? all.slice(0, from) : all.slice(0, from).filter((block) => !isShared(block));
  const own = all.slice(from, to);
  const isNamed = [...all.slice(0, from), ...own.slice(0, linesBetween)].some(
    (block) => !isShared(block) && [block.text, block.field ?? ''].some((words) => isSameTitle(words, title)),
  );
  const heading: Block = {
    id: '',
    kind: 'heading',
    level: 2,
    text: title,
    place: { kind: 'page', node: '' },
  };
  const needsTitle = !/^(?:step \d+)?$/i.test(title) && part.path.length > 0 && !isNamed;
  return [...above, ...(needsTitle ? [heading] : []), ...own].map((block) => ({
    ...block,
    part: [title, block.part].filter(Boolean).join(within),
    ...(block.cell && { cell: { ...block.cell, table: `${part.key}: ${block.cell.table}` } }),
  }));
}

/** Where the lines that all parts share end at the top of a part and begin again at its foot. */
function frameOf(part: Visit, parts: Visit[]): { from: number; to: number } {
  const { blocks } = part.reading;
  if (parts.length === 1) return { from: 0, to: blocks.length };
  const isShared = sharedBy(parts, part);
  let to = blocks.length;
  while (to > 0 && isShared(blocks[to - 1])) to -= 1;
  let from = 0;
  for (let at = 0, unshared = 0; at < to && unshared <= linesBetween; at += 1) {
    const block = blocks[at];
    if (isShared(block)) from = at + 1;
    else if (block && block.text.length <= 120 && !block.cell) unshared += 1;
    else break;
  }
  // Where only the frame would be left, what closes the part is its own: "No needs identified."
  const isLeft = blocks.slice(from, to).some((block) => !isSameTitle(block.text, part.title));
  return isLeft ? { from, to } : { from: Math.min(from, to), to: blocks.length };
}

function sharedBy(parts: Visit[], own: Visit): (block: Block | undefined) => boolean {
  const others = parts.filter((part) => part !== own);
  const keys = others.map(({ reading }) => new Set(reading.blocks.map(blockKey)));
  const enough = others.length < fewestForMost ? others.length : Math.ceil(others.length * mostParts);
  return (block) =>
    block !== undefined && keys.filter((known) => known.has(blockKey(block))).length >= enough;
}

function renumbered(blocks: Block[], letter: string): Block[] {
  return blocks.map((block, index) => ({ ...block, id: `${letter}${index + 1}` }));
}

function distinct<T>(list: T[], keyOf: (one: T) => string): T[] {
  return [...new Map(list.map((one): [string, T] => [keyOf(one), one]).toReversed()).values()].toReversed();
}
