import type { Details } from '../review/details.ts';
import { type Grade, type GradeValue, gradeOf } from '../review/grade.ts';
import { maskWithoutPlan } from '../review/mask.ts';
import type { Review } from '../review/review.ts';
import type { Score } from '../review/score.ts';
import { type GivenScore, type ReviewState, stateOf } from '../review/state.ts';
import type { Level } from '../rubric/finding.ts';
import { timelinessOf } from '../review/timeliness.ts';
import type { Framework, Scale } from '../rubric/framework.ts';
import { stageOf, yearGroupOf } from './age-bands.ts';
import { itemNumbers } from './item-numbers.ts';
import { countedQueries, returnedAnnotations, versionsRead } from './returned-desk.ts';
import { type AuditReturn, auditReturnSchema, type ReturnedScore, returnVersion } from './audit-return.ts';

/**
 * Makes the audit return of a review under its framework. Only masked texts are taken over; all that anybody typed,
 * pseudonyms and roles too, is masked once more for numbers and names that can be told without the plan. The result is
 * parsed with the published schema, which knows no field for a name: what is not in the schema cannot leave.
 */
export function toAuditReturn(review: Review, framework: Framework): AuditReturn {
  const state = stateOf(review);
  const grade = gradeOf(framework, state);
  const scale = scaleOf(framework, state.scale);
  const { dates, sectionsScored, ...details } = state.details;
  const numbered = itemNumbers(state.seen?.items ?? []);
  const order = new Map(framework.criteria.map((criterion, index) => [criterion.id, index]));
  return auditReturnSchema.parse({
    returnVersion,
    rubricId: review.framework.id,
    rubricVersion: review.framework.version,
    gradedUnder: framework.version,
    rubricTitle: framework.title,
    reviewId: review.id,
    planRef: maskWithoutPlan(state.planRef),
    docKind: review.documentKind,
    createdAt: review.createdAt,
    updatedAt: state.updatedAt,
    scale: scale.id,
    details: { ...maskedDetails(details), ...stageOf(yearGroupOf(details.yearGroup)) },
    sectionsScored,
    dates: dates ?? {},
    timeliness: timelinessOf(review.documentKind, state).map((one) => ({
      ...one,
      exceptionReason: masked(state.exceptions.get(one.step)?.forExport || undefined),
    })),
    caseRef: masked(state.case?.label),
    citations: [...state.citations.values()].map(({ criterion, from, forExport }) => ({
      criterion,
      from: from.documentKind,
      planRef: maskWithoutPlan(from.planRef),
      section: from.section,
      note: masked(forExport || undefined),
    })),
    document: state.seen && {
      source: state.seen.source,
      pages: state.seen.pages,
      judgedOn: state.seen.judgedOn,
      sections: state.seen.sections,
      unread: state.seen.unread,
      notVisited: state.seen.notVisited,
      versions: versionsRead(review),
    },
    scores: withRolledUp(givenRows(state, scale, numbered), rolledUpRows(grade, scale)).sort(
      (a, b) => (order.get(a.criterion) ?? 0) - (order.get(b.criterion) ?? 0),
    ),
    items: (state.seen?.items ?? []).map((item) => ({ ...item, id: numbered(item.id) })),
    findings: state.seen?.findings ?? [],
    dispositions: countedDispositions(state),
    sectionGrades: grade.parts.map((part) => ({ ...part, grade: withLabel(part.grade, scale) })),
    derivedGrade: withLabel(grade.derived, scale),
    statedGrade: withLabel(grade.stated, scale),
    overrideReason: masked(state.override?.forExport),
    limitsFired: grade.limits,
    ...openQuestions(grade),
    annotations: returnedAnnotations(state),
    queries: countedQueries(state),
    actions: [...state.actions.values()].map(({ kind, section, ownerRole, due, done, forExport }) => ({
      kind,
      section,
      ownerRole: masked(ownerRole),
      due,
      done,
      text: maskWithoutPlan(forExport),
    })),
    comment: wholeComment(state),
  });
}

/** The scale a review is shown on: the one chosen, else the framework's own. */
export function scaleOf(framework: Framework, chosen: string | undefined): Scale {
  const scale =
    framework.scales.find(({ id }) => id === chosen) ??
    framework.scales.find(({ id }) => id === framework.defaultScale);
  if (!scale) throw new Error(`The framework ${framework.id} has no scale "${framework.defaultScale}".`);
  return scale;
}

/** The label of a level on a scale; of several steps on one level, the lowest: a label never claims more than was given. */
export function labelOf(level: Level, scale: Scale): string {
  const steps = scale.steps.filter((step) => step.level === level);
  return (steps.at(-1) ?? scale.steps.findLast((step) => step.level <= level))?.label ?? String(level);
}

