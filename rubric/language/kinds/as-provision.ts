import type { Deadline } from '../../../plan/wording/deadlines.ts';
import { findQuantities } from '../../../plan/wording/quantities.ts';
import { findRoles } from '../../../plan/wording/roles.ts';
import type { Statement } from '../statement.ts';
import type { JudgedKind, KindContext } from './kind.ts';
import { aid, lack, takingPart } from './kind-words.ts';

const serviceNoun =
  /\b(?:therapy|therapist|counselling|sessions?|intervention|programme|package|provision|support|tuition|tutoring|mentoring|classes|lessons? (?:from|with)|group (?:work|of)|nurture|hydrotherapy|physiotherapy|placement|respite|short breaks?|club|service|strateg(?:y|ies)|TA|LSA|teaching assistant|1:1|equipment|resources|curriculum|course|help|intervenor|key ?worker|mentor|staff|adults?|space|room|environment|laptop|extra time|timetable|coach|visits?)\b/i;

/** Main verbs of which the person is the receiver, not the doer. */
const receiving =
  /^(?:will\s+|to\s+|can\s+|should\s+|must\s+)?(?:continue to\s+|also\s+)?(?:(?:be\s+|been\s+|being\s+)?(?:receiv(?:e[sd]?|ing)|have (?:access|received|support|regular|a (?:weekly|daily|named|key|trained|dedicated|programme|package|mentor|1:1|personalised|bespoke|individual|quiet)|\w+ (?:sessions|hours|minutes)))|(?:is |are |have |has |be |been |being )+(?:\w+ly )?(?:given|provided|offered|supported|supervised|taught|educated|placed|seen (?:by|weekly)|allocated|enrolled|helped|encouraged|monitored|visited)|benefit from|undertake (?:a|weekly|daily)|access(?:es)?\b(?! (?:\w+ )?(?:by|independently|without))|(?:be )?(?:work(?:s)? (?:with|through) (?:a|an|his|her|the)|attend(?:s|ing)?|go(?:es)? to (?:a |an |the )?(?:\w+ )?(?:group|sessions?|therapy|intervention)|take part in|participate in|join (?:a|an|the)|follow(?:s)? (?:a|an|the) (?:\w+ )?(?:programme|curriculum|timetable)))/i;

const ownChange =
  /\b(?:by (?:him|her|my|them)sel(?:f|ves)|independently|alone|on (?:his|her|their|my) own|unaided|without|(?:every|all) (?:of (?:his|her) )?(?:timetabled )?(?:\w+ (?:and \w+ )?)?lessons?|full[- ]time|every (?:school |college )?day|per ?cent|of (?:his|her|their) (?:own )?choice|(?:he|she|they) (?:has |have )?(?:chosen|chose|chooses?)|in a row|(?:two|three|four|five|six|\d+) consecutive)\b|\d\s?%/i;

/** What will be done or given by a service, with the person as receiver. */
export function asProvision(
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
      return make(`${whole}${openingOf(rest, 30)}`);
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
    return make(openingOf(having[0], 40));
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

/** The whole words that stand in the first so many characters: a quotation ends with a word. */
function openingOf(text: string, most: number): string {
  return text.length <= most
    ? text
    : text
        .slice(0, most + 1)
        .replace(/\S*$/u, '')
        .trimEnd();
}
