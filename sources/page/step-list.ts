import { decoded, isElement, roleOf, single, styleOf } from './nodes.ts';
import { isHidden, type Openers } from './openers.ts';
import type { Walk, Within } from './walk-state.ts';

/** One entry of a list of steps or sections. `here` is the one that the page shows, `inPage` one whose part is present. */
export type Step = { element: HTMLElement; title: string; here: boolean; inPage: boolean; opens: boolean };

/** Longest name of a step; sections of the law are quoted in full by some portals. */
const longestTitle = 160;

const sectionName =
  /^((section|part|step|stage)\s+\w|[a-k]\d?\b[\s.:)–-]+\p{L})|\b(outcomes?|provision|needs|views|aspirations|placement|budget|advice)\b/iu;

/**
 * The steps of a wizard, tabs without panels or sections listed beside a pane that holds one at a time; undefined
 * where the element is no such list. Links to other pages of a site are none, unless they name parts of a plan.
 */
export function stepsOf(element: HTMLElement, reach: Openers): Step[] | undefined {
  if (!/^(ul|ol|nav|menu)$/.test(element.localName) && !/^(tablist|navigation|list)$/.test(roleOf(element)))
    return undefined;
  // A stepper that holds its panels among its heads is read as panels.
  if (element.querySelector('[role=tabpanel]')) return undefined;
  const entries = entriesOf(element).filter((entry) => !isHidden(entry));
  if (entries.length < 2) return undefined;
  const steps = entries.map((entry) => stepOf(entry, reach));
  if (steps.some((step) => !step.title || step.title.length > longestTitle)) return undefined;
  // Tabs whose panels are all in the page are read with those panels.
  if (steps.every((step) => step.opens)) return steps;
  const isTabs = entries.every((entry) => roleOf(entry) === 'tab');
  const isNumbers = steps.every((step) => /^(step )?\d{1,2}\.?$/i.test(step.title));
  if (isNumbers) return steps;
  const marked =
    /step|progress|wizard|stage/i.test(element.className) && steps.filter((step) => step.here).length === 1;
  if (marked) return steps;
  const isPressed = entries.every(isPressable);
  const named = steps.filter((step) => sectionName.test(step.title)).length;
  if (!isPressed || steps.every((step) => step.inPage)) return undefined;
  return isTabs || named >= 2 ? steps : undefined;
}

/** Reads a list of steps: the open one as a heading, the others as not visited. */
export function readStepList(walk: Walk, steps: Step[], within: Within): void {
  walk.flush(within);
  const here = steps.find((step) => step.here && !step.inPage);
  const apart = steps.filter((step) => !step.inPage);
  if (apart.some((step) => !step.here))
    walk.walked.steps.push({ titles: apart.map(({ title }) => title), ...(here && { here: here.title }) });
  if (here && /\p{L}{3}/u.test(here.title) && !within.furniture) {
    const head = { ...within, heading: true, level: undefined };
    walk.inside(here.element, head);
    walk.flush(head);
  }
  const others = steps.filter((step) => !step.here && !step.inPage);
  const why =
    'The page shows one part at a time and this one was not open. Open it on the page, then read again.';
  if (steps.every((step) => /^(step )?\d/i.test(step.title))) {
    const where = here ? `${others.length} other steps` : `steps 1-${steps.length} but the one that is open`;
    walk.walked.notVisited.push({ where, why });
  } else for (const step of others) walk.walked.notVisited.push({ where: step.title, why });
}

function entriesOf(element: HTMLElement): HTMLElement[] {
  const tabs = [...element.querySelectorAll('[role=tab]')];
  const items =
    tabs.length > 0 ? tabs : [...element.querySelectorAll('li')].filter((item) => !item.querySelector('li'));
  const links = items.length > 0 ? items : [...element.querySelectorAll('a,button')];
  return links.filter((found) => isElement(found));
}

function stepOf(element: HTMLElement, reach: Openers): Step {
  const around = [element, ...element.querySelectorAll('a,button')];
  const here = around.some(
    (part) =>
      (part.getAttribute('aria-current') ?? 'false') !== 'false' ||
      part.getAttribute('aria-selected') === 'true' ||
      /(^|\s)(on|is-)?(on|active|current|selected|open)(\s|$)/i.test(part.getAttribute('class') ?? ''),
  );
  const opens = around.some((part) => reach.panelOf(part) !== undefined);
  const inPage = opens || around.some((part) => isPlaceInPage(part));
  return { element, title: single(element.textContent), here, inPage, opens };
}

/** A link to a place on the same page, as in a list of contents. */
function isPlaceInPage(element: Element): boolean {
  const target = /^#(.+)/.exec(element.getAttribute('href') ?? '')?.[1];
  return target !== undefined && element.ownerDocument.getElementById(decoded(target)) !== null;
}

function isPressable(element: HTMLElement): boolean {
  if (element.matches('a[href],button,[role=tab],[role=button],[onclick],[tabindex]')) return true;
  if (element.querySelector('a[href],button,[role=button]'))
    return single(element.textContent).length < longestTitle;
  return styleOf(element)?.cursor === 'pointer';
}
