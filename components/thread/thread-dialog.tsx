import { render } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { GuardContext } from '../lock/use-guard.ts';
import { useActions } from '../session/use-session.ts';
import { type ThreadProps, ThreadViews } from './thread-views.tsx';

/** From this width on the matrix is the first thing shown, in CSS pixels; under it the narrower list is. */
const wide = 640;

type Props = Omit<ThreadProps, 'wide'> & { onClose: () => void };

/** The golden thread in front of the panel, with a way to a tab of its own for a wall or a meeting. Escape or Close goes back. */
export function ThreadDialog({ plan, child, onClose }: Props) {
  const { openSheet } = useActions();
  const guard = useContext(GuardContext);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const widen = async () => {
    const root = await openSheet('The golden thread');
    if (!root) return;
    render(
      <div class="thread">
        <h1>The golden thread</h1>
        <ThreadViews {...{ plan, child }} wide />
      </div>,
      root,
    );
    // What the tab shows is of the review: it closes when the reviews are locked.
    const stop = guard?.subscribe(() => {
      const { closing, lock } = guard.get();
      if (!closing && lock.kind !== 'locked') return;
      stop?.();
      root.ownerDocument.defaultView?.close();
    });
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="thread" aria-labelledby="thread-title" onClose={onClose}>
      <header class="thread-head">
        <h2 id="thread-title">The golden thread</h2>
        <div class="row">
          <button type="button" class="quiet thread-widen" onClick={() => void widen()}>
            Show in a tab of its own
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
      </header>
      <ThreadViews {...{ plan, child }} wide={innerWidth >= wide} />
    </dialog>
  );
}
