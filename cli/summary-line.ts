import type { ReadingJson } from './reading-json.ts';

const reasons: Record<string, string> = {
  scan: 'pictures without text',
  ciphered: 'scrambled letters',
  'no-spaces': 'words run together',
  encrypted: 'a password protects it',
  corrupt: 'it is damaged',
  empty: 'it is empty',
  'not-supported': 'it is of a kind that cannot be read',
  'too-large': 'it holds more than can be read in a fair time',
  'not-found': 'there is no such file',
  unreachable: 'the address could not be read',
  'not-recognised': 'pictures whose words could not be recognised',
};

/** One line on what became of a document: "plan-7: plan, draft; 11 sections with text, 32 findings". */
export function summaryLine(name: string, { document, sections, findings }: ReadingJson): string {
  const unread = document.unread.map(({ where, why }) => `${where}: ${reasons[why] ?? why}`).join('; ');
  if (document.kind === 'unknown' && unread !== '') return `${name}: not read (${unread})`;
  const kind =
    document.kind === 'other' || document.kind === 'unknown'
      ? 'not a plan, advice or annual review'
      : document.kind;
  const present = sections.filter(({ status }) => status === 'present').length;
  const parts = [kind, document.status === 'unknown' ? '' : document.status].filter(Boolean).join(', ');
  const counts = sections.length > 0 ? `; ${present} sections with text` : '';
  return `${name}: ${parts}${counts}, ${findings.length} findings${unread === '' ? '' : `; not read: ${unread}`}`;
}
