import type { Damage } from '../../review/backup/damage.ts';
import type { PutBack } from '../../review/backup/whole-store.ts';
import { type BackupSeen, outcomeOf, recordAt } from './look-at-backup.ts';
import type { BackupSource } from './make-backup.ts';
import type { Answered, Progress } from './part.ts';
import { standsBesideAs } from './stands-beside.ts';

/** What of a backup is taken: reviews by id, other parts by name. */
export type RestoreChoice = { reviews: ReadonlySet<string>; parts: ReadonlySet<string> };

/** What came of putting back. `isWhole`: it went to its end; otherwise it was cancelled or `stopped` by a problem. */
export type Restored = {
  done: Record<PutBack, number>;
  /** Parts that were taken, as a screen calls them. */
  parts: string[];
  damage: Damage[];
  isWhole: boolean;
  stopped?: string;
  /** Ids of reviews that were not here before, with how many changes each had then. */
  fresh: { id: string; changes: number | undefined }[];
  /** The ways back of the parts that were taken. */
  undoParts: (() => Promise<void>)[];
};

/**
 * Puts back what was chosen. Every review is one transaction of the store, so that cancelling between two, or a device that
 * fills up, leaves whole reviews only. Nothing that is here is overwritten.
 */
export async function putBackup(
  seen: BackupSeen,
  choice: RestoreChoice,
  { store, parts }: BackupSource,
  progress: Progress,
  signal: AbortSignal,
): Promise<Answered<Restored>> {
  const restored: Restored = {
    done: { added: 0, already: 0, continued: 0, beside: 0 },
    parts: [],
    damage: [],
    isWhole: false,
    fresh: [],
    undoParts: [],
  };
  const chosen = seen.reviews.filter(({ id }) => choice.reviews.has(id));
  const stop = (stopped?: string): Answered<Restored> => ({
    ok: true,
    value: { ...restored, ...(stopped !== undefined && { stopped }) },
  });
  const lines = new Map(seen.opened.scanned.lines.map((line) => [line.number, line]));
  const here = await store.ids();
  if (!here.ok) return here;
  const ids = new Set(here.value);
  if (chosen.length > 0)
    for (const line of seen.opened.keys) {
      const read = await recordAt(seen.opened, line);
      if (!read.ok || read.record.kind !== 'mark-keys') continue;
      const kept = await store.putKeys(read.record.keys);
      if (!kept.ok) return kept;
    }
  for (const [index, { id, number }] of chosen.entries()) {
    if (signal.aborted) return stop();
    progress(index, chosen.length);
    const line = lines.get(number);
    const read = line && (await recordAt(seen.opened, line));
    if (!read?.ok || read.record.kind !== 'review') {
      if (read && !read.ok) restored.damage.push(read.damage);
      continue;
    }
    const { whole } = read.record;
    const foretold = await outcomeOf(id, whole, ids, store);
    if (!foretold.ok) return stop(foretold.problem.sentence);
    if (foretold.value === 'already') {
      restored.done.already += 1;
      continue;
    }
    const newId = await standsBesideAs(id, whole);
    const outcome = await store.putBack(whole, newId);
    if (!outcome.ok) return stop(outcome.problem.sentence);
    restored.done[outcome.value] += 1;
    const fresh = outcome.value === 'added' ? id : outcome.value === 'beside' ? newId : undefined;
    if (fresh === undefined) continue;
    ids.add(fresh);
    const changes = 'review' in whole ? whole.review.changes.length : undefined;
    restored.fresh.push({ id: fresh, changes });
  }
  for (const { name, number, title } of seen.parts.filter((part) => choice.parts.has(part.name))) {
    if (signal.aborted) return stop();
    const line = lines.get(number);
    const read = line && (await recordAt(seen.opened, line));
    const part = parts.find((one) => one.name === name);
    if (!read?.ok || read.record.kind !== 'part' || !part) continue;
    const put = await part.put(read.record.value);
    if (!put.ok) return stop(put.problem.sentence);
    restored.parts.push(title);
    restored.undoParts.push(put.value.undo);
  }
  progress(chosen.length, chosen.length);
  return { ok: true, value: { ...restored, isWhole: true } };
}
