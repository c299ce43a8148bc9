import { findQuantities } from '../../plan/wording/quantities.ts';
import { findRoles } from '../../plan/wording/roles.ts';
import type { SectionId } from '../../plan/plan.ts';
import type { OutcomeKind } from '../judgement.ts';
import { type Deadline, type DeadlineContext, findDeadlines } from '../../plan/wording/deadlines.ts';
import { type Statement, takeApart } from './statement.ts';

/** What may be known beside the words. Without `today` short horizons are told by their words alone. */
export type KindContext = Partial<Omit<DeadlineContext, 'today'>> & {
  section?: SectionId | string;
  name?: string;
  today?: string;
  printedAs?: 'outcome' | 'step';
};

/** What a statement is, why, and the words that carried the answer. */
export type JudgedKind = { kind: OutcomeKind | 'cannot-tell'; why: string; words?: string };

const wanting =
  /^(?:(?:\p{L}+ly|also|still|one day|always|and \p{L}+)\s+)*(?:hopes?|wish(?:es)?|dreams?|aspires?|longs? (?:to|for)|wants?|would (?:\p{L}+ )*(?:like|love|hope|wish)|looks? forward|has (?:a dream|an ambition|hopes))\b(?! (?:more|less) )/iu;
const wantingNoun =
  /\b(?:dream|ambition|aspiration|hope|wish)s? (?:is|for|of|are|that)\b|^(?:aspiration|ambition|dream|hope)s?\b|^I['’]d (?:like|love)|\bwould (?:one day|dearly|really) (?:like|love)\b/i;
const someday =
  /\b(?:one day(?! (?:a|per|each|every|in|this|next|of))|when (?:he|she|I|they)(?:['’](?:s|m|re)| is| am| are)? (?:older|grown(?:[- ]up)?|an adult|big)|as an adult|in (?:adult|later) life|in (?:ten|fifteen|twenty|\d\d) years(?:['’] time)?|for the rest of (?:his|her|their) life|fulfilling life|happy life|live happily)\b/i;
/** Life events that no plan can promise, as a bare wish: "To live in a flat near the tram". */
const lifeWish =
  /^(?:For [\p{L}' ’-]+ )?to (?:(?:always|just|simply) )?(?:be (?:a|an|happy|safe|loved|accepted|successful|like|famous|rich|healthy|independent|able to live|well|part of|treated|himself|herself)|live|have (?:a (?:job|house|home|family|girlfriend|boyfriend|partner|best friend|good life|happy)|children|friends|my own|his own|her own)|go to (?:university|college)|become|get (?:a job|married|a good job)|work (?:as|with|in)|own|marry|travel the world|drive a|run (?:my|his|her) own|lead a)\b/iu;
const lifeEvent =
  /\bwill (?:\p{L}+ )?(?:have (?:children|a (?:family|home|house|flat)\b(?! (?:visit|meeting|session)))|become (?:a|an)|get married|marry|be a (?:good )?(?:mum|dad|mother|father|parent)|own (?:a|his|her) (?:house|home|business)|be running (?:his|her|their) own|live (?:a|the) (?:full|happy|long))\b/iu;

/** States no one can promise or watch, where nothing else is said: "A future in which he is valued". */
const blessed =
  /\b(?:a (?:future|life|world) (?:in which|where|of)|(?:be|is|being|feels?) (?:valued|loved|happy|accepted|fulfilled|content)|having a (?:\p{L}+, )?(?:normal|happy|good|full) life|live (?:well|a))\b/iu;

/** Verbs of tasks that are done once: base and participle. */
const oneOff =
  'refer(?:red)?|order(?:ed)?|arrang(?:e|ed)|request(?:ed)?|book(?:ed)?|submit(?:ted)?|updat(?:e|ed)|purchas(?:e|ed)|appl(?:y|ied)|contact(?:ed)?|chas(?:e|ed)|follow(?:ed)? up|identif(?:y|ied)|commission(?:ed)?|re-?assess(?:ed)?|repeat(?:ed)?|send|sent|circulat(?:e|ed)|invit(?:e|ed)|consult(?:ed)?|complet(?:e|ed)|obtain(?:ed)?|collect(?:ed)?|install(?:ed)?|convene[d]?|hold|held|meet|discuss(?:ed)?|liaise|forward(?:ed)?|cop(?:y|ied)|ring|phone|email|write to|write (?:a|the|an|up)|ask(?:ed)?|inform(?:ed)?|register(?:ed)?|seek|sought|tell|told|visit(?: \\w+)? (?:colleges|schools|providers)|look (?:at|into|round)|chang(?:e|ed)|add(?:ed)?|amend(?:ed)?|issu(?:e|ed)|put|assess(?:ed)?|investigat(?:e|ed)|explore|find out|check(?:ed)?|confirm(?:ed)?|appoint(?:ed)?|recruit(?:ed)?|source[d]?|secure[d]?|transfer(?:red)?|share[d]?|organi[sz]e[d]?|draw up|drawn up|buy|bought|get|fit(?:ted)?|repair(?:ed)?|renew(?:ed)?|bring|return(?:ed)?|sign(?:ed)?|upload(?:ed)?|prepare[d]?|agree[d]?|decide[d]?|resolve[d]?|adjourn(?:ed)?|made|carried out|raise[d]?|measure[d]?|move[d]?|pass(?:ed)? (?:on|to)|print(?:ed)?|remove[d]?|replace[d]?|clarif(?:y|ied)|audit(?:ed)?|close[d]?|review the|set up|nominate[d]?|name[d]?|undertake (?:a|an|the)|do (?:a|an|the)|give (?:the|a copy)';
const passiveAction = new RegExp(
  `\\b(?:(?:is|are) )?to be\\s+(?:\\w+ly\\s+)?(?:${oneOff})\\b|\\b(?:will|needs? to|must|should)\\s+(?:be|have been)\\s+(?:\\w+ly\\s+)?(?:${oneOff})\\b`,
  'i',
);
/** "SENCO to order", "the caseworker is to ask": how minutes give tasks. */
const minuted =
  /^(?:is |are )?(?:also )?to (?!(?:support|provide|deliver|teach|work|help|continue|use|offer|give (?:him|her)|be\b|have\b|receive|run|lead|supervise|sit|model|encourage|monitor|ensure))/i;
const ownAction = new RegExp(
  `^(?:will\\s+(?:have\\s+)?|(?:is |are )?to\\s+|must\\s+|should\\s+)(?:\\w+ly\\s+)?(?:${oneOff})\\b`,
  'i',
);
const imperative = new RegExp(`^(?:Please\\s+)?(?:${oneOff})\\b`, 'i');

const serviceNoun =
  /\b(?:therapy|therapist|counselling|sessions?|intervention|programme|package|provision|support|tuition|tutoring|mentoring|classes|lessons? (?:from|with)|group (?:work|of)|nurture|hydrotherapy|physiotherapy|placement|respite|short breaks?|club|service|strateg(?:y|ies)|TA|LSA|teaching assistant|1:1|equipment|resources|curriculum|course|help|intervenor|key ?worker|mentor|staff|adults?|space|room|environment|laptop|extra time|timetable|coach|visits?)\b/i;
/** Main verbs of which the person is the receiver, not the doer. */
const receiving =
  /^(?:will\s+|to\s+|can\s+|should\s+|must\s+)?(?:continue to\s+|also\s+)?(?:(?:be\s+|been\s+|being\s+)?(?:receiv(?:e[sd]?|ing)|have (?:access|received|support|regular|a (?:weekly|daily|named|key|trained|dedicated|programme|package|mentor|1:1|personalised|bespoke|individual|quiet)|\w+ (?:sessions|hours|minutes)))|(?:is |are |have |has |be |been |being )+(?:\w+ly )?(?:given|provided|offered|supported|supervised|taught|educated|placed|seen (?:by|weekly)|allocated|enrolled|helped|encouraged|monitored|visited)|benefit from|undertake (?:a|weekly|daily)|access(?:es)?\b(?! (?:\w+ )?(?:by|independently|without))|(?:be )?(?:work(?:s)? (?:with|through) (?:a|an|his|her|the)|attend(?:s|ing)?|go(?:es)? to (?:a |an |the )?(?:\w+ )?(?:group|sessions?|therapy|intervention)|take part in|participate in|join (?:a|an|the)|follow(?:s)? (?:a|an|the) (?:\w+ )?(?:programme|curriculum|timetable)))/i;

const difficulty =
  /\b(?:has? (?:difficult(?:y|ies)|trouble|problems|limited|no |poor|a (?:diagnosis|significant|severe|mild|moderate))|difficult(?:y|ies) (?:with|in)|finds? (?:\S+ ){0,8}(?:hard|difficult|tricky|challenging|overwhelming|a struggle)|struggles?|needs?|requires?|cannot|can['’]t|can(?: \w+)? only|only (?:\w+ ){0,2}(?:if|when|with)|does not|do not|doesn['’]t|is not (?:yet )?|isn['’]t|(?:is|are|becomes?|gets?) (?:\w+ )?(?:unable|anxious|distressed|behind|delayed|sensitive|hypersensitive|overwhelmed|upset|at risk|reliant|dependent|unaware|tired)|are delayed|relies|avoids?|falls? (?:behind|asleep|over)|below|in line with (?:a|an)|equivalent to|was (?:still |only )?(?:not|unable)|has not|wakes?|no sense of|without (?:a |an )?\w+.*\b(?:does not|cannot))\b/i;
const future = /\b(?:will|['’]ll|to be able|going to)\b|^to\b/i;

const firstStep =
  /\b(?:as a (?:first|next|small) (?:step|stage)|first (?:step|stage) (?:to|towards)|^next step|short[- ]term target|stepping stone|as a step|on the way to|work(?:ing)? towards|building up to|moving on to|then (?:the|two|three|adding)|this week|next week|first \w+ weeks?|milestone)\b|^towards\b/i;
const microSkill =
  /\b(?:times tables?|number bonds? (?:to|of)|CVC words?|phase \d phonics|high[- ]frequency words|common exception words|initial (?:letter )?sounds|digraphs?|set \d sounds|spelling list|letters? (?:\p{Ll}, )+|spell(?:s|ing)? \d+ (?:\w+ )?words|count in (?:2s|5s|10s|twos|fives|tens))\b/iu;
const equipment =
  /\b(?:i?pads?|headsets?|microphones?|splitter|car seat|harness|buggy|trike|helmet|stool|mattress|mats?|lamp|scooter|phone|sensor|alarm|tablet|laptop|app|desk|chair|cushion|blanket|defenders?|frame|hoist|sling|bed|keyboard|mouse|slope|board|meter|strips|wheelchair|walker|splints?|aid|aids|pens?|pencils?|toy|toys|kit|software|licence|device|switch|timer|vest|shoes|insoles|ramp|rail|cards?|monitor|screen|glasses|magnifier|braille|printer|batter(?:y|ies)|pump|nebuliser|spacer|case|headphones|books?|materials|resources|budget|grant|funding|money|fund|allowance|payment|top-?up|band)\b/i;
const money = /£\s?\d|\b\d+p\b|\b(?:funding|budget|grant|top-?up|band(?:ing)? \w|element 3|pupil premium)\b/i;

/**
 * Tells what one statement is: a difference to the person, or something else printed in its place
 * (domain part 2.3 and 6.3; Code of Practice 9.64-9.66). First match in the order of the definitions.
 */
export function outcomeKind(text: string, context: KindContext = {}): JudgedKind {
  const about = {
    ...context,
    today: context.today ?? '',
    documentDate: context.today ?? context.documentDate,
  };
  const deadlines = findDeadlines(text, about);
  const said = takeApart(text, deadlines, context.name);
  const verbal = said.core.slice(said.core.indexOf(said.subject) + said.subject.length).trim();
  return (
    asAspiration(said, deadlines, context) ??
    // Among needs, a thing named is where the difficulty shows, not what is given.
    (['B', 'C', 'D'].includes(String(context.section)) ? undefined : asResource(said, verbal)) ??
    asAction(said, verbal, context, deadlines) ??
    (takingPart.test(verbal) ? asStep(said, text, deadlines, context) : undefined) ??
    asProvision(said, verbal, context, deadlines) ??
    asNeed(said, text, context, deadlines) ??
    asStep(said, text, deadlines, context) ??
    asOutcome(said, verbal, deadlines, context)
  );
}

function asAspiration(said: Statement, deadlines: Deadline[], context: KindContext): JudgedKind | undefined {
  const far = deadlines.find(
    (one) => (one.age ?? 0) > 25 || (one.ends && context.today && yearsApart(context.today, one.ends) > 12),
  );
  const near = deadlines.some((one) => one !== far && !one.loose);
  const verbal = said.core.slice(said.core.indexOf(said.subject) + said.subject.length).trim();
  const want = wanting.exec(verbal) ?? wantingNoun.exec(said.core);
  // "Reach her full potential" binds nobody, whatever date stands beside it.
  const potential =
    /\b(?:reach|achieve|fulfil|realise|maximise)(?:s|es)?\s+(?:his|her|their|my) (?:full |true )?potential\b/i.exec(
      said.core,
    );
  if (potential)
    return {
      kind: 'aspiration',
      words: potential[0],
      why: `"${potential[0]}" is a hope for life that would fit anybody. It belongs in Section A.`,
    };
  const state = near ? null : blessed.exec(said.core);
  const wish =
    want ??
    state ??
    someday.exec(said.body) ??
    (near ? null : (lifeEvent.exec(said.core) ?? lifeWish.exec(said.core))) ??
    null;
  if (wish && !(near && !want))
    return {
      kind: 'aspiration',
      words: wish[0],
      why: `"${wish[0].trim()}" speaks of a hope for life, to which nobody can be held. It belongs in Section A.`,
    };
  if (far)
    return { kind: 'aspiration', words: far.words, why: `"${far.words}" lies beyond the life of a plan.` };
  return undefined;
}

function asResource(said: Statement, verbal: string): JudgedKind | undefined {
  const core = said.core.replace(/[.;]\s*$/, '');
  const verbless = !said.verbal || /^[^,]{3,60}\bto be (?:available|kept|provided)\b/i.test(core);
  if (/[↑↓]|%/.test(core)) return undefined;
  const kept =
    /\b(?:to be (?:available|kept|provided|purchased|in place)|kept in|available in|payable)\b/i.test(core);
  const cash = money.exec(core);
  if (cash && (verbless || kept))
    return {
      kind: 'resource',
      words: cash[0],
      why: `"${cash[0]}" is money, not a difference to the person.`,
    };
  const hours =
    /^\W*(?:\w+ )?\d+(?:\.\d+)?\s*(?:hours?|hrs?)['’]?(?:\s+(?:of|a|per|each|week|weekly|x|1:1|TA|LSA|support|adult|teaching assistant|time|one-to-one|additional|in class|school))*\s*$/i.exec(
      core,
    );
  if (hours)
    return {
      kind: 'resource',
      words: hours[0],
      why: `"${hours[0].trim()}" is an amount of help, not what it changes.`,
    };
  const post =
    /^(?:An?|One|Two|Three|Full-time|Part-time)\b(?: \S+){0,3} (?:teaching assistants?|TAs?|LSAs?|HLTA|mentor|key ?worker|intervenor|place at .*|place in .*)$/i.exec(
      core,
    );
  if (post && verbless)
    return {
      kind: 'resource',
      words: post[0],
      why: `"${post[0]}" is a post or a place, not the difference it makes.`,
    };
  const thing = equipment.exec(core);
  const used =
    /\b(?:every|each|before|during|at the start|weekly|daily|throughout|in (?:all|every)|delivered|taught|session|therapy|at [A-Z]\d|handouts?|nights|stays)\b/i;
  if (
    thing &&
    (verbless || kept) &&
    (kept || (!used.test(core) && findRoles(core).length === 0)) &&
    core.split(/\s+/).length <= 22 &&
    !/^(?:gets|makes|tells)\b/i.test(verbal)
  )
    return {
      kind: 'resource',
      words: thing[0],
      why: `"${thing[0]}" names a thing, not the difference it makes.`,
    };
  return undefined;
}

const oneWeekday = /^(?:(?:on|by|before|this|next) )*(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

function asAction(
  said: Statement,
  verbal: string,
  context: KindContext,
  deadlines: Deadline[],
): JudgedKind | undefined {
  const make = (words: string): JudgedKind => ({
    kind: 'action',
    words,
    why: `"${words.trim()}" is a one-off task for somebody to do.`,
  });
  // What happens again and again is provision, whoever does it; one Monday is a day on which a task is done.
  const repeated = findQuantities(said.core).some(
    (one) => one.kind === 'frequency' && !oneWeekday.test(one.words),
  );
  if (repeated) return undefined;
  const dated =
    deadlines.length > 0 ||
    /\b(?:on|before|by|in) (?:the )?(?:\p{L}+ )?(?:mon|tues|wednes|thurs|fri)day\b/iu.test(said.core);
  if (said.actor !== 'person' && imperativeTask.test(said.core) && imperative.test(said.core))
    return make(said.core.split(/\s+/).slice(0, 4).join(' '));
  const passive = passiveAction.exec(said.core);
  if (passive && (said.actor !== 'person' || /refer|assess|register|transfer/i.test(passive[0])))
    return make(passive[0]);
  if (
    /\bto (?:go|be sent|be given) to (?:the|all|his|her)\b/i.test(said.core) &&
    said.actor === 'thing' &&
    dated
  )
    return make('to go to');
  if (said.actor === 'staff' || said.actor === 'family') {
    const own = ownAction.exec(verbal) ?? minuted.exec(verbal);
    if (own) return make(`${said.subject} ${own[0]}`);
  }
  const owner =
    /[;,.]\s*(?:\p{L}+ ){1,4}to (?:arrange|order|send|refer|book|contact|complete|lead|do|action|check)\b/iu.exec(
      said.body,
    );
  if (owner && said.actor !== 'person') return make(owner[0].slice(1));
  const sought = /\bin section\b/;
  if (
    said.actor === 'family' &&
    (context.section === undefined || context.section === 'E') &&
    !sought.test(said.core) &&
    /^(?:will|to)\b/i.test(verbal) &&
    !/\b(?:travel|be able|know|understand|feel)\b/i.test(verbal)
  )
    return make(said.subject);
  const joint = /\band (?:his|her|their) (?:mum|dad|mother|father|parents?|family|carers?)\b/i.exec(
    said.subject,
  );
  if (joint && dated) return make(said.subject);
  return undefined;
}

const imperativeTask =
  /^(?:Please\s+)?(?!printed|shared|named|agreed|signed|added|prepared|assessed|identified|fitted|look at|add|get|check|tell|share|ring|phone|seek|visit|ask|bring|measure|move|meet|put|return|copy|repeat|complete|made|held|sent|told|bought)\p{L}/iu;

function asProvision(
  said: Statement,
  verbal: string,
  context: KindContext,
  deadlines: Deadline[],
): JudgedKind | undefined {
  const make = (words: string): JudgedKind => ({
    kind: 'provision',
    words,
    why: `"${words.trim()}" says what will be done or given, not the difference it makes.`,
  });
  if (said.actor === 'staff' && said.verbal) return make(said.subject);
  const often = findQuantities(said.core).filter((one) => one.kind !== 'ratio');
  const given =
    receiving.exec(verbal) ?? receiving.exec(said.core.replace(/^For [\p{L}'’ -]+? (?=to )/u, ''));
  if (given) {
    const whole = given[0];
    const rest = (verbal.startsWith(whole) ? verbal : said.core).slice(whole.length);
    if (!takingPart.test(whole)) return make(whole);
    if (serviceNoun.test(rest.slice(0, 70)) && !ownChange.test(rest))
      return make(`${whole}${rest.slice(0, 30)}`);
    if (
      /\b(?:supported by|with (?:a|an|the) (?:\w+ )?(?:teacher|tutor|therapist|mentor|coach|assistant))\b/i.test(
        rest,
      )
    )
      return make(whole);
  }
  const having =
    /^(?:will |to |can |should )?(?:have|has) (?!been\b|\w+(?:ed|en|ught|own)\b)(?:(?:\w+ ){1,2}(?:hours?|minutes?|sessions?) of )?(?:(?:a|an|the|some|his|her|their|two|three|daily|weekly|regular|own) ){0,3}((?:[\w’'-]+ ){0,2}[\w’'-]+)/i.exec(
      verbal,
    );
  if (
    having?.[1] &&
    (serviceNoun.test(having[1]) || aid.test(having[1])) &&
    !/\b(?:difficult|trouble|diagnosis)/i.test(having[1])
  )
    return make(having[0].slice(0, 40));
  const delivered =
    /\b(?:delivered|provided|led|run|taught|given) (?:\w+ly )?by\b|\bsessions? of\b|\bthrough \w+ sessions\b/i.exec(
      said.core,
    );
  if (delivered && (often.length > 0 || !said.verbal)) return make(delivered[0]);
  const named = findRoles(said.core).some((role) => !role.vague);
  const meeting = /\b(?:sees|works with|attends|meets|has) (?:\S+ ){0,4}/i.exec(verbal);
  if (meeting && meeting.index === 0 && often.length > 0 && (named || serviceNoun.test(verbal)))
    return make(meeting[0]);
  const bySomeone =
    /\b(?:switches|gives|meets|helps|sees|visits|checks|reads with|takes|changes|walks) (?:him|her|me|it|them|with|[A-Z]\p{Ll}+)\b/u.exec(
      said.core,
    );
  if (bySomeone && said.actor !== 'person') return make(bySomeone[0]);
  const descriptive = ['B', 'C', 'D'].includes(String(context.section)) && often.length === 0 && !named;
  const aimed = deadlines.some((one) => !one.loose) && !serviceNoun.test(said.core);
  if (
    !said.verbal &&
    !aimed &&
    (serviceNoun.test(said.core) || aid.test(said.core) || often.length > 0) &&
    !descriptive &&
    !lack.test(said.core)
  )
    return make(said.core.split(/\s+/).slice(0, 5).join(' '));
  const group = /\b(?:school to put in place|two adults|(?:two|three) staff)\b/i.exec(said.core);
  return group ? make(group[0]) : undefined;
}

/** Verbs that make a change or a service according to what follows them. */
const takingPart =
  /^(?:will\s+|to\s+|can\s+)?(?:be\s+)?(?:attend|go|take part|participate|join|access|sit|follow|work|wear)/i;
const ownChange =
  /\b(?:by (?:him|her|my|them)sel(?:f|ves)|independently|alone|on (?:his|her|their|my) own|unaided|without|(?:every|all) (?:of (?:his|her) )?(?:timetabled )?(?:\w+ (?:and \w+ )?)?lessons?|full[- ]time|every (?:school |college )?day|per ?cent|of (?:his|her|their) (?:own )?choice|(?:he|she|they) (?:has |have )?(?:chosen|chose|chooses?)|in a row|(?:two|three|four|five|six|\d+) consecutive)\b|\d\s?%/i;
/** Adjustments and aids that are provision when somebody "has" them. */
const aid =
  /\b(?:timetable|circuits|sensory diet|print|handouts?|seat(?:ing)?|rest breaks?|movement breaks?|extra time|reader|scribe|chair|laptop|coloured|overlays?|paper|font)\b/i;
const lack =
  /^(?:Low|Poor|Weak|Delayed|Limited|Severe|Significant|High levels of|Lack of|No|Difficult|Anxi|Reduced)\b/;

function asNeed(
  said: Statement,
  text: string,
  context: KindContext,
  deadlines: Deadline[],
): JudgedKind | undefined {
  const need = difficulty.exec(said.core) ?? difficulty.exec(text);
  const make = (words: string): JudgedKind => ({
    kind: 'need',
    words,
    why: `"${words.trim()}" describes a difficulty as it is now.`,
  });
  const willNeed = /\bwill (?:always |still )?(?:need|require) (?!less|fewer)/i.exec(text);
  if (willNeed && context.section !== 'E') return make(willNeed[0]);
  const past = /\b(?:was|were|had|fell|dropped|falling|fallen)\b/i.exec(said.core);
  if (past && !future.test(said.core) && (need || /\d+\s?%/.test(text))) return make(past[0]);
  const gap =
    lack.exec(said.core) ??
    /\b(?:at (?:around )?(?:the|a) (?:level|age) of|makes? (?:him|her|them|it) (?!own)\w+|takes? (?:\w+ )?(?:a long|\w+ longer)|has (?:had|been|to be|to)\b|have to \w+ (?:him|her)|is in the \w+ centile|\d+(?:st|nd|rd|th) (?:per)?centile|because of (?:his|her|their))/i.exec(
      said.core,
    );
  if (
    gap &&
    !future.test(said.core.replace(/\bto\b/g, '')) &&
    deadlines.every((one) => one.loose || context.section !== 'E')
  )
    return make(gap[0]);
  if (need && !future.test(said.core)) {
    const dated = context.section === 'E' && deadlines.some((one) => !one.loose);
    const main = said.core.indexOf(need[0]) <= said.subject.length + 12;
    const opened =
      /^(?:By|Before|At the end|When)\b/.test(text) && dated && !/\b(?:was|were)\b/.test(said.core);
    if (opened) return undefined;
    const aged = deadlines.some((one) => one.kind === 'age');
    if ((!dated && !aged) || main) return make(need[0]);
  }
  const symptom =
    /\b(?:seizures?|pain|fits|fatigue|tiredness|attacks?|spasms|episodes|symptoms)\b.*\b(?:comes?|happens?|occurs?|lasts?|follows?|affects?|starts?|increases?)\b/i.exec(
      said.core,
    );
  if (symptom && !future.test(said.core)) return make(symptom[0]);
  if (['B', 'C', 'D'].includes(String(context.section)) && !future.test(said.core) && deadlines.length === 0)
    return make(said.core.split(/\s+/).slice(0, 6).join(' '));
  if (/^(?:\w+['’]s )?attendance\b[^.]*\d\d%/i.test(text) && !/\bwill\b|^to\b/i.test(text.slice(5)))
    return make('attendance');
  return undefined;
}

function asStep(
  said: Statement,
  text: string,
  deadlines: Deadline[],
  context: KindContext,
): JudgedKind | undefined {
  const make = (words: string): JudgedKind => ({
    kind: 'step',
    words,
    why: `"${words.trim()}" is a term or less ahead, or one small step: set it as a short-term target under an outcome.`,
  });
  if (/\b(?:target|step|half[- ]term|this term|week)\b/i.test(said.label)) return make(said.label);
  const fixed = deadlines.filter((one) => !one.loose);
  const lasting = new Set([
    'year-group',
    'key-stage',
    'phase',
    'age',
    'school-year',
    'course',
    'month',
    'within',
  ]);
  const long = fixed.some((one) => !one.short && (one.ends !== undefined || lasting.has(one.kind)));
  const short = fixed.find(
    (one) => one.short && (one.kind !== 'weeks' || !/\bfor (?!the first)/i.test(one.words)),
  );
  if (short && !long) return make(short.words);
  const unknownSeason = fixed.find(
    (one) => one.kind === 'season' && one.ends === undefined && /christmas|easter|whit/i.test(one.words),
  );
  if (unknownSeason && !long) {
    return make(unknownSeason.words);
  }
  const first = firstStep.exec(text);
  if (first && !long) return make(first[0]);
  const micro = microSkill.exec(said.core);
  if (micro && (!long || short)) return make(micro[0]);
  if (context.printedAs === 'step')
    return { kind: 'step', why: 'The plan prints it as a step under an outcome.' };
  return undefined;
}

function asOutcome(said: Statement, verbal: string, deadlines: Deadline[], context: KindContext): JudgedKind {
  const section = String(context.section ?? '');
  const doing = verbal.split(/\s+/).slice(0, 6).join(' ');
  if (future.test(said.core) || deadlines.length > 0 || section === 'E')
    return { kind: 'outcome', words: doing, why: `"${doing}" speaks of what the person will do or be.` };
  if (['B', 'C', 'D'].includes(section))
    return { kind: 'need', words: doing, why: 'It describes how things are now.' };
  if (['F', 'G', 'H1', 'H2'].includes(section))
    return { kind: 'provision', words: doing, why: 'It stands among the provision and speaks of no change.' };
  if (said.actor === 'person' && section === 'A')
    return { kind: 'need', words: doing, why: 'It describes how things are now.' };
  return said.actor === 'person' && doing !== ''
    ? { kind: 'outcome', words: doing, why: `"${doing}" has the person as the one who acts.` }
    : { kind: 'cannot-tell', why: 'The words do not show who will do what.' };
}

function yearsApart(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4));
}
