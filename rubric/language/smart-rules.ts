import { type Deadline, findDeadlines } from '../../plan/wording/deadlines.ts';
import { numberOf, numberPattern } from '../../plan/wording/numbers.ts';
import { inWords } from '../dates/calendar.ts';
import type { Met, OutcomeKind, SmartLetter } from '../judgement.ts';
import { type Doing, findDoing } from './doing.ts';
import { findMeasure } from './measure.ts';
import { sharedWords } from './shared-words.ts';
import { type Statement, takeApart } from './statement.ts';

/** What is known beside the words of an outcome. Dates are ISO; `planDate` is the document's own. */
export type SmartContext = {
  today: string;
  dob?: string;
  yearGroup?: string;
  age?: number;
  planDate?: string;
  outOfYear?: boolean;
  name?: string;
  /** What the statement was judged to be, where that is known. */
  kind?: OutcomeKind | 'cannot-tell';
  /** The sentence of Section B that says where the person is now. */
  baseline?: string;
  /** The sentence of Section A that says what they hope for. */
  aspiration?: string;
};

/** One letter's answer with the words that carried it. */
export type SmartLetters = Record<SmartLetter, { met: Met; why: string }>;

/**
 * What the patterns make of one outcome letter by letter: specific, measurable, achievable, relevant, time-bound
 * (Code of Practice 9.66). The judge weighs S and M with the whole wording. Measurable does not mean numbered: "without a prompt" and a yes-or-no event count; "80% better" does not.
 */
export function smartRules(text: string, context: SmartContext): SmartLetters {
  const deadlines = findDeadlines(text, {
    today: context.today,
    documentDate: context.planDate ?? context.today,
    yearGroup: context.yearGroup,
    dob: context.dob,
    outOfYear: context.outOfYear,
    age: context.age,
  });
  const said = takeApart(text, deadlines, context.name);
  const doing = findDoing(said.core, deadlines);
  const S = specific(said, doing, context.kind);
  const M = measurable({ said, doing, deadlines }, S.met, context.kind);
  const A = achievable(said, S.met, M.met, context);
  return { S, M, A, R: relevant(said, A.met, context), T: timeBound(deadlines, context) };
}

function specific(said: Statement, doing: Doing, kind: SmartContext['kind']): { met: Met; why: string } {
  if (kind === 'provision' || kind === 'action' || kind === 'resource')
    return { met: 'partly', why: 'What others will do is told; what the person will do is not.' };
  const own = said.actor !== 'peers' && said.actor !== 'family' && said.actor !== 'staff';
  if (doing.seen.length > 0) {
    const words = quoted(doing.seen);
    if (own) return { met: 'met', why: `${words} can be seen or heard.` };
    return { met: 'partly', why: `${words} can be seen, but it is not the person who does it.` };
  }
  if (doing.concrete.length > 0)
    return {
      met: 'partly',
      why: `${quoted(doing.concrete)} gives something to go by; what the person will do is not said.`,
    };
  if (doing.vague.length > 0)
    return {
      met: 'not',
      why: `${quoted(doing.vague)} names a direction or a state, not something that can be seen.`,
    };
  return { met: 'not', why: 'No act is named that somebody could see or hear.' };
}

function measurable(
  { said, doing, deadlines }: { said: Statement; doing: Doing; deadlines: Deadline[] },
  specificity: Met,
  kind: SmartContext['kind'],
): { met: Met; why: string } {
  const measure = findMeasure(said.core, deadlines);
  if (kind === 'provision' || kind === 'action' || kind === 'resource')
    return { met: 'partly', why: 'Whether it was given can be checked; what it changed cannot.' };
  if (specificity === 'not')
    return measure.length > 0
      ? {
          met: 'not',
          why: `${quoted(measure)} measures something that nobody can see, so two people could disagree.`,
        }
      : { met: 'not', why: 'Nothing says how anybody would know.' };
  if (measure.length > 0)
    return specificity === 'met' || doing.seen.length > 0
      ? { met: 'met', why: `By ${quoted(measure)} two people can agree whether it happened.` }
      : { met: 'partly', why: `${quoted(measure)} counts, but what is counted is a feeling or a rating.` };
  if (doing.events.length > 0)
    return { met: 'met', why: `${quoted(doing.events)} either happens or does not.` };
  if (specificity === 'met' && said.core.split(/\s+/).length >= tellingLength && setting.test(said.core))
    return { met: 'met', why: `${quoted(doing.seen)} is told closely enough to be seen to happen or not.` };
  return {
    met: 'partly',
    why: 'The act can be seen; how often, how well or with how much help is not said.',
  };
}

