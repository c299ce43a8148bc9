import type { Reading } from '../plan/block.ts';
import { readVersions } from '../plan/changes/read-versions.ts';
import { frameworkFor } from '../rubric/frameworks/index.ts';
import { judge } from '../rubric/judge.ts';
import { type ReadingJson, readingJson } from './reading-json.ts';

/** The `review` command's answer for one reading. `today` is an ISO date, `source` the file or address as it was named. */
export function answerFor(reading: Reading, source: string, today: string): ReadingJson {
  const { plan, views } = readVersions(reading);
  const framework = frameworkFor(plan.kind);
  return readingJson(plan, framework && judge(plan, framework, { today }), source, views);
}
