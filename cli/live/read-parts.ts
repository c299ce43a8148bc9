import type { Page } from 'puppeteer-core';
import type { Block, Reading } from '../../plan/block.ts';
import { readHeading } from '../../plan/sections/heading.ts';

/** Most parts that one page is opened at: a plan has twelve sections, a tracker some tabs more. */
const mostParts = 40;
/** How long an opened part may take to fill itself, in milliseconds; portals load them from the server. */
const fillTime = 600;

/**
 * Opens the panels, tabs and steps that a reading names as not visited, one after another as a reviewer would, and adds what
 * each shows. Nothing that sends a form or leads away from the page is pressed. What could not be opened stays listed.
 */
export async function readParts(
  page: Page,
  first: Reading,
  read: () => Promise<Reading | undefined>,
): Promise<Reading> {
  let whole = first;
  const tried = new Set<string>();
  for (let count = 0; count < mostParts; count++) {
    const open = whole.notVisited.filter(({ where }) => !tried.has(where));
    // The list that is shown is read to its end before another tab takes its place.
    const next = open.find(({ why }) => /near the screen/.test(why)) ?? open[0];
    if (!next) break;
    tried.add(next.where);
    if (/near the screen/.test(next.why)) {
      whole = await readScrolling(page, whole, next.where, read);
      continue;
    }
    if (/^(?:other )?steps?\b/i.test(next.where)) {
      whole = await readSteps(page, whole, next.where, read, first);
      continue;
    }
    if (!(await press(page, next.where))) continue;
    await new Promise((resolve) => setTimeout(resolve, fillTime));
    const part = await read();
    if (part) whole = addPart(whole, part, next.where, first);
  }
  return { ...whole, blocks: whole.blocks.map((block, index) => ({ ...block, id: `b${index + 1}` })) };
}

/** Goes on through a wizard's steps with its own "Next", as long as each step shows something else. */
async function readSteps(
  page: Page,
  start: Reading,
  where: string,
  read: () => Promise<Reading | undefined>,
  first: Reading,
): Promise<Reading> {
  let whole = start;
  let shown = first;
  for (let step = 0; step < mostParts; step++) {
    if (!(await press(page, 'Next')) && !(await press(page, 'Continue'))) break;
    await new Promise((resolve) => setTimeout(resolve, fillTime));
    const next = await read();
    if (!next || next.blocks.every((block, index) => same(block, shown.blocks[index]))) break;
    shown = next;
    const own = between(next.blocks, first.blocks).map((block) =>
      block.cell ? { ...block, cell: { ...block.cell, table: `step ${step}: ${block.cell.table}` } } : block,
    );
    whole = { ...whole, blocks: [...whole.blocks, ...own] };
  }
  return shown === first
    ? whole
    : { ...whole, notVisited: whole.notVisited.filter((entry) => entry.where !== where) };
}

/** Most screens that a long list or a viewer is scrolled through, and how long each may take to draw, in milliseconds. */
const mostScreens = 80;
const drawTime = 200;

/** Scrolls through a page that draws only what is near the screen, and adds what each screen shows beyond the last. */
async function readScrolling(
  page: Page,
  first: Reading,
  where: string,
  read: () => Promise<Reading | undefined>,
): Promise<Reading> {
  let whole = first;
  for (let screen = 0; screen < mostScreens; screen++) {
    // A tab in the background draws nothing: its frames, and with them its scroll events, stand still.
    await page.bringToFront().catch(() => undefined);
    if (!(await scroll(page))) break;
    await new Promise((resolve) => setTimeout(resolve, drawTime));
    const next = await read();
    if (next) whole = addScreen(whole, next, first);
  }
  return { ...whole, notVisited: whole.notVisited.filter((entry) => entry.where !== where) };
}

/** Letters that make a line long enough to be told again: short ones ("Amber", an area) come many times. */
const tellingLength = 40;

/** Adds the blocks of a screen below the last one that was there before. */
export function addScreen(whole: Reading, next: Reading, first: Reading): Reading {
  const seen = new Set(whole.blocks.filter(({ text }) => text.length >= tellingLength).map(keyOf));
  const blocks = next.blocks.slice(0, next.blocks.length - sharedTail(next.blocks, first.blocks));
  const last = blocks.findLastIndex((block) => seen.has(keyOf(block)));
  const fresh = blocks.slice(last + 1);
  if (!fresh.some(({ text }) => text.length >= tellingLength)) return whole;
  return { ...whole, blocks: [...whole.blocks, ...fresh] };
}

function sharedTail(blocks: Block[], first: Block[]): number {
  let count = 0;
  while (count < blocks.length && same(blocks.at(-1 - count), first.at(-1 - count))) count++;
  return count === blocks.length ? 0 : count;
}

