import { describe, expect, it } from 'vitest';
import { planFromPassages } from '../../../plan/plan-from-passages.ts';
import type { Suggestion } from '../../../rubric/finding.ts';
import type { Criterion, Example, Framework } from '../../../rubric/framework.ts';
import { frameworks } from '../../../rubric/frameworks/index.ts';
import { judge } from '../../../rubric/judge.ts';
import { twinOf } from './twin-of.ts';

type Passages = Pick<Example, 'passages' | 'facts'>;

/** What the machine suggests for one criterion of an example printed as a document. */
function suggestionFor(
  framework: Framework,
  criterion: Criterion,
  { passages, facts }: Passages,
  today: string,
) {
  const plan = planFromPassages(passages, facts ?? {}, framework.documentKind);
  const judgement = judge(plan, { ...framework, criteria: [criterion] }, { today });
  const found = judgement.criteria.find((one) => one.criterion === criterion.id && one.section === undefined);
  if (!found) throw new Error(`${criterion.id} was not judged.`);
  return found.suggested;
}

function shown(suggestion: Suggestion): string {
  return suggestion.kind === 'none' ? `none (${suggestion.why})` : `${suggestion.low} to ${suggestion.high}`;
}

function holds(suggestion: Suggestion, level: number): boolean {
  return suggestion.kind === 'range' && suggestion.low <= level && level <= suggestion.high;
}

/** Two suggestions that a reviewer could not call contradictory: one is none, or they share a level. */
function agree(one: Suggestion, other: Suggestion): boolean {
  if (one.kind === 'none' || other.kind === 'none') return true;
  return one.low <= other.high && other.low <= one.high;
}

for (const framework of frameworks)
  describe(`the examples of ${framework.title}`, () => {
    for (const criterion of framework.criteria) {
      if (criterion.machine === 'human') continue;
      const cases = criterion.examples.map((example) => [example.level, example] as const);
      it.each(cases)(
        `${criterion.id}: an example of level %i and its twin are suggested alike`,
        (level, example) => {
          const today = example.facts?.today ?? '2026-06-15';
          const own = suggestionFor(framework, criterion, example, today);
          const twin = suggestionFor(
            framework,
            criterion,
            twinOf(example),
            twinOf(example).facts?.today ?? today,
          );
          for (const suggestion of [own, twin]) {
            if (suggestion.kind === 'none' && criterion.machine !== 'full')
              expect(suggestion.why).not.toBe('');
            else expect(holds(suggestion, level), `level ${level} is not in ${shown(suggestion)}`).toBe(true);
          }
          expect(agree(own, twin), `${shown(own)} and ${shown(twin)}`).toBe(true);
        },
      );
    }
  });
