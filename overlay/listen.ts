/** What the reviewer does in the document, with the point in the coordinates of the document it happened in. */
export type DocumentActs = {
  point: (x: number, y: number, owner: Document) => void;
  /** A click that selected nothing. */
  click: (x: number, y: number, owner: Document) => void;
  escape: () => void;
  turnOff: () => void;
  /** Something moved: what lies over the page must be placed again. At most once a frame. */
  moved: () => void;
};

/** Listens in the page and its frames until `signal` ends it. `host` is the overlay's own element, whose events are its own. */
export function listen(
  documents: Set<Document>,
  covered: Element[],
  host: Element,
  acts: DocumentActs,
  signal: AbortSignal,
): void {
  const pointing = frameByFrame(signal);
  const moving = frameByFrame(signal);
  const moved = () => moving(acts.moved);
  for (const owner of documents) {
    const passive = { signal, passive: true };
    owner.addEventListener(
      'pointermove',
      ({ target, clientX, clientY }) => {
        if (target !== host) pointing(() => acts.point(clientX, clientY, owner));
      },
      passive,
    );
    owner.addEventListener(
      'click',
      ({ isTrusted, target, clientX, clientY }) => {
        if (isTrusted && target !== host && owner.getSelection()?.isCollapsed !== false)
          acts.click(clientX, clientY, owner);
      },
      passive,
    );
    owner.addEventListener('keydown', (event) => key(event, acts), { signal, capture: true });
    owner.addEventListener('scroll', moved, { ...passive, capture: true });
    owner.addEventListener('input', moved, passive);
  }
  window.addEventListener('resize', moved, { signal });
  const resized = new ResizeObserver(moved);
  for (const element of [document.documentElement, ...covered]) resized.observe(element);
  signal.addEventListener('abort', () => resized.disconnect());
}

/** Keys that a person pressed: a page can make events of its own. */
function key(event: KeyboardEvent, acts: DocumentActs): void {
  if (!event.isTrusted) return;
  if (event.key === 'Escape') acts.escape();
  if (event.altKey && event.shiftKey && event.code === 'KeyO') {
    event.preventDefault();
    acts.turnOff();
  }
}

/** Runs the latest act once at the next frame, and none after the signal. */
function frameByFrame(signal: AbortSignal): (act: () => void) => void {
  let latest: (() => void) | undefined;
  return (act) => {
    const waiting = latest !== undefined;
    latest = act;
    if (waiting) return;
    requestAnimationFrame(() => {
      const run = latest;
      latest = undefined;
      if (!signal.aborted) run?.();
    });
  };
}
