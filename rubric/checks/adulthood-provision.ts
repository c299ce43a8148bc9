import { findQuantities } from '../../plan/wording/quantities.ts';
import { adulthoodAreas } from '../adulthood-areas.ts';
import { listed } from '../evidence/joined-text.ts';
import { linesOfSections, wholeLine } from '../evidence/lines.ts';
import { whyNotReadable } from '../evidence/readable.ts';
import { whyNotForAdulthood } from '../evidence/year.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

/** Words of provision for adulthood in any of its pathways, apart from general health care and friendship, which all ages have. */
const forAdulthood =
  /\b(?:work experience|work placement|job coach\w*|careers?|employ\w+|internship|apprentice\w*|vocational|taster|enterprise|volunteer\w*|CV|interviews?|travel(?:ling)? (?:training|train\w*|alone|independently|by)|independent(?:ly)? travel\w*|travel (?:trainer|tutor|buddy)|(?:bus|train) (?:journey|route|pass|travel)|budget\w*|money|bank\w*|cook\w*|shopping|laundry|independen(?:t|ce) (?:living|skills)|living skills|life skills|daily living|supported living|tenanc\w+|housing|adult(?:hood)?|post[- ]?16|college|university|annual health check|health passport|own (?:appointments?|medicines?|medication)|manag\w+ (?:his|her|their) own|self[- ]care|relationships? (?:and|education)|youth (?:club|group|worker)|personal assistant|rights|voting)\b/i;
const generic =
  /\b(?:prepar\w+ (?:for|to) adult\w*|preparation for adulthood|PfA|independen(?:t|ce)(?: skills| living)?|life skills|transition support)\b/i;

/**
 * P-F7: from Year 9, whether Sections F, G and H hold provision to prepare for adulthood and independent living
 * (SEND Regulations 2014, reg 12(3)). An outcome in Section E is not enough.
 */
export const adulthoodProvision: Check = (plan, context) => {
  const early = whyNotForAdulthood(plan, context);
  if (early) return { findings: [], suggested: cannotTell(early) };
  const unread = whyNotReadable(plan, ['F', 'G', 'H1', 'H2']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines = linesOfSections(plan, ['F', 'G', 'H1', 'H2']);
  const found = lines.filter((line) => forAdulthood.test(line.text));
  const named = found.filter((line) => findQuantities(line.text).length > 0);
  const areas = adulthoodAreas
    .filter(({ pattern }) => found.some((line) => pattern.test(line.text)))
    .map(({ area }) => area);
  const findings: FindingDraft[] = found.map((line) => ({
    tone: 'strength',
    ...(line.section ? { section: line.section } : {}),
    words: wholeLine(line),
    message: 'Provision that looks to adult life. Check that it is named and quantified.',
  }));
  const facts = [`Pathways touched in Sections F, G and H: ${areas.length > 0 ? listed(areas) : 'none'}.`];
  const missing: FindingDraft = {
    tone: 'query',
    section: 'F',
    message:
      'From Year 9 the plan must provide for adult life. Ask what will be provided for work, independent living, friends and community, and health.',
  };
  if (found.length === 0) {
    const loose = lines.find((line) => generic.test(line.text));
    return loose
      ? {
          findings: [{ ...missing, words: wholeLine(loose) }],
          suggested: range(2, 2, 'Adult life is mentioned only in general words.'),
          facts,
        }
      : {
          findings: [missing],
          suggested: range(1, 1, 'No provision for adult life was found in Sections F, G and H.'),
          facts,
        };
  }
  if (named.length === 0)
    return {
      findings,
      suggested: range(2, 2, 'Provision for adult life is named without how much or how often.'),
      facts,
    };
  return {
    findings,
    suggested: range(
      3,
      4,
      `${named.length} ${named.length === 1 ? 'item looks' : 'items look'} to adult life and ${named.length === 1 ? 'is' : 'are'} quantified.`,
    ),
    facts,
  };
};
