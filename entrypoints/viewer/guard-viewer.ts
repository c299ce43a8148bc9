import { createGuard } from '../../components/lock/guard.ts';
import { ownStore } from '../sidepanel/own-store.ts';
import { settingsDoor } from '../sidepanel/settings-door.ts';
import { part } from './parts.ts';
import type { Viewer } from './viewer.ts';

/**
 * Guards the viewer with the reviews' own lock. Reading here counts as being there: keys, presses, the wheel and scrolling.
 * When the reviews are locked the open document is let go of: it is the child's whole plan and this page keeps no copy, so
 * the page is loaded anew and says to open the file again. `changed` is called when another document is open, or none.
 */
export async function guardViewer(viewer: Viewer): Promise<{ changed: () => Promise<void> }> {
  const guard = createGuard({ ...ownStore(), settings: settingsDoor() });
  // A place is left behind by a document that the lock closed.
  if (guard.takePlace()) viewer.tell(letGo);
  let element: HTMLElement | undefined;
  let detach: (() => void) | undefined;
  /** A document that was opened while the reviews were locked is none of theirs until somebody unlocks them. */
  const hold = () => {
    const { kind } = guard.get().lock;
    if (element && !detach && (kind === 'unlocked' || kind === 'no-passphrase' || kind === 'converting'))
      detach = guard.attach(holding);
  };
  const changed = async () => {
    element = (await viewer.shown())?.element;
    detach?.();
    detach = undefined;
    hold();
  };
  guard.subscribe(() => {
    const { lock, closing, soon } = guard.get();
    document.body.classList.toggle('let-go', detach !== undefined && (closing || lock.kind === 'locked'));
    part('locks-soon', HTMLElement).hidden = soon === undefined;
    hold();
  });
  document.addEventListener(
    'scroll',
    () => {
      // Once the lock is announced, only a key or press puts it off: that the page moved by itself is nobody's being there.
      if (guard.get().lock.kind === 'unlocked' && guard.get().soon === undefined) guard.scrolled();
    },
    { passive: true, capture: true },
  );
  guard.start();
  await changed();
  return { changed };
}

/** Nothing is typed here that would be lost, and the marks go with the page. */
const holding = {
  keep: async () => undefined,
  away: () => ({ place: {} }),
  letGo: async () => undefined,
};

const letGo =
  'The reviews were locked, so the document that was open here was closed. Nothing of it was kept. Open the file again to go on.';