/** From so many words on, an act with its setting is described closely enough to answer yes or no. */
const tellingLength = 10;
const setting =
  /\b(?:in|at|on|to|with|when|from|using|after|before|during|outside)\s+(?:a|an|the|his|her|their|my|\p{L}+)/iu;

/** Words of other people's choices: nobody in the plan can make them happen. */
const others =
  /\b(?:be (?:invited|accepted|picked|chosen|included|liked|selected|offered a job)|invite[ds]? (?:him|her|me|them)|will accept|(?:will )?have invited|(?:peers|classmates|other children|friends) (?:will|to) (?:\w+ )?(?:accept|include|like|invite|understand|choose)|(?:home|placement|family|carers?|marriage)\b.{0,20}\b(?:remain|stay|be) stable)\b/i;
const partlyOthers =
  /\b(?:(?:paid )?employment|a (?:paid )?job\b(?! (?:list|coach|card))|(?:make|made|have|has) (?:\w+ ){0,3}friends?|be friends|driving licence|grade \d)\b/i;
const absolute =
  /\b(?:all (?:of )?(?:his|her|their|my|timetabled)?\s*(?:\w+ )?lessons|every (?:timetabled )?(?:\w+ (?:and \w+ )?)?(?:lesson|school day|day)|all week|100\s?%|full[- ]time|no (?:incidents|suspensions|absences))\b/i;
const attending = /\b(?:attend\w*|stays? in|remain\w* in|in school)\b/i;
const farFrom =
  /\b(?:attended|attends|attendance|walks? out|leaves?|refus\w+|has not (?:been|attended)|out of school|suspended|excluded|absent|truant)\b/i;
const lacking =
  /\b(?:not|no|never|cannot|can't|unable|only|needs?|relies|with (?:help|support|prompt\w*|an adult)|struggles?|hard|difficult\w*|anxious|avoids?|without|waits?|refuses|if (?:his|her|somebody|someone|an adult)|asks to (?:go|leave|stop)|walks? (?:off|away|out)|with (?:his|her) (?:father|mother|dad|mum|parents?|TA|mentor|teaching)|of (?:his|her) (?:two|three|four|five|six|ten)|by an? (?:adult|member)|rarely|beginning|unless|until|lets|keeps? (?:his|her) \w+ in)\b/i;

function achievable(
  said: Statement,
  specificity: Met,
  measure: Met,
  context: SmartContext,
): { met: Met; why: string } {
  const luck = others.exec(said.core);
  if (luck)
    return {
      met: 'not',
      why: `"${luck[0]}" depends on what other people choose, not on the person or the plan.`,
    };
  if (said.actor === 'peers' || said.actor === 'family')
    return { met: 'not', why: `"${said.subject}" is not somebody whom the plan can bind.` };
  const already = context.baseline ? alreadyDone(said, context.baseline) : undefined;
  if (already)
    return {
      met: 'not',
      why: `Section B says the person does this now: ${quoted([already])}. It may already be met.`,
    };
  if (specificity === 'not')
    return { met: 'partly', why: 'What is to be reached is not clear enough to say whether it can be.' };
  const chance = partlyOthers.exec(said.core);
  if (chance) return { met: 'partly', why: `"${chance[0]}" depends in part on others.` };
  const jump = absolute.exec(said.core);
  if (context.baseline && jump && attending.test(said.core) && farFrom.test(context.baseline))
    return { met: 'partly', why: `"${jump[0]}" is a long way from where Section B says things are.` };
  if (context.baseline === undefined)
    return {
      met: 'cannot-tell',
      why: 'Compare with Section B: whether it can be reached is for a person to judge.',
    };
  return measure === 'not'
    ? { met: 'partly', why: 'Without a measure nobody can say how far it reaches.' }
    : {
        met: 'met',
        why: 'It goes beyond what Section B describes and rests with the person and those who help.',
      };
}

/** Signs in a baseline that something is done now, whole and without help. */
const doneNow =
  /\b(?:already|most days|every day|each day|reliably|independently|by (?:him|her)sel(?:f)|on (?:his|her|their) own|alone|with no (?:adult )?(?:help|prompt\w*)|without (?:any |adult )?(?:help|prompt\w*|support|being asked)|unaided|unprompted|usually|always|consistently|confidently|fluently|easily|has not missed|can now|now \p{Ll}+s|secure in|fluent in)\b/iu;

/** The baseline's words where it says, without any "not", that what the outcome asks is done already. */
function alreadyDone(said: Statement, baseline: string): string | undefined {
  for (const clause of baseline.split(/[;.]|,? but /)) {
    const positive = clause.replace(
      /\b(?:with no|without|has not missed|needs no|no longer needs)\b(?: (?:any|an|a|adult))*(?: \p{L}+)?/giu,
      ' already ',
    );
    if (lacking.test(positive)) continue;
    const shared = sharedWords(said.core.replace(said.subject, ''), clause.replace(said.subject, ''));
    const numbers = bothNumbers(said.core, clause);
    if (numbers && numbers.now < numbers.wanted) continue;
    const enough = doneNow.test(positive) || (numbers !== undefined && numbers.now >= numbers.wanted);
    if (enough && shared.length >= 2) return clause.trim();
  }
  return undefined;
}

/** The greatest number that outcome and baseline give of the same thing ("15 minutes", "a 20-minute story"). */
function bothNumbers(wanted: string, now: string): { wanted: number; now: number } | undefined {
  const counted = (text: string) =>
    new Map(
      [
        ...text.matchAll(new RegExp(`\\b(${numberPattern})[\\s-]+(?:\\p{L}+[\\s-]+)??(\\p{L}{3})`, 'giu')),
      ].map((match) => [(match[2] ?? '').toLowerCase(), numberOf(match[1] ?? '') ?? 0]),
    );
  const first = counted(wanted);
  for (const [unit, value] of counted(now)) {
    const other = first.get(unit);
    if (other !== undefined) return { wanted: other, now: value };
  }
  return undefined;
}

/** Phrases of outcomes that would fit any child. */
const anybody =
  /\b(?:expected progress|full potential|fulfil (?:his|her|their) potential|age[- ]related|positive experience|next stage|every opportunity|broad and balanced|ready to learn|life chances|positive destination|successful (?:learner|communicator))\b/i;

function relevant(said: Statement, reach: Met, context: SmartContext): { met: Met; why: string } {
  const generic = anybody.exec(said.body);
  if (generic)
    return { met: 'partly', why: `"${generic[0]}" would fit any child; link it to this one's need.` };
  if (context.baseline === undefined && context.aspiration === undefined)
    return {
      met: 'cannot-tell',
      why: 'Which need or hope it serves is shown beside it: a person judges the link.',
    };
  const link = sharedWords(said.body, `${context.baseline ?? ''} ${context.aspiration ?? ''}`);
  if (reach === 'not' && context.baseline && alreadyDone(said, context.baseline))
    return { met: 'partly', why: 'It asks for what is there already, so it serves no need.' };
  // The name alone is in every sentence of the plan and says nothing of a link.
  const words = wholeWords(said.body.replace(said.subject, ''), link);
  return words.length > 0
    ? { met: 'met', why: `It says ${quoted(words)}, as the need or the hope does.` }
    : {
        met: 'met',
        why: 'It stands with the need and the hope given; nothing in the words speaks against the link.',
      };
}

/** The words of a text that begin with one of these stems, each once. */
function wholeWords(text: string, stems: readonly string[]): string[] {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => stems.includes(word.slice(0, 5).toLowerCase())))];
}

