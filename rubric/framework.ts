import * as z from 'zod/mini';
import { sectionIds } from '../plan/plan.ts';

z.config({ jitless: true });

/** A source behind a criterion. `seen`: read in a public source; `to-check`: general knowledge, to be checked before it is quoted as law. */
const sourceSchema = z.object({
  code: z.string(),
  title: z.string(),
  address: z.optional(z.string()),
  basis: z.enum(['seen', 'to-check', 'ours']),
});

const levelTexts = z.object({ '4': z.string(), '3': z.string(), '2': z.string(), '1': z.string() });

/**
 * Passages keyed by section letter ("B") or, for advice and reviews, by heading ("Views").
 * Lines are blocks: "- " a list item, "# " a sub-heading, "| a | b |" a table row (first row: column heads).
 */
const passagesSchema = z.record(z.string(), z.string());

/** Details printed at the head of an example document, and the day it is judged. Dates are ISO. */
const exampleFacts = z.object({
  today: z.optional(z.string()),
  status: z.optional(z.enum(['draft', 'final', 'draft-amended', 'amended-final'])),
  name: z.optional(z.string()),
  knownAs: z.optional(z.string()),
  pronouns: z.optional(z.string()),
  dob: z.optional(z.string()),
  yearGroup: z.optional(z.string()),
  planDate: z.optional(z.string()),
  /** Any other label and value of the details table: { "Date requested": "2026-01-12" }. */
  fields: z.optional(z.record(z.string(), z.string())),
});

const exampleSchema = z.object({
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  passages: passagesSchema,
  facts: z.optional(exampleFacts),
  /** Why an experienced reviewer gives this level: shown to learners. */
  why: z.string(),
  /**
   * The same quality in other words: another child, setting, order and wording. Checks must judge both alike.
   * Each example in the data has one; the browser's build leaves them out, since only tests ask for them.
   */
  twin: z.optional(z.object({ passages: passagesSchema, facts: z.optional(exampleFacts) })),
});

const criterionSchema = z.object({
  /** Stable key: "P-E1". */
  id: z.string(),
  /** Where the criterion stands in the panel: "whole", a section letter, or "sign-off". H1 and H2 share "H". */
  part: z.string(),
  /** Sections whose words bear on it; empty means the whole document. */
  sections: z.array(z.enum(sectionIds)),
  /** Three to six words for lists: "Outcome, not provision". */
  title: z.string(),
  question: z.string(),
  good: z.string(),
  poor: z.string(),
  levels: levelTexts,
  statutory: z.boolean(),
  nonNegotiable: z.boolean(),
  perItem: z.optional(z.enum(['outcome', 'provision'])),
  /** Sections that take a level of their own for this criterion, rolled up (P-06: A to H2). */
  perSection: z.optional(z.array(z.enum(sectionIds))),
  machine: z.enum(['full', 'assist', 'human']),
  checks: z.array(z.object({ check: z.string(), options: z.optional(z.record(z.string(), z.unknown())) })),
  /** What the machine looks for, in a sentence for the reviewer; for human criteria what it shows beside the question. */
  gathers: z.string(),
  /** Codes of `sources` in the framework. */
  sources: z.array(z.string()),
  /** When "not applicable" is the usual answer, in a sentence. */
  notApplicable: z.optional(z.string()),
  examples: z.array(exampleSchema),
});

/** A scale that levels 1 to 4 are shown on. `value` is what the reviewer sees and the key pressed; `level` what is kept. */
const scaleSchema = z.object({
  id: z.string(),
  title: z.string(),
  steps: z.array(z.object({ value: z.string(), label: z.string(), level: z.number(), key: z.string() })),
});

const rulesSchema = z.object({
  /** Weight of each part in the overall grade. */
  weights: z.record(z.string(), z.number()),
  /** Share of a part's criteria that must be scored for a grade; under it the grade is "insufficient". */
  minimumScored: z.number(),
  /** Share of items that must reach a level for a per-item criterion to reach it. */
  itemShare: z.number(),
  /** A per-item criterion stays at or below this level if any item is at 1. */
  itemCap: z.number(),
  /** Rules that cap the overall grade. */
  limits: z.array(
    z.object({
      id: z.string(),
      /** Shown to the reviewer when the rule fires. */
      sentence: z.string(),
      when: z.union([
        z.object({ kind: z.literal('statutory-at'), level: z.number() }),
        z.object({ kind: z.literal('part-at'), parts: z.array(z.string()), level: z.number() }),
        z.object({ kind: z.literal('finding'), type: z.string() }),
        z.object({ kind: z.literal('top-needs'), parts: z.array(z.string()), minimum: z.number() }),
      ]),
      cap: z.number(),
    }),
  ),
});

/** A framework without its criteria. */
export const headSchema = z.object({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  documentKind: z.enum(['plan', 'advice', 'annual-review']),
  owner: z.string(),
  agreedBy: z.string(),
  agreedOn: z.string(),
  parts: z.array(z.object({ id: z.string(), title: z.string() })),
  scales: z.array(scaleSchema),
  defaultScale: z.string(),
  rules: rulesSchema,
  sources: z.array(sourceSchema),
});

/** The criteria of a framework, in the order in which they are shown. */
export const criteriaSchema = z.array(criterionSchema);

/** A framework: the agreed picture of a good document of one kind. Data, owned and versioned by those who agreed it. */
export type Framework = z.infer<typeof headSchema> & { criteria: Criterion[] };
/** One criterion of a framework. */
export type Criterion = z.infer<typeof criterionSchema>;
/** One graded example of a criterion; in the data, under Node, with its twin. */
export type Example = Criterion['examples'][number];
/** One scale that levels can be shown on. */
export type Scale = Framework['scales'][number];

/** Checks what the shape alone cannot: unique ids, known parts and sources, an example for every level. Returns sentences, empty if all is well. */
export function frameworkProblems(framework: Framework): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const parts = new Set(framework.parts.map((part) => part.id));
  const sources = new Set(framework.sources.map((source) => source.code));
  for (const criterion of framework.criteria) {
    if (seen.has(criterion.id)) problems.push(`${criterion.id} is there twice.`);
    seen.add(criterion.id);
    if (!parts.has(criterion.part))
      problems.push(`${criterion.id} stands in the unknown part "${criterion.part}".`);
    for (const code of criterion.sources)
      if (!sources.has(code)) problems.push(`${criterion.id} names the unknown source "${code}".`);
    for (const level of [1, 2, 3, 4])
      if (!criterion.examples.some((example) => example.level === level))
        problems.push(`${criterion.id} has no example for level ${level}.`);
  }
  if (!framework.scales.some((scale) => scale.id === framework.defaultScale))
    problems.push(`The default scale "${framework.defaultScale}" is not among the scales.`);
  return problems;
}
