import * as z from 'zod/mini';
import { actionKinds } from '../review/action.ts';
import { annotationMarks } from '../review/annotation.ts';
import { datesSchema, detailsSchema } from '../review/details.ts';
import { exceptionCodes } from '../review/exception.ts';
import { levelSchema } from '../review/score.ts';

z.config({ jitless: true });

/** Version of the return's shape. A change that a reader of returns must know of raises it, and adds a migration. */
export const returnVersion = '1.1';

const reasoned = z.object({ kind: z.enum(['na', 'ne']), reason: z.string() });
const gradeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('level'), level: levelSchema, label: z.string(), mean: z.number() }),
  z.object({ kind: z.literal('insufficient'), why: z.string() }),
  z.object({ kind: z.literal('not-applicable') }),
]);

const scoreRow = z.object({
  criterion: z.string(),
  section: z.optional(z.string()),
  item: z.optional(z.string()),
  /** The level given, or NA or NE with its reason; nothing where only a comment was made. */
  score: z.optional(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('level'),
        level: levelSchema,
        label: z.string(),
        value: z.optional(z.string()),
      }),
      reasoned,
    ]),
  ),
  suggestedLow: z.optional(levelSchema),
  suggestedHigh: z.optional(levelSchema),
  /** Where a level was not given for the criterion itself but rolled up from its items or sections. */
  rolledUpFrom: z.optional(z.enum(['items', 'sections'])),
  /** Whether the level lies in the range that was suggested at that moment; absent where none was. */
  followedSuggestion: z.optional(z.boolean()),
  /** With names, identifiers and the plan's own words masked. */
  comment: z.optional(z.string()),
});

/**
 * One review as it goes to the multi-agency audit: one object a review, the same for JSON, CSV and the report.
 * It identifies no one: no name, no date of birth, no number, no address, no words of the plan.
 */
export const auditReturnSchema = z.object({
  returnVersion: z.literal(returnVersion),
  rubricId: z.string(),
  /** The version the review was begun with, and the one its grades were derived under: the same unless the framework moved on. */
  rubricVersion: z.string(),
  gradedUnder: z.string(),
  rubricTitle: z.string(),
  reviewId: z.string(),
  /** Local pseudonym chosen by the reviewer. */
  planRef: z.string(),
  docKind: z.enum(['plan', 'advice', 'annual-review']),
  createdAt: z.string(),
  updatedAt: z.string(),
  scale: z.string(),
  details: z.extend(z.omit(detailsSchema, { dates: true, sectionsScored: true }), {
    keyStage: z.optional(z.string()),
    ageBand: z.optional(z.enum(['0-4', '5-10', '11-15', '16-18', '19-25'])),
  }),
  /** Parts of the framework this reviewer was asked to score; absent: all. Levels given elsewhere are in `scores` too. */
  sectionsScored: z.optional(z.array(z.string())),
  dates: datesSchema,
  /** Statutory steps that the confirmed dates tell of, in calendar days, and exceptions a person recorded for them. */
  timeliness: z.array(
    z.object({
      step: z.string(),
      source: z.string(),
      limit: z.optional(z.string()),
      done: z.optional(z.string()),
      met: z.optional(z.boolean()),
      days: z.optional(z.number()),
      exception: z.optional(z.enum(exceptionCodes)),
      /** With names, identifiers and the plan's own words masked. */
      exceptionReason: z.optional(z.string()),
    }),
  ),
  /** Local pseudonym of the case whose other documents were reviewed too. */
  caseRef: z.optional(z.string()),
  /** Evidence cited from other documents of the case, without its words. */
  citations: z.array(
    z.object({
      criterion: z.string(),
      from: z.enum(['plan', 'advice', 'annual-review']),
      planRef: z.string(),
      section: z.optional(z.string()),
      note: z.optional(z.string()),
    }),
  ),
  /** What was read. `unread`: content without usable text; nothing in it was scored. */
  document: z.optional(
    z.object({
      source: z.enum(['page', 'pdf', 'word']),
      pages: z.optional(z.number()),
      judgedOn: z.string(),
      sections: z.array(z.object({ id: z.string(), status: z.string() })),
      unread: z.array(z.object({ where: z.string(), why: z.string() })),
      notVisited: z.number(),
      /** How many different texts of the document were read under this review: above 1, it was carried over to a new version. */
      versions: z.number(),
    }),
  ),
  scores: z.array(scoreRow),
  /** Each outcome and provision item as the machine classed it, without its words. */
  items: z.array(
    z.object({
      kind: z.enum(['outcome', 'provision']),
      id: z.string(),
      section: z.optional(z.string()),
      class: z.optional(z.string()),
      smart: z.optional(z.record(z.string(), z.string())),
      specific: z.optional(z.string()),
      elements: z.optional(z.record(z.string(), z.string())),
    }),
  ),
  /** Findings by check, with what people decided about them. */
  findings: z.array(
    z.object({
      check: z.string(),
      criterion: z.string(),
      section: z.optional(z.string()),
      tone: z.string(),
      type: z.optional(z.string()),
      count: z.number(),
    }),
  ),
  dispositions: z.array(
    z.object({ check: z.string(), criterion: z.string(), disposition: z.string(), count: z.number() }),
  ),
  sectionGrades: z.array(
    z.object({
      part: z.string(),
      title: z.string(),
      grade: gradeSchema,
      scored: z.number(),
      applicable: z.number(),
    }),
  ),
  derivedGrade: gradeSchema,
  statedGrade: gradeSchema,
  overrideReason: z.optional(z.string()),
  limitsFired: z.array(z.object({ id: z.string(), sentence: z.string(), because: z.string() })),
  unscored: z.array(z.string()),
  notEvidenced: z.array(z.string()),
  /**
   * What the reviewer put on words of the document, without the words. `text` names the text read by a hash of the whole of
   * it, `from` and `to` count its words, so that two reviews of one text can be laid side by side.
   */
  annotations: z.array(
    z.object({
      mark: z.enum(annotationMarks),
      criterion: z.optional(z.string()),
      section: z.optional(z.string()),
      text: z.string(),
      from: z.number(),
      to: z.number(),
      /** Masked. */
      comment: z.optional(z.string()),
    }),
  ),
  /** Questions to authors, counted by the author's role: how many were made, asked, answered and settled. */
  queries: z.array(
    z.object({
      to: z.string(),
      made: z.number(),
      asked: z.number(),
      answered: z.number(),
      closed: z.number(),
    }),
  ),
  /** What is to be done. `done`: when somebody said it was. The council's own reference for a report stays on the device. */
  actions: z.array(
    z.object({
      kind: z.enum(actionKinds),
      section: z.optional(z.string()),
      ownerRole: z.optional(z.string()),
      due: z.optional(z.string()),
      done: z.optional(z.string()),
      /** Masked. */
      text: z.string(),
    }),
  ),
  /** Comments about the whole document, masked. */
  comment: z.optional(z.string()),
});

export type AuditReturn = z.infer<typeof auditReturnSchema>;
/** One row of `scores`: a criterion, one of its sections or one of its items. */
export type ReturnedScore = AuditReturn['scores'][number];
