import { useState } from 'preact/hooks';
import type { ReviewProps } from '../session/use-session.ts';
import { ThreadDialog } from './thread-dialog.tsx';

/** Opens the golden thread as a table, to read and to show to others. Needs the open document. */
export function ThreadButton({ state }: ReviewProps) {
  const [open, setOpen] = useState(false);
  if (!state.document) return null;
  return (
    <>
      <button type="button" class="thread-open" onClick={() => setOpen(true)}>
        Show the thread as a table
      </button>
      {open && <ThreadDialog plan={state.document.plan} child={state.child} onClose={() => setOpen(false)} />}
    </>
  );
}
