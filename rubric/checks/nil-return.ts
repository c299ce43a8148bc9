import { findDates } from '../../plan/wording/dates.ts';
import { documentDate } from '../document-date.ts';
import { textWithDetails } from '../evidence/details.ts';
import { findWords, linesOf } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

const nil =
  /\b(?:not|never)\s+(?:been\s+|currently\s+|previously\s+)?(?:known|open|referred)\s+(?:to|with)\b[^.\n]*|\bno (?:current |previous |known )?(?:involvement|record|contact)\b[^.\n]*|\bnil return\b|\bunknown to (?:this|the|our|social|children)\b[^.\n]*/gi;
const checks =
  /\b(?:check\w*|search\w*|records?|system|database|case notes|referral\w*|looked (?:at|through))\b/i;
const considered =
  /\b(?:early help|spoke|spoken|telephone\w*|called|contacted|visit\w*|met with|conversation|parents? (?:say|said|told|report\w*|feel|felt|ask\w*|describ\w*)|mother|father|school (?:say|said|told|report\w*)|(?:SENCO|SENDCO|SENCo|health visitor|GP|teacher) (?:say|said|told|report\w*|describ\w*|sees?)|in (?:my|our) (?:view|opinion)|we consider|I consider|would (?:benefit|welcome)|needs? (?:at home|in the community)|short breaks?|carer['’]s|signpost\w*|offered)\b/gi;

/**
 * N-13: whether a return of "not known to this service" gives a considered view, checks and a date, or is bare.
 * Where the advice is no nil return the criterion does not apply.
 */
export const nilReturn: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const found = findWords(linesOf(plan), nil);
  const text = textWithDetails(plan);
  const bareNil = /(?:^|\n)\W*(?:not known|nil|none known|unknown)\W*(?:$|\n)/i.test(text);
  if (found.length === 0 && !bareNil)
    return {
      findings: [],
      suggested: cannotTell('This is no "not known to service" return: mark as not applicable.'),
    };
  const views = new Set([...text.matchAll(considered)].map((match) => match[0].toLowerCase())).size;
  const dated =
    documentDate(plan) !== undefined ||
    findDates(text.replace(/\b(?:date of birth|dob)\b[^\n]*/gi, '')).length > 0;
  const checked = checks.test(text);
  const findings = found.map(
    ({ words }): FindingDraft => ({
      tone: views > 1 ? 'note' : 'query',
      words,
      message:
        views > 1
          ? 'A return of "not known", with more said around it.'
          : 'A bare "not known". Ask for a considered view: checks made, what the family and others who know the child say, whether early help was offered.',
    }),
  );
  if (views >= 2)
    return {
      findings,
      suggested: range(
        3,
        4,
        'The return goes beyond "not known": others who know the child or an offer are named.',
      ),
    };
  if (views === 1 || checked)
    return {
      findings,
      suggested: range(
        views === 1 && checked ? 3 : 2,
        3,
        'Checks are mentioned; little of a considered view was found.',
      ),
    };
  return {
    findings,
    suggested: dated
      ? range(2, 2, 'A bare "not known", with a date.')
      : range(1, 1, 'A bare "not known", without a date.'),
  };
};
