import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Review } from '../../review/review.ts';
import { counted, dayWord } from '../words.ts';
import { historyLines } from './history-lines.ts';

/** So many changes are drawn at a time: thousands at once would hold up the keys. */
const page = 200;

type Props = {
  review: Review;
  planRef: string;
  /** One more change that takes this one out of force; nothing is rewritten. */
  onTakeBack: (seq: number) => void;
  onClose: () => void;
};

/** Who changed what, when: newest first, by day, with a way to take each back. */
export function HistoryDialog({ review, planRef, onTakeBack, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [criterion, setCriterion] = useState('');
  const [shown, setShown] = useState(page);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const all = useMemo(() => historyLines(review.changes, review.createdAt), [review]);
  const criteria = [...new Set(all.flatMap((line) => line.criterion || []))].sort();
  const lines = criterion === '' ? all : all.filter((line) => line.criterion === criterion);
  const days = Map.groupBy(lines.slice(0, shown), ({ at }) => dayWord(at));
  return (
    <dialog ref={dialog} class="history" aria-labelledby={`${id}-title`} onClose={onClose}>
      <header class="history-head">
        <h2 id={`${id}-title`}>History of {planRef}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <div class="row history-tools">
        <label>
          About{' '}
          <select
            value={criterion}
            onChange={(event) => {
              setCriterion(event.currentTarget.value);
              setShown(page);
            }}
          >
            <option value="">everything</option>
            {criteria.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <span role="status">{counted(lines.length, 'change')}</span>
      </div>
      {lines.some(({ by }) => by === undefined) && (
        <p class="muted">
          A change with nothing in front was made by whoever used this browser then. Give yourself a reference
          in the settings to stand before yours.
        </p>
      )}
      {lines.length === 0 && <p>Nothing was changed yet.</p>}
      {[...days].map(([day, own]) => (
        <section key={day}>
          <h3>{day}</h3>
          <ol>
            {own.map((line) => (
              <li key={line.seq} class={line.isUndone ? 'history-undone' : undefined}>
                <span>
                  <time dateTime={line.at}>{clock(line.at)}</time> {line.by !== undefined && `${line.by}: `}
                  {line.isUndone ? <s>{line.words}</s> : line.words}
                  {/[.!?…]”?$/.test(line.words) ? '' : '.'}
                  {line.isUndone && ' Taken back.'}
                </span>
                {line.canTakeBack && (
                  <button type="button" class="quiet small" onClick={() => onTakeBack(line.seq)}>
                    Take back<span class="hidden">: {line.words}</span>
                  </button>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {lines.length > shown && (
        <button type="button" onClick={() => setShown(shown + page)}>
          Show {Math.min(page, lines.length - shown)} earlier changes
        </button>
      )}
    </dialog>
  );
}

/** The time of day where the reviewer is. */
function clock(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
