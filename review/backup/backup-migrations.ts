import { backupVersion } from './head.ts';

type Step = (record: unknown) => unknown;

/** Step n turns a record of version n into one of version n + 1. Steps are never edited once released; there is version 1 so far. */
const steps: Record<number, Step> = {};

/** Brings a record of an older backup to the present shape, step by step; parsing comes after. */
export function migrateRecord(record: unknown, version: number): unknown {
  let value = record;
  for (let at = version; at < backupVersion; at += 1) value = steps[at]?.(value) ?? value;
  return value;
}
