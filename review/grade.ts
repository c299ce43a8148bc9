import type { Level } from '../rubric/finding.ts';
import type { Criterion, Framework } from '../rubric/framework.ts';
import { type Fired, firedLimits, type Waiting, waitingLimits } from './limits.ts';
import { type CriterionScore, criterionScore } from './roll-up.ts';
import { levels } from './score.ts';
import type { ReviewState } from './state.ts';

/** A grade in levels 1 to 4 with the mean it was rounded from, or why there is none. */
export type GradeValue =
  | { kind: 'level'; level: Level; mean: number }
  | { kind: 'insufficient'; why: string }
  | { kind: 'not-applicable' };

/** A part of the framework (a section, "whole", "sign-off") with its grade and what it was made from. */
export type PartGrade = {
  part: string;
  title: string;
  grade: GradeValue;
  /** Criteria with a level. */
  scored: number;
  /** Criteria that apply: all but those marked not applicable. */
  applicable: number;
  notEvidenced: number;
};

/** Everything about a review's grades, as they form. */
export type Grade = {
  parts: PartGrade[];
  /** From the levels alone, after the limiting rules. */
  derived: GradeValue;
  /** The same before the limiting rules. */
  uncapped: GradeValue;
  limits: Fired[];
  /** Limiting rules that wait for the reviewer's answer to a finding. */
  waiting: Waiting[];
  /** The reviewer's own grade where it was overridden, else the derived one. */
  stated: GradeValue;
  overridden: boolean;
  scores: Map<string, CriterionScore>;
  /** Ids of criteria without level, NA or NE. */
  unscored: string[];
  notEvidenced: string[];
};

/**
 * The grades of a review by the framework's own rules. Part grade: mean of its scored criteria, NA and NE left out,
 * "insufficient" under `minimumScored` of those that apply. Overall: weighted mean of part grades, insufficient while
 * parts that carry under `minimumScored` of the weight have one. Both rounded half down. Then the limiting rules.
 */
export function gradeOf(framework: Framework, state: ReviewState): Grade {
  const { rules } = framework;
  const scores = new Map(
    framework.criteria.map((criterion) => [criterion.id, criterionScore(criterion, state, rules)]),
  );
  const parts = framework.parts.map((part) => ({
    part: part.id,
    title: part.title,
    ...partGrade(
      framework.criteria.filter((criterion) => criterion.part === part.id),
      scores,
      rules.minimumScored,
    ),
  }));
  const uncapped = overall(parts, framework);
  const limits = firedLimits({ framework, scores, parts, state, uncapped });
  const derived = capped(uncapped, limits);
  const { override } = state;
  return {
    parts,
    derived,
    uncapped,
    limits,
    waiting: waitingLimits(framework, state),
    stated: override ? { kind: 'level', level: override.level, mean: override.level } : derived,
    overridden: override !== undefined,
    scores,
    unscored: idsWith(scores, 'unscored'),
    notEvidenced: idsWith(scores, 'ne'),
  };
}

/** Rounds a mean of levels to a level, halves down: 2.5 is 2, since doubt does not raise a grade. */
export function roundHalfDown(mean: number): Level {
  return levels.find((level) => mean <= level + 0.5 + 1e-9) ?? 4;
}

function partGrade(criteria: Criterion[], scores: Map<string, CriterionScore>, minimumScored: number) {
  const own = criteria.map((criterion) => scores.get(criterion.id));
  const given = own.flatMap((score) => (score?.kind === 'level' ? [score.level] : []));
  const applicable = own.filter((score) => score?.kind !== 'na').length;
  const counts = {
    scored: given.length,
    applicable,
    notEvidenced: own.filter((score) => score?.kind === 'ne').length,
  };
  if (criteria.length === 0 || applicable === 0) return { ...counts, grade: notApplicable };
  if (given.length === 0 || given.length < applicable * minimumScored)
    return {
      ...counts,
      grade: insufficient(`${given.length} of ${applicable} criteria scored: too few for a grade.`),
    };
  const mean = given.reduce<number>((sum, level) => sum + level, 0) / given.length;
  return { ...counts, grade: graded(mean) };
}

function overall(parts: PartGrade[], framework: Framework): GradeValue {
  const weightOf = (part: PartGrade) => framework.rules.weights[part.part] ?? 1;
  const relevant = parts.filter((part) => part.grade.kind !== 'not-applicable');
  if (relevant.length === 0) return notApplicable;
  const all = relevant.reduce((sum, part) => sum + weightOf(part), 0);
  let weight = 0;
  let sum = 0;
  let count = 0;
  for (const part of relevant) {
    if (part.grade.kind !== 'level') continue;
    weight += weightOf(part);
    sum += weightOf(part) * part.grade.level;
    count += 1;
  }
  if (weight === 0 || weight < all * framework.rules.minimumScored)
    return insufficient(`${count} of ${relevant.length} parts have a grade: too few for an overall grade.`);
  return graded(sum / weight);
}

function capped(grade: GradeValue, limits: Fired[]): GradeValue {
  if (grade.kind !== 'level') return grade;
  const cap = Math.min(...limits.map((limit) => limit.cap), 4);
  const level = levels.findLast((one) => one <= cap) ?? 1;
  return grade.level <= level ? grade : { ...grade, level };
}

const notApplicable: GradeValue = { kind: 'not-applicable' };

function insufficient(why: string): GradeValue {
  return { kind: 'insufficient', why };
}

function graded(mean: number): GradeValue {
  return { kind: 'level', level: roundHalfDown(mean), mean };
}

function idsWith(scores: Map<string, CriterionScore>, kind: CriterionScore['kind']): string[] {
  return [...scores].filter(([, score]) => score.kind === kind).map(([id]) => id);
}
