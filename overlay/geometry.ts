/** A rectangle in the top window's viewport, in CSS pixels. */
export type Rectangle = { left: number; top: number; right: number; bottom: number };

/** True where the point lies in the rectangle, edges included. */
export function holds(box: Rectangle, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** The part both rectangles share; undefined where they share nothing. */
export function overlap(one: Rectangle, other: Rectangle): Rectangle | undefined {
  const box = {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : undefined;
}

/** A frame document's rectangles as the top window sees them: moved by each frame's place and cut to what it shows. */
export function inTopWindow(boxes: Iterable<Rectangle>, owner: Document): Rectangle[] {
  let found = [...boxes].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  for (let frame = frameOf(owner); frame; frame = frameOf(frame.ownerDocument)) {
    const edge = frame.getBoundingClientRect();
    const left = edge.left + frame.clientLeft;
    const top = edge.top + frame.clientTop;
    const shown = { left, top, right: left + frame.clientWidth, bottom: top + frame.clientHeight };
    found = found.flatMap(
      (box) =>
        overlap(
          { left: box.left + left, top: box.top + top, right: box.right + left, bottom: box.bottom + top },
          shown,
        ) ?? [],
    );
  }
  return found;
}

/** How far a frame document's own corner lies from the top window's, however deep the frame. */
export function frameOffset(owner: Document): { left: number; top: number } {
  const offset = { left: 0, top: 0 };
  for (let frame = frameOf(owner); frame; frame = frameOf(frame.ownerDocument)) {
    const edge = frame.getBoundingClientRect();
    offset.left += edge.left + frame.clientLeft;
    offset.top += edge.top + frame.clientTop;
  }
  return offset;
}

function frameOf(owner: Document): Element | null | undefined {
  return owner.defaultView?.frameElement;
}

/** A width and height in CSS pixels. */
export type Size = { width: number; height: number };

/** Free space kept between a card and the words or the window's edge, in CSS pixels. */
const gap = 8;

/** Where a card of `size` goes so that it covers none of the words and stays in the window: under them, else over them. */
export function besideWords(words: Rectangle, size: Size, window: Size): { left: number; top: number } {
  const under = words.bottom + gap;
  const over = words.top - gap - size.height;
  const top = under + size.height <= window.height - gap || over < gap ? under : over;
  return {
    left: clamp(words.left, gap, window.width - size.width - gap),
    top: clamp(top, gap, window.height - size.height - gap),
  };
}

/**
 * Where a badge may go, best first: at the end of the heading's last line, under that line, over its first. The first
 * two only if the badge stays inside `room` (the heading's table cell, else the window); the last always fits the window.
 */
export function besideHeading(lines: Rectangle[], size: Size, room: Rectangle, window: Size): Rectangle[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const end = boxAt(last.right + gap, last.top + (last.bottom - last.top - size.height) / 2, size);
  const under = boxAt(last.left, last.bottom, size);
  const over = boxAt(
    clamp(room.right - size.width, 0, window.width - size.width),
    Math.min(first.top, room.top + size.height / 4) - size.height,
    size,
  );
  const inside = [
    ...(end.right <= room.right ? [end] : []),
    ...(under.right <= room.right && under.bottom <= room.bottom ? [under] : []),
  ].filter((box) => box.left >= 0 && box.right <= window.width);
  return [...inside, over];
}

function boxAt(left: number, top: number, { width, height }: Size): Rectangle {
  return { left, top, right: left + width, bottom: top + height };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
