import type { Page } from 'puppeteer-core';
import type { Reading } from '../../plan/block.ts';
import { isUnnamedStep } from '../../plan/visits/part-shown.ts';
import { longList } from '../../plan/visits/read-again.ts';
import { addVisit, type Visits } from '../../plan/visits/visits.ts';
import { wholeOf } from '../../plan/visits/whole-of.ts';
import { secondPlan } from '../../sources/page/second-plan.ts';
import { press, pressOn } from './press.ts';
import { closeWindow, nothingPressed, pressCard } from './press-cards.ts';
import { scroll } from './scroll.ts';

/** Most parts that one page is opened at: a plan has twelve sections, a tracker some tabs more. */
const mostParts = 60;
/** Most screens that a long list or a viewer is scrolled through, and how long each may take to draw, in milliseconds. */
const mostScreens = 120;
const drawTime = 200;

/** Most cards that are opened: a tracker shows an outcome on each. */
const mostCards = 200;

type Read = () => Promise<Reading | undefined>;

/**
 * Opens the panels, tabs, cards and steps of a page one after another as a reviewer would, and gathers what each shows.
 * Nothing that sends, saves, signs, accepts or deletes is pressed, nothing that leads away from the page; "Next" and
 * "Continue" only on this machine's own addresses. What could not be opened stays listed.
 */
export async function readParts(page: Page, first: Reading, read: Read): Promise<Reading> {
  let visits = addVisit(undefined, first).visits;
  const tried = new Set<string>();
  const home = page.url();
  const mayGoOn = isLoopback(home);
  const look = async (opened?: string) => {
    const reading = await read();
    if (reading) visits = addVisit(visits, reading, { isSame: true, ...(opened && { opened }) }).visits;
  };
  const pressed = await nothingPressed(page);
  let cards = 0;
  const openCards = async () => {
    while (pressed && cards < mostCards && (await pressCard(page, pressed))) {
      cards += 1;
      await look();
      await closeWindow(page);
    }
  };
  await readToTheEnd(page, look);
  await openCards();
  for (let count = 0; count < mostParts; count++) {
    const { notVisited, steps = [] } = wholeOf(visits);
    const isStep = (where: string) => steps.some(({ titles }) => titles.includes(where));
    const open = notVisited.filter(
      ({ where, why }) => why !== secondPlan && !tried.has(tryKey(visits, where)),
    );
    // What is shown is opened and read to its end before another step or tab takes its place.
    const next =
      open.find(({ why }) => isNearScreen(why)) ?? open.find(({ where }) => !isStep(where)) ?? open[0];
    if (!next) break;
    tried.add(tryKey(visits, next.where));
    if (isNearScreen(next.why)) {
      await readScrolling(page, async () => {
        await look();
        await openCards();
      });
      visits = scrolledThrough(visits);
    } else if (isUnnamedStep(next.where)) {
      if (mayGoOn) visits = await readSteps(page, visits, read);
    } else if (await pressHere(page, next.where, home)) {
      await look(next.where);
      await openCards();
    }
  }
  return wholeOf(visits);
}

/** Presses a part's name; where an earlier part led to another page of this machine, from the list again. */
async function pressHere(page: Page, name: string, home: string): Promise<boolean> {
  const mayGoOn = isLoopback(home);
  if (await press(page, name, mayGoOn)) return true;
  if (!mayGoOn || page.url() === home) return false;
  const isBack = await page.goto(home, { waitUntil: 'load' }).then(
    () => true,
    () => false,
  );
  return isBack && press(page, name, mayGoOn);
}

/** A list that one tab draws is another list than that of the next. */
function tryKey({ here }: Visits, where: string): string {
  return /^(?:pages|parts) \d|^the rest/.test(where) ? `${here}|${where}` : where;
}

function isNearScreen(why: string): boolean {
  return /near the screen/.test(why);
}

/** A list that was scrolled to its end has no rest, whatever room it keeps below its last entry. */
function scrolledThrough(visits: Visits): Visits {
  const parts = visits.parts.map((part) =>
    part.key === visits.here
      ? {
          ...part,
          reading: {
            ...part.reading,
            notVisited: part.reading.notVisited.filter(({ where }) => where !== longList),
          },
        }
      : part,
  );
  return { ...visits, parts };
}

/** Goes on through a wizard's steps with its own "Next", as long as each step shows something else. */
async function readSteps(page: Page, start: Visits, read: Read): Promise<Visits> {
  let visits = start;
  for (let step = 0; step < mostParts; step++) {
    if (!(await pressOn(page))) break;
    const reading = await read();
    const known = reading && addVisit(visits, reading, { isSame: true });
    if (!known || known.was === 'again' || known.was === 'away') break;
    visits = known.visits;
  }
  return visits;
}

/** Goes to the foot of a page that loads more of itself there, until it has no more. */
async function readToTheEnd(page: Page, look: () => Promise<void>): Promise<void> {
  const grow = () =>
    page
      .evaluate(async (wait) => {
        const before = document.documentElement.scrollHeight;
        window.scrollTo(0, before);
        await new Promise((resolve) => setTimeout(resolve, wait));
        const grown = document.documentElement.scrollHeight > before + 20;
        if (!grown) window.scrollTo(0, 0);
        return grown;
      }, drawTime * 2)
      .catch(() => false);
  const isLong = await page
    .evaluate(() => document.documentElement.scrollHeight > window.innerHeight + 40)
    .catch(() => false);
  if (!isLong) return;
  await page.bringToFront().catch(() => undefined);
  let grown = false;
  for (let screen = 0; screen < mostScreens && (await grow()); screen++) grown = true;
  if (grown) await look();
}

/** Scrolls through a page that draws only what is near the screen, and adds what each screen shows beyond the last. */
async function readScrolling(page: Page, look: () => Promise<void>): Promise<void> {
  for (let screen = 0; screen < mostScreens; screen++) {
    // A tab in the background draws nothing: its frames, and with them its scroll events, stand still.
    await page.bringToFront().catch(() => undefined);
    if (!(await scroll(page))) break;
    await new Promise((resolve) => setTimeout(resolve, drawTime));
    await look();
  }
}

/** Whether an address is this machine's own, where nobody else's work can be changed. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, protocol } = new URL(address);
  return protocol === 'file:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
