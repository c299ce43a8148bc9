import { plain } from './plain.ts';

/** What the text below a label or in a column is: decides the section together with the strand (education, health or care). */
export type Phase = 'strengths' | 'needs' | 'outcomes' | 'steps' | 'provision' | 'monitoring' | 'aspirations';

const phases: [RegExp, Phase][] = [
  [
    /^(?:monitoring(?: arrangements| and review)?|review(?: arrangements| and monitoring)?|arrangements for (?:monitoring|review|setting).*|(?:how|when) (?:will|is) (?:this|it|progress|the provision).*(?:monitored|reviewed|measured).*|how (?:will )?(?:we|i) (?:will )?know.*|success criteria|future changes)$/,
    'monitoring',
  ],
  [
    /^(?:small |next |first )?steps?\b(?: (?:towards?|to|for|along|on|this|in|by)\b.{0,60})?$|^(?:short[- ]term|interim|termly|small) (?:targets?|goals?|steps?)\b.*$/,
    'steps',
  ],
  [
    /^(?:strengths?(?: (?:and|&) (?:interests|abilities|skills|successes|qualities|current functioning))?|what (?:\S+ ){1,3}(?:is good at|can do|does well))$/,
    'strengths',
  ],
  [
    /^(?:(?:special )?(?:educational )?needs?|strengths(?: and|,) (?:needs|difficulties)(?: and (?:needs|difficulties))?|difficulties|areas? of (?:difficulty|need)|barriers to learning|needs (?:and|&) (?:barriers|difficulties)|needs? identified|identified needs?|needs? \d{1,2}|description of needs?)$/,
    'needs',
  ],
  [
    /^(?:.{3,110}: )?(?:(?:long|medium|short)[- ]term(?: ?\/ ?(?:life|preparation for adulthood))? |life |desired |agreed |intended |smart |expected )?outcomes?(?: e?\d{1,2}(?:\.\d{1,2}){0,2})?(?: \((?:from )?section e\))?(?: sought)?(?:,? (?:by|for) .{3,60})?$|^.{3,110} outcomes \(from section e\).{0,60}$/,
    'outcomes',
  ],
  [/^(?:long|medium)[- ]term(?: ?\/ ?[\w ]+)? outcomes?$/, 'outcomes'],
  [
    /^(?:(?:special )?(?:educational|health(?: ?care)?|social care) )?provision(?: (?:required|needed|to (?:meet|achieve)|that will).*)?$|^what (?:help|support)\b.*$|^how will (?:this|it|they|these) be (?:achieved|delivered|done|met|provided|supported|put in place)\b.*$|^(?:support|help) (?:needed|required|i need)\b.*$|^(?:recommended|linked|related) provision$|^what will be provided$|^(?:in order )?to (?:achieve|meet|reach|work towards) (?:this|these|it|that|the outcomes?|this outcome|these outcomes)\b.{0,40}$/,
    'provision',
  ],
  [/^aspirations?$/, 'aspirations'],
];

/** Wordings that are labels only where they are set off as headings or end in a colon. */
const loosePhases: [RegExp, Phase][] = [
  [
    /^(?:(?:my|our|the|his|her|their|\p{L}+'s) )?(?:[\p{L}-]+ ){0,3}outcomes?(?: (?:that |which )?(?:we|i|he|she|they|for|to|in|from|sought|being|suggested|recommended|proposed|requested)\b.{0,80})?$/u,
    'outcomes',
  ],
  [
    /^what (?:(?:we|i|he|she|they) (?:want|hope|would like|aim)|(?:\p{L}+ )?(?:is|are|am) (?:aiming|working|hoping))\b.{0,70}$/u,
    'outcomes',
  ],
  [
    /^(?:(?:my|our|the|his|her|their) )?(?:[\p{L}-]+ ){0,3}(?:provision|support|help|adjustments)(?: (?:that |which )?(?:we|i|he|she|they|for|to|in|from|will|is|being|available|at|recommended|required|suggested|needed|proposed|advised)\b.{0,80})?$/u,
    'provision',
  ],
  [
    /^(?:how|who) (?:(?:we|i|they|you|people|staff|school|college|adults) )?(?:will|can) (?:help|support)\b.{0,70}$/,
    'provision',
  ],
  [/^(?:what|things) (?:i|he|she|they|\p{L}+) (?:find|finds|struggles?|needs?)\b.{0,60}$/u, 'needs'],
];

/** What a line announces that is set off as a heading, or ends in a colon; undefined for sentences with a verb of duty. */
export function readLoosePhase(text: string): Phase | undefined {
  const name = plain(text)
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, '')
    .replace(/\s*\((?:from )?section [A-K]\d?\)/i, '')
    .replace(/[\s:*?]+$/, '')
    .toLowerCase();
  if (name.split(' ').length > 14 || /\b(?:will include|must|should|shall|following)\b/.test(name))
    return undefined;
  return loosePhases.find(([pattern]) => pattern.test(name))?.[1];
}

/** What the label announces; undefined where the text is no such label. */
export function readPhase(text: string): Phase | undefined {
  if (text.length > 380) return undefined;
  const name = plain(text)
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, '')
    .replace(/[\s:*]+$/, '')
    .toLowerCase();
  if (name === '' || name.length > 180) return undefined;
  return phases.find(([pattern]) => pattern.test(name))?.[1];
}

/** A line that says how provision is monitored, with its label run in ("Monitoring: reviewed each term by ..."). */
export function isMonitoringLine(text: string): boolean {
  return /^(?:monitoring|review|arrangements for (?:monitoring|review)|monitored by)(?: arrangements| and review)?\s*[:–-]\s*\S/i.test(
    text.trim(),
  );
}
