import { useState } from 'preact/hooks';
import { useCommands } from '../keys/use-commands.ts';

import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { HistoryDialog } from './history-dialog.tsx';

/** The history of the review at hand, by its button or from the command menu. */
export function HistoryDesk({ current }: Pick<ReviewProps, 'current'>) {
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  useCommands([{ id: 'history', run: () => setOpen(true) }]);
  return (
    <>
      <p class="history-door">
        <button type="button" class="quiet" onClick={() => setOpen(true)}>
          History: who changed what, when
        </button>
      </p>
      {isOpen && (
        <HistoryDialog
          review={current.review}
          planRef={current.state.planRef}
          onTakeBack={(seq) => void actions.takeBack(seq)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
