import type { Check } from '../finding.ts';
import { identity } from './identity.ts';
import { markedChanges } from './marked-changes.ts';

/** Every check by the name used in the framework data. Adding a check: one file here, one line below. */
export const checks: Record<string, Check> = {
  identity: identity,
  'marked-changes': markedChanges,
};