/** Moves everything that scrolls on by most of its height; false where nothing moves any more. */
async function scroll(page: Page): Promise<boolean> {
  return page
    .evaluate(() => {
      const boxes: Element[] = [];
      const look = (root: Document | ShadowRoot) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) look(element.shadowRoot);
          if (element.scrollHeight > element.clientHeight + 40 && element.clientHeight > 80)
            boxes.push(element);
        }
      };
      look(document);
      if (document.scrollingElement) boxes.push(document.scrollingElement);
      return (
        boxes.filter((box) => {
          const before = box.scrollTop;
          box.scrollTop = before + Math.max(80, box.clientHeight * 0.7);
          return box.scrollTop > before;
        }).length > 0
      );
    })
    .catch(() => false);
}

/** Adds what a part shows: the whole page again where panels stay open, else what stands between the page's unchanging ends. */
export function addPart(whole: Reading, part: Reading, where: string, first: Reading): Reading {
  const notVisited = unvisited(whole, part, where);
  const now = new Set(part.blocks.map(keyOf));
  const kept = whole.blocks.filter((block) => now.has(keyOf(block))).length;
  if (part.blocks.length >= whole.blocks.length && kept >= whole.blocks.length * 0.95)
    return { ...part, notVisited };
  const own = between(part.blocks, first.blocks);
  if (own.length === 0) return { ...whole, notVisited };
  const named = own.some(({ text, field }) => [text, field ?? ''].some((words) => sameSection(words, where)));
  const heading: Block = {
    id: '',
    kind: 'heading',
    level: 2,
    text: where,
    place: { kind: 'page', node: '' },
  };
  const blocks = own.map((block) =>
    block.cell ? { ...block, cell: { ...block.cell, table: `${where}: ${block.cell.table}` } } : block,
  );
  return { ...whole, blocks: [...whole.blocks, ...(named ? [] : [heading]), ...blocks], notVisited };
}

/** The first reading was itself one part: what the later ones name and it did not is still to be opened. */
function unvisited(whole: Reading, part: Reading, where: string): Reading['notVisited'] {
  const left = whole.notVisited.filter((entry) => entry.where !== where);
  const still = new Set(part.notVisited.map((entry) => entry.where));
  return left.filter((entry) => still.has(entry.where) || entry.where !== where);
}

function sameSection(words: string, where: string): boolean {
  if (words === where) return true;
  const said = readHeading(words)?.sections ?? [];
  const meant = readHeading(where)?.sections ?? [];
  return said.length > 0 && said.join() === meant.join();
}

/** Blocks of a part without the lines at the top and the foot that it shares with the first reading. */
function between(blocks: Block[], first: Block[]): Block[] {
  let from = 0;
  while (from < blocks.length && from < first.length && same(blocks[from], first[from])) from++;
  let to = blocks.length;
  while (to > from && same(blocks[to - 1], first[first.length - (blocks.length - to) - 1])) to--;
  return blocks.slice(from, to);
}

function same(a: Block | undefined, b: Block | undefined): boolean {
  return a !== undefined && b !== undefined && keyOf(a) === keyOf(b);
}

function keyOf({ text, field, cell }: Block): string {
  return `${field ?? ''}|${cell ? `${cell.row},${cell.column}` : ''}|${text}`;
}

/** Presses the control of that name: a disclosure, tab or step. False where there is none that is safe to press. */
async function press(page: Page, name: string): Promise<boolean> {
  return page
    .evaluate((wanted) => {
      const bare = (text: string | null) => (text ?? '').replace(/\s+/g, '').toLowerCase();
      const controls: HTMLElement[] = [];
      const look = (root: Document | ShadowRoot) => {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.shadowRoot) look(element.shadowRoot);
          if (
            element.matches(
              'summary,button,a,[role="tab"],[role="button"],[role="treeitem"],[aria-controls],[aria-expanded],li',
            )
          )
            controls.push(element);
        }
      };
      look(document);
      const safe = (element: HTMLElement) =>
        !element.matches(
          'a[href]:not([href^="#"]), form [type="submit"], form button:not([type="button"])',
        ) && !element.querySelector('a[href]:not([href^="#"])');
      const fits = controls.filter((element) => safe(element) && bare(element.textContent) === bare(wanted));
      const control =
        fits.at(-1) ??
        controls.find(
          (element) =>
            safe(element) &&
            element.matches('[aria-expanded],summary,[role="tab"]') &&
            bare(element.textContent).startsWith(bare(wanted)),
        );
      control?.click();
      return control !== undefined;
    }, name)
    .catch(() => false);
}
