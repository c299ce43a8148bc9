import type { Deadline } from '../../plan/wording/deadlines.ts';
import { latin } from '../../plan/wording/latin.ts';
import { numberPattern } from '../../plan/wording/numbers.ts';
import { findQuantities } from '../../plan/wording/quantities.ts';
import { recallWith } from '../../plan/wording/recall.ts';

const n = numberPattern;

/** Ways of being able to tell at review whether something happened; numbers are only some of them. */
const cues = [
  // A count out of a count, a share, an amount of the thing itself.
  `\\b(?:${n})\\s*(?:/|in|out of)\\s*(?:every\\s+)?(?:${n})\\b`,
  `\\b(?:at least|up to|no more than|more than|fewer than|less than|within|for)\\s+(?:£\\s?)?(?:${n}|an?)\\s+\\p{L}+`,
  `\\b(?:once|twice|${n}\\s+times)\\b`,
  `\\b(?:${n})[- ](?!(?:years?|year-old)\\b)\\p{L}{3,}`,
  '\\d+\\s?%|£\\s?\\d+|\\b\\d{1,2}[.:]\\d\\d\\b',
  // Independence.
  '\\b(?:by|for|on)\\s+(?:him|her|my|them|it)sel(?:f|ves)\\b|\\bon\\s+(?:his|her|my|their)\\s+own\\b|\\b(?:alone|unaided|unaccompanied|unprompted|independently|single-handed)\\b',
  '\\bwithout\\s+(?:(?:a|an|any|being|adult|the|\\p{L}+ly)\\s+)*\\p{L}+|\\bwith\\s+(?:no|one|only|two|a single)\\s+(?:more than\\s+)?(?:\\p{L}+\\s+)?(?:prompt|reminder|help|support|adult|cue)\\w*',
  '\\b(?:no|not)\\s+(?:adult|one|body|touching|help\\w*|prompt\\w*)\\b|\\bher(?:self)? choice\\b',
  // Always, everywhere, anybody: one exception shows.
  '\\b(?:every|each|all|any|anyone|always|throughout|whole|both|daily|running|in a row)\\b',
  // Named evidence, and a test that somebody else applies.
  '\\b(?:as\\s+(?:recorded|shown|measured|reported|seen|noted|judged|agreed|logged|confirmed)|recorded (?:by|in|on)|according to|checklist|log|chart|record sheet|certificate|work samples?|portfolio|register|reference from|signed (?:off|in)|photos?|video|checked by)\\b',
  '\\b(?:cover to cover|from (?:start|beginning) to (?:end|finish)|to the end|on time|in time for|before (?:he|she|I|they)\\b|Level \\d|Entry Level|Entry \\d|GCSE|A level|BTEC|NVQ|functional skills|qualification|a grade)\\b',
];

const measurePattern = latin(cues.join('|'), 'gi');

/** The words that would let two people agree at review whether an outcome was met; dates of the deadline are not among them. */
export const findMeasure = recallWith(
  (deadlines: Deadline[]) => deadlines.map(({ words }) => words).join('\n'),
  (core, deadlines): string[] => {
    const found = [...core.matchAll(measurePattern)].map((match) => match[0]);
    const often = findQuantities(core).map((quantity) => quantity.words);
    const dates = deadlines.map((deadline) => deadline.words.toLowerCase());
    return [...new Set([...found, ...often])].filter(
      (words) => !dates.some((date) => date.includes(words.toLowerCase())),
    );
  },
);
