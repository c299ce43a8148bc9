import type { Block, Reading } from './block.ts';
import type { DocumentKind } from './plan.ts';
import { plain } from './sections/plain.ts';

const kinds = ['plan', 'annual-review', 'advice', 'other'] as const;
type Evidence = Record<(typeof kinds)[number], number>;

/** Fewest words that a document must have before anything is said of its kind. */
const enoughWords = 25;
/** Evidence that a kind needs; one clear title gives 4. */
const enough = 3;
/** Lead of the first kind over the second from which on the evidence is plain. */
const plainLead = 2;

/**
 * What kind of document this is, from its titles, its sections and its habitual headings.
 * `sections`: how many of the twelve sections were found; `hasOutcomes`: Section E is among them, as on a tracker of outcomes. Documents that speak of plans (leaflets, letters) are "other".
 */
export function readKind(reading: Reading, sections: number, hasOutcomes = false): DocumentKind {
  const words = reading.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  if (words < enoughWords) return 'unknown';
  const { first, evidence } = weigh(reading, sections, hasOutcomes);
  // A portal's pages all speak of the plan; a page is one only if it shows sections of it.
  if (first === 'plan' && sections < 2 && !hasOutcomes && reading.source === 'page') return 'other';
  if (evidence[first] >= enough) return first;
  // The headings say what a document is; where they could not be read, nobody can tell.
  return reading.unread.some(({ where }) => where.startsWith('headings')) ? 'unknown' : 'other';
}

/** The kind for which there is nearly as much to say as for the one that was told; undefined where the evidence is plain. */
export function rivalKind(
  reading: Reading,
  sections: number,
  hasOutcomes = false,
): Exclude<DocumentKind, 'unknown' | 'other'> | undefined {
  const { first, second, evidence } = weigh(reading, sections, hasOutcomes);
  if (second === 'other' || evidence[second] < enough || evidence[first] - evidence[second] >= plainLead)
    return undefined;
  return second;
}

function weigh(reading: Reading, sections: number, hasOutcomes: boolean) {
  const evidence: Evidence = { plan: 0, 'annual-review': 0, advice: 0, other: 1 };
  const titles = titlesOf(reading);
  for (const [index, title] of titles.entries()) {
    const weight = index < 4 ? 1 : 0.4;
    for (const [pattern, kind, points] of titleSigns)
      if (pattern.test(title)) evidence[kind] += points * weight;
  }
  evidence.plan += sections >= 8 ? 6 : sections >= 4 ? 3 : sections >= 2 ? 1.5 : 0;
  // A drafting screen shows one section at a time and no title of the whole.
  if (reading.source === 'page' && (sections >= 2 || hasOutcomes)) evidence.plan += 3;
  for (const { text } of reading.blocks) {
    if (text.length > 180) continue;
    for (const [pattern, kind, points] of headingSigns)
      if (pattern.test(plain(text))) evidence[kind] += points;
  }
  const ranked = kinds.toSorted((a, b) => evidence[b] - evidence[a]);
  const [first = 'other', second = 'other'] = ranked;
  return { first, second, evidence };
}

