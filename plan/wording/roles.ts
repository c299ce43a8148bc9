import { latin } from './latin.ts';
import { findQuantities } from './quantities.ts';
import { matches, type Phrase } from './phrase.ts';
import { recall } from './recall.ts';

/** Who does something: `vague` where only "staff", "an adult", "the setting" is said and no training or role fixes it. */
export type Role = Phrase & { vague: boolean };

/** Last words of named roles and services. Abbreviations keep their capitals. */
const heads =
  '(?:assistant|teacher|therapist|psychologist|psychiatrist|nurse|mentor|tutor|lecturer|worker|caseworker|co-?ordinators?|physiotherapist|dietitian|dietician|paediatrician|practitioner|counsellor|coach|trainer|instructor|advis[eo]r|audiologist|orthotist|supervisor|officer|specialist|consultant|enabler|connector|advocate|interpreter|intervenor|communicator|clinician|doctor|optometrist|orthoptist|librarian|headteacher|head teacher|principal|manager|carer|childminder|partner|befriender|key person|keyworker|inclusion lead|family lead|lead professional|lead|technician|facilitator|leader|signer|escort|scribe|aide|volunteer|guide|musician|head of year|psychotherapist|chiropodist|podiatrist|optician|pharmacist)s?';
const services =
  '(?:team|service|agency|practice|clinic|hub|charity|project|centre|provider|department|audiology|orthotics|dietetics|paediatrics|ophthalmology)s?';
const short =
  '(?:SENCO|SENCo|SENDCo|SENDCO|TA|TAs|LSA|LSAs|HLTA|HLTAs|ELSA|ELSAs|EP|OT|SaLT|SALT|SLT|GP|ToD|QTVI|QToD|CAMHS|EMHP|EWO|PA)';
const vagueHeads =
  '(?:staff|adults?|people|person|setting|school|college|nursery|professionals?|someone|everyone)';

const determiner = '(?:an?|the|his|her|their|one|two|three|all|every|each|any|another|both)';
const word = "[\\p{L}\\d'’-]+";
/** Words that end a role rather than belong to it. */
const stop =
  '(?:and|or|to|of|by|from|with|for|in|on|at|will|who|that|which|should|must|is|are|be|has|have|been|when|before|after|during|using|if|as|it|he|she|they|so|this|these|led|taught|delivered|provided|given|supported|run)\\b';
/** Up to five words before the head; "and" may join two of them ("speech and language therapist"). */
const modifiers = `(?:(?!${stop})${word}\\s+(?:and\\s+(?!${determiner}\\b)(?=${word}\\s+${word}))?){0,5}`;
const rolePattern = latin(
  `(?<![\\p{L}-])(?:${determiner}\\s+)?(?:(?:${modifiers}(?:${heads}|${services}))|(?:(?!${stop})${word}\\s+){0,2}?${short}|(?:(?!${stop})${word}\\s+){0,2}?members?\\s+of\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?staff)(?![\\p{L}-])`,
  'gi',
);
const vaguePattern = latin(
  `(?<![\\p{L}-])(?:${determiner}\\s+)?${modifiers}${vagueHeads}(?![\\p{L}-])`,
  'gi',
);
/** A word without which a text names nobody. */
const anyHead = new RegExp(`${heads}|${services}|${short}|member|${vagueHeads}`, 'i');
const shortPattern = new RegExp(`\\b${short}$`);
const shortAnyCase = new RegExp(`\\b${short}$`, 'i');

/** Named roles and vague agents in a text, in reading order, without their training or qualification. */
export const findRoles = recall((text: string): Role[] => {
  if (!anyHead.test(text)) return [];
  const named = matches(text, rolePattern)
    .filter(({ words }) => !shortAnyCase.test(words) || shortPattern.test(words))
    .map(
      ({ groups: _, ...phrase }): Role => ({
        ...phrase,
        vague: /\bmembers? of .*staff$/i.test(phrase.words),
      }),
    );
  const vague = matches(text, vaguePattern).map(
    ({ groups: _, ...phrase }): Role => ({ ...phrase, vague: true }),
  );
  const kept = [...named];
  for (const role of vague)
    if (!kept.some((other) => role.from < other.to && other.from < role.to)) kept.push(role);
  return kept.sort((a, b) => a.from - b.from);
});

/** What says who gives it; whoever wrote, planned or oversees it is second best. */
const givers =
  /\b(?:delivered|led|provided|taught|run|given|carried out|facilitated|supported|offered|monitored|undertaken|made|arranged)\s+(?:\p{L}+ly\s+)?by\s+|\bfrom\s+(?=(?:an?|the|two|his|her|their|all|adults|staff)\s)/giu;
/** Any other "by" names who acts ("ten minutes a day, by a teaching assistant"), unless it says who trained, planned or asked for it. */
const doers =
  /(?<!\b(?:trained|supervised|overseen|advised|recommended|requested|written|planned|completed|reviewed|designed|set|agreed|employed|approved|suggested|guided|directed|informed|commissioned|funded|chosen|used|known|signed|devised|prepared|drawn up)\s(?:\p{L}+ly\s)?)\bby\s+/giu;
/** "Nia will practise with a teaching assistant": the one beside the child who is not another child. */
const beside = /\b(?:alongside|with)\s+/giu;
const planners =
  /\b(?:overseen|supervised|written|planned|completed|reviewed|designed|set)\s+(?:\p{L}+ly\s+)?by\s+/giu;

