/** Where somebody reads: which of the document's parts (pages, or a Word document's blocks) and how far into it, as a share. */
export type ReadingPlace = { part: number; share: number };

/** The part that stands at `line`, in pixels from the window's top. Parts follow each other downwards. */
export function placeAt(parts: ArrayLike<Element>, line: number): ReadingPlace | undefined {
  let low = 0;
  let high = parts.length - 1;
  if (high < 0) return undefined;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((parts[middle]?.getBoundingClientRect().bottom ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  const box = parts[low]?.getBoundingClientRect();
  if (!box) return undefined;
  const share = box.height > 0 ? (line - box.top) / box.height : 0;
  return { part: low, share: Math.min(1, Math.max(0, share)) };
}

/** Scrolls so that a place stands at `line` again. */
export function goToPlace(parts: ArrayLike<Element>, { part, share }: ReadingPlace, line: number): void {
  const box = parts[part]?.getBoundingClientRect();
  if (box) window.scrollBy({ top: box.top + share * box.height - line, behavior: 'instant' });
}
