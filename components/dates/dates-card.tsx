import { phaseMoves } from '../../review/details.ts';
import type { EventName } from '../../rubric/dates/statutory-steps.ts';
import { openAndGo } from '../case/open-and-go.ts';
import { useCommands } from '../keys/use-commands.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { DateRow } from './date-row.tsx';
import { type DateSeen, datesSeen } from './dates-seen.ts';
import { summaryOf } from './standing-words.ts';
import { StepItem } from './step-item.tsx';
import { StepsTable } from './steps-table.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';

/** The dates of the process, found, confirmed or entered, and how each statutory step stands by them. */
export function DatesCard({ state, current }: ReviewProps) {
  const { today, setDate, setDetail } = useActions();
  const day = today();
  const seen = datesSeen(current, state.document?.plan, day);
  const toConfirm = seen.rows.filter(isToConfirm).length;
  const { exceptions, details } = current.state;
  const isReview = current.framework.documentKind === 'annual-review';
  useCommands([{ id: 'dates', run: () => openAndGo('dates') }]);
  const give = (event: EventName, date: string | undefined) => setDate(event, date);
  return (
    <details class="card about dates" id="dates">
      <summary>
        <h2>Dates and time limits</h2>
        <span class="muted">{summaryOf(seen.steps, toConfirm)}</span>
      </summary>
      <div class="about-parts">
        {seen.contradictions.map(({ sentence }) => (
          <p key={sentence} class="notice notice-warn contradiction">
            <strong>Dates contradict each other.</strong> {sentence}
          </p>
        ))}
        <section aria-labelledby="dates-given">
          <h3 id="dates-given">Dates of the process</h3>
          <p class="hint">
            A date that was found in the document counts once you confirm it. Dates you enter are kept with
            this review.
          </p>
          <ul class="date-rows">
            {seen.rows.map((row) => (
              <DateRow key={row.event} row={row} onGive={give} />
            ))}
          </ul>
          {seen.more.length > 0 && (
            <details class="more">
              <summary>Other dates</summary>
              <ul class="date-rows">
                {seen.more.map((row) => (
                  <DateRow key={row.event} row={row} onGive={give} />
                ))}
              </ul>
            </details>
          )}
        </section>
        {isReview && (
          <label class="phase-move">
            Does a move to another phase of education come up?
            <select
              value={details.phaseMove ?? ''}
              onChange={(event) => {
                const chosen = phaseMoves.find((one) => one === event.currentTarget.value);
                if (chosen) setDetail({ phaseMove: chosen });
                else setDetail({}, ['phaseMove']);
              }}
            >
              <option value="">Not said yet</option>
              {phaseMoves.map((one) => (
                <option key={one} value={one}>
                  {moveWords[one]}
                </option>
              ))}
            </select>
            <span class="hint">
              Of the day of the move, the year decides for a move between schools or to post-16.
            </span>
          </label>
        )}
        <section aria-labelledby="dates-limits">
          <h3 id="dates-limits">Time limits</h3>
          {seen.steps.some(({ limit }) => limit !== undefined) ? (
            <TimelineDrawing dates={seen.dates} steps={seen.steps} today={day} />
          ) : (
            <p class="muted">Nothing can be drawn yet: no step has the date it runs from.</p>
          )}
          <ul class="steps">
            {seen.steps.map((one) => (
              <StepItem key={one.step.id} timed={one} exception={exceptions.get(one.step.id)} />
            ))}
          </ul>
          <details class="more">
            <summary>The same as a table</summary>
            <StepsTable steps={seen.steps} exceptions={exceptions} />
          </details>
          <p class="hint">
            Days are calendar days: none of these provisions says working days, so weekends and holidays count
            (SEND Regulations 2014, regs 5, 8, 10, 13, 20 and 22). “Within 6 weeks of” leaves out the day
            itself; “15 days beginning with the day on which the draft plan was served” counts it (reg
            13(1)(a)).
          </p>
        </section>
      </div>
    </details>
  );
}

/** True where the document prints a date that nobody has confirmed or answered with another. */
function isToConfirm({ given, found }: DateSeen): boolean {
  return given === undefined && found.some(({ precise }) => precise);
}

const moveWords: Record<(typeof phaseMoves)[number], string> = {
  none: 'No',
  'to-post-16': 'From secondary school to post-16',
  'other-phase': 'To another phase (early years, infant, junior, primary, middle or secondary)',
  'between-post-16': 'From one post-16 setting to another',
};
