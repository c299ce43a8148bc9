import { daysBetween, inWords } from '../../rubric/dates/calendar.ts';
import type { EventName } from '../../rubric/dates/statutory-steps.ts';
import type { EventDates, TimedStep } from '../../rubric/dates/timeline.ts';
import { fieldOf } from '../../review/process-events.ts';
import { detailWords } from '../review/detail-words.ts';
import { limitWords, standingSigns, standingWords } from './standing-words.ts';

type Props = { dates: EventDates; steps: readonly TimedStep[]; today: string };

/** Width of the drawing in its own units, and the room a step takes in it. */
const width = 720;
const rowHeight = 46;
const top = 30;

/**
 * The steps over time: as bars from the event to the last day where there is room, as a list downwards by date where
 * there is not. Which of the two shows is for the style sheet; both say the same, and a table stands below.
 */
export function TimelineDrawing(props: Props) {
  return (
    <div class="timeline">
      <AsBars {...props} />
      <AsList {...props} />
    </div>
  );
}

function AsBars({ steps, today }: Props) {
  const drawn = steps.flatMap((timed) => {
    const { from, limit, to } = timed;
    return from && limit !== undefined ? [{ timed, from, limit, to }] : [];
  });
  const days = drawn.flatMap(({ from, limit, to }) => [from.date, limit, ...(to ? [to.date] : [])]).sort();
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  const span = Math.max(daysBetween(first, last), 1);
  const x = (day: string) => 8 + (daysBetween(first, day) / span) * (width - 16);
  const height = top + drawn.length * rowHeight + 8;
  const isNow = today >= first && today <= last;
  return (
    <svg
      class="timeline-bars"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Time limits from ${inWords(first)} to ${inWords(last)}. The same stands below in words.`}
    >
      <text x={0} y={14} class="bar-day">
        {inWords(first)}
      </text>
      <text x={width} y={14} text-anchor="end" class="bar-day">
        {inWords(last)}
      </text>
      {isNow && (
        <>
          <line x1={x(today)} x2={x(today)} y1={20} y2={height} class="bar-today" />
          <text x={Math.min(Math.max(x(today), 20), width - 20)} y={14} text-anchor="middle" class="bar-day">
            today
          </text>
        </>
      )}
      {drawn.map(({ timed, from, limit, to }, index) => {
        const y = top + index * rowHeight;
        const [left, right] = [x(from.date), x(limit)].sort((one, other) => one - other);
        return (
          <g key={timed.step.id} class={`bar bar-${timed.standing.kind}`}>
            <text x={0} y={y + 14}>
              {standingSigns[timed.standing.kind]} {shortened(timed.step.title)}: {standingWords(timed)}
            </text>
            <rect
              x={left}
              y={y + 22}
              width={Math.max((right ?? 0) - (left ?? 0), 2)}
              height={10}
              rx={2}
              class={timed.confirmed ? 'bar-span' : 'bar-span bar-found'}
            />
            <line x1={x(limit)} x2={x(limit)} y1={y + 18} y2={y + 36} class="bar-limit" />
            {to && (
              <circle
                cx={x(to.date)}
                cy={y + 27}
                r={6}
                class={to.confirmed ? 'bar-done' : 'bar-done bar-found'}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}

type Point = { day: string; key: string; sign: string; text: string; kind: string };

function AsList({ dates, steps, today }: Props) {
  const events = [...dates].map(
    ([event, { date, confirmed }]): Point => ({
      day: date,
      key: event,
      sign: confirmed ? '●' : '○',
      text: `${titleOf(event)}${confirmed ? '' : ' (found, not confirmed)'}`,
      kind: 'event',
    }),
  );
  const limits = steps.flatMap((timed): Point[] => {
    const { step, limit, standing } = timed;
    if (limit === undefined) return [];
    const text = `${limitWords(timed).replace(/: .*$/, '')} – ${step.title}: ${standingWords(timed)}`;
    return [{ day: limit, key: step.id, sign: standingSigns[standing.kind], text, kind: standing.kind }];
  });
  const now: Point = { day: today, key: 'today', sign: '–', text: 'Today', kind: 'today' };
  const points = [...events, ...limits, now].sort((one, other) => one.day.localeCompare(other.day));
  return (
    <ol class="timeline-list" aria-label="Dates and last days in order">
      {points.map(({ day, key, sign, text, kind }) => (
        <li key={key} class={`point point-${kind}`}>
          <span class="point-sign" aria-hidden="true">
            {sign}
          </span>
          <time dateTime={day}>{inWords(day)}</time>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}

function titleOf(event: EventName): string {
  return detailWords[fieldOf[event]] ?? event;
}

function shortened(title: string): string {
  return title.length <= 58 ? title : `${title.slice(0, 56).replace(/\s\S*$/, '')} …`;
}
