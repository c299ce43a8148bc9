import type { Rectangle } from './geometry.ts';
import { elementOf, type Spot } from './spot.ts';

/** Scrolls a spot's element to the middle of its window and of every frame and box around it. */
export function bringIntoView(spot: Spot): void {
  elementOf(spot)?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** Scrolls on where an element is taller than the window and its middle is not where the words are. */
export function finishView([first]: Rectangle[]): void {
  if (!first) return;
  if (first.top >= 0 && first.bottom <= window.innerHeight) return;
  window.scrollBy({ top: first.top - window.innerHeight / 3 });
}
