/** Moves the focus through a list by arrow keys, Home and End. True where the key was one of them. */
export function stepThrough(event: KeyboardEvent, stops: readonly HTMLElement[]): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || stops.length === 0) return false;
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  const last = stops.length - 1;
  const next: Record<string, number> = {
    ArrowDown: Math.min(last, at + 1),
    ArrowUp: Math.max(0, at - 1),
    Home: 0,
    End: last,
  };
  const to = next[event.key];
  if (to === undefined) return false;
  event.preventDefault();
  stops[to]?.focus();
  return true;
}

/** Keeps an entry in sight inside its own list, without moving the document. */
export function keepSeen(element: HTMLElement): void {
  const box = element.closest('.scrolls');
  if (!box) return;
  const [mine, room] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  if (mine.top < room.top) box.scrollTop += mine.top - room.top - 8;
  else if (mine.bottom > room.bottom) box.scrollTop += mine.bottom - room.bottom + 8;
}
