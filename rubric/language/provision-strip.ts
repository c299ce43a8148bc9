import type { SectionId } from '../../plan/plan.ts';
import { findQuantities } from '../../plan/wording/quantities.ts';
import { findAgent } from '../../plan/wording/roles.ts';
import { numberPattern } from '../../plan/wording/numbers.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import type { CellState, JudgedProvision, ProvisionElement } from '../judgement.ts';

/** What the plan's own columns say of the item, where it has such columns. */
export type GivenColumns = { who?: string; frequency?: string; duration?: string; ratio?: string };

type Cell = { state: CellState; words?: string };
type Strip = Record<ProvisionElement, Cell>;

const n = numberPattern;
/** A thing, place or way of doing that is in force all the time once it is there: needs no hours. */
const adaptation =
  /\b(?:seat(?:ed|ing|s)?|sits?|sat|desks?|chairs?|tables?|cushion|standing|stands?|board|font|print(?:ed|s)?|point(?= (?:size|arial|type))|enlarged|large[- ]print|coloured|overlays?|paper|handouts?|slides|copies|copy|laptop|tablet|i?pad|software|keyboard|word[- ]process\w+|reader pen|radio aid|microphone|headset|headphones|ear defenders|hearing aids?|fm system|timer|cards?|symbols?|timetable|checklist|whiteboard|laminated|labels?|sign(?:s|age)|ramps?|rails?|hoists?|sling|lift|doors?|lighting|blinds?|carpet|acoustic|shower|toilet|frames?|wheelchair|walker|pencil|pens?|scissors|cutlery|uniform|shoes|locker|peg|extra time|rest breaks?|pass|exit|quiet(?:est)? (?:table|corner|room|space)|window|wall|front|row|aisle|line|queue|menu|cup|straw|tactile|braille|magnifier|subtitles|captions|instructions?|warning|permission|photo(?:graph)?s?|picture|diagram|scribe)\b/i;
/** Something somebody gives in time: needs how long and how often. */
const service =
  /\b(?:therapy|therapist|counsell\w+|sessions?|tuition|tutor\w*|mentor\w*|teach(?:es|ing)?|taught|lessons?|intervention|programme|group|visits?|support\w*|help|coach\w*|training|trains?|physiotherapy|hydrotherapy|supervis\w+|carers?|respite|short break|nights?|playscheme|club|meeting|review|appointment|clinic|assess\w*|work(?:s|ed)? (?:with|through)|pre-teach\w*|reads? with|practise|activit(?:y|ies)|course|package|hours?)\b/i;

/** Nouns that promise anything: alone they do not say what is provided. */
const empty =
  /\b(?:support|input|help|assistance|strategies|interventions?|approach(?:es)?|opportunit(?:y|ies)|environment|ethos|guidance|advice|encouragement|provision|package|offer|adjustments|resources|activities|experiences|curriculum|access|adaptations?|differentiation|scaffold\w*|monitoring|care|services?|programmes?|response|teaching|visual supports?|therap(?:y|eutic)|education|work|sessions?|liaison|consultation|training)\b/gi;
/** Acts or content concrete enough to be seen on the day. */
const concrete =
  /\b(?:says?|asks?|reads?|writes?|draws?|shows?|models?|points?|signs?|repeats?|checks?|records?|plays?|practis\w+|count\w*|walks?|meets?|greets?|collects?|phones?|rings|sends?|sits?|stands?|waits?|offers? (?:a|two|three|one)|stops?|breaks? .{0,20}into|pre-teach\w*|teach(?:es)? (?:\p{L}+ )?(?:braille|touch|signs?|words|phonics|maths|reading|english|cane|money)|taught (?:\p{L}+ )?(?:maths|english|reading|braille|through|touch)|switch\w*|puts?|takes? (?:him|her|them)|leads?|runs?|brings?|changes|lifts?|positions?|feeds?|trains? (?:\p{L}+ ){0,3}staff|updates?|renews?|escort\w*|drives?|interpret\w*|braille|cane|phonics|vocabulary|words?|sounds?|stretch\w*|hydrotherapy|physiotherapy|counselling|cognitive behavio\w+|emdr|play therapy|art therapy|music therapy|drama therapy|speech and language therapy|occupational therapy|tuition|tutoring|handwriting|maths|literacy|swimming|suction|tracheostomy|catheter\w*|insulin|gastrostomy|tube|medication|dysphagia|dietetic|night care|waking|overnight|cooking|travel training|bus|budgeting|mobility|orientation|sleep|toilet\w*|dressing|sensory room|exam\w*|game|story|conversation|lunch|tea|swim|park|cinema|family signing|sign language|advocate|visitor|plan)\b/iu;
