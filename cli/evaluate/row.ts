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

const labelSchema = z.object({
  label: z.optional(z.union([z.string(), z.record(z.string(), z.unknown())])),
});

/** A label's simple values by key; `label` for a label that is one word. Empty where there is none. */
export type Label = Record<string, string>;

/** Reads one line of a labelled file into the statement and its label, kept apart. Throws with a sentence for a line that is none. */
export function readRow(line: string, where: string): { row: Row; label: Label } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new Error(`${where} is not JSON. Each line must hold one statement.`);
  }
  const row = z.safeParse(rowSchema, raw);
  if (!row.success) throw new Error(`${where} lacks "id", "task" or "text", or they are of the wrong sort.`);
  const found = z.safeParse(labelSchema, raw);
  const label = found.success ? flatten(found.data.label) : {};
  const wrong = wrongLabel(row.data, label);
  if (wrong !== undefined) throw new Error(`${where}: ${wrong}`);
  return { row: row.data, label };
}

const kinds = ['outcome', 'provision', 'action', 'resource', 'aspiration', 'need', 'step'];
const met = ['met', 'partly', 'not'];
const cells = ['stated', 'loose', 'missing', 'not-needed'];

/** The labels each task knows; a published row's one word is under `label`. */
const allowed: Record<string, Record<string, string[]>> = {
  outcome: { kind: kinds, S: met, M: met, A: met, R: met, T: met, overall: ['1', '2', '3', '4'] },
  kind: { kind: kinds, label: [...kinds, 'target'] },
  provision: {
    specific: ['specific', 'partly', 'vague'],
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

function flatten(label: string | Record<string, unknown> | undefined): Label {
  if (label === undefined) return {};
  if (typeof label === 'string') return { label };
  return Object.fromEntries(
    Object.entries(label).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[key, String(value)]]
        : [],
    ),
  );
}
