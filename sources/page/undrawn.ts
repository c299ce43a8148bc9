import { isElement, single, styleOf } from './nodes.ts';
import type { NotVisited } from '../../plan/block.ts';
import type { Walk } from './walk-state.ts';
import { numberRanges } from '../../plan/wording/number-ranges.ts';

/** Empty boxes lower than this are spacers between things. */
const lowestBox = 40;
/** A list that holds this much less than its height keeps the rest undrawn, in pixels. */
const leastMissing = 300;

const why =
  'The page draws only what is near the screen. Scroll to it and read again, or save the document and drop the file here.';

/** Notes pages or cards that a viewer draws only when they come near the screen. */
export function noteUndrawn(walk: Walk, element: HTMLElement): void {
  if (/carousel/i.test(element.getAttribute('aria-roledescription') ?? '')) noteSlides(walk, element);
  const where = undrawnPages(walk, element);
  if (where) walk.walked.notVisited.push({ where, why });
  else if (hasUndrawn(element)) {
    walk.walked.notVisited.push({ where: longList, why, drawn: drawnOf(element) });
    for (const child of [element, ...element.children]) walk.walked.drawn.set(child, 'a long list');
  }
}

/** A row of slides of which one is in the page. */
function noteSlides({ walked }: Walk, element: HTMLElement): void {
  const slides = element.querySelectorAll('[aria-roledescription=slide],[class~=slide]').length;
  if (slides !== 1 || !element.querySelector('button,[role=button]')) return;
  walked.notVisited.push({
    where: 'the other slides',
    why: 'The page shows one slide at a time. Open each on the page, then read again.',
  });
}

/** How a list is named that draws only what is near the screen; see plan/visits/read-again.ts. */
const longList = 'the rest of a long list';

/** Smaller drawings are charts and signatures. In square pixels. */
const leastPage = 250_000;

/** Notes a page that is drawn as a picture; a viewer that lays text over its pictures is read through that text. */
export function noteCanvas(walk: Walk, element: HTMLElement): void {
  const box = element.getBoundingClientRect();
  const hasText = single(element.parentElement?.parentElement?.textContent) !== '';
  const where = 'pages drawn as pictures';
  if (
    box.width * box.height < leastPage ||
    hasText ||
    walk.walked.notVisited.some((entry) => entry.where === where)
  )
    return;
  walk.walked.notVisited.push({
    where,
    why: 'Part of this page is a picture without text. Save the document and drop the file here.',
  });
}

/** Boxes of one kind in a row, some with text and some waiting for it at their full height. */
function undrawnPages(walk: Walk, element: HTMLElement): string | undefined {
  const [first, ...rest] = element.children;
  if (!first || rest.length < 1) return undefined;
  if (rest.some((child) => child.localName !== first.localName || child.className !== first.className))
    return undefined;
  const boxes = [...element.children].filter((child) => isElement(child));
  const isPages = /page/i.test(`${first.className} ${Object.keys(boxes[0]?.dataset ?? {})}`);
  // Two boxes, one of them empty, are pages only where they say so.
  if (rest.length < 2 && !isPages) return undefined;
  const waiting = boxes.filter((box) => isEmpty(box) && heightOf(box) >= lowestBox);
  // Pages bear their numbers also while all of them are drawn: the next look may find some of them gone.
  if (waiting.length === boxes.length || (waiting.length === 0 && !isPages)) return undefined;
  for (const [index, box] of boxes.entries())
    walk.walked.drawn.set(box, `${isPages ? 'page' : 'part'} ${index + 1}`);
  if (waiting.length === 0) return undefined;
  return `${isPages ? 'pages' : 'parts'} ${numberRanges(waiting.map((box) => boxes.indexOf(box) + 1))}`;
}

function hasUndrawn(element: HTMLElement): boolean {
  if (element.childElementCount === 0) return false;
  if (element.scrollHeight <= element.clientHeight + leastMissing / 2) return false;
  if (!/auto|scroll/.test(styleOf(element)?.overflowY ?? '')) return false;
  const boxes = [element, ...element.children].filter((box) => isElement(box));
  return boxes.some(hasUndrawnRest);
}

/** The stretch of a list that can be seen: what is drawn beyond it is drawn for a moment only. */
function drawnOf(element: HTMLElement): NonNullable<NotVisited['drawn']> {
  const { scrollTop, clientHeight, scrollHeight } = element;
  return { of: scrollHeight, stretches: [[Math.round(scrollTop), Math.round(scrollTop + clientHeight)]] };
}

/** A tall box whose drawn children stand at fixed places and fill only part of it. */
function hasUndrawnRest(box: HTMLElement): boolean {
  const drawn = [...box.children].filter((child) => isElement(child)).filter((child) => !isEmpty(child));
  if (drawn.length === 0 || drawn.some((child) => styleOf(child)?.position !== 'absolute')) return false;
  const filled = drawn.reduce((sum, child) => sum + heightOf(child), 0);
  return box.scrollHeight - filled > Math.max(leastMissing / 2, box.scrollHeight * 0.2);
}

function isEmpty(element: HTMLElement): boolean {
  if (element.shadowRoot || element.matches('input,textarea,select,img,svg,canvas,iframe,video,hr,br'))
    return false;
  if (element.querySelector('input,textarea,select,img,svg,canvas,iframe,video')) return false;
  return (
    single(element.textContent) === '' &&
    ![...element.querySelectorAll('*')].some((inside) => inside.shadowRoot)
  );
}

function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}
