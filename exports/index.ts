import type { Review } from '../review/review.ts';
import type { Framework } from '../rubric/framework.ts';
import { inFileName } from './reports/file-names.ts';
import { toAuditReturn } from './to-audit-return.ts';
import { toCsv } from './to-csv.ts';
import { toHtmlReport } from './to-html-report.ts';
import { toJson } from './to-json.ts';

/** A file ready to be saved: its name, media type and text. */
export type ExportFile = { name: string; type: string; text: string };

/** The exports there are. Adding one is a file beside this one and a line here. */
export const exportKinds = {
  json: {
    title: 'JSON for the audit',
    type: 'application/json',
    make: (review: Review, framework: Framework) => toJson(toAuditReturn(review, framework)),
  },
  csv: {
    title: 'CSV row',
    type: 'text/csv',
    make: (review: Review, framework: Framework) => toCsv([toAuditReturn(review, framework)], framework),
  },
  html: {
    title: 'Report to print',
    type: 'text/html',
    make: (review: Review, framework: Framework) => toHtmlReport(toAuditReturn(review, framework), framework),
  },
} as const satisfies Record<
  string,
  { title: string; type: string; make: (review: Review, framework: Framework) => string }
>;

/** The name of an export: "json", "csv" or "html". */
export type ExportKind = keyof typeof exportKinds;

/** The exports there are, for screens to offer in this order. */
export const exportChoices: readonly { kind: ExportKind; title: string }[] = [
  { kind: 'json', title: exportKinds.json.title },
  { kind: 'csv', title: exportKinds.csv.title },
  { kind: 'html', title: exportKinds.html.title },
];

/** One review as a file of the kind asked for. Its name comes from the local pseudonym, never from the plan. */
export function exportReview(kind: ExportKind, review: Review, framework: Framework): ExportFile {
  const { type, make } = exportKinds[kind];
  const { planRef } = toAuditReturn(review, framework);
  return {
    name: `review-${inFileName(planRef)}.${kind}`,
    type: `${type};charset=utf-8`,
    text: make(review, framework),
  };
}

/** Several reviews under one framework in one file: CSV rows, or a list of returns in JSON. */
export function exportReviews(kind: 'json' | 'csv', reviews: Review[], framework: Framework): ExportFile {
  const returns = reviews.map((review) => toAuditReturn(review, framework));
  const text = kind === 'csv' ? toCsv(returns, framework) : toJson(returns);
  return { name: `reviews-${framework.id}.${kind}`, type: `${exportKinds[kind].type};charset=utf-8`, text };
}

/**
 * The files that an export of these reviews makes: one for one review; for several, one for each framework (a report for
 * each review). The same reviews give the same files, so what was shown before is what is saved.
 */
export function exportFiles(
  kind: ExportKind,
  reviews: readonly Review[],
  frameworks: readonly Framework[],
): ExportFile[] {
  return frameworks.flatMap((framework) => {
    const own = reviews.filter((review) => review.framework.id === framework.id);
    if (own.length > 1 && kind !== 'html') return [exportReviews(kind, own, framework)];
    return own.map((review) => exportReview(kind, review, framework));
  });
}
