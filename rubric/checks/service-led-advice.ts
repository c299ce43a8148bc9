import { linesOf, wordsAt } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { withoutQuotations } from '../evidence/quotations.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

/** What a service has rather than what the child requires. */
const rationed =
  /\b(?:(?:our|the|this) (?:service|team|department|clinic|trust) (?:\p{L}+ )?(?:offers?|provides?|can(?:not)? (?:only )?(?:offer|provide)|is (?:not )?(?:able|commissioned|resourced)|operates|delivers) |our (?:core |standard |current |usual )?(?:offer|package|model|criteria|remit|capacity)|(?:due|owing) to (?:\p{L}+ )?(?:capacity|staffing|resources|waiting|demand|funding|vacancies)|(?:does|do|did) not meet (?:the |our )?(?:threshold|criteria)|(?:below|meets?) (?:the |our )?threshold|within (?:our |existing |current |available )(?:resources|capacity|budget|staffing|remit)|(?:subject to|depending on|dependent on) (?:availability|capacity|funding|staffing|resources)|waiting list|block of (?:\d+|six|four|eight) sessions (?:is|are) (?:offered|available|standard)|not (?:routinely )?(?:commissioned|funded|offered|available)|as per (?:our )?(?:service|local) (?:offer|policy|pathway)|care pathway allows|standard (?:offer|package)|will be discharged|closed to)\b/giu;
/** A setting named: the local authority names the placement, not the author (common reading of the duty, to be checked). */
const setting =
  /\b(?:(?:should|must|needs? to|would (?:be best|benefit from)|recommend\p{L}*)[^.;]{0,60}?(?:attend|placed? (?:at|in)|place at|go to|move to|transfer to|placement at)\s+)((?:\p{Lu}[\p{L}'’]+\s+){1,4}(?:School|Academy|College|Primary|Centre|House|Unit|Nursery))/gu;
const opinion =
  /\b(?:in my (?:professional )?(?:opinion|view)|I (?:recommend|advise|consider)|requires?|must|will need|needs?)\b/i;

/** N-10: whether advice says what the person requires and not what a service has, and names no school. */
export const serviceLedAdvice: Check = (plan) => {
  const why = whyDocumentNotReadable(plan);
  if (why) return { findings: [], suggested: cannotTell(why) };
  const findings: FindingDraft[] = [];
  let opinions = 0;
  let limits = 0;
  for (const line of linesOf(plan)) {
    const own = withoutQuotations(line.text);
    if (opinion.test(own)) opinions += 1;
    for (const match of own.matchAll(rationed)) {
      limits += 1;
      findings.push({
        tone: 'query',
        ...(line.section ? { section: line.section } : {}),
        words: wordsAt(line, match.index, match.index + match[0].trimEnd().length),
        message:
          'This speaks of what the service has. Say what the person requires; who provides it is decided elsewhere.',
      });
    }
    for (const match of own.matchAll(setting)) {
      limits += 1;
      const named = match[1] ?? match[0];
      const from = match.index + match[0].lastIndexOf(named);
      findings.push({
        tone: 'query',
        ...(line.section ? { section: line.section } : {}),
        words: wordsAt(line, from, from + named.length),
        message: 'A school is named. Describe what the setting must offer and leave the name to Section I.',
      });
    }
  }
  const facts = [`Phrases of service limits or named settings: ${limits}.`];
  if (limits >= 3 || (limits > 0 && opinions === 0))
    return { findings, suggested: range(1, 2, `${limits} phrases speak of what the service has.`), facts };
  if (limits > 0)
    return { findings, suggested: range(2, 3, `${limits} phrases speak of what the service has.`), facts };
  return {
    findings,
    suggested: range(
      3,
      4,
      'No phrase speaks of what the service has, and no school was seen to be recommended.',
    ),
    facts,
  };
};
