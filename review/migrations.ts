/** The version of a review's stored shape. A new shape adds 1, one step below and one frozen sample in test/unit/review/samples. */
export const reviewVersion = 4;

/** One step of a migration. */
export type Step = (stored: Record<string, unknown>) => Record<string, unknown>;

/** Step n turns version n into version n + 1. Steps are never edited once released. */
const released: Readonly<Record<number, Step>> = {
  // 2 knows corrections of the reading. Nothing that 1 wrote changes; the number tells an older product to leave it alone.
  1: (stored) => stored,
  // 3 knows what is put on words (annotations, anchors) and what the desk adds to a review. Nothing that 2 wrote changes.
  2: (stored) => stored,
  // 4 knows until when a reviewer keeps a review (keep). Nothing that 3 wrote changes.
  3: (stored) => stored,
};

/** A stored review in the present shape, or the sentence that says why it is not. */
export type Migrated = { ok: true; value: Record<string, unknown> } | { ok: false; sentence: string };

/**
 * Brings a stored review to the present version, step by step; parsing comes after. What is stored is never written over
 * by it: a step that fails leaves it as it is, and says so. `steps`: only tests give their own.
 */
export function migrate(stored: unknown, steps: Readonly<Record<number, Step>> = released): Migrated {
  if (!isRecord(stored) || typeof stored.version !== 'number')
    return { ok: false, sentence: 'This is not a review: it has no version number. Nothing was changed.' };
  if (stored.version > reviewVersion)
    return {
      ok: false,
      sentence: `This review was written by a newer version of this product (shape ${stored.version}). Nothing was changed; update the product to open it.`,
    };
  let value = stored;
  for (let version = stored.version; version < reviewVersion; version += 1) {
    const step = steps[version];
    if (!step)
      return {
        ok: false,
        sentence: `There is no way to read a review of shape ${version}. Nothing was changed.`,
      };
    try {
      value = { ...step(structuredClone(value)), version: version + 1 };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return {
        ok: false,
        sentence: `This review of shape ${version} could not be brought to shape ${version + 1} (${why}). It was left as it is, and nothing was changed. Open it with the version that wrote it, or put it back from a backup.`,
      };
    }
  }
  return { ok: true, value };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
