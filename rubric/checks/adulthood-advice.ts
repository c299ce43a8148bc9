import { findQuantities } from '../../plan/wording/quantities.ts';
import { adulthoodAreasIn } from '../adulthood-areas.ts';
import { listed } from '../evidence/joined-text.ts';
import { linesOf, linesOfParts, wholeLine } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { whyNotForAdulthood } from '../evidence/year.ts';
import { type Check, cannotTell, range } from '../finding.ts';

const heading = /\b(?:adult\w*|PfA|transition|future|next steps?|employment|independen\w+)\b/i;
const about =
  /\b(?:adult(?:hood)?|PfA|post[- ]?16|college|work experience|employ\w+|careers?|internship|apprentice\w*|independent living|travel(?:ling)? (?:alone|independently|training)|(?:own|future) (?:home|flat|money|health)|when (?:he|she|they) (?:leaves?|is|are) (?:school|18|19)|university|adult (?:services|clinic|team)|next (?:setting|stage)|job|workplace|living skills)\b/i;
const recommends =
  /\b(?:will|should|needs?|recommend\w*|requires?|teach\w*|coach\w*|deliver\w*|provid\w+|practis\w+|train\w*)\b/i;

/** N-12: from Year 9, whether advice looks to adult life in the author's field (SEND Regulations 2014, reg 6(1)(g)). */
export const adulthoodAdvice: Check = (plan, context) => {
  const early = whyNotForAdulthood(plan, context);
  if (early) return { findings: [], suggested: cannotTell(early) };
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const headed = linesOfParts(plan, heading);
  const spoken = linesOf(plan).filter((line) => about.test(line.text));
  const lines = [...new Map([...headed, ...spoken].map((line) => [line.block.id, line])).values()];
  if (lines.length === 0)
    return {
      findings: [
        {
          tone: 'query',
          message:
            'From Year 9 advice should look to adult life. Nothing was found on work, independent living, community or health as an adult: ask the author.',
        },
      ],
      suggested: range(1, 1, 'Nothing on preparing for adulthood was found.'),
    };
  const text = lines.map((line) => line.text).join('\n');
  const areas = adulthoodAreasIn(text);
  const provided = lines.some((line) => recommends.test(line.text) && findQuantities(line.text).length > 0);
  const findings = lines.slice(0, 8).map((line) => ({
    tone: 'strength' as const,
    words: wholeLine(line),
    message: 'This looks to adult life.',
  }));
  const facts = [`Pathways touched: ${listed(areas) || 'none by name'}.`];
  if (provided)
    return {
      findings,
      suggested: range(3, 4, 'Adult life is addressed with provision that is quantified.'),
      facts,
    };
  if (areas.length === 0 || text.split(/\s+/).length < 18)
    return { findings, suggested: range(2, 2, 'Adult life is mentioned in general words.'), facts };
  return {
    findings,
    suggested: range(2, 3, 'Adult life is addressed; no quantified provision was found for it.'),
    facts,
  };
};
