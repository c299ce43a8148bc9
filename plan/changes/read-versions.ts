import type { Reading } from '../block.ts';
import { buildPlan, type Told } from '../build-plan.ts';
import type { Plan } from '../plan.ts';
import { asWas, marksChanges } from './as-was.ts';
import { type Changes, listChanges } from './list-changes.ts';
import { settleChanges } from './settle.ts';
import { type Party, readTribunalKey } from './tribunal-key.ts';
import { tribunalReading } from './tribunal-readings.ts';

/** One version of a plan beside the proposed one. `as-was`: before the marked changes; the others by a tribunal document's key. */
export type PlanView = { id: 'as-was' | Exclude<Party, 'original'>; title: string; plan: Plan };

/** All versions that one document holds. `plan` is the proposed one, on which findings fall. */
export type Versions = { plan: Plan; views: PlanView[]; changes?: Changes };

const sides = [
  ['agreed', 'With what both parties agree'],
  ['parents', 'As the parents propose'],
  ['authority', 'As the local authority proposes'],
] as const;

/**
 * Reads a document in all the versions that it marks. `read`: its plan as proposed, where that was made before. Without marked changes there is one version only. The readings of
 * a tribunal's working document are given where it prints the key that they are told by; else it has two views as others.
 */
export function readVersions(given: Reading, told: Told = {}, read?: Plan): Versions {
  const reading = settleChanges(given);
  const plan = read ?? buildPlan(reading, told);
  const key = readTribunalKey(reading.blocks);
  if (!marksChanges(reading)) return { plan, views: [] };
  const same = { ...told, kind: plan.kind };
  const earlier = buildPlan(asWas(reading), same);
  const views: PlanView[] = [
    { id: 'as-was', title: key ? 'As in the plan under appeal' : 'As it was', plan: earlier },
  ];
  if (key)
    for (const [id, title] of sides)
      views.push({ id, title, plan: buildPlan(tribunalReading(reading, key, id), same) });
  return { plan, views, changes: listChanges(reading, plan, earlier, key?.blocks ?? new Set()) };
}