/** Nouns and adjectives of provision that fit anything: the more of them, the less is promised. */
const airy =
  /^(?:support\w*|input|help\w*|assist(?:ance|ed)|strateg\w+|intervention\w*|approach\w*|opportunit\w+|environment\w*|ethos|guidance|advice|encourag\w+|provision|package|offer\w*|adjustments?|resources?|activit\w+|experiences?|curricul\w+|access\w*|adapt\w+|differentiat\w+|scaffold\w*|monitor\w*|care|service\w*|programme\w*|respons\w+|education\w*|liais\w+|consult\w+|needs?|profile|individual\w*|personal\w*|tailored|bespoke|appropriate\w*|suitable|relevant|structured|nurturing|calm|consistent\w*|predictable|familiar|trusted|positive\w*|high|quality|inclusive|holistic|broad|balanced|therapeutic|specialist|additional|enhanced|regular\w*|ongoing|progress\w*|develop\w*|skills?|learning|engag\w+|participat\w+|independen\w+|confidence|wellbeing|emotional\w*|social\w*|communication|language|literacy|sensory|functional|understand\w*|aware\w*|strengths?|interests?|barriers?|level\w*|range|variety|wide|clear|visual\w*|routines?|systems?|boundaries|ensure\w*|enable\w*|promot\w+|facilitat\w+|provide\w*|deliver\w*|receiv\w+|maximis\w+|includ\w+|based|led|focused|friendly|informed|reasonable|flexible|robust|joint|multi|professional\w*|team\w*|staff|adults?|school\w*|setting\w*|home|family|partners\w*|work\w*|plan\w*|target\w*|outcomes?|review\w*|time\w*|group\w*|small|class\w*|day|week|term|year|sessions?|training|trained|experienced|qualified|available|made|given|place|part|full|use\w*|using|best|make\w*|making|take\w*|continu\w*|other|others|new|different|areas?|similar|close\w*|able|within|across|through\w*|whole)$/i;
const small = new Set(
  'a an the and or of to in on at by for with from his her their they she he it its is are be been will can that which who as so not no each every all any this these into up out per one two three four five six ten when if where then than there has have had was were do does him them own over after before during between during until while also may'.split(
    ' ',
  ),
);

/** The words of a sentence that name something on the day, and their share of all its words that carry meaning. */
function tangibility(sentence: string, counted: string[], named: string | undefined) {
  let text = sentence;
  for (const words of [...counted, named ?? '']) if (words) text = text.split(words).join(' ');
  const all = (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter(
    (word) => !small.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word),
  );
  const words = all.filter((word) => !airy.test(word));
  return { words, share: all.length === 0 ? 0 : words.length / all.length };
}

/** Professions whose own work is the content: a therapist's hour is therapy. */
const professional =
  /\b(?:speech (?:and|&) language therapist|occupational therapist|physiotherapist|psychologist|psychiatrist|counsellor|teacher of (?:the )?(?:deaf|vision|visually|multi)|music therapist|play therapist|art therapist|drama therapist|tutor|nurse|qualified teacher|SaLT|OT)\b/i;

/** Commercial and school schemes named without saying what is done. */
const scheme =
  /\b(?:ELSA|Lego|Zones of Regulation|Talk ?Boost|Word ?Aware|Numicon|Dynamo|Colourful Semantics|Shape Coding|Drawing and Talking|Thrive|Nessy|IDL|Lexia|Precision Teaching|Toe by Toe|Socially Speaking|Time to Talk|Attention Autism|Bucket|Intensive Interaction|SoSAFE|Fun Fit|Sensory Circuits|Catch[- ]?Up|Reading Recovery|Read Write Inc|NELI|Makaton|PECS|TEACCH|SCERTS|Comic Strip|Social Stor(?:y|ies)|Mindfulness|Nurture|Forest School|Theraplay|Sulp|Black Sheep|Nuffield|Speech Link|Language Link|Circle of Friends|Skills Builder)\b/i;

