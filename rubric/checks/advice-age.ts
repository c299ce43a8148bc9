import { inWords, monthsBetween } from '../dates/calendar.ts';
import { findEvents } from '../dates/event-dates.ts';
import { documentDate } from '../document-date.ts';
import { textWithDetails } from '../evidence/details.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, range } from '../finding.ts';

/** The usual local standard; reg 6(4) lets older advice stand where author, family and council agree that it suffices. */
const recentMonths = 12;
const agreed =
  /\b(?:agree[ds]?|sufficient|still (?:accurate|current|stands|applies|reflects|valid)|remains? (?:accurate|current|valid|relevant)|reg(?:ulation)?\.? ?6\(4\)|no (?:significant )?change|confirmed)\b/i;

/** N-14: whether the advice is within twelve months, or is agreed as sufficient (SEND Regulations 2014, reg 6(4)). */
export const adviceAge: Check = (plan, context) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const events = findEvents(plan);
  const written =
    documentDate(plan) ??
    plan.facts.find((fact) => /^date$/i.test(fact.label.trim()))?.date ??
    events.find((event) => event.event === 'advice')?.date ??
    events.find((event) => event.event === 'report')?.date;
  if (!written)
    return {
      findings: [{ tone: 'query', message: 'The advice gives no date of its own. Ask when it was written.' }],
      suggested: cannotTell('No date of the advice was found, so its age is not known.'),
    };
  const asked = events.find((event) => event.event === 'advice-request')?.date;
  const held = asked && asked > written ? asked : context.today;
  const months = monthsBetween(written, held);
  const facts = [
    `Written ${inWords(written)}, ${months} ${months === 1 ? 'month' : 'months'} before ${held === asked ? 'it was asked for' : 'this review'}.`,
  ];
  if (months < recentMonths)
    return {
      findings: [],
      suggested: range(3, 4, `Written ${inWords(written)}, within twelve months.`),
      facts,
    };
  const note = agreed.test(textWithDetails(plan));
  return {
    findings: [
      {
        tone: note ? 'note' : 'query',
        message: note
          ? `The advice is ${months} months old; it seems to be said that it still serves. Check who agreed.`
          : `The advice is ${months} months old and nothing says that family, author and council agreed that it still serves. Ask.`,
      },
    ],
    suggested: note
      ? range(2, 2, 'Over twelve months old, with a note that it stands.')
      : range(1, 1, 'Over twelve months old, without a note.'),
    facts,
  };
};
