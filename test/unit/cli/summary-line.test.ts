import { expect, test } from 'vitest';
import { buildPlan } from '../../../plan/build-plan.ts';
import { unreadable } from '../../../cli/read-file.ts';
import { readingJson } from '../../../cli/reading-json.ts';
import { summaryLine } from '../../../cli/summary-line.ts';
import { planFromPassages } from '../../../plan/plan-from-passages.ts';

test.each([
  ['not-found', 'there is no such file'],
  ['encrypted', 'a password protects it'],
  ['unreachable', 'the address could not be read'],
] as const)('a file that was not read (%s) is told with its reason', (why, words) => {
  const json = readingJson(buildPlan(unreadable(why)), undefined, 'x.pdf');
  expect(summaryLine('x', json)).toBe(`x: not read (file: ${words})`);
});

test('a plan is told with its status and how much of it was found', () => {
  const plan = planFromPassages(
    { B: 'Ines finds it hard to wait.', F: 'A tutor meets Ines for an hour each Monday.' },
    { status: 'draft' },
  );
  expect(summaryLine('ines', readingJson(plan, undefined, 'ines.pdf'))).toBe(
    'ines: plan, draft; 2 sections with text, 0 findings',
  );
});
