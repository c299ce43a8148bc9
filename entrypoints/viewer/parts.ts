/** A part of the page by its id. Throws if the page has lost it: that would be our own mistake. */
export function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The viewer page has no ${kind.name} called ${id}`);
  return found;
}

/** Where the document begins to be seen below what stays at the window's top, in pixels from there. */
export function headBottom(): number {
  return Math.max(0, document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0);
}

/** Tells the style how much of the head stays at the window's top: all of it, or in narrow windows its lowest row. */
export function measureHead(): void {
  const head = document.querySelector('body > header');
  if (!head) return;
  const row = part('way', HTMLElement);
  const tell = () => {
    const box = head.getBoundingClientRect();
    const above = row.getBoundingClientRect().top - box.top - 4;
    const { style } = document.documentElement;
    style.setProperty('--above', `${-above}px`);
    const stays = getComputedStyle(head).top === '0px' ? box.height : box.height - above;
    style.setProperty('--head', `${stays}px`);
    style.scrollPaddingTop = `${stays + 8}px`;
  };
  new ResizeObserver(tell).observe(head);
  tell();
}
