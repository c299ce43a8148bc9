import { buildPlan } from '../../plan/build-plan.ts';
import type { Correction } from '../../plan/corrections/correction.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OpenDocument } from '../services.ts';

/** The plan as corrections say it is to be read. Without any it is the plan as it was read. */
export function asCorrected({ plan, reading }: OpenDocument, corrections: readonly Correction[]): Plan {
  return corrections.length === 0 ? plan : buildPlan(reading, { corrections });
}
