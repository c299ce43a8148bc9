import { annotationMarks } from '../review/annotation.ts';
import { detailFields, processDates } from '../review/details.ts';
import { statutorySteps } from '../rubric/dates/statutory-steps.ts';
import type { Framework } from '../rubric/framework.ts';
import type { AuditReturn, ReturnedScore } from './audit-return.ts';

type Column = { name: string; value: (one: AuditReturn) => string | number | undefined };

/**
 * The CSV file of returns under one framework: one row a review, RFC 4180, UTF-8 with a byte order mark so that
 * Excel reads it right. Cells that a spreadsheet would run as a formula are made harmless.
 */
export function toCsv(returns: AuditReturn[], framework: Framework): string {
  const columns = columnsOf(framework);
  const lines = [
    columns.map((column) => cell(column.name)),
    ...returns.map((one) => columns.map((column) => cell(column.value(one)))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/**
 * One cell: quoted where needed. A text that begins with = + - @, tab or a line break gets a leading apostrophe,
 * since spreadsheets run such cells as formulas (OWASP, "CSV Injection"); so does one behind quotes, spaces or signs nobody sees, and one in full width. A
 * semicolon is quoted too: some spreadsheets cut there. Numbers stay numbers.
 */
export function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^(?:[\s\p{C}"'“”‘’]*[=+\-@|%＝＋－＠]|[\t\r\n])/u.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function columnsOf(framework: Framework): Column[] {
  const detail = (name: keyof AuditReturn['details']): Column => ({
    name,
    value: ({ details }) => details[name],
  });
  return [
    { name: 'returnVersion', value: (one) => one.returnVersion },
    { name: 'rubricId', value: (one) => one.rubricId },
    { name: 'rubricVersion', value: (one) => one.rubricVersion },
    { name: 'gradedUnder', value: (one) => one.gradedUnder },
    { name: 'reviewId', value: (one) => one.reviewId },
    { name: 'planRef', value: (one) => one.planRef },
    { name: 'docKind', value: (one) => one.docKind },
    { name: 'updatedOn', value: (one) => one.updatedAt.slice(0, 10) },
    ...detailFields.filter((name) => name !== 'dates' && name !== 'sectionsScored').map(detail),
    { name: 'sectionsScored', value: (one) => one.sectionsScored?.join(' ') },
    detail('keyStage'),
    ...processDates.map((name): Column => ({ name, value: ({ dates }) => dates[name] })),
    ...statutorySteps.flatMap(({ id }): Column[] => [
      { name: `timeliness ${id}`, value: (one) => timelinessText(one, id) },
      { name: `exception ${id}`, value: (one) => one.timeliness.find(({ step }) => step === id)?.exception },
    ]),
    { name: 'caseRef', value: (one) => one.caseRef },
    // A spreadsheet would read "5-10" as the fifth of October.
    { name: 'ageBand', value: ({ details }) => details.ageBand?.replace('-', ' to ') },
    { name: 'scale', value: (one) => one.scale },
    { name: 'derivedGrade', value: (one) => gradeText(one.derivedGrade) },
    { name: 'statedGrade', value: (one) => gradeText(one.statedGrade) },
    {
      name: 'statedGradeLabel',
      value: ({ statedGrade }) => (statedGrade.kind === 'level' ? statedGrade.label : undefined),
    },
    { name: 'overrideReason', value: (one) => one.overrideReason },
    { name: 'limitsFired', value: (one) => one.limitsFired.map(({ id }) => id).join(' ') },
    { name: 'unscored', value: (one) => one.unscored.length },
    { name: 'notEvidenced', value: (one) => one.notEvidenced.length },
    { name: 'unread', value: (one) => one.document?.unread.length },
    {
      name: 'unread where',
      value: (one) => one.document?.unread.map(({ where, why }) => `${where} (${why})`).join('; '),
    },
    { name: 'notVisited', value: (one) => one.document?.notVisited },
    ...framework.parts.map(
      (part): Column => ({
        name: `grade ${part.id}`,
        value: (one) => gradeText(one.sectionGrades.find((grade) => grade.part === part.id)?.grade),
      }),
    ),
    ...framework.criteria.flatMap((criterion): Column[] =>
      targetsOf(criterion).flatMap(({ name, matches }) => [
        { name, value: (one) => scoreText(one.scores.find(matches)) },
        { name: `${name} suggested`, value: (one) => suggestedText(one.scores.find(matches)) },
        { name: `${name} comment`, value: (one) => one.scores.find(matches)?.comment },
      ]),
    ),
    ...(['outcome', 'provision'] as const).map(
      (kind): Column => ({
        name: `${kind}s`,
        value: (one) => one.items.filter((item) => item.kind === kind).length,
      }),
    ),
    {
      name: 'outcomes that are outcomes',
      value: (one) => one.items.filter((item) => item.class === 'outcome').length,
    },
    ...(['S', 'M', 'A', 'R', 'T'] as const).map(
      (letter): Column => ({
        name: `outcomes ${letter} met`,
        value: (one) => one.items.filter((item) => item.smart?.[letter] === 'met').length,
      }),
    ),
    {
      name: 'provision specific',
      value: (one) => one.items.filter((item) => item.specific === 'specific').length,
    },
    {
      name: 'queries',
      value: (one) =>
        one.findings.filter(({ tone }) => tone === 'query').reduce((sum, { count }) => sum + count, 0),
    },
    ...(['accept', 'justified', 'return-to-author', 'false-hit'] as const).map(
      (disposition): Column => ({
        name: `queries ${disposition}`,
        value: (one) =>
          one.dispositions
            .filter((row) => row.disposition === disposition)
            .reduce((sum, { count }) => sum + count, 0),
      }),
    ),
    ...annotationMarks.map(
      (mark): Column => ({
        name: `annotations ${mark}`,
        value: (one) => one.annotations.filter((each) => each.mark === mark).length,
      }),
    ),
    ...(['made', 'asked', 'answered', 'closed'] as const).map(
      (what): Column => ({
        name: `questions to authors ${what}`,
        value: (one) => one.queries.reduce((sum, row) => sum + row[what], 0),
      }),
    ),
    { name: 'versions read', value: (one) => one.document?.versions },
    { name: 'comment', value: (one) => one.comment },
  ];
}

/** A criterion's own column, and one for each section that takes a level of its own. */
function targetsOf(criterion: Framework['criteria'][number]) {
  const own = (section: string | undefined) => (score: ReturnedScore) =>
    score.criterion === criterion.id && score.section === section && score.item === undefined;
  return [
    { name: criterion.id, matches: own(undefined) },
    ...(criterion.perSection ?? []).map((section) => ({
      name: `${criterion.id} ${section}`,
      matches: own(section),
    })),
  ];
}

/** Met or missed with the days to spare or late; nothing where the confirmed dates do not tell. */
function timelinessText({ timeliness }: AuditReturn, id: string): string | undefined {
  const told = timeliness.find(({ step }) => step === id);
  if (told?.met === undefined) return undefined;
  return `${told.met ? 'met' : 'missed'} ${told.days ?? 0}`;
}

function gradeText(grade: AuditReturn['derivedGrade'] | undefined): string | number {
  if (!grade || grade.kind === 'not-applicable') return 'NA';
  return grade.kind === 'level' ? grade.level : 'insufficient';
}

function scoreText(row: ReturnedScore | undefined): string | number | undefined {
  if (!row?.score) return undefined;
  return row.score.kind === 'level' ? row.score.level : row.score.kind.toUpperCase();
}

function suggestedText(row: ReturnedScore | undefined): string | undefined {
  if (row?.suggestedLow === undefined) return undefined;
  return row.suggestedLow === row.suggestedHigh
    ? `${row.suggestedLow}`
    : `${row.suggestedLow} to ${row.suggestedHigh}`;
}
