import { findDates } from '../../plan/wording/dates.ts';
import { findRoles } from '../../plan/wording/roles.ts';
import { type Line, linesOf, linesOfParts } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

const sides = [
  {
    name: 'health',
    title: /\bhealth\b|\bsections? (?:C|G)\b|\bmedical\b/i,
    about:
      /\b(?:health|medic\w+|nurse|paediatric\w*|therap\w+|clinic|hospital|GP|CAMHS|physio\w*|epilep\w*|hearing|glasses)\b/i,
  },
  {
    name: 'social care',
    title: /\bsocial\b|\bcare\b(?!er)|\bsections? (?:D|H)\b/i,
    about:
      /\b(?:social (?:care|work\w*)|early help|short breaks?|family support|personal assistant|carer['’]s|disabled children)\b/i,
  },
];
const empty =
  /^\W*(?:n\/?a|none|no change|nil|not applicable|as (?:before|previous)|remains the same|no (?:update|changes))?\W*$/i;

/** R-09: whether health and social care needs and provision were looked at, with a named source or a reasoned "no change". */
export const healthCareReviewed: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const seen = sides.map((side) => {
    const headed = linesOfParts(plan, side.title);
    const lines: Line[] =
      headed.length > 0 ? headed : linesOf(plan).filter((line) => side.about.test(line.text));
    const said = lines.filter((line) => !empty.test(line.text));
    const text = said.map((line) => line.text).join(' ');
    const words = text.split(/\s+/).filter(Boolean).length;
    const sourced = findRoles(text).some((role) => !role.vague) || findDates(text).length > 0;
    return {
      name: side.name,
      state: words === 0 ? 'silent' : words < 8 && !sourced ? 'token' : sourced ? 'sourced' : 'said',
    };
  });
  const silent = seen.filter((side) => side.state === 'silent').map((side) => side.name);
  const sourced = seen.filter((side) => side.state === 'sourced').length;
  const findings: FindingDraft[] = silent.map((name) => ({
    tone: 'query',
    message: `Nothing on ${name} was recognised. Say what was looked at, by whom, and what follows, also where nothing changes.`,
  }));
  const facts = seen.map((side) => `${side.name}: ${side.state}.`);
  if (silent.length === 2)
    return { findings, suggested: range(1, 1, 'Neither health nor social care was recognised.'), facts };
  if (silent.length === 1)
    return { findings, suggested: range(1, 2, `Nothing on ${silent[0]} was recognised.`), facts };
  if (sourced === 2)
    return { findings, suggested: range(3, 4, 'Both were looked at, with who or when.'), facts };
  return {
    findings,
    suggested: range(2, sourced === 1 ? 3 : 2, 'Both are mentioned; who looked and when is thin.'),
    facts,
  };
};
