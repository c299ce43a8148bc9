import { inkOf } from './look-of.ts';
import { textNodesOf } from './field-label.ts';
import { isHelpTitle, isHistoryTitle } from './beside-text.ts';
import { isElement, single } from './nodes.ts';
import { isAside, isHidden, isRightAfter } from './openers.ts';
import { isSecondPlan, secondPlan } from './second-plan.ts';
import { partIn, type Walk, type Walked, type Within } from './walk-state.ts';

/** Words on a control that say what pressing does and not what it opens. */
const saysNothing =
  /^(show|hide|read|see|view|open|close|expand|collapse)?\s*(more|less|all|details|all sections)?(\s*[▼▲+›…-])?$/i;

/** Buttons are no text, but for those that head a panel: an accordion's bars are its headings. */
export function readButton(walk: Walk, element: HTMLElement, within: Within): void {
  if (within.furniture) return;
  const panel = walk.openersOf(element).panelOf(element);
  const heads = panel
    ? within.heading || isRightAfter(element, panel)
    : within.heading && element.hasAttribute('aria-expanded');
  if (!heads || saysNothing.test(titleOf(element))) {
    if (!panel) noteUnfilled(walk, element);
    return;
  }
  walk.announced.add(element);
  const inner = { ...within, heading: true, ink: inkOf(element, within.ink) };
  if (within.heading) walk.inside(element, inner);
  else walk.apart(within, inner, () => walk.inside(element, inner));
}

/** A button with an empty place right behind it fills that place when it is pressed. */
function noteUnfilled(walk: Walk, element: HTMLElement): void {
  const next = element.nextElementSibling;
  const label = single(element.textContent);
  if (!next || !label || next.childNodes.length > 0 || !/^(div|section|ul|ol)$/.test(next.localName)) return;
  const why =
    'These parts fill themselves only when their buttons are pressed. Open them on the page, then read again.';
  const known = walk.walked.notVisited.some((entry) => entry.where === label);
  if (!known) walk.walked.notVisited.push({ where: label, why });
}

/** A panel with a control: the control's words head it, unless they were read where they stand. */
export function readPanel(walk: Walk, element: HTMLElement, control: Element, within: Within): void {
  const title = titleOf(control);
  const named = !saysNothing.test(title);
  if (isHistoryTitle(title) || isHelpTitle(title)) return;
  // "Show more": the rest of a text that was cut short.
  if (!named && element.localName === 'span') {
    walk.inside(element, within);
    return;
  }
  walk.flush(within);
  if (isHidden(element) && isSecondPlan(element)) {
    noteSecondPlan(walk, title);
    return;
  }
  const head = { ...within, heading: true, level: undefined };
  if (named && !walk.announced.has(control) && isElement(control)) {
    walk.announced.add(control);
    walk.inside(control, head);
    walk.flush(head);
  }
  const inner = { ...within, field: named ? title : within.field };
  // Some panels are emptied instead of hidden: then the control says that they are closed.
  const closed = isHidden(element) || control.getAttribute('aria-expanded') === 'false';
  readOrNote(walk, element, title, closed, inner);
}

/** `details`: its summary is the heading. */
export function readDetails(walk: Walk, element: HTMLElement, within: Within): void {
  walk.flush(within);
  const summary = [...element.children].find((child) => child.localName === 'summary');
  const title = titleOf(summary);
  if (!element.hasAttribute('open') && isSecondPlan(element)) {
    noteSecondPlan(walk, title);
    return;
  }
  if (summary) {
    const head = { ...within, heading: true, level: undefined };
    walk.children(summary, head);
    walk.flush(head);
  }
  const inner = { ...within, field: title || within.field };
  readOrNote(walk, element, title, !element.hasAttribute('open'), inner, summary);
}

function noteSecondPlan({ walked }: Walk, title: string): void {
  walked.notVisited.push({ where: title || 'another plan on this page', why: secondPlan });
}

/** Reads a panel's content; a closed one that holds nothing yet is noted, since it fills itself when it is opened. */
function readOrNote(
  walk: Walk,
  element: HTMLElement,
  title: string,
  closed: boolean,
  within: Within,
  except?: Element,
): void {
  const { blocks, notVisited } = walk.walked;
  const before = blocks.length;
  const noted = notVisited.length;
  const inside = { ...within, part: partIn(within, title) };
  if (except) for (const node of element.childNodes) node !== except && walk.node(node, inside);
  else walk.inside(element, inside);
  walk.flush(inside);
  walk.walked.panels += 1;
  walk.walked.panelsEnd = blocks.length;
  const found = blocks.slice(before);
  const waits = found.every((block) => /^(loading|please wait)\b/i.test(block.text));
  if (!waits || notVisited.length > noted || (found.length === 0 && !closed)) return;
  blocks.length = before;
  walk.walked.panelsEnd = before;
  notVisited.push({
    where: title || 'a closed panel',
    why: 'This panel fills itself only when it is opened. Open it on the page, then read again.',
  });
}

/** The words of a control as the eye sees them. */
function titleOf(control: Element | undefined): string {
  const nodes = control ? textNodesOf(control) : [];
  const seen = nodes.filter(
    (node) => !node.parentElement || node.parentElement === control || !isAside(node.parentElement),
  );
  return single(seen.map((node) => node.data).join(' '));
}

/** So many panels make a document of panels, where what follows the last one is the page's own. */
const fewestPanels = 3;
/** Longest text after the last panel that can be a deadline or a note on how to answer. */
const longestAfter = 600;

/** A deadline for comments below the last section would else be read as the end of that section. */
export function setAfterPanelsApart(walked: Walked): void {
  const after = walked.blocks.slice(walked.panelsEnd);
  const length = after.reduce((sum, block) => sum + block.text.length, 0);
  if (
    walked.panels < fewestPanels ||
    length > longestAfter ||
    after.some((block) => block.kind === 'heading')
  )
    return;
  walked.blocks.length -= after.length;
  walked.furniture.push(...after);
}
