import type { Framework, Scale } from '../rubric/framework.ts';
import type { AuditReturn, ReturnedScore } from './audit-return.ts';
import { escaped } from './paper/escape-html.ts';
import { reportStyle } from './report-style.ts';
import { labelOf, scaleOf } from './to-audit-return.ts';

/**
 * A report of one return as a single HTML file: no script, no request, readable by a screen reader, made to be
 * printed. It holds what the return holds, so no name and no words of the plan.
 */
export function toHtmlReport(one: AuditReturn, framework: Framework): string {
  const title = `Review ${one.planRef}`;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>${reportStyle}</style></head>
<body><main><h1>${escaped(title)}</h1>
<p class="lead">${escaped(one.rubricTitle)}, ${escaped(versionLine(one))} ${escaped(documentLine(one))}</p>
${gradeBox(one)}
${notRead(one)}
<h2>Grades by part</h2>${gradeTable(one)}
${framework.parts.map((part) => partSection(part, one, framework)).join('\n')}
<h2>What the checks found and what was decided</h2>${findingsTable(one, framework)}
${annotationsList(one)}${queriesTable(one)}
<h2>About this review</h2>${detailsTable(one)}
<footer><p>A level is a person's judgement. Checks show words and suggest a range; they give no level. This report is about a document, not about a child or a colleague, and is not legal advice. It holds no name and no words of the plan.</p></footer>
</main></body></html>
`;
}

function versionLine(one: AuditReturn): string {
  return one.gradedUnder === one.rubricVersion
    ? `version ${one.rubricVersion}.`
    : `begun under version ${one.rubricVersion}, graded under version ${one.gradedUnder}.`;
}

function documentLine(one: AuditReturn): string {
  const kind = { plan: 'EHC plan', advice: 'Assessment advice', 'annual-review': 'Annual review' }[
    one.docKind
  ];
  const status =
    one.details.docStatus && one.details.docStatus !== 'unknown'
      ? `, ${one.details.docStatus.replace('-', ' ')}`
      : '';
  const pages = one.document?.pages ? `, ${one.document.pages} pages` : '';
  return `${kind}${status}${pages}. Last changed ${britishDate(one.updatedAt)}.`;
}

function gradeText(grade: AuditReturn['derivedGrade']): string {
  if (grade.kind === 'level') return grade.label;
  return grade.kind === 'insufficient' ? `No grade yet. ${grade.why}` : 'Not applicable';
}

function gradeBox(one: AuditReturn): string {
  const override = one.overrideReason
    ? `<p>Derived from the levels: <strong>${escaped(gradeText(one.derivedGrade))}</strong>. The reviewer stated another grade: ${escaped(one.overrideReason)}</p>`
    : '';
  const limits = one.limitsFired.map(
    (limit) => `<li>${escaped(limit.sentence)} <span class="because">(${escaped(limit.because)})</span></li>`,
  );
  const open = [
    one.unscored.length > 0
      ? `${one.unscored.length} criteria are not scored yet: ${one.unscored.join(', ')}.`
      : '',
    one.notEvidenced.length > 0
      ? `Marked NE (not evidenced), with the reason below: ${one.notEvidenced.join(', ')}.`
      : '',
  ].filter(Boolean);
  return `<section class="grade" aria-label="Overall grade"><p class="big">Overall: <strong>${escaped(gradeText(one.statedGrade))}</strong></p>${override}
${limits.length > 0 ? `<p>Limiting rules that fired:</p><ul>${limits.join('')}</ul>` : ''}${open.map((line) => `<p>${escaped(line)}</p>`).join('')}${one.comment ? `<p>${escaped(one.comment)}</p>` : ''}</section>`;
}

function notRead(one: AuditReturn): string {
  const unread = one.document?.unread ?? [];
  const unvisited = one.document?.notVisited ?? 0;
  if (unread.length === 0 && unvisited === 0) return '';
  const lines = unread.map(
    ({ where, why }) => `<li>${escaped(where)}: no usable text (${escaped(why)})</li>`,
  );
  if (unvisited > 0) lines.push(`<li>${unvisited} parts of the document were not opened</li>`);
  return `<section class="warning" aria-label="Not read"><h2>Not read</h2><p>What was not read was not judged.</p><ul>${lines.join('')}</ul></section>`;
}

function gradeTable(one: AuditReturn): string {
  const rows = one.sectionGrades.map(
    (part) =>
      `<tr><th scope="row">${escaped(part.title)}</th><td>${escaped(gradeText(part.grade))}</td><td>${part.scored} of ${part.applicable}</td></tr>`,
  );
  return table('Grade of each part', ['Part', 'Grade', 'Criteria scored'], rows);
}

function partSection(part: Framework['parts'][number], one: AuditReturn, framework: Framework): string {
  const scale = scaleOf(framework, one.scale);
  const criteria = framework.criteria.filter((criterion) => criterion.part === part.id);
  const rows = criteria.map((criterion) => {
    const scores = one.scores.filter((score) => score.criterion === criterion.id);
    const own = scores.filter((score) => !score.section && !score.item);
    const below = scores.filter((score) => score.section ?? score.item);
    const marks = [criterion.nonNegotiable ? 'non-negotiable' : '', criterion.statutory ? 'statutory' : '']
      .filter(Boolean)
      .join(', ');
    return `<tr><th scope="row">${escaped(criterion.id)} ${escaped(criterion.title)}${marks ? `<span class="marks">${marks}</span>` : ''}</th><td>${escaped(criterion.question)}</td><td>${own.map((score) => scoreHtml(score, scale)).join('') || 'Not scored'}${below.length > 0 ? `<ul>${below.map((score) => `<li>${escaped(score.section ?? score.item ?? '')}: ${scoreHtml(score, scale)}</li>`).join('')}</ul>` : ''}</td></tr>`;
  });
  return `<h2>${escaped(part.title)}</h2><div class="criteria">${table(part.title, ['Criterion', 'Question', 'Level and comment'], rows)}</div>`;
}

function scoreHtml(row: ReturnedScore, scale: Scale): string {
  const { score } = row;
  const level =
    score === undefined
      ? ''
      : score.kind === 'level'
        ? `<strong>${escaped(score.label)}</strong>`
        : `<strong>${score.kind.toUpperCase()}</strong>: ${escaped(score.reason)}`;
  const from = row.rolledUpFrom ? ` <span class="aside">from its ${row.rolledUpFrom}</span>` : '';
  return `${level}${from}${suggestedHtml(row, scale)}${row.comment ? `<p>${escaped(row.comment)}</p>` : ''}`;
}

function suggestedHtml({ suggestedLow: low, suggestedHigh: high }: ReturnedScore, scale: Scale): string {
  if (low === undefined || high === undefined) return '';
  const words = low === high ? labelOf(low, scale) : `${labelOf(low, scale)} to ${labelOf(high, scale)}`;
  return ` <span class="aside">suggested: ${escaped(words)}</span>`;
}

function findingsTable(one: AuditReturn, framework: Framework): string {
  if (one.findings.length === 0) return '<p>No findings were shown.</p>';
  const titles = new Map(framework.criteria.map((criterion) => [criterion.id, criterion.title]));
  const rows = one.findings.map((finding) => {
    const decided = one.dispositions
      .filter((row) => row.check === finding.check && row.criterion === finding.criterion)
      .map((row) => `${row.count} ${row.disposition.replaceAll('-', ' ')}`);
    return `<tr><th scope="row">${escaped(finding.criterion)} ${escaped(titles.get(finding.criterion) ?? '')}</th><td>${escaped(finding.section ?? 'whole document')}</td><td>${counted(finding.count, finding.tone)}</td><td>${escaped(decided.join(', '))}</td></tr>`;
  });
  return table('Findings', ['Criterion', 'Section', 'Findings', 'Decided for this check'], rows);
}

/** Comments that the reviewer put on words of the document, as masked and without the words. */
function annotationsList({ annotations }: AuditReturn): string {
  const commented = annotations.filter(({ comment }) => comment !== undefined);
  if (annotations.length === 0) return '';
  const lines = commented.map(
    ({ mark, section, criterion, comment = '' }) =>
      `<li><strong>${escaped(mark)}</strong> ${escaped([section && `Section ${section}`, criterion].filter(Boolean).join(', '))}: ${escaped(comment)}</li>`,
  );
  const bare = annotations.length - commented.length;
  if (bare > 0) lines.push(`<li>${bare} without a comment</li>`);
  return `<h2>Annotations</h2><ul>${lines.join('')}</ul>`;
}

function queriesTable({ queries }: AuditReturn): string {
  if (queries.length === 0) return '';
  const rows = queries.map(
    ({ to, made, asked, answered, closed }) =>
      `<tr><th scope="row">${escaped(to)}</th><td>${made}</td><td>${asked}</td><td>${answered}</td><td>${closed}</td></tr>`,
  );
  return `<h2>Questions to authors</h2>${table('Questions to authors', ['Author', 'Made', 'Asked', 'Answered', 'Settled'], rows)}`;
}

const manyOf: Record<string, string> = { query: 'queries', strength: 'strengths', note: 'notes' };

function counted(count: number, tone: string): string {
  return `${count} ${escaped(count === 1 ? tone : (manyOf[tone] ?? tone))}`;
}

function detailsTable(one: AuditReturn): string {
  const entries: [string, string | number | undefined][] = [
    ...Object.entries(one.details),
    ...Object.entries(one.dates),
    ['Return version', one.returnVersion],
    ['Review', one.reviewId],
  ];
  const rows = entries
    .filter(([, value]) => value !== undefined)
    .map(
      ([label, value]) =>
        `<tr><th scope="row">${escaped(words(label))}</th><td>${escaped(String(value))}</td></tr>`,
    );
  return table('Details', ['Field', 'Value'], rows);
}

/** An ISO time or day as it is said here: "23 November 2026". */
function britishDate(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A field's name as words: "primaryNeed" is "primary need". */
function words(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function table(caption: string, heads: string[], rows: string[]): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(caption)}, table"><table><caption>${escaped(caption)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
