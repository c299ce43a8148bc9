import { headBottom } from './parts.ts';
import { goToPlace, placeAt } from './reading-place.ts';
import type { SizedView } from './sized-view.ts';

/** Steps of the text's size, as shares of the usual one. */
const steps = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5];

/** A Word document whose text can be made larger or smaller. `changed` hears the new size, to remember it. */
export function sizedWord(element: HTMLElement, first: number, changed: (scale: number) => void): SizedView {
  let scale = first;
  element.style.fontSize = `${scale}rem`;
  const set = (next: number | undefined) => {
    if (next === undefined || next === scale) return;
    const line = headBottom();
    const place = placeAt(element.children, line);
    scale = next;
    element.style.fontSize = `${scale}rem`;
    if (place) goToPlace(element.children, place, line);
    changed(scale);
  };
  return {
    element,
    get scale() {
      return scale;
    },
    larger: () => set(steps.find((step) => step > scale + 0.01)),
    smaller: () => set(steps.findLast((step) => step < scale - 0.01)),
    usual: () => set(1),
  };
}
