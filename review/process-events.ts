import type { EventName } from '../rubric/dates/statutory-steps.ts';
import type { EventDate } from '../rubric/dates/timeline.ts';
import type { ProcessDates } from './details.ts';

/** The field of a review's details for each event of the process. */
export const fieldOf = {
  request: 'requestReceived',
  'decision-to-assess': 'decisionToAssess',
  'advice-request': 'adviceRequested',
  advice: 'adviceReceived',
  refusal: 'refusal',
  'draft-served': 'draftServed',
  'comments-close': 'commentsClose',
  consultation: 'consultation',
  'consultation-reply': 'consultationReply',
  'final-plan': 'finalIssued',
  'last-review': 'lastReview',
  'notice-of-meeting': 'noticeOfMeeting',
  'advice-circulated': 'adviceCirculated',
  meeting: 'meeting',
  report: 'reportSent',
  decision: 'decision',
  amendments: 'amendments',
  'amendments-close': 'amendmentsClose',
  'amended-final': 'amendedFinal',
  transfer: 'transfer',
  reassessment: 'reassessment',
} as const satisfies Record<EventName, keyof ProcessDates>;

/** Every event, in the order of the process. */
export const eventNames = [
  'request',
  'decision-to-assess',
  'advice-request',
  'advice',
  'refusal',
  'draft-served',
  'comments-close',
  'consultation',
  'consultation-reply',
  'final-plan',
  'last-review',
  'notice-of-meeting',
  'advice-circulated',
  'meeting',
  'report',
  'decision',
  'amendments',
  'amendments-close',
  'amended-final',
  'transfer',
  'reassessment',
] as const satisfies readonly EventName[];

/** The dates a person entered or confirmed, by event. What was only found is never among them. */
export function confirmedDates(dates: ProcessDates | undefined): Map<EventName, EventDate> {
  return new Map(
    eventNames.flatMap((event): [EventName, EventDate][] => {
      const date = dates?.[fieldOf[event]];
      return date === undefined ? [] : [[event, { date, confirmed: true }]];
    }),
  );
}
