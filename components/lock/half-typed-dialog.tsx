import { useEffect, useRef } from 'preact/hooks';

type Props = { labels: readonly string[]; onLock: () => void; onStay: () => void };

/** Before locking by hand: words stand in a form that was not handed in, and would be lost. */
export function HalfTypedDialog({ labels, onLock, onStay }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="card lock-asks" aria-labelledby="lock-asks-title" onClose={onStay}>
      <h2 id="lock-asks-title">Some words are not kept yet</h2>
      <p>
        What you typed in {labels.map((label) => `“${label}”`).join(', ')} was not handed in, and goes when
        the reviews are locked. Everything else is saved.
      </p>
      <div class="row">
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          Go back to it
        </button>
        <button type="button" class="danger" onClick={onLock}>
          Lock, and lose those words
        </button>
      </div>
    </dialog>
  );
}
