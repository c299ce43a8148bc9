import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readDiskFile } from '../../../cli/read-file.ts';
import type { Reading } from '../../../plan/block.ts';
import { buildPlan } from '../../../plan/build-plan.ts';
import type { Plan } from '../../../plan/plan.ts';
import { frameworkFor } from '../../../rubric/frameworks/index.ts';
import { judge } from '../../../rubric/judge.ts';
import { makePlan } from '../../make-plan.ts';

/** Every edit is judged twice, and the second copy of the code starts cold: a busy machine takes its time. */
const patience = 60_000;
const today = '2026-11-23';
const samples = path.resolve(import.meta.dirname, '../../../assets/samples/portal');

/** What a writer does to a sentence of a draft. */
const edits: [string, (text: string) => string][] = [
  ['adds words', (text) => `${text} This will be looked at as and when required.`],
  ['takes the last word out', (text) => text.replace(/\s\S+$/, '')],
  ['changes a number', (text) => text.replace(/\d+|\b(?:two|three|four)\b/, '17')],
  ['writes another name', (text) => text.replace(/\b\p{Lu}\p{Ll}{3,}/u, 'Bartholomew')],
  ['writes an acronym', (text) => `${text} The QVZ will be asked.`],
  ['changes the pronoun', (text) => text.replace(/\bshe\b/i, 'he')],
  ['leaves a note for the writer in', (text) => `Please state who will do this. ${text}`],
  ['says it twice', (text) => `${text} ${text}`],
];

function edited(reading: Reading, at: number, edit: (text: string) => string): Reading {
  const next = structuredClone(reading);
  const long = next.blocks.filter((block) => block.text.length > 60);
  const block = long[at % long.length];
  if (!block) throw new Error('The sample has no long text.');
  block.text = edit(block.text);
  return next;
}

/** The same judging from a second copy of the code, made to forget by documents that share no words with the plan. */
async function coldJudge(): Promise<(plan: Plan) => unknown> {
  vi.resetModules();
  const { judge: apart } = await import('../../../rubric/judge.ts');
  return (plan) => {
    for (let time = 0; time < 3; time += 1) apart(makePlan(), frameworkOf(plan), { today });
    return apart(structuredClone(plan), frameworkOf(plan), { today });
  };
}

function frameworkOf({ kind }: Plan) {
  const framework = frameworkFor(kind);
  if (!framework) throw new Error(`There is no framework for ${kind}.`);
  return framework;
}

describe.each(['good-plan.docx', 'weak-plan.docx', 'annual-review.docx'])(
  '%s, one edit after another',
  (file) => {
    test(
      'is judged after each edit exactly as if it had never been judged before',
      async () => {
        const cold = await coldJudge();
        let reading = await readDiskFile(path.join(samples, file));
        const first = buildPlan(reading);
        judge(first, frameworkOf(first), { today });
        for (const [at, [what, edit]] of edits.entries()) {
          reading = edited(reading, at * 11 + 3, edit);
          const plan = buildPlan(reading);
          expect(judge(plan, frameworkOf(plan), { today }), `after the writer ${what}`).toEqual(cold(plan));
        }
      },
      patience,
    );
  },
);

test(
  'another child or another day is not judged by what was said of the one before',
  async () => {
    const cold = await coldJudge();
    const plan = buildPlan(await readDiskFile(path.join(samples, 'weak-plan.docx')));
    judge(plan, frameworkOf(plan), { today });
    const later = structuredClone(plan);
    later.child = {
      name: 'Bartholomew Quill',
      pronouns: 'they/them',
      dob: '2011-02-03',
      yearGroup: 'Year 11',
    };
    expect(judge(later, frameworkOf(later), { today })).toEqual(cold(later));
    expect(judge(later, frameworkOf(later), { today: '2029-01-05' })).not.toEqual(cold(later));
  },
  patience,
);
