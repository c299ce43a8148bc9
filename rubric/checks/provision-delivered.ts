import { findQuantities } from '../../plan/wording/quantities.ts';
import { linesOf, linesOfParts, wholeLine } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, range } from '../finding.ts';

const title =
  /\b(?:provision|section f|support|help|delivered|what (?:was|has been) (?:given|provided)|effect)\b/i;
const delivered =
  /\b(?:delivered|given|provided|took place|received|in place|happened|missed|cancelled|not (?:delivered|provided|given)|did not (?:happen|take place)|started|stopped|attended|due|each week as)\b/i;
const effect =
  /\b(?:so that|as a result|helped|worked|effect|because of|improv\w+|increas\w+|reduc\w+|fell|rose|now (?:can|reads|asks|joins)|no (?:effect|change)|from \d+ to \d+|has made)\b/i;
const general =
  /\b(?:support (?:is )?in place|all provision (?:is )?(?:in place|delivered)|provision continues|as per (?:the )?plan|as in the plan)\b/i;

/** whether each item of provision is said to have been delivered as written, and whether it worked. */
export const provisionDelivered: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const headed = linesOfParts(plan, title);
  const lines = (headed.length > 0 ? headed : linesOf(plan)).filter(
    (line) => delivered.test(line.text) || general.test(line.text),
  );
  const detailed = lines.filter(
    (line) => findQuantities(line.text).length > 0 || /\b\d+ (?:of|out of) \d+\b/.test(line.text),
  );
  const worked = lines.filter((line) => effect.test(line.text));
  const findings = detailed.slice(0, 6).map((line) => ({
    tone: 'strength' as const,
    words: wholeLine(line),
    message: 'Says what was delivered.',
  }));
  const facts = [
    `Lines on delivery: ${lines.length}; with amounts: ${detailed.length}; with an effect: ${worked.length}.`,
  ];
  if (lines.length === 0)
    return {
      findings: [
        {
          tone: 'query',
          message:
            'Nothing says whether the provision in the plan was delivered. Go through it item by item.',
        },
      ],
      suggested: range(1, 2, 'Nothing on delivery was recognised.'),
      facts,
    };
  if (detailed.length === 0)
    return {
      findings,
      suggested:
        worked.length > 0
          ? range(2, 3, 'Delivery is told in general, with some effect.')
          : range(1, 2, 'Delivery is told only in general.'),
      facts,
    };
  if (detailed.length > 1 && worked.length > 0)
    return { findings, suggested: range(3, 4, 'Several items are told with amounts and effect.'), facts };
  return { findings, suggested: range(2, 3, 'Some items are told with amounts.'), facts };
};
