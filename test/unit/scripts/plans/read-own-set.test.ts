import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDiskFile } from '../../../../cli/read-file.ts';
import { buildPlan } from '../../../../plan/build-plan.ts';
import { makeSet } from '../../../../scripts/plans/make-set.ts';
import reached from './reached.json' with { type: 'json' };
import { type PlainFigures, plainScore } from './plain-score.ts';

/** Every layout and every damage once, in files that need no browser and no program. */
const set = { seed: 20260611, count: 23, bare: true };
/** One item in a hundred may be read otherwise before a figure counts as fallen. */
const tolerance = 0.01;

describe('the project’s own set of invented documents', () => {
  let folder = '';
  let figures: PlainFigures;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'plan-quality-own-'));
    await makeSet(folder, set);
    const pairs = [];
    for (const file of (await readdir(path.join(folder, 'documents'))).sort()) {
      const truth = JSON.parse(
        await readFile(path.join(folder, 'truth', `${path.parse(file).name}.json`), 'utf8'),
      );
      pairs.push({ truth, plan: buildPlan(await readDiskFile(path.join(folder, 'documents', file))) });
    }
    figures = plainScore(pairs);
    // Eight seconds of work; a machine that does much else at once may take long over it.
  }, 300_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(Object.entries(reached))('is read no worse than before: %s', (figure, least) => {
    const now = Object.entries(figures).find(([name]) => name === figure)?.[1];
    expect(now, `${figure}: ${least} was reached`).toBeGreaterThanOrEqual(least - tolerance);
  });
});
