import { findDeadlines } from '../../../plan/wording/deadlines.ts';
import { findQuantities } from '../../../plan/wording/quantities.ts';
import { recallWith } from '../../../plan/wording/recall.ts';
import { findRoles } from '../../../plan/wording/roles.ts';
import { findDoing } from '../doing.ts';
import type { KindContext } from '../kinds/kind.ts';
import { findMeasure } from '../measure.ts';
import { kindReadings, kindRules } from '../kind-rules.ts';
import { aid, difficulty, equipment, money } from '../kinds/kind-words.ts';
import { overallLevel } from '../overall-level.ts';
import { sharedWords } from '../shared-words.ts';
import { type SmartContext, smartRules } from '../smart-rules.ts';
import { plainKind } from '../plain-kinds.ts';
import { takeApart } from '../statement.ts';
import { form } from './form.ts';
import { horizonOf } from './horizon.ts';
import { mainVerb } from './main-verb.ts';

/** What is known beside a statement's words. `today` is the day of the document, ISO. */
export type StatementAbout = Omit<KindContext, 'documentDate'> &
  Pick<SmartContext, 'baseline' | 'aspiration'> & { today?: string };

/** One rung after another: "first ..., then ..., next ...". */
const rungs =
  /\bfirst\b.*\b(?:then|next|later|moving|building)\b|\bthen\b.*\bthen\b|\b(?:building|moving|going) (?:up|on) to\b|→|->/i;
const firstStep =
  /\b(?:steps?|stage \d|target|milestone|towards|half[- ]term|so far|for now|to begin with|at first|starting with)\b/i;
const amount =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|an?|half an))\s*(?:x\b|×|hours?|hrs?|h\b|minutes?|mins?)|£/i;

/** Words that say what a statement is about, by what they name. */
const nouns: [string, RegExp][] = [
  ['equipment', equipment],
  ['money', money],
  ['aid', aid],
  ['difficulty', difficulty],
  [
    'service',
    /\b(?:therap\w+|counselling|sessions?|interventions?|programmes?|package|provision|support|tuition|mentoring|input|placement|respite|short breaks?|clubs?|services?|curriculum|training|transport|assessment|timetable|plan)\b/i,
  ],
  [
    'post',
    /\b(?:TAs?|LSAs?|teaching assistants?|mentors?|workers?|assistants?|therapists?|tutors?|intervenors?|nurses?)\b/,
  ],
  [
    'receiving',
    /\b(?:in receipt of|access to|accompanied by|supported (?:by|with|to|in)|provided with|given|offered|taught by|seen by|put in place|in place|made available|embedded|delivered|carried out)\b/i,
  ],
  [
    'someday',
    /\b(?:one day|grown[- ]up|grow up|whole life|rest of (?:his|her|their|my) life|dreams?|hopes?|wish\w*|wants?|would (?:love|like)|always wanted|ambitions?|intend\w*|intention|when (?:he|she|they|I)(?:['’]\w+| is| am| are) (?:older|big|an adult))\b/i,
  ],
];

const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;

/** What the rules see in any statement, as short facts for the statement network: "rk:outcome", "dl:fixed". */
export function kindFacts(text: string, about: StatementAbout = {}): string[] {
  const { baseline: _, aspiration: __, ...own } = about;
  return factsOfKind(text, own);
}

const factsOfKind = recallWith((about: StatementAbout) => JSON.stringify(about), gatherFacts);

function gatherFacts(text: string, about: StatementAbout): string[] {
  const section = about.section ?? 'E';
  const context = { ...about, section };
  const deadlines = findDeadlines(text, {
    ...context,
    today: about.today ?? '',
    documentDate: about.today,
  });
  const said = takeApart(text, deadlines, about.name);
  const doing = findDoing(said.core, deadlines);
  const time = deadlines.length === 0 ? 'none' : deadlines.every((one) => one.loose) ? 'loose' : 'fixed';
  return [
    `rk:${kindRules(text, context).kind}`,
    ...kindReadings(text, context).map((kind) => `as:${kind}`),
    `plain:${plainKind(text)}`,
    ...nouns.flatMap(([name, pattern]) => (pattern.test(said.core) ? [name] : [])),
    `actor:${said.actor}`,
    `verbal:${said.verbal}`,
    `label:${said.label !== ''}`,
    `purpose:${said.purpose !== ''}`,
    `dl:${time}`,
    `hz:${horizonOf(deadlines, about.today ?? '', about.age)}`,
    ...mainVerb(said),
    ...form(text, said),
    ...(rungs.test(text) ? ['rungs'] : []),
    ...(firstStep.test(text) ? ['step'] : []),
    ...(amount.test(said.core) ? ['amount'] : []),
    `seen:${Math.min(3, doing.seen.length)}`,
    `vague:${Math.min(3, doing.vague.length)}`,
    `conc:${Math.min(2, doing.concrete.length)}`,
    `ev:${Math.min(2, doing.events.length)}`,
    `meas:${Math.min(3, findMeasure(said.core, deadlines).length)}`,
    `sec:${section}`,
    ...findQuantities(text).map((quantity) => `q:${quantity.kind}`),
    ...findRoles(text).map((role) => `role:${role.vague}`),
  ];
}

/** The same with what the rules say of a statement as an outcome, letter by letter and beside Sections A and B. */
export function outcomeFacts(text: string, about: StatementAbout = {}): string[] {
  const { kind } = kindRules(text, { ...about, section: about.section ?? 'E' });
  const letters = smartRules(text, { ...about, today: about.today ?? '', kind });
  return [
    ...kindFacts(text, about),
    ...smartLetters.map((letter) => `r${letter}:${letters[letter].met}`),
    `rall:${overallLevel(kind, letters, text)}`,
    `why:${letters.A.why.slice(0, 25)}`,
    `shB:${Math.min(4, sharedWords(text, about.baseline ?? '').length)}`,
    `shA:${Math.min(4, sharedWords(text, about.aspiration ?? '').length)}`,
  ];
}
