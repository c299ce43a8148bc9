import { plain } from './plain.ts';

/** Which strand of the plan a heading belongs to. It decides between B, C and D, and between F, G and H. */
export type Strand = 'education' | 'health' | 'care';

/** An area of need (Code of Practice 6.28-6.35), a pathway to adulthood (8.10), or a strand printed as a heading. */
export type Area = { name: string; strand: Strand };

const end =
  '(?: (?:needs?|difficulties|skills|outcomes|provision|development))*(?: \\([^)]*\\))?(?: outcomes?| provision| needs)?';
const areas: [RegExp, Strand][] = [
  [
    new RegExp(
      `^(?:speech,? (?:and )?language,? (?:and )?)?communication (?:and|&) (?:social )?interaction${end}$`,
    ),
    'education',
  ],
  // The areas of learning of the early years (EYFS framework).
  [
    /^communication (?:and|&) language$|^personal,? social,? (?:and|&) emotional(?: development)?$/,
    'education',
  ],
  [new RegExp(`^(?:speech, language and communication|speech and language)${end}$`), 'education'],
  [new RegExp(`^cognition (?:and|&) learning${end}$`), 'education'],
  [
    new RegExp(
      `^social,? (?:and )?emotional,? (?:and|&) mental health${end}$|^semh(?: needs)?$|^emotional (?:and|&) mental health$`,
    ),
    'education',
  ],
  [
    new RegExp(
      `^(?:sensory|physical)(?:,? ?(?:and/or|and|or|&|/) ?(?:physical|sensory|medical))?(?:,? (?:and|&) medical)?${end}$`,
    ),
    'education',
  ],
  [
    new RegExp(
      `^(?:self[- ]care|self[- ]help|independence|independent living)(?:,? (?:and|&) (?:self[- ]care|self[- ]help|independence|life skills|self[- ]help skills))*(?: skills)?${end}$`,
    ),
    'education',
  ],
  [/^(?:preparing|preparation) for adulthood(?: outcomes)?(?: \([^)]*\))?$/, 'education'],
  [
    /^(?:(?:education|training|employment)(?:(?:,|,? and|,? &) (?:education|training|employment)){1,2}|education(?: and|,)? (?:training|employment)(?:,? (?:and|&) employment)?|(?:higher )?education and\/or employment|employment|training and employment|independent living|friends,? relationships,? (?:and|&) (?:the )?community|community(?: inclusion)?(?: and participation)?|(?:friendships?|relationships?)(?:,? (?:and|&) community)?|(?:good )?health (?:and|&) well-?being|good health|healthy living|being healthy)$/,
    'education',
  ],
  [/^(?:attainment|academic attainment|learning and attainment|literacy and numeracy)$/, 'education'],
  [/^health(?: ?care)?(?: \([^)]*\))?(?: outcomes?)?$/, 'health'],
  [/^(?:social )?care(?: \([^)]*\))?(?: outcomes?)?$/, 'care'],
  [/^educational(?: outcomes| needs)?$|^education(?: outcomes)?$/, 'education'],
];

/** The area or strand that a whole line names; undefined for a sentence or any other heading. A number before it is passed over. */
export function readArea(text: string): Area | undefined {
  if (text.length > 240) return undefined;
  const name = plain(text)
    .replace(/^(?:(?:area|part)\s+)?\(?\d{1,2}(?:\.\d{1,2})*[.:)]?\s+/i, '')
    .replace(/^(?:area(?: of need)?|primary area|pathway)\s*(?:\d\s*)?[:-]\s*/i, '')
    .replace(/[\s:]+$/, '');
  if (name.length > 110 || /[.;!?]$/.test(name)) return undefined;
  const lower = name.toLowerCase();
  const found = areas.find(([pattern]) => pattern.test(lower));
  return found && { name, strand: found[1] };
}
