import type { CheckCount } from '../review/check-counts.ts';
import type { ExportFile } from './index.ts';
import { cell } from './to-csv.ts';

/**
 * Which checks cry wolf, for those who own the standard: a row a check and criterion, with the number of reviews, of
 * queries shown, of those answered and of those called a false hit. Ids of checks and counts only: no word of any plan.
 */
export function checkCountsCsv(counts: readonly CheckCount[]): ExportFile {
  const rows = counts.map((one) => columns.map((column) => cell(one[column])).join(','));
  return {
    name: 'checks-and-false-hits.csv',
    type: 'text/csv;charset=utf-8',
    text: `\uFEFF${[columns.join(','), ...rows].join('\r\n')}\r\n`,
  };
}

const columns = [
  'framework',
  'version',
  'criterion',
  'check',
  'reviews',
  'queries',
  'answered',
  'falseHits',
] as const;
