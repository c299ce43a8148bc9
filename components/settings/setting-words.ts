import type { SettingName } from '../../review/settings/settings.ts';
import { detailWords } from '../review/detail-words.ts';
import type { Settings } from '../services.ts';
import { counted } from '../words.ts';

/** What each setting is called. */
export const settingTitles: Record<SettingName, string> = {
  reviewerId: 'Your reference',
  reviewerAgency: 'Agency',
  reviewerRole: 'Role',
  mode: 'Kind of review',
  scale: 'Scale',
  sectionsByAgency: 'Sections by agency',
  preference: 'The person’s own words',
  keys: 'Keys',
  keysOff: 'Single keys',
  advance: 'On to the next after a level',
  textSize: 'Size of text',
  colours: 'Colours',
  marksOff: 'Marks in the document',
  marksAll: 'Which marks',
  timed: 'Time spent',
  keepText: 'The plan’s words',
  keepMonths: 'How long reviews are kept',
  lockAfter: 'Locks itself after',
  incidentStep: 'What to do first in an incident',
  incidentContact: 'The council’s team for incidents',
};

/** The value of a setting in a few words, for a table of what a file would change. */
export function valueWord(name: SettingName, settings: Settings): string {
  const value = settings[name];
  if (value === undefined) return 'as it comes';
  if (name === 'keysOff' || name === 'marksOff') return value === true ? 'off' : 'on';
  if (name === 'marksAll') return value === true ? 'all' : 'queries and slips';
  if (name === 'keepText') return value === true ? 'kept' : 'fingerprints only';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (name === 'keepMonths') return value === 0 ? 'until deleted' : `${value} months`;
  if (name === 'lockAfter') return `${value} minutes`;
  if (name === 'textSize') return `${value} %`;
  if (name === 'keys') return counted(Object.keys(value).length, 'key', 'keys');
  if (name === 'sectionsByAgency')
    return Object.entries(value)
      .map(([agency, parts]) => `${detailWords[agency] ?? agency}: ${parts.join(', ')}`)
      .join('; ');
  const text = String(value);
  return detailWords[text] ?? (text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** A longer text is cut: the table shows that it differs, the field shows the whole. */
const longest = 80;