/**
 * Who does what a sentence of provision says, in the plan's own words with training or supervision:
 * the subject of "will" ("A support worker trained by the physiotherapist will lead ..."), or who it is "delivered by", comes "from" or is done "with".
 * Undefined where the sentence names nobody, or only the child.
 */
export function findAgent(text: string): Role | undefined {
  return agentIn(text).role;
}

const agentIn = recall((text: string): { role: Role | undefined } => ({ role: lookForAgent(text) }));

function lookForAgent(text: string): Role | undefined {
  const after = (pattern: RegExp) => matches(text, pattern).flatMap(({ to }) => phraseFrom(text, to) ?? []);
  const given = after(givers);
  const giver = given.find((role) => !role.vague);
  // "A befriender will be provided by a personal assistant": what is provided stands before "will", and who gives it behind.
  const passive =
    /\b(?:will|must|shall)\s+be\s+(?:delivered|led|provided|taught|run|given|carried out|facilitated)\s+by\b/i.test(
      text,
    );
  return (
    (passive ? giver : undefined) ??
    subjectOfWill(text) ??
    giver ??
    given[0] ??
    after(doers)[0] ??
    subjectOfVerb(text) ??
    subjectOfTo(text) ??
    bracketed(text) ??
    after(planners)[0] ??
    after(beside)[0]
  );
}

/** Provision told as what is done: "The ELSA leads talking time twice a week." */
function subjectOfVerb(text: string): Role | undefined {
  const first = findRoles(text).find(({ from }) => from <= 2);
  return first &&
    /^\s+(?:leads?|runs?|teach(?:es)?|gives?|provides?|delivers?|supports?|works?|meets?|sees?|visits?|checks?|helps?|takes?|holds?|reads?|reviews?|trains?|offers?|plans?)\b/i.test(
      text.slice(first.to),
    )
    ? first
    : undefined;
}

/** A note that says who is to do what: "Class teacher to go through the timetable every morning." */
function subjectOfTo(text: string): Role | undefined {
  const to = /\sto\s(?=\p{Ll}{2,})/u.exec(text);
  if (!to) return undefined;
  const words = text.slice(0, to.index);
  const first = findRoles(words).find((role) => role.from === 0 && role.to === words.length);
  return first && { ...first, words };
}

/** A note with the facts in brackets behind it: "Touch-typing (a teaching assistant, 20 minutes twice a week)." */
function bracketed(text: string): Role | undefined {
  return matches(text, /\((?=[^()]{4,})/gu).flatMap(({ to }) => phraseFrom(text, to) ?? [])[0];
}

/** The words before "will", if they begin with somebody who gives provision; a leading "Twice a week," is passed over. */
function subjectOfWill(text: string): Role | undefined {
  const will = /\s(?:will|must|shall)\b/i.exec(text);
  if (!will) return undefined;
  const before = text.slice(0, will.index);
  const often = findQuantities(before).find((quantity) => quantity.from < 12);
  const lead = often ? before.indexOf(',', often.to) + 1 : 0;
  const from = lead + before.slice(lead).length - before.slice(lead).trimStart().length;
  const words = before.slice(from);
  const first = findRoles(words).find((role) => role.from <= 2 && !/^['’]/.test(words.slice(role.to)));
  // A role, its training and a second role are a subject; a whole clause ("The teacher's notes show that he ...") is not.
  if (!first || words.split(' ').length > 16 || /,\s+(?:and|but|so)\b|\b(?:that|because)\b/i.test(words))
    return undefined;
  return { from, to: from + words.length, words, vague: first.vague && words.length - first.to < 8 };
}

/** Words that elsewhere end a role begin one here: "a supported employment officer". */
const beforeRole = /^(?:an?|the|his|her|their|one|two)\s+(?:supported|led|taught)\s+$/i;

/** The person or service named from `start` on, up to the next quantity or mark of punctuation. */
function phraseFrom(text: string, after: number): Role | undefined {
  const start = after + text.slice(after).search(/\S|$/);
  const bounds = findQuantities(text).flatMap(({ kind, from }) =>
    (kind !== 'ratio' || /^\d/.test(text.slice(from))) && from > start ? [from] : [],
  );
  const ahead = text.slice(start, Math.min(...bounds, text.length));
  const mark = ahead.search(
    /[.;:()]|,(?!\s+with\s+an?\s)|\s+(?:will|must|who will|to (?:help|support|enable|develop|teach)|so that|in order|using|following|based on|in a (?:quiet|separate|small|group)|on a one[- ]to[- ]one|with (?:\p{L}+ ){1,2}(?:noted|recorded|kept|shared|reviewed|logged|updated))\b/u,
  );
  const words = (mark < 0 ? ahead : ahead.slice(0, mark))
    .trimEnd()
    .replace(
      /(?:\s+(?:for|on|at|in|to|and|each|every|a|over|reviewed|once|during|within|least|(?:a )?minimum of))+$/i,
      '',
    );
  const first = findRoles(words).find((role) => role.from <= 2 || beforeRole.test(words.slice(0, role.from)));
  return (
    first && {
      from: start,
      to: start + words.length,
      words,
      vague: first.vague && words.length - first.to < 8,
    }
  );
}
