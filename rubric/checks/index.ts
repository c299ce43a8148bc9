import type { Check } from '../finding.ts';

/** Every check by the name used in the framework data. Adding a check: one file here, one line below. */
export const checks: Record<string, Check> = {};
