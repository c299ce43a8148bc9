import { numberPattern } from '../../plan/wording/numbers.ts';

const n = numberPattern;
/** A thing, place or way of doing that is in force all the time once it is there: needs no hours. */
export const adaptation =
  /\b(?:seat(?:ed|ing|s)?|sits?|sat|desks?|chairs?|tables?|cushion|standing|stands?|board|font|print(?:ed|s)?|point(?= (?:size|arial|type))|enlarged|large[- ]print|coloured|overlays?|paper|handouts?|slides|copies|copy|laptop|tablet|i?pad|software|keyboard|word[- ]process\w+|reader pen|radio aid|microphone|headset|headphones|ear defenders|hearing aids?|fm system|timer|cards?|symbols?|timetable|checklist|whiteboard|laminated|labels?|sign(?:s|age)|ramps?|rails?|hoists?|sling|lift|doors?|lighting|blinds?|carpet|acoustic|shower|toilet|frames?|wheelchair|walker|pencil|pens?|scissors|cutlery|uniform|shoes|locker|peg|extra time|rest breaks?|pass|exit|quiet(?:est)? (?:table|corner|room|space)|window|wall|front|row|aisle|line|queue|menu|cup|straw|tactile|braille|magnifier|subtitles|captions|instructions?|warning|permission|photo(?:graph)?s?|picture|diagram|scribe)\b/i;
/** Something somebody gives in time: needs how long and how often. */
export const service =
  /\b(?:therapy|therapist|counsell\w+|sessions?|tuition|tutor\w*|mentor\w*|teach(?:es|ing)?|taught|lessons?|intervention|programme|group|visits?|support\w*|help|coach\w*|training|trains?|physiotherapy|hydrotherapy|supervis\w+|carers?|respite|short break|nights?|playscheme|club|meeting|review|appointment|clinic|assess\w*|work(?:s|ed)? (?:with|through)|pre-teach\w*|reads? with|practise|activit(?:y|ies)|course|package|hours?)\b/i;

/** Nouns that promise anything: alone they do not say what is provided. */
export const empty =
  /\b(?:support|input|help|assistance|strategies|interventions?|approach(?:es)?|opportunit(?:y|ies)|environment|ethos|guidance|advice|encouragement|provision|package|offer|adjustments|resources|activities|experiences|curriculum|access|adaptations?|differentiation|scaffold\w*|monitoring|care|services?|programmes?|response|teaching|visual supports?|therap(?:y|eutic)|education|work|sessions?|liaison|consultation|training)\b/gi;
/** Acts or content concrete enough to be seen on the day. */
export const concrete =
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
export function tangibility(sentence: string, counted: string[], named: string | undefined) {
  let text = sentence;
  for (const words of [...counted, named ?? '']) if (words) text = text.split(words).join(' ');
  const all = (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter(
    (word) => !small.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word),
  );
  const words = all.filter((word) => !airy.test(word));
  return { words, share: all.length === 0 ? 0 : words.length / all.length };
}

/** Professions whose own work is the content: a therapist's hour is therapy. */
export const professional =
  /\b(?:speech (?:and|&) language therapist|occupational therapist|physiotherapist|psychologist|psychiatrist|counsellor|teacher of (?:the )?(?:deaf|vision|visually|multi)|music therapist|play therapist|art therapist|drama therapist|tutor|nurse|qualified teacher|SaLT|OT)\b/i;

/** Commercial and school schemes named without saying what is done. */
export const scheme =
  /\b(?:ELSA|Lego|Zones of Regulation|Talk ?Boost|Word ?Aware|Numicon|Dynamo|Colourful Semantics|Shape Coding|Drawing and Talking|Thrive|Nessy|IDL|Lexia|Precision Teaching|Toe by Toe|Socially Speaking|Time to Talk|Attention Autism|Bucket|Intensive Interaction|SoSAFE|Fun Fit|Sensory Circuits|Catch[- ]?Up|Reading Recovery|Read Write Inc|NELI|Makaton|PECS|TEACCH|SCERTS|Comic Strip|Social Stor(?:y|ies)|Mindfulness|Nurture|Forest School|Theraplay|Sulp|Black Sheep|Nuffield|Speech Link|Language Link|Circle of Friends|Skills Builder)\b/i;

