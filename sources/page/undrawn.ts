import { isElement, single, styleOf } from './nodes.ts';
import type { Walk } from './walk-state.ts';

/** Empty boxes lower than this are spacers between things. */
const lowestBox = 40;
/** A list that holds this much less than its height keeps the rest undrawn, in pixels. */
const leastMissing = 300;

/** Notes pages or cards that a viewer draws only when they come near the screen. */
export function noteUndrawn(walk: Walk, element: HTMLElement): void {
  const children = [...element.children].filter((child) => isElement(child));
  if (children.length === 0) return;
  const empty = children.filter((child) => isEmpty(child));
  const why =
    'The page draws only what is near the screen. Scroll to it and read again, or save the document and drop the file here.';
  if (children.length >= 3 && empty.length > 0 && empty.length < children.length) {
    const name = children[0]?.localName ?? '';
    const pages = empty.filter(
      (child) =>
        child.localName === name &&
        child.className === children[0]?.className &&
        heightOf(child) >= lowestBox,
    );
    if (
      pages.length > 0 &&
      pages.length >= empty.length - 1 &&
      children.every((child) => child.localName === name)
    ) {
      const numbers = pages.map((page) => children.indexOf(page) + 1);
      const isPages = /page/i.test(`${children[0]?.className} ${Object.keys(children[0]?.dataset ?? {})}`);
      walk.walked.notVisited.push({ where: `${isPages ? 'pages' : 'parts'} ${ranges(numbers)}`, why });
      return;
    }
  }
  if (
    !/auto|scroll/.test(styleOf(element)?.overflowY ?? '') ||
    element.scrollHeight <= element.clientHeight + leastMissing
  )
    return;
  if (hasUndrawnRest(element) || children.some((child) => hasUndrawnRest(child))) {
    walk.walked.notVisited.push({ where: 'the rest of a long list', why });
  }
}

/** A tall box whose drawn children stand at fixed places and fill only part of it. */
function hasUndrawnRest(box: HTMLElement): boolean {
  const drawn = [...box.children].filter((child) => isElement(child)).filter((child) => !isEmpty(child));
  if (drawn.length === 0 || drawn.some((child) => styleOf(child)?.position !== 'absolute')) return false;
  const filled = drawn.reduce((sum, child) => sum + heightOf(child), 0);
  return box.scrollHeight - filled > Math.max(leastMissing, box.scrollHeight * 0.2);
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

/** "3-7, 9" */
function ranges(numbers: number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
