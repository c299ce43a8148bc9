import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../../../rubric/checks/index.ts';
import { frameworks } from '../../../../rubric/frameworks/index.ts';
import { makeContext, makePlan } from '../../../make-plan.ts';

const folder = path.join(import.meta.dirname, '../../../../rubric/checks');

describe('the checks', () => {
  it('are all listed: one file, one line', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    expect(files.filter((name) => name !== 'index' && !checks[name])).toEqual([]);
  });

  it('named by the frameworks are all there', () => {
    const named = frameworks.flatMap((framework) =>
      framework.criteria.flatMap((criterion) => criterion.checks.map(({ check }) => check)),
    );
    expect(named.filter((name) => !checks[name])).toEqual([]);
  });

  it.each(Object.entries(checks))('%s suggests nothing for a document that could not be read', (_, check) => {
    const plan = makePlan({ unread: [{ where: 'file', why: 'scan' }] });
    expect(check(plan, makeContext(plan), { steps: ['T2'] }).suggested.kind).toBe('none');
  });

  it.each(Object.entries(checks))('%s never stops on an empty document of any kind', (_, check) => {
    for (const kind of ['plan', 'advice', 'annual-review', 'other', 'unknown'] as const) {
      const plan = makePlan({ kind, child: {} });
      expect(check(plan, makeContext(plan), {}).suggested.why).not.toBe('');
    }
  });
});