function timeBound(deadlines: Deadline[], context: SmartContext): { met: Met; why: string } {
  const fixed = deadlines.filter((one) => !one.loose);
  if (fixed.length === 0) {
    const loose = deadlines[0];
    return loose
      ? { met: 'partly', why: `"${loose.words}" gives no fixed day.` }
      : { met: 'not', why: 'No date, age, school year or stage is given.' };
  }
  const past = fixed.filter((one) => isPast(one, context));
  const live = fixed.find((one) => !isPast(one, context));
  if (!live && past[0])
    return {
      met: 'not',
      why: `"${past[0].words}"${onDay(past[0])} has already passed.`,
    };
  return live
    ? { met: 'met', why: `"${live.words}"${onDay(live)} says by when.` }
    : { met: 'not', why: 'No date, age, school year or stage is given.' };
}

function isPast(one: Deadline, context: SmartContext): boolean {
  if (one.ends !== undefined) return one.ends < context.today;
  return one.age !== undefined && context.age !== undefined && one.age <= context.age;
}

/** The day on which a deadline ends, where its words leave that open, as a reader writes it. */
function onDay({ ends }: Deadline): string {
  return ends === undefined ? '' : ` (${inWords(ends)})`;
}

/** Up to three quotations; what stands within another one says nothing more. */
function quoted(words: string[]): string {
  return words
    .filter((one, at) => !words.some((other, place) => place !== at && holds(other, one, place < at)))
    .slice(0, 3)
    .map((one) => `"${one.trim()}"`)
    .join(', ');
}

function holds(whole: string, part: string, cameFirst: boolean): boolean {
  return whole.trim() === part.trim() ? cameFirst : whole.includes(part.trim());
}
