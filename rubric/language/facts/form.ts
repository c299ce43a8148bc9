import type { Statement } from '../statement.ts';
import { observableForms, vagueForms } from '../verbs.ts';

const participle =
  '(?:\\p{L}+ed|\\p{L}{2,}en|given|taught|seen|met|put|paid|held|sent|kept|made|told|built|bought|found|done|shown|heard|read|run|drawn up|set up|written)';
const byTense: [RegExp, string][] = [
  [
    new RegExp(
      `\\b(?:will|['’]ll|to|must|should|shall)\\s+(?:(?:not|also|always|then|\\p{L}+ly)\\s+)?(?:have been|be)\\s+(?:(?:\\p{L}+ly|not)\\s+)?${participle}\\b`,
      'iu',
    ),
    'future-passive',
  ],
  [/\b(?:will|['’]ll|shall)\s+(?:\p{L}+\s+)?have\s+\p{L}+(?:ed|en|t)\b/iu, 'future-perfect'],
  [/\b(?:will|['’]ll|shall|going to)\b/i, 'future'],
  [
    /\b(?:was|were|had|did|could|used to|continued|became|fell|took|went|began|left|lost|said|told)\b/i,
    'past',
  ],
  [
    new RegExp(`\\b(?:is|are|gets?|has been|have been)\\s+(?:(?:\\p{L}+ly|not)\\s+)?${participle}\\b`, 'iu'),
    'present-passive',
  ],
  [/\b(?:would|hopes?|wants?|dreams?|wish(?:es)?)\b/i, 'wish'],
  [/\b(?:is|are|has|have|does|can|cannot|can['’]t|\p{L}+n['’]t)\b/iu, 'present'],
];

const openings: [RegExp, string][] = [
  [/^(?:to)\b/i, 'to'],
  [/^(?:he|she|they|we|you)\b/i, 'pronoun'],
  [/^(?:I|my|me)\b/, 'I'],
  [/^(?:his|her|their|our|its)\b/i, 'possessive'],
  [/^(?:a|an|one)\b/i, 'a'],
  [/^(?:the|this|that|these|each|every|all|any|no|both)\b/i, 'the'],
  [
    /^(?:[£\d]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|half)\b)/i,
    'number',
  ],
  [
    /^(?:please|order|refer|re-?refer|ask|email|ring|phone|chase|book|arrange|contact|update|check|send|find out|request|apply|laminate|choose|add|invite|copy|print|circulate|submit|buy|get|write to|speak to|talk to|look into|confirm|sign|draft|renew|agree)\b/i,
    'task',
  ],
  [
    new RegExp(
      `^(?:${observableForms.third}|${vagueForms.third}|gets|goes|makes|takes|uses|keeps|works|comes|stays|needs|finds|has|is|does)\\s`,
      'i',
    ),
    'third',
  ],
  [
    new RegExp(
      `^(?:${observableForms.base}|${vagueForms.base}|be|go|make|take|use|keep|work|come|stay)\\s`,
      'i',
    ),
    'base',
  ],
  [/^\p{L}+ing\b/iu, 'ing'],
  [/^(?:if|when|where|after|before|by|at|on|in|from|with|for|until|once|during|over|within)\b/i, 'clause'],
];

const lengths: [number, string][] = [
  [4, '4'],
  [8, '8'],
  [14, '14'],
  [22, '22'],
  [35, '35'],
];

/** How a statement is built, as short facts: its tense and voice, what it opens with, how long it is. */
export function form(text: string, said: Statement): string[] {
  const tense = byTense.find(([pattern]) => pattern.test(said.core))?.[1] ?? 'none';
  const opens = openings.find(([pattern]) => pattern.test(said.body))?.[1] ?? 'other';
  const words = text.split(/\s+/).length;
  return [
    `tense:${tense}`,
    `who:${tense}:${said.actor}`,
    `opens:${opens}`,
    `long:${lengths.find(([most]) => words <= most)?.[1] ?? 'more'}`,
    ...(/\bstill\b/i.test(said.core) ? ['still'] : []),
    ...(/[;:]|\s[–-]\s/.test(said.body) ? ['parts'] : []),
  ];
}