/** Words that leave the decision, the amount or the thing itself open. The strongest reasons not to call an item specific. */
const open = [
  /\b(?:as|when|where|if|whenever|wherever) (?:and when )?(?:appropriate|required|needed|necessary|possible|available|relevant|practicable|he feels|she feels|ready|beneficial|indicated)\b/iu,
  /\b(?:as and when|when convenient|by whoever|whoever is|as tolerated|as (?:he|she|they) tolerates?|from time to time|subject to|depending on|dependent on|at the discretion|as advised|in line with|according to (?:his|her|their|need)|based on (?:his|her|their|the|need)|on the basis of|where there is|ordinarily|usually|normally|typically|from the school['’]s (?:own )?resources|notional|if capacity|when capacity|waiting list|once (?:allocated|(?:a|an) \p{L}+ (?:has|is|becomes)))\b/iu,
  /\b(?:to be (?:agreed|determined|decided|considered|explored|confirmed|reviewed on|co-?produced|identified|arranged|discussed|advised)|(?:will|should) be (?:considered|explored|determined|decided|agreed)|decided by|for the (?:school|setting|head) ?\w* to|will (?:decide|determine|consider))\b/iu,
  /\b(?:(?:would|may|might|could) (?:\p{Ll}+ly |also )?(?:be|benefit|include|need|help|find|support|access|have|take|use|involve|require)|should ideally|ideally|it is recommended|is likely to|likely to need|can be (?:offered|accessed)|may be accessed|will be (?:offered|encouraged|available|made available)|made available|be offered)\b/iu,
  /\b(?:opportunit(?:y|ies)|a range of|variety of|such as|for example|e\.g\.|etc\.?|including but not|or similar|or equivalent|or other|other relevant|and other)\b/iu,
];
const looseAmount = new RegExp(
  `\\b(?:up to|around|about|approximately|roughly|on average|an average of|some|several|a few|number of|regular\\w*|frequent\\w*|ongoing|periodic\\w*|throughout the (?:day|week|year)|at (?:regular )?(?:points|times|intervals)|consistent(?:ly)?|as part of|high level|enhanced|additional|significant|timely|intensive|from time to time|(?:${n})\\s*(?:to|-|–|or)\\s*(?:${n})\\s+(?:minutes|times|hours|sessions))\\b`,
  'i',
);
const vagueWho =
  /\b(?:staff|adults?|school|setting|college|nursery|professionals?|people|the service|a service|sensory service|provider|team|someone|everyone|practitioners?)\b/i;
const person =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Mx)\s+\p{Lu}|\b(?:class teacher|teachers?|teaching assistants?|TAs?|LSAs?|HLTAs?|ELSAs?|SENCO|SENDCO|SENCo|SENDCo|SaLT|OT|EP|therapists?|psychologists?|psychiatrists?|physiotherapists?|nurses?|mentors?|tutors?|social workers?|personal assistants?|PAs?|key ?workers?|support workers?|youth workers?|job coach(?:es)?|dietitians?|dieticians?|doctors?|paediatricians?|GP|counsellors?|interpreters?|intervenors?|advocates?|visitors?|assistants?|supervisors?|officers?|instructors?|carers?|specialists?|coach(?:es)?|befrienders?|buddy|buddies|engineer|librarian|scribe|reader|audiologists?|orthoptists?|head of \p{L}+|headteacher|form tutor|advis[eo]rs?|practitioners? (?:who|with|trained)|worker)\b/iu;
/** In social care a named kind of place is the provider: it answers who. */
const provider =
  /\bat (?:the |a |an )?(?:\p{L}+['’]?s? ){0,4}(?:short breaks? (?:house|centre|home|unit)|respite (?:house|centre)|house|centre|scheme|club|lodge|farm)\b/iu;
const ability =
  /\b(?:qualified|trained|accredited|registered|competent|signed off|level \d|experienced in|who (?:has|have|holds?)|with (?:a|the|mandatory) qualification|chartered|licensed|certificated|specialist)\b/i;

const moreOften = new RegExp(
  `\\b(?:(?:every|each|all|any) (?:\\p{L}+ ){0,4}\\p{L}+|(?:on|at|in|before|after|during|from) (?:each|every|all|any) |(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|at (?:the )?(?:start|end|beginning) of (?:each|every|the (?:day|lesson|week|session|term|morning|afternoon))|before (?:school|lunch|break|registration|each|every|assembly|half term)|after (?:school|lunch|break)|at (?:snack|lunch|break|dinner|playtime|registration|home time|arrival|handover)\\w*|from \\d{1,2}[.:]?\\d{0,2}|at \\d{1,2}[.:]\\d\\d|in (?:september|october|november|december|january|february|march|april|may|june|july)|(?:${n}) (?:days|mornings|afternoons|evenings|nights|weekends|visits|times|sessions|meetings)|on arrival|whenever (?:he|she|they)|when (?:he|she|they|it|the \\p{L}+)\\b|if (?:he|she|they|it|the|one)\\b|in (?:class|lessons|PE|maths|English|science|assembly|exams)|throughout (?:his|her|the) (?:lesson|exam)|as soon as|within \\d|always|at all times|before the (?:bell|register|end|others)|after the (?:bell|register|others)|(?:starts?|begins?|ends?|opens?|closes?) with|on (?:week(?:nights|days|ends))|week(?:nights|days|ends)|overnight|at the same time as|when (?:his|her|their) \\p{L}+ changes?)`,
  'iu',
);
const moreMuch = new RegExp(
  `\\b(?:(?:${n})[- ]?(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|sessions?|visits?|pages|words|lengths|periods|lessons)|half (?:a|an) (?:day|hour|term)|an hour|a (?:full |whole )?(?:day|morning|afternoon|lesson|night|weekend)|from .{1,40} (?:to|until) |(?:every|each|all) (?:\\p{L}+ )?(?:lessons?|hours?|exams?|assessments?|assembl(?:y|ies)|meals?|snack|lunch\\w*|breaks?|session)|whole|full[- ]time|the (?:first|last) (?:period|lesson|hour|part|half)|overnight|sleeps? in|waking nights?|throughout (?:the|each|every) (?:lesson|exam|meal|journey)|for as long as|until (?:he|she|the)|\\d{1,2}[.:]\\d\\d (?:to|until|–|-) \\d)`,
  'iu',
);
/** Teaching in a class of a stated size fills the lesson: its length is the timetable's. */
const taughtTogether = new RegExp(
  `\\btaught in (?:a |an )?(?:class|group)s? of (?:no more than |up to |at most )?(?:${n})`,
  'i',
);
const upkeep =
  /\b(?:writes?|renews?|updates?|checks?|phones?|visits? (?:her|him|the|them)|reviewed|review|meets?|attends?|advocate|maintain\w*|service[ds]|calibrat\w+|prescri\w+|applies|apply|sends?|sent)\b/i;
const trigger = /\b(?:if|when|whenever|once|as soon as|at the first sign|before|after|unless)\b/i;

/**
 * The strip of one item of provision: what, who, how much, how often, ratio, where, review (Code of Practice 9.69;
 * domain part 6.2). Each cell says stated, loose, missing or not needed, with the words that carried it. Seating, font
 * size and equipment with a stated specification need no hours.
 */
export function provisionStrip(
  text: string,
  section: SectionId,
  given: GivenColumns = {},
): Omit<JudgedProvision, 'id'> {
  const parts = sentences(text).map((sentence) => judgeSentence(sentence.words, section, given));
  const [only] = parts;
  if (!only) return { specific: 'cannot-tell', why: 'The item has no words.', strip: blank };
  const best = parts.reduce((a, b) => (b.score > a.score ? b : a));
  const firm = parts.filter((part) => part.grade === 'specific');
  const loose = parts.filter((part) => part.grade === 'vague');
  const whole = parts.length > 1 ? judgeSentence(text, section, given) : only;
  const strip = parts.length > 1 ? merge(parts.map((part) => part.strip)) : best.strip;
  if (firm.length === 0) {
    const open = loose.some((part) => part.openWords !== undefined);
    const grade =
      parts.length > 1 && whole.grade === 'specific' && !open
        ? 'specific'
        : parts.some((part) => part.grade === 'partly') || (parts.length > 1 && whole.grade === 'partly')
          ? 'partly'
          : 'vague';
    return { specific: grade, why: explain(strip, grade, best.openWords), strip };
  }
  const hollow = loose.filter((part) => part.openWords !== undefined || part.emptyCount > 1);
  const grade = hollow.length >= firm.length && hollow.length > 0 ? 'partly' : 'specific';
  return {
    specific: grade,
    why: explain(strip, grade, hollow[0]?.openWords ?? best.openWords),
    strip,
  };
}

type SentenceGrade = {
  grade: 'specific' | 'partly' | 'vague';
  score: number;
  strip: Strip;
  openWords?: string;
  emptyCount: number;
};

function judgeSentence(sentence: string, section: SectionId, given: GivenColumns): SentenceGrade {
  const quantities = findQuantities(sentence);
  const pick = (kind: string) => quantities.find((one) => one.kind === kind)?.words;
  const openWords = open.flatMap((pattern) => pattern.exec(sentence)?.[0] ?? [])[0];
  const looseWords = looseAmount.exec(sentence)?.[0];
  const emptyCount = (sentence.match(empty) ?? []).length;
  const house = section === 'H1' || section === 'H2' ? provider.exec(sentence)?.[0] : undefined;
  const listed =
    scheme.test(sentence) &&
    (sentence.match(/,/g) ?? []).length >= 2 &&
    !/\b(?:will|by|with|is|are)\b/i.test(sentence);
  const named = listed ? given.who : (person.exec(sentence)?.[0] ?? given.who ?? house);
  const agent = findAgent(sentence);
  const vagueAgent = vagueWho.exec(sentence)?.[0] ?? (agent?.vague ? agent.words : undefined);
  const concreteWords = concrete.exec(sentence)?.[0];
  const adapted = adaptation.exec(sentence)?.[0];
  const timed = service.exec(sentence)?.[0];
  const seated = /\b(?:sits|seats?|seated|place in the)\b/i.test(sentence) && quantities.length === 0;
  const tangible = tangibility(
    sentence,
    quantities.map((one) => one.words),
    named,
  );
  const isAdaptation =
    seated ||
    (timed === undefined &&
      !named &&
      vagueAgent === undefined &&
      tangible.words.length >= 2 &&
      tangible.share >= 0.6) ||
    (adapted !== undefined &&
      (timed === undefined || !named) &&
      !/\b(?:therapy|sessions?|programme|intervention|support)\b/i.test(sentence));
  const often = pick('frequency') ?? given.frequency ?? moreOften.exec(sentence)?.[0];
  const length = pick('duration') ?? pick('sessions') ?? given.duration;
  const much = length ?? moreMuch.exec(sentence)?.[0];

  const who: Cell = named
    ? { state: 'stated', words: named }
    : vagueAgent
      ? {
          state:
            ability.test(sentence) && !/appropriate|relevant|suitabl/i.test(sentence) ? 'stated' : 'loose',
          words: vagueAgent,
        }
      : isAdaptation
        ? { state: 'not-needed' }
        : { state: 'missing' };
  const timedService =
    who.state === 'stated' && often !== undefined && much !== undefined && !openWords && !looseWords;
  const only = scheme.test(sentence) && !named;
  const what: Cell =
    (isAdaptation && !openWords) || (concreteWords && !only && tangible.share >= 0.4)
      ? { state: 'stated', words: concreteWords ?? adapted }
      : tangible.words.length >= 2 && tangible.share >= 0.5 && !only
        ? { state: 'stated', words: tangible.words.slice(0, 3).join(' ') }
        : timedService || (professional.test(sentence) && length !== undefined)
          ? { state: 'stated', words: named }
          : { state: 'loose', words: sentence.match(empty)?.[0] ?? scheme.exec(sentence)?.[0] };
  const howOften: Cell = often
    ? {
        state:
          looseWords &&
          /regular|frequent|ongoing|periodic|throughout|points|time to time/i.test(looseWords) &&
          !pick('frequency')
            ? 'loose'
            : 'stated',
        words: often,
      }
    : looseWords && /regular|frequent|ongoing|periodic|throughout/i.test(looseWords)
      ? { state: 'loose', words: looseWords }
      : isAdaptation || taughtTogether.test(sentence)
        ? { state: 'not-needed' }
        : { state: 'missing' };
  const howMuch: Cell =
    isAdaptation && !length
      ? { state: 'not-needed' }
      : much
        ? {
            state:
              looseWords && !/regular|frequent|consistent|throughout/i.test(looseWords) ? 'loose' : 'stated',
            words: much,
          }
        : looseWords
          ? { state: 'loose', words: looseWords }
          : named &&
              (taughtTogether.test(sentence) || upkeep.test(sentence) || trigger.test(sentence)) &&
              !/\bsupport|therapy|intervention\b/i.test(sentence)
            ? { state: 'not-needed' }
            : { state: 'missing' };
  const ratioWords = given.ratio ?? pick('ratio');
  const inexact = quantities.find((one) => one.kind === 'ratio');
  const strip: Strip = {
    what,
    who,
    howMuch,
    howOften,
    ratio: ratioWords
      ? {
          state: inexact?.kind === 'ratio' && !inexact.exact && !given.ratio ? 'loose' : 'stated',
          words: ratioWords,
        }
      : { state: isAdaptation ? 'not-needed' : 'missing' },
    where: cell(
      /\b(?:in (?:class|the (?:\p{L}+ )?(?:room|hall|garden|playground|pool|office|library))|at home|at (?:school|college|the \p{L}+)|in a quiet \p{L}+|quiet room|sensory room|playground|in school|on site)\b/iu.exec(
        sentence,
      )?.[0],
    ),
    review: cell(
      /\b(?:review(?:ed|s)?|checked|renewed|trained by|supervised by|overseen by|monitored by|signed off|updated)\b/i.exec(
        sentence,
      )?.[0],
    ),
  };
  const held = (state: CellState) =>
    state === 'stated' || state === 'not-needed' ? 1 : state === 'loose' ? 0.4 : 0;
  let score = held(what.state) * 1.2 + held(who.state) + held(howOften.state) + held(howMuch.state);
  const exempt = given.frequency !== undefined && given.duration !== undefined;
  if (openWords && !exempt && !(trigger.test(openWords) && /\bshe|he\b/.test(openWords)))
    score -= pick('frequency') && length && named ? 0.5 : named && (often || length) ? 1 : 1.3;
  if (looseWords) score -= 0.5;
  if (emptyCount >= 4 && !length) score -= 0.6;
  const settled = what.state === 'stated' && (who.state === 'stated' || who.state === 'not-needed');
  const grade =
    score >= 3.5 && settled ? 'specific' : score >= 2.9 && !(openWords && score < 3.2) ? 'partly' : 'vague';
  return { grade, score, strip, emptyCount, ...(openWords ? { openWords } : {}) };
}

const blank: Strip = {
  what: { state: 'cannot-tell' },
  who: { state: 'cannot-tell' },
  howMuch: { state: 'cannot-tell' },
  howOften: { state: 'cannot-tell' },
  ratio: { state: 'cannot-tell' },
  where: { state: 'cannot-tell' },
  review: { state: 'cannot-tell' },
};

const order: CellState[] = ['stated', 'not-needed', 'loose', 'missing', 'cannot-tell'];

/** Of several sentences, the best that is said of each element. */
function merge(strips: Strip[]): Strip {
  const best = (element: ProvisionElement) =>
    strips
      .map((strip) => strip[element])
      .reduce((a, b) => (order.indexOf(b.state) < order.indexOf(a.state) ? b : a));
  return {
    what: best('what'),
    who: best('who'),
    howMuch: best('howMuch'),
    howOften: best('howOften'),
    ratio: best('ratio'),
    where: best('where'),
    review: best('review'),
  };
}

function cell(words: string | undefined): Cell {
  return words ? { state: 'stated', words } : { state: 'missing' };
}

const titles: [ProvisionElement, string][] = [
  ['what', 'what is done'],
  ['who', 'who does it'],
  ['howMuch', 'how much'],
  ['howOften', 'how often'],
];

function explain(strip: Strip, grade: string, openWords?: string): string {
  const has = titles.flatMap(([element, title]) =>
    strip[element].state === 'stated' ? [`${title} ("${strip[element].words ?? ''}")`] : [],
  );
  const lacks = titles.flatMap(([element, title]) =>
    strip[element].state === 'loose' || strip[element].state === 'missing' ? [title] : [],
  );
  const openly = openWords ? ` "${openWords}" leaves it open.` : '';
  if (grade === 'specific') return `It states ${has.join(', ') || 'what is to be in place'}.${openly}`;
  return `${has.length > 0 ? `It states ${has.join(', ')}; ` : ''}${lacks.length > 0 ? `${lacks.join(', ')} ${lacks.length > 1 ? 'are' : 'is'} not settled.` : 'the wording leaves it open.'}${openly}`;
}
