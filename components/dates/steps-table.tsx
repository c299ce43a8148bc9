import type { ReviewState } from '../../review/state.ts';
import { inWords } from '../../rubric/dates/calendar.ts';
import { exceptionsTo } from '../../rubric/dates/exceptions.ts';
import type { EventDate, TimedStep } from '../../rubric/dates/timeline.ts';
import { standingWords } from './standing-words.ts';

type Props = { steps: readonly TimedStep[]; exceptions: ReviewState['exceptions'] };

/** The time limits as a table: what the drawing shows, in words. */
export function StepsTable({ steps, exceptions }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the panel is scrolled by keys too
    <section class="steps-table" aria-label="Time limits as a table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">From</th>
            <th scope="col">Last day</th>
            <th scope="col">Done</th>
            <th scope="col">How it stands</th>
            <th scope="col">Exception</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((timed) => {
            const { step, from, to, limit, advisory } = timed;
            const exception = exceptions.get(step.id);
            return (
              <tr key={step.id}>
                <th scope="row">
                  {step.title}
                  {advisory && ' (advice, not a duty)'}
                </th>
                <td>{dayOf(from)}</td>
                <td>{limit ? inWords(limit) : '–'}</td>
                <td>{dayOf(to)}</td>
                <td>{standingWords(timed)}</td>
                <td>
                  {exception
                    ? `${exceptionsTo(step.id).find(({ which }) => which === exception.which)?.source ?? exception.which}${exception.reason ? `: ${exception.reason}` : ''}`
                    : '–'}
                </td>
                <td>{step.source}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function dayOf(date: EventDate | undefined): string {
  if (!date) return '–';
  return `${inWords(date.date)}${date.confirmed ? '' : ' (found, not confirmed)'}`;
}
