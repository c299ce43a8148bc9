/**
 * Does something once the frame that is under way has been drawn, and of several asked for before then only the last:
 * what the panel draws comes first, what it paints in the document after. Where no frames are drawn, soon all the same.
 */
export function afterFrame(): (run: () => void) => void {
  let waiting: (() => void) | undefined;
  return (run) => {
    const isFirst = waiting === undefined;
    waiting = run;
    if (!isFirst) return;
    let isDone = false;
    const go = () => {
      if (isDone) return;
      isDone = true;
      const latest = waiting;
      waiting = undefined;
      latest?.();
    };
    // A timer set in a frame comes after it was drawn. Outside a window there are no frames to wait for.
    if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => setTimeout(go));
    else setTimeout(go);
    setTimeout(go, longest);
  };
}

/** A window that is not in front draws no frames: this is the longest anything waits, in milliseconds. */
const longest = 200;