function givenRows(state: ReviewState, scale: Scale, numbered: (id: string) => string): ReturnedScore[] {
  const aboutCriteria = [...state.comments.keys()].filter((key) => !key.startsWith('|'));
  return [...new Set([...state.scores.keys(), ...aboutCriteria])].map((key): ReturnedScore => {
    const given = state.scores.get(key);
    const comment = state.comments.get(key);
    const target = given?.target ?? comment?.target ?? {};
    return {
      criterion: target.criterion ?? '',
      section: target.section,
      item: target.item === undefined ? undefined : numbered(target.item),
      score: given && scoreForReturn(given.score, scale),
      ...suggestion(given),
      comment: masked(comment?.forExport),
    };
  });
}

/** Levels that stand because of what was given for items or sections: part of the grades, so part of the return. */
function rolledUpRows(grade: Grade, scale: Scale): ReturnedScore[] {
  return [...grade.scores].flatMap(([criterion, score]): ReturnedScore[] =>
    score.kind === 'level' && score.from !== 'given'
      ? [{ criterion, score: levelForReturn(score.level, scale), rolledUpFrom: score.from }]
      : [],
  );
}

/** One row a criterion: a comment about the criterion itself stands beside the level that was rolled up for it. */
function withRolledUp(given: ReturnedScore[], rolledUp: ReturnedScore[]): ReturnedScore[] {
  const isOwn = (row: ReturnedScore, criterion: string) =>
    row.criterion === criterion && row.section === undefined && row.item === undefined;
  const commented = given.map((row) => {
    const level = rolledUp.find(({ criterion }) => isOwn(row, criterion));
    return row.score === undefined && level ? { ...row, ...level } : row;
  });
  return [...commented, ...rolledUp.filter(({ criterion }) => !given.some((row) => isOwn(row, criterion)))];
}

function scoreForReturn(score: Score, scale: Scale): ReturnedScore['score'] {
  if (score.kind !== 'level') return { kind: score.kind, reason: maskWithoutPlan(score.forExport) };
  const step = score.scale === scale.id ? scale.steps.find(({ value }) => value === score.value) : undefined;
  return step
    ? { kind: 'level', level: score.level, label: step.label, value: step.value }
    : levelForReturn(score.level, scale);
}

function levelForReturn(level: Level, scale: Scale): ReturnedScore['score'] {
  return { kind: 'level', level, label: labelOf(level, scale) };
}

function suggestion(given: GivenScore | undefined): Partial<ReturnedScore> {
  if (!given?.suggested) return {};
  const [suggestedLow, suggestedHigh] = given.suggested;
  const { score } = given;
  if (score.kind !== 'level') return { suggestedLow, suggestedHigh };
  const followedSuggestion = score.level >= suggestedLow && score.level <= suggestedHigh;
  return { suggestedLow, suggestedHigh, followedSuggestion };
}

function countedDispositions(state: ReviewState): AuditReturn['dispositions'] {
  const counts = new Map<string, AuditReturn['dispositions'][number]>();
  for (const { check, criterion, disposition } of state.dispositions.values()) {
    const key = `${check}|${criterion}|${disposition}`;
    const row = counts.get(key) ?? { check, criterion, disposition, count: 0 };
    counts.set(key, { ...row, count: row.count + 1 });
  }
  return [...counts.values()];
}

function withLabel(grade: GradeValue, scale: Scale): AuditReturn['derivedGrade'] {
  return grade.kind === 'level' ? { ...grade, label: labelOf(grade.level, scale) } : grade;
}

function openQuestions(grade: Grade): Pick<AuditReturn, 'unscored' | 'notEvidenced'> {
  return { unscored: grade.unscored, notEvidenced: grade.notEvidenced };
}

function wholeComment(state: ReviewState): string | undefined {
  return masked(
    [...state.comments.values()].find(({ target }) => (target.criterion ?? '') === '')?.forExport,
  );
}

/** Details that stand together in the return; dates and the reviewer's own sections have fields of their own. */
type ReturnedDetails = Omit<Details, 'dates' | 'sectionsScored'>;

/** Fields that somebody typed, as far as they may leave: a year group is a year group or it stays here. */
function maskedDetails(details: ReturnedDetails): ReturnedDetails {
  return {
    ...details,
    yearGroup: yearGroupOf(details.yearGroup),
    agencyOfAuthor: masked(details.agencyOfAuthor),
    adviceAuthorRole: masked(details.adviceAuthorRole),
    reviewerId: masked(details.reviewerId),
    reviewerRole: masked(details.reviewerRole),
  };
}

function masked(text: string | undefined): string | undefined {
  return text === undefined ? undefined : maskWithoutPlan(text);
}
