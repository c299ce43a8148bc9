import { aroundIn } from './step.ts';

/** Whether an element holds neither the heading nor others of the same tag and class, so that it can be the text under it. */
export function staysApart(around: HTMLElement, heading: HTMLElement): boolean {
  for (let at: HTMLElement | undefined = heading; at; at = aroundIn(at)) if (at === around) return false;
  // Compared and not searched by a selector: pages write line ends and any other sign into their classes.
  const classes = heading.getAttribute('class') ?? '';
  return ![...around.getElementsByTagName(heading.localName)].some(
    (other) => classes === '' || other.getAttribute('class') === classes,
  );
}
