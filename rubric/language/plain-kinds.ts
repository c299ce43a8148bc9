import { recall } from '../../plan/wording/recall.ts';

const opening =
  '^\\W*(?:(?:outcome|target|aim)\\s*\\d*\\s*[:.-]\\s*)?(?:(?:by|within|before|at|in)\\b[^,:]{3,60}[,:]\\s*)?';
const role =
  '(?:assistants?|teachers?|therapists?|psychologists?|physiotherapists?|nurses?|mentors?|workers?|SENCO|SENDCo|school|nursery|college|setting|staff|adults|team|service|specialists?|practitioners?|TAs?|LSAs?|local authority|council|parents|tutors?|coach(?:es)?)';
const help =
  '(?:support|help|therapy|sessions?|input|access|a (?:key|named|trusted|laptop|teaching|trained|1:1|one-to-one|daily|weekly|place|mentor|tablet|timetable)|an? (?:individual|adult|assistant|intervention)|one-to-one|1:1|weekly|daily|regular|termly|speech|occupational|physio\\w*|counselling|tuition|equipment|extra|additional)';

/** Forms that say what somebody will do or give, and nothing of what it changes. */
const provision: RegExp[] = [
  new RegExp(
    `${opening}(?:(?:an?|the|all|his|her|their|our|class)\\s+)?(?:\\p{L}+[\\s-]+){0,3}${role} (?:will|to|must|should) (?!be able\\b|be understood\\b)\\p{L}+`,
    'iu',
  ),
  /\bwill (?:receive|be (?:given|provided with|offered|supported (?:by|with|to|through)|taught by|seen by|referred|allocated)|benefit from|continue to (?:see|receive|have|get|attend|be (?:seen|supported|given)))\b/i,
  new RegExp(`\\bwill (?:have|get|access|need) ${help}\\b`, 'i'),
  /\bwill attend (?:an? |the |his |her |their |weekly |daily )*(?:nurture|therapy|intervention|booster|ELSA|counselling|clinic|social skills)\b/i,
  new RegExp(
    `${opening}(?:[Tt]o|[Ff]or [\\p{Lu}][\\p{L}'’-]+ to) (?:provide|receive|offer|arrange|refer|deliver|give (?:him|her|them|[\\p{Lu}])|have (?:access|support|help|one-to-one|1:1)|be (?:given|provided|supported|offered|taught))\\b`,
    'u',
  ),
];

const who =
  "(?:[\\p{Lu}][\\p{L}'’-]+(?:['’]s)?|he|she|they|I|we|mum|dad|his parents|her parents|their parents|the family)";

/** Forms that say what is hoped for in life. */
const aspiration: RegExp[] = [
  new RegExp(
    `${opening}(?:for )?${who} (?:also |really |one day )?(?:wants?|would (?:really |also )?(?:like|love)|hopes?|dreams?|wish(?:es)?|aspires?|longs?|is hoping|are hoping|has always wanted)\\b`,
    'iu',
  ),
  new RegExp(
    `${opening}${who} (?:\\p{L}+ )?(?:dream|ambition|hope|aspiration|wish|long-term goal)s? (?:is|are|for)\\b`,
    'iu',
  ),
  /\b(?:achieve|fulfil|reach|realise|follow|maximise|live up to) (?:all )?(?:of )?(?:his|her|their|my) (?:full |true |own )?(?:potential|dreams?|ambitions?|aspirations?|goals in life)\b/i,
  /\b(?:be|become) (?:the best|all (?:that )?|everything (?:that )?|whoever |whatever |who(?:ever)? )\s?(?:version of (?:him|her|them)sel\w+|(?:he|she|they|I) (?:can|could|wants?|is|are|am)(?: be)?)\b/i,
  /\b(?:lead|live|have|enjoy) (?:an? )?(?:happy|full|fulfilled|fulfilling|good|normal|bright|rich|meaningful)(?:,? and (?:a )?\p{L}+)? (?:life|future|adulthood)\b/iu,
  /\baccepted for who\b|^\W*to be (?:happy|successful|safe|loved|confident|content)(?:(?: and|,) [^,.;]{1,40})?\.?$/i,
];

/**
 * What an outcome's words plainly are where their form leaves no doubt: what somebody will give ("will receive ..."), or a
 * hope for life ("dreams of ..."). Undefined for all others, which need a closer judgement.
 */
export const plainKind = recall((text: string): 'provision' | 'aspiration' | 'other' => {
  if (aspiration.some((pattern) => pattern.test(text))) return 'aspiration';
  if (/\bso (?:that )?(?:he|she|they|[A-Z][a-z]+) (?:can|will|is|are)\b/.test(text)) return 'other';
  return provision.some((pattern) => pattern.test(text)) ? 'provision' : 'other';
});
