import type { DeadlineForm } from './deadline-forms.ts';

const loose = () => ({ kind: 'open', loose: true, short: false });

/** Words that look ahead and give no fixed day: "by her next review", "from now on", "over the next few years". */
export const loosePeriods: DeadlineForm[] = [
  {
    hint: /review|\bARs?\b/i,
    pattern:
      /\b(?:by|before|at|until)\s+(?:the\s+(?:time|date)\s+(?:of\s+)?)?(?:(?:his|her|their|my|our|the|this|[\p{L}-]+['’]s?)\s+)?(?:next\s+|following\s+)?(?:annual\s+)?(?:EHCP?\s+|plan\s+)?(?:review|AR)\b(?!\s+of)/giu,
    make: () => ({ kind: 'review', loose: true, short: false }),
  },
  {
    hint: /time (?:that )?(?:he|she|they|I|his|her|their|my|the) /i,
    pattern:
      /\bby the (?:next )?time (?:that )?(?:(?:his|her|their|my|the) (?:EHC )?(?:plan|EHCP) is|(?:he|she|they|I) (?:is|are|am)(?: next)?) (?:reviewed|seen|assessed)\b/giu,
    make: () => ({ kind: 'review', loose: true, short: false }),
  },
  {
    hint: /year|yr/i,
    pattern:
      /\b(?:by|over|in|during|across|through(?:out)?|in the course of)\s+(?:the\s+)?(?:next|coming|whole|next few|coming few|following)\s+(?:(?:school|academic|college)\s+)?(?:years?|yrs?)\b|\b(?:across|throughout|over|during)\s+(?:the\s+)?(?:(?:school|academic|college)\s+)?(?:year|yr)\b|\bnext\s+yr\b|\b(?:over|in)\s+(?:the\s+)?(?:next|coming)\s+few\s+(?:years|terms|months)\b|\b(?:this|the)\s+year\s+(?:and\s+next|to\s+come)\b|\bthis\s+year\b(?!\s+group)/gi,
    make: loose,
  },
  {
    hint: /from now|goes on|go on|grows?|older|grown|later|come up|come round/i,
    pattern:
      /\bfrom now on(?:wards)?\b|\bas (?:\S+ ){1,4}(?:goes|go) on\b|\bas (?:he|she|they|I) (?:gets?|grows?|becomes?) (?:older|up)\b|\b(?:when|by the time) (?:he|she|they|I)(?:['’](?:s|m|re)| is| are| am) (?:older|grown[- ]up)\b|\b(?:in|into|for) later life\b|\bwhen (?:they|opportunities|chances) (?:come up|arise|come round)\b/gi,
    make: loose,
  },
  {
    hint: /next meet|too long|future|gradually|soon|life of|bit by bit/i,
    pattern:
      /\bby the time (?:that )?we next meet\b|\bbefore (?:too )?long\b|\bat some (?:future )?(?:point|stage|time)\b|\bby the time of a future review\b|\bas soon as (?:he|she|they|I) (?:is|are|am|feels?) (?:ready|able)\b|\bover the life of (?:this|his|her|their) plan\b|\bbit by bit\b/gi,
    make: loose,
  },
  {
    hint: /next (?:summer|spring|autumn|winter)/i,
    pattern: /\b(?:by\s+)?next\s+(?:summer|spring|autumn|winter)\b/gi,
    make: loose,
  },
];
