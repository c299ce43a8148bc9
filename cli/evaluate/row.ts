import * as z from 'zod/mini';

z.config({ jitless: true });

/** What stands beside an outcome in a moderated set. */
const outcomeContext = z.object({
  today: z.string(),
  age: z.optional(z.number()),
  year: z.optional(z.string()),
  baseline: z.optional(z.string()),
  aspiration: z.optional(z.string()),
});

const rowSchema = z.object({
  id: z.string(),
  task: z.string(),
  text: z.string(),
  section: z.optional(z.string()),
  about: z.optional(z.string()),
  /** A sentence, or for outcomes what is known of the person. */
  context: z.optional(z.union([z.string(), outcomeContext])),
  /** Present on rows from published sources, whose label is one word. */
  tier: z.optional(z.string()),
});

/** One statement to judge, without its label: a prediction cannot see what it does not get. */
export type Row = z.infer<typeof rowSchema>;

const givenSchema = z.object({
  label: z.optional(z.union([z.string(), z.record(z.string(), z.unknown())])),
  votes: z.optional(z.array(z.union([z.string(), z.record(z.string(), z.unknown())]))),
  contested: z.optional(z.boolean()),
  heldOut: z.optional(z.boolean()),
  scenario: z.optional(z.string()),
});

const spansSchema = z.array(z.object({ text: z.string(), category: z.string() }));

/** A label's simple values by key; `label` for a label that is one word. Empty where there is none. */
export type Label = Record<string, string>;

/** Words of a statement that were marked, and why. */
export type MarkedWords = { text: string; category: string };

/** What somebody, or the checks, say of one statement: a value for each key, and the words they would raise. */
export type Answer = { values: Label; spans?: MarkedWords[] };

/** One line of a labelled file. What is known of the answer stands apart from the statement. */
export type Labelled = {
  row: Row;
  label: Label;
  /** The words marked by the label; only for task `language`. */
  spans?: MarkedWords[];
  /** The single ratings behind the label. */
  votes: Answer[];
  /** Published sources disagree about it. */
  contested: boolean;
  /** Whether it was set aside and never used for rules or training; absent where the row belongs to no scenario. */
  heldOut?: boolean;
};

/** Reads one line of a labelled file into the statement and what is known of it, kept apart. Throws with a sentence for a line that is none. */
export function readRow(line: string, where: string): Labelled {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new Error(`${where} is not JSON. Each line must hold one statement.`);
  }
  const row = z.safeParse(rowSchema, raw);
  if (!row.success) throw new Error(`${where} lacks "id", "task" or "text", or they are of the wrong sort.`);
  const found = z.safeParse(givenSchema, raw);
  const given = found.success ? found.data : {};
  const { values, spans } = answerOf(given.label);
  const votes = (given.votes ?? []).map(answerOf);
  for (const each of [values, ...votes.map((vote) => vote.values)]) {
    const wrong = wrongLabel(row.data, each);
    if (wrong !== undefined) throw new Error(`${where}: ${wrong}`);
  }
  return {
    row: row.data,
    label: values,
    ...(spans && { spans }),
    votes,
    contested: given.contested ?? false,
    // What was written here by scenario is there to learn from, unless it is set aside.
    ...((given.heldOut !== undefined || given.scenario !== undefined) && { heldOut: given.heldOut === true }),
  };
}

const kinds = ['outcome', 'provision', 'action', 'resource', 'aspiration', 'need', 'step'];
const met = ['not', 'partly', 'met'];
const cells = ['stated', 'loose', 'missing', 'not-needed'];

/** The labels each task knows; a published row's one word is under `label`. */
const allowed: Record<string, Record<string, string[]>> = {
  outcome: { kind: kinds, S: met, M: met, A: met, R: met, T: met, overall: ['1', '2', '3', '4'] },
  kind: { kind: kinds, label: [...kinds, 'target'] },
  provision: {
    specific: ['vague', 'partly', 'specific'],
    label: ['specific', 'vague'],
    who: cells,
    what: cells,
    how_much: cells,
    how_often: cells,
  },
  language: { flag: ['true', 'false'] },
  outcome_quality: { label: ['good', 'poor'] },
  term: { label: ['avoid', 'prefer'] },
};

/** A sentence for a task or label that is not known: a slip in a label would otherwise be counted as a mistake of the checks. */
function wrongLabel({ task }: Row, label: Label): string | undefined {
  const known = allowed[task];
  if (!known) return `there is no task "${task}". Known are ${Object.keys(allowed).join(', ')}.`;
  for (const [key, value] of Object.entries(label)) {
    const values = known[key];
    if (!values)
      return `a label of task "${task}" has no "${key}". It may have ${Object.keys(known).join(', ')}.`;
    if (!values.includes(value)) return `"${key}" cannot be "${value}". It may be ${values.join(', ')}.`;
  }
  return undefined;
}

/** The values that a key of this task can have, from least to most where they have an order. Empty for one that is not known. */
export function valuesOf(task: string, key: string): readonly string[] {
  return allowed[task]?.[key] ?? [];
}

function answerOf(label: string | Record<string, unknown> | undefined): Answer {
  if (label === undefined) return { values: {} };
  if (typeof label === 'string') return { values: { label } };
  const spans = z.safeParse(spansSchema, label.spans);
  const values = Object.fromEntries(
    Object.entries(label).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[key, String(value)]]
        : [],
    ),
  );
  return { values, ...(spans.success && { spans: spans.data }) };
}
