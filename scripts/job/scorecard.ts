import type { AuditReturn } from '../../exports/audit-return.ts';

/** A review's scorecard for the terminal: each part's grade, then each criterion with its level and what was suggested. */
export function scorecard(title: string, one: AuditReturn): string {
  const lines = [
    `Scorecard: ${title}`,
    `  ${one.rubricTitle} ${one.rubricVersion}, plan reference ${one.planRef}`,
  ];
  for (const part of one.sectionGrades)
    lines.push(
      `  ${part.title.padEnd(48)} ${gradeText(part.grade)} (${part.scored} of ${part.applicable} scored)`,
    );
  const own = one.scores.filter((row) => !row.section && !row.item);
  lines.push('  Levels pressed by the demonstration, with the suggested range in brackets:');
  lines.push(`  ${own.map((row) => `${row.criterion} ${scoreText(row)}`).join(', ')}`);
  lines.push(
    `  Findings: ${one.findings.filter(({ tone }) => tone === 'query').reduce((sum, { count }) => sum + count, 0)} queries`,
  );
  lines.push(
    `  Overall: ${gradeText(one.derivedGrade)}; limiting rules: ${one.limitsFired.length === 0 ? 'none' : ''}`,
    ...one.limitsFired.map(({ sentence }) => `    ${sentence}`),
  );
  return lines.join('\n');
}

function gradeText(grade: AuditReturn['derivedGrade']): string {
  if (grade.kind === 'level') return grade.label;
  return grade.kind === 'insufficient' ? 'too few scored' : 'not applicable';
}

function scoreText(row: AuditReturn['scores'][number]): string {
  const given =
    row.score === undefined
      ? '-'
      : row.score.kind === 'level'
        ? String(row.score.level)
        : row.score.kind.toUpperCase();
  if (row.suggestedLow === undefined) return given;
  return `${given} [${row.suggestedLow === row.suggestedHigh ? row.suggestedLow : `${row.suggestedLow}-${row.suggestedHigh}`}]`;
}
