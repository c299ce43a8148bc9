import { type Line, linesOf, linesOfParts, wholeLine } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, range } from '../finding.ts';

const title =
  /\b(?:provision|section f|support|help|delivered|delivery|what (?:was|has been) (?:given|provided|promised)|promised|effect)\b/i;
const delivered =
  /\b(?:delivered|given|provided|took place|received|in place|happened|missed|cancelled|attended|made|did not (?:happen|take place)|stopped|sessions?|visits?|lessons|in full|log|kept|all,|yes,)\b/i;
/** Delivery that can be counted or traced. */
const counted = /\d|\b(?:log|register|record)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/i;
const effect =
  /\b(?:so that|as a result|helped|worked|effect|improv\w+|increas\w+|reduc\w+|fell|rose|up by|from \d+ to \d+|from one|half as often|now|misses less|no longer)\b/i;
const planned = /\b(?:every|each|weekly|fortnightly|daily|a week|per week)\b/i;

/** whether each item of provision is said to have been delivered as written, and whether it worked. */
export const provisionDelivered: Check = (plan) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const headed = linesOfParts(plan, title);
  const told = (headed.length > 0 ? headed : linesOf(plan)).filter((line) => delivered.test(line.text));
  const detailed = told.filter((line) => counted.test(line.text) && !onlyPlanned(line));
  const worked = headed.filter((line) => effect.test(line.text));
  const findings = detailed.slice(0, 6).map((line) => ({
    tone: 'strength' as const,
    words: wholeLine(line),
    message: 'Says what was delivered.',
  }));
  const facts = [
    `Lines on delivery: ${told.length}; that can be counted or traced: ${detailed.length}; with an effect: ${worked.length}.`,
  ];
  if (told.length === 0)
    return {
      findings: [
        {
          tone: 'query',
          message:
            'Nothing says whether the provision in the plan was delivered. Go through it item by item.',
        },
      ],
      suggested: cannotTell('Nothing on delivery was recognised. Look for it by hand.'),
      facts,
    };
  if (detailed.length > 1 && worked.length > 0)
    return { findings, suggested: range(3, 4, 'Several items are told with amounts and effect.'), facts };
  if (detailed.length > 0)
    return { findings, suggested: range(2, 3, 'Some items are told with amounts.'), facts };
  return { findings, suggested: range(1, 2, 'Delivery is told only in general.'), facts };
};

/** "30 minutes every fortnight" says what the plan holds, not what was done. */
function onlyPlanned(line: Line): boolean {
  return (
    planned.test(line.text) &&
    !/\b(?:delivered|attended|made|missed|took place|received|cancelled|given)\b/i.test(line.text)
  );
}
