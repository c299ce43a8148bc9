/** So long nothing further is asked for before the document is worked on: quicker than anybody reads, slower than keys that follow each other. */
const rest = 90;
/** A window that is not in front draws no frames: this is the longest anything waits for one, in milliseconds. */
const longest = 200;

/**
 * Does something in the document once the panel has been drawn and no further key asks for something else: what a key
 * changes in the panel comes first, and of several asked for quickly only the last is done. Outside a window, at once.
 */
export function afterFrame(): (run: () => void) => void {
  let turn = 0;
  return (run) => {
    turn += 1;
    const mine = turn;
    const go = () => {
      if (mine === turn) run();
    };
    if (typeof requestAnimationFrame === 'function') setTimeout(go, rest);
    else setTimeout(go);
  };
}

/** Resolves once the frame under way has been drawn. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame !== 'function') return resolve();
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longest);
  });
}
