import * as z from 'zod/mini';
import { actionSchema } from './action.ts';
import { anchorSchema, annotationSchema } from './annotation.ts';
import { carriedSchema } from './carried.ts';
import { caseSchema } from './case.ts';
import { citationSchema } from './citation.ts';
import { correctionSchema } from './correction.ts';
import { detailFields, detailsSchema } from './details.ts';
import { exceptionSchema } from './exception.ts';
import { querySchema } from './query.ts';
import { levelSchema, scoreSchema } from './score.ts';
import { seenSchema } from './seen.ts';
import { timeSchema } from './time-spent.ts';

z.config({ jitless: true });

/** What a person decided about a finding (domain: accept, justified in this plan, back to its author, false hit). */
export const dispositions = ['accept', 'justified', 'return-to-author', 'false-hit'] as const;
export type Disposition = (typeof dispositions)[number];

const target = { criterion: z.string(), section: z.optional(z.string()), item: z.optional(z.string()) };

/** An ISO day, or until somebody deletes it. */
const keepSchema = z.union([z.literal('always'), z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))]);

/** What changed. One small thing each, so that undo and "who changed what when" need nothing more. */
export const whatSchema = z.discriminatedUnion('kind', [
  /** A level, NA or NE given; no `score` takes it back. `suggested` is the range shown at that moment, null if none. */
  z.object({
    kind: z.literal('score'),
    ...target,
    score: z.optional(scoreSchema),
    suggested: z.optional(z.nullable(z.tuple([levelSchema, levelSchema]))),
    /** Where the item's words stood, for a level of one outcome or provision: its id belongs to one reading only. */
    anchor: z.optional(anchorSchema),
  }),
  /** A comment; without a criterion it is about the whole document. An empty text takes it back. */
  z.object({
    kind: z.literal('comment'),
    criterion: z.optional(z.string()),
    section: z.optional(z.string()),
    item: z.optional(z.string()),
    text: z.string(),
    forExport: z.string(),
    /** Where the item's words stood, for a comment on one outcome or provision. */
    anchor: z.optional(anchorSchema),
  }),
  /** The answer to one finding; none takes it back. */
  z.object({
    kind: z.literal('disposition'),
    finding: z.string(),
    check: z.string(),
    criterion: z.string(),
    section: z.optional(z.string()),
    type: z.optional(z.string()),
    disposition: z.optional(z.enum(dispositions)),
    /** Whether words that may be another child's are: a person's answer (`review/incident.ts`). */
    anotherChild: z.optional(z.boolean()),
    /** Where the finding's words stood. */
    anchor: z.optional(anchorSchema),
  }),
  /** Something put on words of the document; none takes it away. The same `id` again replaces it. */
  z.object({ kind: z.literal('annotation'), id: z.string(), annotation: z.optional(annotationSchema) }),
  /** The reviewer's own overall grade with the mandatory reason; no `level` takes it back. */
  z.object({
    kind: z.literal('override'),
    level: z.optional(levelSchema),
    reason: z.string(),
    forExport: z.string(),
  }),
  z.object({ kind: z.literal('scale'), scale: z.string() }),
  z.object({
    kind: z.literal('details'),
    set: detailsSchema,
    clear: z.optional(z.array(z.enum(detailFields))),
  }),
  /** What the reviewer confirmed of the person, as far as it may be stored: never a name, never a date of birth. */
  z.object({
    kind: z.literal('child'),
    preference: z.optional(z.enum(['autistic', 'with autism', 'other'])),
    pronouns: z.optional(z.string()),
    outOfYear: z.optional(z.boolean()),
  }),
  z.object({ kind: z.literal('rename'), planRef: z.string() }),
  z.object({ kind: z.literal('seen'), seen: seenSchema }),
  z.object({ kind: z.literal('time'), seconds: timeSchema }),
  /** How the document was read, put right by hand. Taken back like anything else, by an `undo` of this change. */
  z.object({ kind: z.literal('correction'), correction: correctionSchema }),
  /** The case the review belongs to; none takes it out of its case. */
  z.object({ kind: z.literal('case'), case: z.optional(caseSchema) }),
  /** Evidence from another document of the case; none takes it away. The same `id` again replaces it. */
  z.object({ kind: z.literal('citation'), id: z.string(), citation: z.optional(citationSchema) }),
  /** Words of this document were cited in another review; their anchor keeps the text that they are found again by. */
  z.object({ kind: z.literal('cited'), in: z.string(), criterion: z.string(), anchor: anchorSchema }),
  /** Which exception a person says holds for a statutory step (`T1`); none takes it back. */
  z.object({ kind: z.literal('exception'), step: z.string(), exception: z.optional(exceptionSchema) }),
  /** A question to an author; none takes it away. The same `id` again replaces it. */
  z.object({ kind: z.literal('query'), id: z.string(), query: z.optional(querySchema) }),
  /** Something to be done; none takes it away. The same `id` again replaces it. */
  z.object({ kind: z.literal('action'), id: z.string(), action: z.optional(actionSchema) }),
  /** What was given goes on to a later reading, where items and findings have other ids. */
  z.object({ kind: z.literal('carried'), carried: carriedSchema }),
  /** Something that changed with the words was looked at again (`lookKey`), or is to be looked at once more. */
  z.object({ kind: z.literal('looked'), key: z.string(), done: z.boolean() }),
  /** How long a person wants the review kept: to a day, or until it is deleted by hand; neither: as the setting says. */
  z.object({ kind: z.literal('keep'), until: z.optional(keepSchema) }),
  /** Words of a typed text that may leave as they are: a person looked (`review/checked.ts`). `text`: a hash of the whole text. */
  z.object({ kind: z.literal('checked'), text: z.string(), words: z.string() }),
  /** Takes one earlier change out of force. Undoing an undo puts it back. */
  z.object({ kind: z.literal('undo'), seq: z.number() }),
]);

export type What = z.infer<typeof whatSchema>;

/** One change as it is stored. `seq` counts from 1 within a review; `at` is an ISO time; `by` the reviewer's own id. */
export const changeSchema = z.object({
  seq: z.number(),
  at: z.string(),
  by: z.optional(z.string()),
  what: whatSchema,
});

export type Change = z.infer<typeof changeSchema>;

/** A change before the store gave it its number. */
export type ChangeDraft = Omit<Change, 'seq'>;
