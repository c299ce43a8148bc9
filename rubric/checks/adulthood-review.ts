import { adulthoodAreasIn } from '../adulthood-areas.ts';
import { listed } from '../evidence/joined-text.ts';
import { linesOf, linesOfParts, wholeLine } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { whyNotForAdulthood } from '../evidence/year.ts';
import { type Check, cannotTell, range } from '../finding.ts';

const heading =
  /\b(?:adult\w*|PfA|pathways?|transition|future|employment|independent living|community|next steps?)\b/i;
const about =
  /\b(?:adult(?:hood)?|PfA|post[- ]?16|college|work experience|employ\w+|careers?|internship|apprentice\w*|independent(?:ly)? (?:living|travel\w*)|travel training|supported living|own (?:home|flat)|university|job|annual health check|health check|after school|when (?:he|she|they) leaves?)\b/i;
const empty =
  /^\W*(?:n\/?a|none|not (?:discussed|applicable|yet)|to be (?:discussed|considered|confirmed)|nothing|tbc)?\W*$/i;
const action =
  /\b(?:will|agreed|by (?:january|february|march|april|may|june|july|august|september|october|november|december|the end|\d)|action|refer\w*|apply|visit|book\w*|arrange\w*|start\w*|added|outcome)\b/i;

/** from Year 9, whether the review considered preparing for adulthood (SEND Regulations 2014, reg 20(6)). */
export const adulthoodReview: Check = (plan, context) => {
  const early = whyNotForAdulthood(plan, context);
  if (early) return { findings: [], suggested: cannotTell(early) };
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const headed = linesOfParts(plan, heading).filter((line) => !empty.test(line.text));
  const spoken = linesOf(plan).filter((line) => about.test(line.text) && !empty.test(line.text));
  const lines = [...new Map([...headed, ...spoken].map((line) => [line.block.id, line])).values()];
  if (lines.length === 0)
    return {
      findings: [
        {
          tone: 'query',
          message:
            'From Year 9 every review considers adult life. Nothing was found on work, home, community or health as an adult.',
        },
      ],
      suggested: range(1, 1, 'Nothing on preparing for adulthood was found.'),
    };
  const text = lines.map((line) => line.text).join('\n');
  const areas = adulthoodAreasIn(text);
  const findings = lines.slice(0, 8).map((line) => ({
    tone: 'strength' as const,
    words: wholeLine(line),
    message: 'This looks to adult life.',
  }));
  const facts = [`Pathways considered: ${listed(areas) || 'none by name'}.`];
  if (areas.length >= 3 && action.test(text))
    return {
      findings,
      suggested: range(3, 4, `${areas.length} of four pathways, with what follows.`),
      facts,
    };
  if (areas.length >= 2)
    return { findings, suggested: range(2, 3, `${areas.length} of four pathways were considered.`), facts };
  return { findings, suggested: range(2, 2, 'Adult life is touched on only in passing.'), facts };
};