const titleSigns: [RegExp, keyof Evidence, number][] = [
  [/\b(?:education,? health (?:and|&) care|ehc) plan\b|\behcp\b/i, 'plan', 2],
  [/^(?:my |draft |final |amended )*(?:education,? health (?:and|&) care|ehc) plan\b/i, 'plan', 3],
  [/\bworking document\b|\bplan (?:template|in the trial layout)\b|\behcp template\b/i, 'plan', 4],
  [
    /\bannual review\b|\breview (?:form|meeting|report|of (?:the|an|my|your) (?:ehc|education))\b|\byear \d+ review\b|^my (?:\p{L}+ )?review\b/iu,
    'annual-review',
    6,
  ],
  [
    /\b(?:psycholog\w+(?:'s)?|therapy|therapist|medical|paediatric|health|social care|educational?|school|college|nursery|pre-?school|setting|professional|specialist|sensory|teacher\S*)(?: \w+){0,3} (?:advice|report|assessment)\b/i,
    'advice',
    5,
  ],
  [
    /\b(?:advice|report|information) (?:for|to inform|towards|from|on)\b.*\b(?:assessment|ehc|educational|psychologist|therapist|therapy|social care|school|setting)\b/i,
    'advice',
    5,
  ],
  [
    /\bappendix (?:\d+|[A-K])\b.*\b(?:advice|report)\b|^advice\b|\bstatutory (?:advice|assessment)\b/i,
    'advice',
    4,
  ],
  [
    /\b(?:request|referral|application|asking) for (?:an? |the )?(?:ehc|education,? health (?:and|&) care) (?:needs )?assessment\b|\b(?:needs )?assessment request\b/i,
    'other',
    12,
  ],
  [
    /\b(?:newsletter|leaflet|guide (?:to|for)|what is an|a guide|frequently asked|information for parents|policy|prospectus|minutes(?! of (?:the |an? |my )?(?:annual |ehcp? )?review))\b|^how to (?:read|check|understand|use|respond|comment)\b/i,
    'other',
    9,
  ],
];

const headingSigns: [RegExp, keyof Evidence, number][] = [
  [
    /^what (?:has|is|have) (?:not )?(?:gone|going|went|worked) (?:so )?well\b|^what (?:went|is working|is not working)\b/i,
    'annual-review',
    1.2,
  ],
  [/\b(?:change|different|keep) (?:in|about) my plan\b|^how is it going\b/i, 'annual-review', 1.2],
  [
    /\b(?:thank you for (?:asking|your (?:request|letter))|(?:this is|i (?:write|am writing) (?:to give|with)) my)\b.{0,60}\badvice\b/i,
    'advice',
    3,
  ],
  [
    /^(?:those present|attendance|present at the (?:meeting|review)|who attended|invited and attended)\b/i,
    'annual-review',
    2,
  ],
  [
    /\b(?:progress (?:towards|since)|outcomes? achieved|recommendations? (?:of|from) the (?:review|meeting)|changes? (?:proposed|recommended)|date of (?:the )?(?:review|meeting)|decision (?:of|following) the review|(?:amend|maintain|cease)(?:,| or| \/) (?:amend|maintain|cease))\b/i,
    'annual-review',
    1.2,
  ],
  [
    /^(?:basis of (?:the )?assessment|reason for referral|background information|summary of (?:the )?assessment|assessment findings|assessments? used|recommended provision|recommendations|advice giver|clinical findings|other professional involvement)\b/i,
    'advice',
    1.2,
  ],
  [
    /\b(?:date of (?:the )?(?:advice|report|assessment)|report author|advice (?:written|prepared|given) by)\b/i,
    'advice',
    1.5,
  ],
  [/^for the (?:ehc|education,? health (?:and|&) care) (?:needs )?assessment of\b/i, 'advice', 1.5],
  [
    /\b(?:our website|contact us|telephone us|find out more|dates for your diary|headteacher's message|frequently asked)\b/i,
    'other',
    1.5,
  ],
];

/** Heading-like lines near the front, the reading's own title first. */
function titlesOf(reading: Reading): string[] {
  const front = reading.blocks.slice(0, 25).filter((block) => isTitle(block));
  return [...(reading.title ? [reading.title] : []), ...front.map(({ text }) => plain(text))].slice(0, 14);
}

function isTitle(block: Block): boolean {
  // A form set as one table has its title in the first row, across all columns.
  if (block.cell && !block.cell.header && (block.cell.row > 0 || block.cell.columnSpan < 2)) return false;
  const words = block.text.split(' ').length;
  return (
    words <= 22 && (block.kind === 'heading' || block.look?.bold === true || (block.look?.size ?? 1) > 1.1)
  );
}
