import type { SectionId } from '../plan.ts';

/**
 * The titles that councils print over the sections. `loose`: words expected in the title once the letter is known.
 * `alone`: the whole title of a heading without a letter. Both are matched on small letters.
 * Sources: SEND Regulations 2014 reg 12(1), the national test template, and council templates 2013-2026.
 */
const my =
  "(?:(?:my|the|a|our|your|his|her|their|\\p{L}+'s|child's|pupil's|learner's|(?:the )?child(?: or young person)?'s|(?:the )?young person's) )?";
const rest = '(?:[ ,:(-].*)?';

const titles: { section: SectionId; loose: RegExp; alone: RegExp[] }[] = [
  {
    section: 'A',
    loose:
      /view|interest|aspiration|hope|dream|wish|story|about \p{L}|know(?:ing)? me|meet me|profile|who i am|voice|histor|this is me|one page|important to|feelings|background|\bsays?\b|\bfamily\b|\btells? (?:you|us)\b/u,
    alone: [
      new RegExp(
        `^${my}(?:views|wishes|interests|voice|feelings)(?:,| and| &)(?: (?:the|their|his|her|my))?(?: \\p{L}+,?)?.*(?:aspirations|hopes|dreams|interests|feelings|goals)${rest}$`,
        'u',
      ),
      /^(?:all )?about me$|^(?:all )?about me: my (?:views|interests).*$|^who (?:am i|i am|\p{L}+ is|is \p{L}+)(?: and (?:what|who|how)\b.{0,60})?$|^this is me\b.{0,3}$/u,
      new RegExp(`^${my}(?:one page |personal |child |pupil |learner )?(?:profile|story)$`, 'u'),
      new RegExp(
        `^${my}(?:story|journey)(?: so far)?(?:,? (?:and|&) (?:(?:my|our|his|her|their|the family's|\\p{L}+'s) )?(?:views|hopes|dreams|wishes|aspirations|interests|goals|family|future)(?: (?:and|&) (?:hopes|dreams|wishes|aspirations|interests|goals))?)?$`,
        'u',
      ),
      /^about (?!(?:this|that|these|us|you|your|our|it|the|an?|plans?|ehc|ehcps?|send?|autism)\b)\p{L}+(?: and (?:his|her|their) family)?$/u,
      /^(?:child|personal|pupil|learner) profile$|^the (?:child|young person) and (?:the |their )?family$/,
    ],
  },
  {
    section: 'B',
    loose: /special educat|\bsen\b|\bneeds\b|learning difficult|find (?:difficult|hard)|strengths|difficult/,
    alone: [
      new RegExp(
        `^${my}special education(?:al)? needs(?: \\(sen\\))?(?: (?:and|/) background information)?$`,
        'u',
      ),
      new RegExp(`^${my}(?:special )?educational needs(?: \\(sen\\))?$`, 'u'),
      /^what (?:i|he|she|they|\p{L}+) (?:find|finds) (?:difficult|hard|tricky)$/u,
      /^(?:my )?learning difficulties and (?:needs|difficulties)$/,
      /^[^.;]{3,50}\(?(?:my )?special educational needs\)$/,
    ],
  },
  {
    section: 'C',
    loose: /health|medical/,
    alone: [
      new RegExp(`^${my}health(?: ?care)? needs(?: (?:that|which|and|related|relating|resulting).*)?$`, 'u'),
    ],
  },
  {
    section: 'D',
    loose: /social|care|family/,
    alone: [
      new RegExp(`^${my}(?:social )?care needs(?: (?:that|which|and|related|relating|resulting).*)?$`, 'u'),
    ],
  },
  {
    section: 'E',
    loose: /outcome|objective|goal|what (?:i|we) want/,
    alone: [
      new RegExp(
        `^${my}(?:desired |intended |agreed |planned )?outcomes(?: (?:sought|for|including|(?:that )?(?:i|we|he|she|they) \\p{L}+).*)?$`,
        'u',
      ),
      /^(?:objectives and outcomes|outcomes and objectives|objectives)$/,
      /^[^.;]{3,50}\((?:my )?outcomes(?: sought)?\)$/,
    ],
  },
  {
    section: 'F',
    loose: /provision|support|help/,
    alone: [
      new RegExp(
        `^${my}special education(?:al)? provision(?: (?:required|needed|to|i need|that|for|specified|and support).*)?$`,
        'u',
      ),
      new RegExp(`^${my}educational provision(?: (?:required|needed|to).*)?$`, 'u'),
      /^(?:the )?(?:special educational )?(?:help|support|provision) (?:that )?i need(?: at (?:school|college|nursery))?$/,
      /^what help do i need\b.*$/,
      /^[^.;]{3,60}\((?:my )?special educational provision\)$/,
      new RegExp(`^${my}(?:sen|special needs) provision$`, 'u'),
    ],
  },
  {
    section: 'G',
    loose: /health|medical/,
    alone: [new RegExp(`^${my}(?:any )?health(?: ?care)? provision${rest}$`, 'u')],
  },
  {
    section: 'H1',
    loose: /social|care|provision|chronically|disabled persons/,
    alone: [
      /^(?:social care )?provision (?:which must be made )?(?:for \S+ )?under section 2 of.*$/,
      /^(?:my )?(?:any )?social care (?:provision|support)\b(?!.*\bother\b).*(?:must be made|chronically sick|disabled persons|\bcsdpa\b|section 2\b).*$/,
      /^h1 provision$/,
    ],
  },
  {
    section: 'H2',
    loose: /social|care|provision|other/,
    alone: [
      /^(?:any )?other (?:\(h2\) )?social care (?:provision|support)\b.*$/,
      /^social care(?: provision)? ?[-:(] ?(?:any )?other\b.*$/,
      new RegExp(`^${my}(?:any )?other (?:social )?care (?:provision|support)\\b.*$`, 'u'),
      /^h2 provision$/,
    ],
  },
  {
    section: 'I',
    loose: /placement|school|setting|institution|name and type|nursery|college|education/,
    alone: [
      new RegExp(
        `^${my}(?:educational |education |school |named )?placement(?: (?:named|details?|and).*| ?[-:(] ?(?:the )?(?:name|type|school|setting).*)?$`,
        'u',
      ),
      /^where i (?:learn|go to school|will (?:learn|go to school))(?: \(placement\))?$|^[^.;]{3,50}\(placement\)$/,
      /^(?:the )?name and type of (?:the )?(?:education(?:al)? |school|setting|nursery|maintained|placement|institution).*$/,
    ],
  },
  {
    section: 'J',
    loose: /budget|direct payment/,
    alone: [
      new RegExp(
        `^${my}(?:details of (?:any )?)?(?:personal budgets?|direct payments?)(?: arrangements?)?(?: (?:and|including|\\().*)?$`,
        'u',
      ),
    ],
  },
  {
    section: 'K',
    loose: /advice|information|evidence|report|appendi/,
    alone: [
      /^(?:list of )?(?:the )?(?:professional )?(?:advice|evidence)(?: and (?:information|evidence|advice|reports))?(?: (?:considered|gathered|obtained|used|received|submitted|collected|taken)\b.*)?$/,
      /^(?:list of )?(?:reports|information)(?: and (?:evidence|advice|reports)| used| gathered| considered).*$/,
      /^list of (?:advice|evidence|reports).*$/,
      /^who (?:gave|wrote|provided|has given) (?:the )?(?:advice|reports|information)\b.{0,40}$/,
    ],
  },
];

/** Social care provision without a word on which half it is: both halves of H. */
const bothHalves = new RegExp(
  `^${my}social care provision(?: \\(support\\))?(?: (?:required|needed|i need|\\(sections? h1 and h2\\)).*)?$|^care provision\\b.*$`,
  'u',
);

/** Titles over several sections that are then kept apart by labels, columns or areas below. */
const umbrellas: [RegExp, SectionId[]][] = [
  [/^(?:my )?outcomes (?:and|&) (?:my )?(?:(?:special )?educational )?provision$/, ['E', 'F']],
  [/^(?:special educational )?provision and outcomes$/, ['F', 'E']],
  [/^(?:my )?(?:special educational )?needs and outcomes$/, ['B', 'E']],
  [
    /^(?:my )?(?:special educational )?needs,? (?:outcomes?|provision),? and (?:provision|outcomes?)$/,
    ['B', 'E', 'F'],
  ],
  [/^(?:special educational )?needs and provision$/, ['B', 'F']],
  [/^health(?: ?care)? needs and (?:health(?: ?care)? )?provision$/, ['C', 'G']],
  [/^social care needs and (?:social care )?provision$/, ['D', 'H1', 'H2']],
];

/** True where a title suits the letter printed with it. `text` in small letters. */
export function titleSuits(section: SectionId, text: string): boolean {
  return titles.find((title) => title.section === section)?.loose.test(text) ?? false;
}

/** Sections whose whole title this is, without a letter; empty for anything else. `text` in small letters, without end mark. */
export function sectionsTitled(text: string): SectionId[] {
  const found = titles.find((title) => title.alone.some((pattern) => pattern.test(text)));
  if (found) return [found.section];
  const umbrella = umbrellas.find(([pattern]) => pattern.test(text));
  if (umbrella) return umbrella[1];
  return bothHalves.test(text) ? ['H1', 'H2'] : [];
}

/**
 * True where a sentence only says what the law wants of a section ("The outcomes sought, including outcomes for adult life."):
 * printed under a heading it is a definition, not the plan's own words. `text` in small letters.
 */
export function isDefinition(text: string): boolean {
  return definitions.some((pattern) => pattern.test(text));
}

const definitions = [
  /^the views, interests and aspirations of the child\b.{0,60}$/,
  /^(?:all of )?(?:the )?child(?:'s)? or (?:the )?young person's special educational needs\.?$/,
  /^(?:the )?(?:health|social) (?:care )?needs (?:that|which) relate to (?:the|their)\b.{0,80}$/,
  /^(?:the )?outcomes sought(?: for the child or (?:the )?young person)?,? (?:including|for)\b.{0,80}$/,
  /^(?:the )?special educational provision required(?: by the child or (?:the )?young person)?\.?$/,
  /^(?:any )?health(?: ?care)? provision reasonably required by the learning difficult.{0,140}$/,
  /^(?:any )?social care provision (?:that|which) must be made\b.{0,180}$/,
  /^any other social care provision reasonably required\b.{0,140}$/,
  /^the name and type of (?:the )?(?:school|maintained|setting|nursery).{0,140}$/,
  /^details of any personal budget\b.{0,120}$/,
  /^(?:the )?advice and information (?:gathered|obtained)\b.{0,120}$/,
];
