import { describe, expect, test } from 'vitest';
import { holdsPlanText, readArguments } from '../../../cli/inputs.ts';

function names(...args: string[]) {
  const read = readArguments(args);
  return read.ok ? read.value.inputs.map(({ name, source }) => [name, source]) : read.problem;
}

test('the help says that what is written holds the plan’s words', () => {
  const read = readArguments(['--help']);
  expect(read.ok ? '' : read.problem).toContain(holdsPlanText);
  expect(holdsPlanText).toMatch(/identifies the child/);
});

describe('what the review command is asked to read', () => {
  test.each([
    ['plans/kite.pdf', 'kite', 'plans/kite.pdf'],
    ['first=plans/kite.pdf', 'first', 'plans/kite.pdf'],
    ['kite.v2.docx', 'kite.v2', 'kite.v2.docx'],
    ['http://127.0.0.1:80/case/plan.html?tab=2', 'plan', 'http://127.0.0.1:80/case/plan.html?tab=2'],
    ['http://127.0.0.1/case/48/', '48', 'http://127.0.0.1/case/48/'],
    ['http://127.0.0.1/', '127.0.0.1', 'http://127.0.0.1/'],
    ['portal=http://127.0.0.1/a?x=1', 'portal', 'http://127.0.0.1/a?x=1'],
  ])('%s is answered under the name %s', (arg, name, source) => {
    expect(names(arg)).toEqual([[name, source]]);
  });

  test('two inputs with one name are refused before anything is read', () => {
    expect(names('a/plan.pdf', 'b/plan.docx')).toMatch(/"plan".*nothing was read/);
    expect(names('a/plan.pdf', 'other=b/plan.docx')).toHaveLength(2);
  });

  test.each([[[]], [['--out']], [['--today', 'May', 'a.pdf']], [['--loud', 'a.pdf']], [['..=a.pdf']]])(
    '%j is refused with a sentence that shows the use',
    (args) => {
      const read = readArguments(args);
      expect(read.ok ? '' : read.problem).toContain('npm run --silent review');
    },
  );

  test('advice is named as often as there are reports, and is no plan to read', () => {
    const read = readArguments(['--advice', 'speech.docx', '--advice=school.pdf', 'a.pdf']);
    expect(read).toMatchObject({
      ok: true,
      value: { advice: ['speech.docx', 'school.pdf'], inputs: [{ name: 'a', source: 'a.pdf' }] },
    });
  });

  test('the folder and the day are options', () => {
    const read = readArguments(['--out', 'results', '--today=2026-03-31', 'a.pdf']);
    expect(read).toMatchObject({ ok: true, value: { out: 'results', today: '2026-03-31' } });
  });
});
