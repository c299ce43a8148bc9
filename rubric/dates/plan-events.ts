import type { EventLabel } from './event-dates.ts';

/** Words of a date still to come, which is no date of something done. */
const ahead = String.raw`(?!.*\b(?:next|due|planned|proposed)\b)`;

/**
 * How plans name the events of an assessment. Stricter than the labels of letters and forms: a plan tells a history, and
 * "was assessed in March 2019" is no step of this process.
 */
export const planEventLabels: EventLabel[] = [
  {
    event: 'amendments-close',
    pattern:
      /\b(?:comments?|representations?|response)\b.*\b(?:amend\w*|proposed changes)\b.*\b(?:by|clos\w*|due)\b/i,
  },
  {
    event: 'comments-close',
    pattern:
      /\b(?:comments?|representations?)\b(?:\W+\w+){0,6}\W+(?:by|clos\w*|due|until)\b|\bclosing date for (?:comments|representations)\b/i,
  },
  { event: 'reassessment', pattern: /\bre-?assessment (?:notice|notification|agreed|decision)\b/i },
  {
    event: 'refusal',
    pattern:
      /\b(?:decision|decided|notified|notice)\b.*\bnot to (?:issue|make) (?:a|an|the) (?:EHC )?plan\b/i,
  },
  {
    event: 'decision-to-assess',
    pattern:
      /\b(?:decision|decided|agreed|agreement)\b.*\bto (?:carry out an? |undertake an? |conduct an? )?(?:EHC |statutory )?(?:needs )?assess\w*\b|\b(?:EHC )?(?:needs )?assessment agreed\b/i,
  },
  {
    event: 'advice-request',
    pattern: /\b(?:advice|reports?)\b.*\b(?:requested|sought|asked for)\b|\brequest(?:ed)? for advice\b/i,
  },
  {
    event: 'request',
    pattern:
      /\brequest\w*\b.*\b(?:assessment|EHCNA|EHCP?|received)\b|\b(?:assessment|EHCNA)\b.*\brequest\w*\b|\bdate (?:of|the) request\b|\bdate (?:became )?responsible\b/i,
  },
  {
    event: 'amendments',
    pattern:
      /\b(?:amendment notice|notice of (?:proposed )?amendments?|proposed amendments? (?:sent|issued|served))\b/i,
  },
  {
    event: 'amended-final',
    pattern: new RegExp(
      String.raw`^${ahead}.*\b(?:amended final|final amended|amended (?:EHC )?plan (?:issued|dated|finalised|completed)|date (?:of|on) (?:the )?amended (?:final )?plan|date (?:the )?(?:EHC )?plan (?:was )?amended)\b`,
      'i',
    ),
  },
  {
    event: 'draft-served',
    pattern: new RegExp(
      String.raw`^${ahead}.*\b(?:(?:draft|proposed) (?:EHC )?plan (?:was )?(?:issued|sent|served|dated|shared)|date (?:of|on) (?:the |this )?(?:proposed |draft )(?:EHC )?plan|draft (?:issued|sent|served|date)|date (?:of )?draft)\b`,
      'i',
    ),
  },
  {
    event: 'final-plan',
    pattern: new RegExp(
      String.raw`^${ahead}.*\b(?:final (?:EHC )?plan|(?:EHC )?plan (?:was )?(?:finalised|issued|completed|made final)|date (?:of )?final(?:ised)?)\b`,
      'i',
    ),
  },
  {
    event: 'last-review',
    pattern: new RegExp(
      String.raw`^${ahead}.*\b(?:(?:last|previous|latest) (?:annual )?review|last reviewed)\b`,
      'i',
    ),
  },
];
