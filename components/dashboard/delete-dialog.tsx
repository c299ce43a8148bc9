import { useEffect, useRef } from 'preact/hooks';
import type { Listing } from '../../review/listing.ts';

type Props = { line: Listing | undefined; onCancel: () => void; onDelete: (line: Listing) => void };

/** Asks before a review is deleted; it can be put back until the page is left. */
export function DeleteDialog({ line, onCancel, onDelete }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (line) dialog.current?.showModal();
    else dialog.current?.close();
  }, [line]);
  return (
    <dialog ref={dialog} aria-labelledby="delete-title" onClose={onCancel}>
      <h2 id="delete-title">Delete {line?.planRef}?</h2>
      <p>
        Its levels, comments and history go from this device. You can put it back until you leave this page.
      </p>
      <div class="row">
        <button type="button" onClick={onCancel}>
          Keep it
        </button>
        <button type="button" class="danger" onClick={() => line && onDelete(line)}>
          Delete
        </button>
      </div>
    </dialog>
  );
}
