import type { EventName } from './statutory-steps.ts';

/** Each event of the process as it reads in a sentence after "the date of". */
export const eventNames: Record<EventName, string> = {
  request: 'the request for an assessment',
  'advice-request': 'the request for advice',
  advice: 'the advice',
  'decision-to-assess': 'the decision to assess',
  refusal: 'the refusal',
  'draft-served': 'the draft',
  'comments-close': 'the end of the time to comment',
  consultation: 'the consultation with the setting',
  'consultation-reply': 'the setting’s reply',
  'final-plan': 'the final plan',
  'last-review': 'the plan or its last review',
  meeting: 'the review meeting',
  'notice-of-meeting': 'the notice of the meeting',
  'advice-circulated': 'sending round the advice',
  report: 'sending the report',
  decision: 'the council’s decision',
  amendments: 'the notice of amendments',
  'amendments-close': 'the end of the time to comment',
  'amended-final': 'the amended plan',
  transfer: 'the move',
  reassessment: 'the re-assessment notice',
};

/** An event as it reads in a sentence. */
export function eventWords(event: EventName): string {
  return eventNames[event];
}
