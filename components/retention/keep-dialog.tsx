import { useEffect, useRef, useState } from 'preact/hooks';
import { monthsAfter } from '../../review/keep-until.ts';

type Props = {
  planRef: string;
  today: string;
  onCancel: () => void;
  /** An ISO day, `always`, or nothing for as long as the settings say. */
  onKeep: (until: string | undefined) => void;
};

/** Asks until when a review is kept. */
export function KeepDialog({ planRef, today, onCancel, onKeep }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [day, setDay] = useState(monthsAfter(today, 12));
  useEffect(() => dialog.current?.showModal(), []);
  const isLater = /^\d{4}-\d{2}-\d{2}$/.test(day) && day > today;
  return (
    <dialog ref={dialog} class="keep-until" aria-labelledby="keep-title" onClose={onCancel}>
      <h2 id="keep-title">Keep {planRef} until…</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (isLater) onKeep(day);
        }}
      >
        <label>
          The day{' '}
          <input
            type="date"
            required
            min={monthsAfter(today, 0)}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary" aria-disabled={!isLater}>
          Keep to that day
        </button>
      </form>
      <div class="row">
        <button type="button" onClick={() => onKeep('always')}>
          Until I delete it
        </button>
        <button type="button" onClick={() => onKeep(undefined)}>
          As long as the settings say
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          Leave it
        </button>
      </div>
    </dialog>
  );
}
