import { useId, useRef } from 'preact/hooks';
import { inWords } from '../../rubric/dates/calendar.ts';
import type { EventName } from '../../rubric/dates/statutory-steps.ts';
import { fieldOf } from '../../review/process-events.ts';
import { detailWords } from '../review/detail-words.ts';
import { useActions } from '../session/use-session.ts';
import type { DateSeen } from './dates-seen.ts';

type Props = { row: DateSeen; onGive: (event: EventName, date: string | undefined) => void };

/** One date of the process: what the document prints of it, a press to confirm, or a field to enter it by hand. */
export function DateRow({ row, onGive }: Props) {
  const { show } = useActions();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { event, given, found } = row;
  const title = detailWords[fieldOf[event]] ?? event;
  const isPrinted = given !== undefined && found.some(({ date, precise }) => precise && date === given);
  const give = (date: string | undefined) => {
    onGive(event, date);
    focusNext(field.current);
  };
  return (
    <li class="date-row" data-event={event}>
      <div class="date-given">
        <label for={id}>{title}</label>
        <input
          ref={field}
          id={id}
          type="date"
          value={given ?? ''}
          onChange={(changed) => onGive(event, changed.currentTarget.value || undefined)}
        />
        <span class="date-word">{wordOf(row, isPrinted)}</span>
        {given !== undefined && (
          <button type="button" class="quiet small" onClick={() => give(undefined)}>
            Clear<span class="hidden"> {title}</span>
          </button>
        )}
      </div>
      {found.map((one) => (
        <div key={`${one.date} ${one.words.block} ${one.words.from}`} class="date-found">
          <button type="button" class="quote" onClick={() => void show(one.words)}>
            <span class="muted">{one.label ? `${shortened(one.label)}: ` : ''}</span>
            <q>{one.words.quote}</q>
            <span class="quote-go">Show in the document</span>
          </button>
          {!one.precise && <span class="hint">Only a month is printed. Enter the day, if you know it.</span>}
          {one.precise && one.date !== given && (
            <button
              type="button"
              class={given === undefined ? 'small confirm-date' : 'small'}
              onClick={() => give(one.date)}
            >
              {given === undefined ? 'Confirm' : 'Take'} {inWords(one.date)}
              <span class="hidden"> as {title}</span>
            </button>
          )}
        </div>
      ))}
    </li>
  );
}

function wordOf({ given, found }: DateSeen, isPrinted: boolean): string {
  if (given !== undefined) return isPrinted ? '✓ Confirmed' : '✓ Entered by you';
  if (found.some(({ precise }) => precise)) return '○ Found, not confirmed';
  return found.length > 0 ? '○ Month found' : 'Not found';
}

/** After a date is confirmed the next one to confirm has the focus, else the field of this one: keys go on from there. */
function focusNext(field: HTMLInputElement | null): void {
  setTimeout(() => {
    const row = field?.closest('li');
    const after = [...document.querySelectorAll<HTMLElement>('#dates .confirm-date')].find(
      (button) =>
        row &&
        row.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING &&
        !row.contains(button),
    );
    (after ?? field)?.focus();
  });
}

/** A label can be a whole half sentence: its end names the date. */
function shortened(label: string): string {
  return label.length <= 60 ? label : `… ${label.slice(-58).replace(/^\S*\s+/, '')}`;
}
