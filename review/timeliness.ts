import { limitOf } from '../rubric/dates/statutory-steps.ts';
import { stepsFor } from '../rubric/dates/steps-for.ts';
import { timeline } from '../rubric/dates/timeline.ts';
import type { ExceptionCode } from './exception.ts';
import { confirmedDates } from './process-events.ts';
import type { Head } from './review.ts';
import type { ReviewState } from './state.ts';

/** One statutory step as it goes into figures: only dates that a person confirmed count. */
export type Timeliness = {
  step: string;
  source: string;
  limit?: string;
  done?: string;
  /** Absent where a date is missing or the dates contradict each other. */
  met?: boolean;
  /** Calendar days to spare (0 on the last day) or late. */
  days?: number;
  exception?: ExceptionCode;
};

/** The steps of which the confirmed dates tell whether they were kept, and those with an exception. Advice is no duty and left out. */
export function timelinessOf(kind: Head['documentKind'], state: ReviewState): Timeliness[] {
  const dates = confirmedDates(state.details.dates);
  const { docStatus, newOrAmended, yearGroup, phaseMove } = state.details;
  const steps = stepsFor({
    kind,
    known: new Set(dates.keys()),
    amended: newOrAmended === 'amended' || docStatus === 'amended-final' || docStatus === 'draft-amended',
    yearGroup,
    move: phaseMove,
  });
  // Without the day of today: what is not done is not in the figures, so no clock is asked.
  return timeline(steps, dates, '').flatMap(({ step, from, to, standing, advisory }): Timeliness[] => {
    const exception = state.exceptions.get(step.id)?.which;
    const isTold = standing.kind === 'met' || standing.kind === 'missed';
    if (advisory || (!isTold && exception === undefined)) return [];
    return [
      {
        step: step.id,
        source: step.source,
        ...(from && { limit: limitOf(step, from.date) }),
        ...(to && { done: to.date }),
        ...(standing.kind === 'met' && { met: true, days: standing.spare }),
        ...(standing.kind === 'missed' && { met: false, days: standing.late }),
        ...(exception !== undefined && { exception }),
      },
    ];
  });
}
