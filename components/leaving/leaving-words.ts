import type { ExportKind } from '../../exports/index.ts';
import type { TakenOut } from '../../exports/leaving/what-was-removed.ts';

/** What was taken out, as a reviewer is told of it. */
export const removedWords: Record<TakenOut['kind'], string> = {
  name: 'Name',
  'date-of-birth': 'Date of birth',
  number: 'Number',
  address: 'Address',
  postcode: 'Postcode',
  telephone: 'Telephone number',
  'e-mail': 'E-mail address',
  school: 'School or setting',
  quotation: 'The plan’s own words',
  'left-out': 'Left out by you',
};

/** What an export is called in a sentence and on its button. */
export const fileWords: Record<ExportKind, string> = {
  json: 'JSON file',
  csv: 'CSV file',
  html: 'report',
};
