import { maskWithoutPlan } from '../../review/mask.ts';
import type { Redactor } from '../../review/redact/redaction.ts';
import type { Mask } from './masking.ts';

/** What may identify somebody in a text, told against the open plan, or without one as far as that goes. */
export function redactorFor(mask: Mask | undefined): Redactor {
  return (text) => ({ text: (mask ?? maskWithoutPlan)(text), removed: [], unsure: [] });
}
