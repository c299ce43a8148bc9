import type { Reading } from '../plan/block.ts';
import { readVersions } from '../plan/changes/read-versions.ts';
import { frameworkFor } from '../rubric/frameworks/index.ts';
import { judge } from '../rubric/judge.ts';
import type { AdviceDocument } from '../rubric/advice/advice-match.ts';
import { adviceJson, type AdviceJson } from './advice-json.ts';
import { type ReadingJson, readingJson } from './reading-json.ts';

/**
 * The `review` command's answer for one reading. `today` is an ISO date, `source` the file or address as it was named.
 * With documents of advice it also holds what compares with them.
 */
export function answerFor(
  reading: Reading,
  source: string,
  today: string,
  advice: readonly AdviceDocument[] = [],
): ReadingJson & Partial<AdviceJson> {
  const { plan, views } = readVersions(reading);
  const framework = frameworkFor(plan.kind);
  const json = readingJson(plan, framework && judge(plan, framework, { today }), source, views);
  return advice.length === 0 ? json : { ...json, ...adviceJson(plan, advice) };
}
