import * as z from 'zod/mini';

z.config({ jitless: true });

/** SEN types of need as the school census codes them; the list is the census's, the wording ours. */
export const needCodes = [
  'SPLD',
  'MLD',
  'SLD',
  'PMLD',
  'SEMH',
  'SLCN',
  'HI',
  'VI',
  'MSI',
  'PD',
  'ASD',
  'OTH',
] as const;
/** Kinds of setting that the audit return knows. */
export const settingTypes = [
  'mainstream',
  'resourced',
  'special',
  'independent',
  'alternative-provision',
  'college',
  'eotas',
  'early-years',
  'none',
] as const;
/** Social care statuses that the audit return knows; `cin` child in need, `cp` child protection, `cla` child looked after. */
export const socialCareStatuses = ['none', 'early-help', 'cin', 'cp', 'cla', 'unknown'] as const;
/** Agencies that reviewers come from. */
export const agencies = [
  'education',
  'educational-psychology',
  'health',
  'social-care',
  'send-service',
  'setting',
  'parent-carer-forum',
  'other',
] as const;
/** What a review is made for; only `audit` and `peer` enter the audit's figures. */
export const modes = ['audit', 'self-check', 'training', 'peer'] as const;
/** Statuses a document can have. */
export const documentStatuses = ['draft', 'final', 'draft-amended', 'amended-final', 'unknown'] as const;

/** Moves to another phase of education, as the regulations tell them apart (SEND Regulations 2014, reg 18). */
export const phaseMoves = ['none', 'to-post-16', 'other-phase', 'between-post-16'] as const;
export type PhaseMove = (typeof phaseMoves)[number];

/** Dates of the process, ISO days, all optional; timeliness is reckoned from them elsewhere. */
export const datesSchema = z.object({
  requestReceived: z.optional(z.string()),
  adviceRequested: z.optional(z.string()),
  adviceReceived: z.optional(z.string()),
  draftServed: z.optional(z.string()),
  finalIssued: z.optional(z.string()),
  meeting: z.optional(z.string()),
  reportSent: z.optional(z.string()),
  decision: z.optional(z.string()),
  amendedFinal: z.optional(z.string()),
  decisionToAssess: z.optional(z.string()),
  refusal: z.optional(z.string()),
  consultation: z.optional(z.string()),
  consultationReply: z.optional(z.string()),
  commentsClose: z.optional(z.string()),
  lastReview: z.optional(z.string()),
  noticeOfMeeting: z.optional(z.string()),
  adviceCirculated: z.optional(z.string()),
  amendments: z.optional(z.string()),
  amendmentsClose: z.optional(z.string()),
  transfer: z.optional(z.string()),
  reassessment: z.optional(z.string()),
});

/**
 * What the audit return asks about the document and the reviewer. No name and no date of birth: year group stands for age.
 * `yearGroup` is "EY", "Y0" to "Y14", "16-19" or "19-25", or as the plan prints it.
 */
export const detailsSchema = z.object({
  docStatus: z.optional(z.enum(documentStatuses)),
  newOrAmended: z.optional(z.enum(['new', 'amended'])),
  planAgeMonths: z.optional(z.number()),
  amendmentsCount: z.optional(z.number()),
  yearGroup: z.optional(z.string()),
  primaryNeed: z.optional(z.enum(needCodes)),
  secondaryNeed: z.optional(z.enum(needCodes)),
  settingType: z.optional(z.enum(settingTypes)),
  socialCareStatus: z.optional(z.enum(socialCareStatuses)),
  agencyOfAuthor: z.optional(z.string()),
  adviceAuthorRole: z.optional(z.string()),
  reviewerId: z.optional(z.string()),
  reviewerAgency: z.optional(z.enum(agencies)),
  reviewerRole: z.optional(z.string()),
  mode: z.optional(z.enum(modes)),
  /** Parts of the framework that this reviewer was asked to score; absent: all. */
  sectionsScored: z.optional(z.array(z.string())),
  dates: z.optional(datesSchema),
  /** Whether a move to another phase comes up, as the reviewer said. */
  phaseMove: z.optional(z.enum(phaseMoves)),
});

export type Details = z.infer<typeof detailsSchema>;
export type ProcessDates = z.infer<typeof datesSchema>;
/** The name of a detail. */
export type DetailField = keyof Details;

/** The dates of the process, in the order in which they fall. */
export const processDates = [
  'requestReceived',
  'decisionToAssess',
  'adviceRequested',
  'adviceReceived',
  'refusal',
  'draftServed',
  'commentsClose',
  'consultation',
  'consultationReply',
  'finalIssued',
  'lastReview',
  'noticeOfMeeting',
  'adviceCirculated',
  'meeting',
  'reportSent',
  'decision',
  'amendments',
  'amendmentsClose',
  'amendedFinal',
  'transfer',
  'reassessment',
] as const satisfies readonly (keyof ProcessDates)[];

/** The fields a change of details may clear. */
export const detailFields = [
  'docStatus',
  'newOrAmended',
  'planAgeMonths',
  'amendmentsCount',
  'yearGroup',
  'primaryNeed',
  'secondaryNeed',
  'settingType',
  'socialCareStatus',
  'agencyOfAuthor',
  'adviceAuthorRole',
  'reviewerId',
  'reviewerAgency',
  'reviewerRole',
  'mode',
  'sectionsScored',
  'dates',
  'phaseMove',
] as const satisfies readonly DetailField[];
