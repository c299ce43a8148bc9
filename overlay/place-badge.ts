import { besideHeading, inTopWindow, type Rectangle, type Size } from './geometry.ts';
import { elementOf, type Spot } from './spot.ts';

/** A badge and its heading. `sizes`: with its words and without, as measured once: a badge is made anew with its words. */
export type PlacedBadge = { button: HTMLButtonElement; heading: Spot[]; sizes?: Size[] };

/**
 * Puts a badge by its heading: in the heading's own cell or line where nothing else stands, with its words if there is
 * room for them, else only its letter and number. Hidden while the heading is. This is done at every scroll, so nothing
 * is changed to measure it: each change would make the browser lay the page out anew.
 */
export function placeBadge(
  badge: PlacedBadge,
  lines: Rectangle[],
  origin: { left: number; top: number },
): void {
  const { button, heading } = badge;
  button.hidden = lines.length === 0;
  const element = heading[0] && elementOf(heading[0]);
  if (lines.length === 0 || !element) return;
  const page = document.documentElement;
  const window = { width: page.clientWidth, height: page.clientHeight };
  const cell = element.closest('td, th, [role=cell], [role=gridcell], [role=columnheader]');
  const [room = { left: 0, top: Math.min(...lines.map(({ top }) => top)), right: window.width, bottom: 0 }] =
    cell ? inTopWindow([cell.getBoundingClientRect()], cell.ownerDocument) : [];
  badge.sizes ??= [false, true].map((isCompact) => {
    button.classList.toggle('compact', isCompact);
    return button.getBoundingClientRect();
  });
  const found = badge.sizes.flatMap((size, at) => {
    const boxes = besideHeading(lines, size, room, window);
    return boxes.map((box, index) => ({ box, isCompact: at > 0, isLast: index === boxes.length - 1 }));
  });
  // Over the line comes last in both sizes: it is taken only where neither size fits inside.
  const best =
    found.find((one) => !one.isLast && isFree(one.box, element)) ??
    found.find((one) => one.isLast && one.isCompact) ??
    found[0];
  if (!best) return;
  button.classList.toggle('compact', best.isCompact);
  button.style.left = `${best.box.left - origin.left}px`;
  button.style.top = `${best.box.top - origin.top}px`;
}

/** Free space kept between a badge and the next column's words, in CSS pixels. */
const margin = 6;

/** True where a badge would lie on the heading's own ground only, not on the next column's words. Outside the window nothing can be asked. */
function isFree(box: Rectangle, heading: Element): boolean {
  if (heading.ownerDocument !== document) return true;
  const middle = (box.top + box.bottom) / 2;
  return [box.left + 1, (box.left + box.right) / 2, box.right + margin].every((x) => {
    const under = document
      .elementsFromPoint(x, middle)
      .find((element) => element.parentElement !== document.documentElement || element === document.body);
    return under === undefined || under.contains(heading);
  });
}
