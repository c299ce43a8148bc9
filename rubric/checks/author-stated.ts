import { findDates } from '../../plan/wording/dates.ts';
import { findRoles } from '../../plan/wording/roles.ts';
import { documentDate } from '../document-date.ts';
import { detailLike, textWithDetails } from '../evidence/details.ts';
import { listed } from '../evidence/joined-text.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

const authorLabel =
  /\b(?:author|name of (?:author|professional|adviser|advice giver|person)|professional|completed by|written by|report by|advice (?:giver|from|by)|adviser|advisor|prepared by|signed|signature|psychologist|therapist|social worker)\b/i;
const named =
  /\b(?:(?:[Ww]ritten|[Pp]repared|[Cc]ompleted|[Ss]igned|[Rr]eport|[Aa]dvice|[Pp]rovided|[Cc]ompiled)\s*(?:by|:)|[Ss]igned|[Aa]uthor|I am|[Mm]y name is|[Nn]ame:)\s*:?\s*(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof)?\.?\s*\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+/u;
const registration =
  /\b(?:HCPC|NMC|GMC|GPhC|BPS|RCSLT|Social Work England|SWE|registration|registered|reg\.? ?(?:no|number)|QTS|teacher reference|chartered|CPsychol|membership)\b/i;
const basis =
  /\b(?:observ\w+|assess(?:ed|ment)s?|met (?:with|him|her|them)|saw|seen|visit\w*|consult\w+|interview\w*|spoke|desk[- ]?based|paper[- ]based|review of (?:records|files|reports|notes)|records|worked with|sessions?|based on|sources?|tests? used|by telephone|video call|known to (?:me|the service) since)\b/i;
const limits =
  /\b(?:limit\w*|was not (?:possible|able)|could not be|not assessed|did not (?:complete|see)|only (?:one|once|on one)|caution|should be read|desk[- ]?based|not (?:a )?full|snapshot|on the day)\b/i;

/**
 * N-01: whether advice says who wrote it, in what role and with what registration, when, about whom, and on what basis.
 * Presence is certain; whether the basis was enough is for a person.
 */
export const authorStated: Check = (plan, context) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const text = textWithDetails(plan);
  const labelled = detailLike(plan, authorLabel, /date|role|job|title|request|parent|child|pupil/i);
  const author = labelled !== undefined || named.test(text) || plan.signOff?.name !== undefined;
  const roleFact = detailLike(plan, /\b(?:role|job title|position|post|designation|profession|title)\b/i);
  const dated =
    documentDate(plan) !== undefined ||
    plan.facts.some(
      (fact) =>
        /date|dated|completed|signed/i.test(fact.label) &&
        !/birth|dob|request/i.test(fact.label) &&
        (fact.date !== undefined || findDates(fact.value).length > 0),
    ) ||
    /\b(?:dated?(?! of birth)|signed|completed|written|report)\b[^.\n]{0,60}\b20\d\d\b/i.test(text);
  const parts: { name: string; there: boolean }[] = [
    { name: 'the author’s name', there: author },
    { name: 'their role', there: roleFact !== undefined || findRoles(text).some((role) => !role.vague) },
    { name: 'their registration', there: registration.test(text) },
    { name: 'the date', there: dated },
    { name: 'the child', there: context.child.name !== undefined || context.child.knownAs !== undefined },
    { name: 'the basis of the assessment', there: basis.test(text) },
  ];
  const missing = parts.filter((part) => !part.there).map((part) => part.name);
  const findings: FindingDraft[] = missing.map((name) => ({
    tone: 'query',
    message: `The advice does not seem to state ${name}. Ask the author to add it.`,
  }));
  const facts = [
    `Found: ${listed(parts.filter((part) => part.there).map((part) => part.name)) || 'none of author, role, registration, date, child and basis'}.`,
  ];
  const noAuthor = !author;
  if (
    (noAuthor && !dated) ||
    missing.length > 3 ||
    (noAuthor && missing.length > 1) ||
    (!dated && missing.length > 1)
  )
    return {
      findings,
      suggested: range(1, missing.length > 3 ? 1 : 2, `Not found: ${listed(missing)}.`),
      facts,
    };
  if (missing.length > 0)
    return { findings, suggested: range(2, 2, `Not found: ${listed(missing)}.`), facts };
  return {
    findings,
    suggested: range(
      3,
      4,
      limits.test(text) ? 'All is stated, with limits of the assessment.' : 'All is stated.',
    ),
    facts,
  };
};