/** Words that leave the decision, the amount or the thing itself open. The strongest reasons not to call an item specific. */
export const open = [
  /\b(?:as|when|where|if|whenever|wherever) (?:and when )?(?:appropriate|required|needed|necessary|possible|available|relevant|practicable|he feels|she feels|ready|beneficial|indicated)\b/iu,
  /\b(?:as and when|when convenient|by whoever|whoever is|as tolerated|as (?:he|she|they) tolerates?|from time to time|subject to|depending on|dependent on|at the discretion|as advised|in line with|according to (?:his|her|their|need)|based on (?:his|her|their|the|need)|on the basis of|where there is|ordinarily|usually|normally|typically|from the school['’]s (?:own )?resources|notional|if capacity|when capacity|waiting list|once (?:allocated|(?:a|an) \p{L}+ (?:has|is|becomes)))\b/iu,
  /\b(?:to be (?:agreed|determined|decided|considered|explored|confirmed|reviewed on|co-?produced|identified|arranged|discussed|advised)|(?:will|should) be (?:considered|explored|determined|decided|agreed)|decided by|for the (?:school|setting|head) ?\w* to|will (?:decide|determine|consider))\b/iu,
  /\b(?:(?:would|may|might|could) (?:\p{Ll}+ly |also )?(?:be|benefit|include|need|help|find|support|access|have|take|use|involve|require)|should ideally|ideally|it is recommended|is likely to|likely to need|can be (?:offered|accessed)|may be accessed|will be (?:offered|encouraged|available|made available)|made available|be offered)\b/iu,
  /\b(?:opportunit(?:y|ies)|a range of|variety of|such as|for example|e\.g\.|etc\.?|including but not|or similar|or equivalent|or other|other relevant|and other)\b/iu,
];
/** Words of provision: loose amount. */
export const looseAmount = new RegExp(
  `\\b(?:up to|around|about|approximately|roughly|on average|an average of|some|several|a few|number of|regular\\w*|frequent\\w*|ongoing|periodic\\w*|throughout the (?:day|week|year)|at (?:regular )?(?:points|times|intervals)|consistent(?:ly)?|as part of|high level|enhanced|additional|significant|timely|intensive|from time to time|(?:${n})\\s*(?:to|-|–|or)\\s*(?:${n})\\s+(?:minutes|times|hours|sessions))\\b`,
  'i',
);
/** Words of provision: vague who. */
export const vagueWho =
  /\b(?:staff|adults?|school|setting|college|nursery|professionals?|people|the service|a service|sensory service|provider|team|someone|everyone|practitioners?)\b/i;
/** Words of provision: person. */
export const person =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Mx)\s+\p{L}[\p{L}'’-]*|\b(?:class teacher|teachers?|teaching assistants?|TAs?|LSAs?|HLTAs?|ELSAs?|SENCO|SENDCO|SENCo|SENDCo|SaLT|OT|EP|therapists?|psychologists?|psychiatrists?|physiotherapists?|nurses?|mentors?|tutors?|social workers?|personal assistants?|PAs?|key ?workers?|support workers?|youth workers?|job coach(?:es)?|dietitians?|dieticians?|doctors?|paediatricians?|GP|counsellors?|interpreters?|intervenors?|advocates?|visitors?|assistants?|supervisors?|officers?|instructors?|carers?|specialists?|coach(?:es)?|befrienders?|buddy|buddies|engineer|librarian|scribe|reader|audiologists?|orthoptists?|head of \p{L}+|headteacher|form tutor|advis[eo]rs?|practitioners? (?:who|with|trained)|worker)\b/iu;
/** In social care a named kind of place is the provider: it answers who. */
export const provider =
  /\bat (?:the |a |an )?(?:\p{L}+['’]?s? ){0,4}(?:short breaks? (?:house|centre|home|unit)|respite (?:house|centre)|house|centre|scheme|club|lodge|farm)\b/iu;
/** Words of provision: ability. */
export const ability =
  /\b(?:qualified|trained|accredited|registered|competent|signed off|level \d|experienced in|who (?:has|have|holds?)|with (?:a|the|mandatory) qualification|chartered|licensed|certificated|specialist)\b/i;

/** Words of provision: more often. */
export const moreOften = new RegExp(
  `\\b(?:(?:every|each|all|any) (?:\\p{L}+ ){0,4}\\p{L}+|(?:on|at|in|before|after|during|from) (?:each|every|all|any) |(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|at (?:the )?(?:start|end|beginning) of (?:each|every|the (?:day|lesson|week|session|term|morning|afternoon))|before (?:school|lunch|break|registration|each|every|assembly|half term)|after (?:school|lunch|break)|at (?:snack|lunch|break|dinner|playtime|registration|home time|arrival|handover)\\w*|from \\d{1,2}[.:]?\\d{0,2}|at \\d{1,2}[.:]\\d\\d|in (?:september|october|november|december|january|february|march|april|may|june|july)|(?:${n}) (?:days|mornings|afternoons|evenings|nights|weekends|visits|times|sessions|meetings)|on arrival|whenever (?:he|she|they)|when (?:he|she|they|it|the \\p{L}+)\\b|if (?:he|she|they|it|the|one)\\b|in (?:class|lessons|PE|maths|English|science|assembly|exams)|throughout (?:his|her|the) (?:lesson|exam)|as soon as|within \\d|always|at all times|before the (?:bell|register|end|others)|after the (?:bell|register|others)|(?:starts?|begins?|ends?|opens?|closes?) with|on (?:week(?:nights|days|ends))|week(?:nights|days|ends)|overnight|at the same time as|when (?:his|her|their) \\p{L}+ changes?)`,
  'iu',
);
/** Words of provision: more much. */
export const moreMuch = new RegExp(
  `\\b(?:(?:${n})[- ]?(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|sessions?|visits?|pages|words|lengths|periods|lessons)|half (?:a|an) (?:day|hour|term)|an hour|a (?:full |whole )?(?:day|morning|afternoon|lesson|night|weekend)|from .{1,40} (?:to|until) |(?:every|each|all) (?:\\p{L}+ )?(?:lessons?|hours?|exams?|assessments?|assembl(?:y|ies)|meals?|snack|lunch\\w*|breaks?|session)|whole|full[- ]time|the (?:first|last) (?:period|lesson|hour|part|half)|overnight|sleeps? in|waking nights?|throughout (?:the|each|every) (?:lesson|exam|meal|journey)|for as long as|until (?:he|she|the)|\\d{1,2}[.:]\\d\\d (?:to|until|–|-) \\d)`,
  'iu',
);
/** Teaching in a class of a stated size fills the lesson: its length is the timetable's. */
export const taughtTogether = new RegExp(
  `\\btaught in (?:a |an )?(?:class|group)s? of (?:no more than |up to |at most )?(?:${n})`,
  'i',
);
/** Words of provision: upkeep. */
export const upkeep =
  /\b(?:writes?|renews?|updates?|checks?|phones?|visits? (?:her|him|the|them)|reviewed|review|meets?|attends?|advocate|maintain\w*|service[ds]|calibrat\w+|prescri\w+|applies|apply|sends?|sent)\b/i;
/** Words of provision: trigger. */
export const trigger = /\b(?:if|when|whenever|once|as soon as|at the first sign|before|after|unless)\b/i;
