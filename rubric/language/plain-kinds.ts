import { recall } from '../../plan/wording/recall.ts';

const opening =
  '^\\W*(?:(?:outcome|target|aim)\\s*\\d*\\s*[:.-]\\s*)?(?:(?:by|within|before|at|in)\\b[^,:]{3,60}[,:]\\s*)?';
const role =
  '(?:assistants?|teachers?|therapists?|psychologists?|physiotherapists?|nurses?|mentors?|workers?|SENCO|SENDCo|school|nursery|college|setting|staff|adults|team|service|specialists?|practitioners?|TAs?|LSAs?|local authority|council|parents|tutors?|coach(?:es)?)';
const help =
  '(?:support|help|therapy|sessions?|input|access|a (?:key|named|trusted|laptop|teaching|trained|1:1|one-to-one|daily|weekly|place|mentor|tablet|timetable)|an? (?:individual|adult|assistant|intervention)|one-to-one|1:1|weekly|daily|regular|termly|speech|occupational|physio\\w*|counselling|tuition|equipment|extra|additional)';

const deliveredThings =
  '(?:therapy|plan|plans|programmes?|sessions?|support|help|timetable|profile|assessment|training|equipment|resources|strategies|approach|intervention|work|provision|tuition|referral|passport|chart|diary|input|advice|space|place)';

/** Forms that say what somebody will do or give, and nothing of what it changes. */
const provision: RegExp[] = [
  new RegExp(
    `${opening}(?:(?:an?|the|all|his|her|their|our|class)\\s+)?(?:\\p{L}+[\\s-]+){0,3}${role} (?:will|to|must|should|is to|are to) (?!be able\\b|be understood\\b)\\p{L}+`,
    'iu',
  ),
  /\bwill (?:receive|be (?:given|provided with|offered|supported (?:by|with|to|through)|taught by|seen by|referred|allocated)|benefit from|continue to (?:see|receive|have|get|attend|be (?:seen|supported|given)))\b/i,
  new RegExp(`\\bwill (?:have|get|access|need) ${help}\\b`, 'i'),
  /\bwill attend (?:an? |the |his |her |their |weekly |daily )*(?:nurture|therapy|intervention|booster|ELSA|counselling|clinic|social skills)\b/i,
  new RegExp(
    `${opening}(?:[Tt]o|[Ff]or [\\p{Lu}][\\p{L}'’-]+ to) (?:provide|receive|offer|arrange|refer|deliver|give (?:him|her|them|[\\p{Lu}])|have (?:access|support|help|one-to-one|1:1)|be (?:given|provided|supported|offered|taught))\\b`,
    'u',
  ),
  new RegExp(
    `^\\W*(?:(?!he|she|they\\b)[\\p{L}'’-]+[\\s-]+){0,7}${deliveredThings}\\s+(?:will|to|must|should|is to|are to) be (?:delivered|written|provided|put in place|arranged|offered|made|shared|adapted|implemented|used|given|completed|carried out|set up|reviewed|drawn up|agreed|available)\\b`,
    'iu',
  ),
  /\b(?:is|are) to (?:be (?:given|provided|offered|taught|supported|seen)|have|receive|get)\b/i,
  /\bwill (?:have|get) (?:\p{L}+ )?(?:time|sessions?|lessons|input|work|help|contact|visits?|meetings?) (?:with|from|by)\b|\bwill work with an? \p{L}+(?: \p{L}+){0,3} (?:for|every|each|once|twice|daily|weekly)\b|\bwill be (?:placed|taught) in an? (?:small|special|smaller|separate)\b/iu,
  /^\W*(?:(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)\s+(?:\p{L}+\s+)?(?:hours?|minutes?|sessions?)|daily|weekly|fortnightly|monthly|termly|regular|individual|small[- ]group|one-to-one|1:1)\s+(?!\p{L}+ will\b)[^.]*?\b(?:with|of|by|from|in)\b/iu,
  /\bwill see (?:an?|the|his|her|their) (?:\p{L}+ ){0,3}(?:therapist|nurse|psychologist|counsellor|physiotherapist|specialist|doctor|mentor)\b|\bwill be (?:seated|withdrawn|taken out|grouped|placed|timetabled)\b|\b(?:provided|delivered|run|led|paid for) by (?:the|an?)\b/iu,
  /\b(?:training|sessions?|meetings?|visits?|lessons?|assessment|review) (?:in \p{L}+ )?will (?:take place|happen|be held)\b|^\W*(?:an? )?(?:place|involvement|attendance|membership|enrolment) (?:at|in|of|on)\b|^\W*(?:continued|ongoing|further) \p{L}+ (?:of|from|with|by|at)\b/iu,
  /^\W*(?:referral|access|support|input|advice|assessment|training|equipment|provision|use|opportunities) (?:to|from|of|for|by|with|in)\b/i,
  /^\W*(?:provide|give|offer|arrange|deliver|refer|continue to provide)\b/i,
];

const who =
  "(?:[\\p{Lu}][\\p{L}'’-]+(?:['’]s)?|he|she|they|I|we|mum|dad|his parents|her parents|their parents|the family)";

/** Forms that say what is hoped for in life. */
const aspiration: RegExp[] = [
  new RegExp(
    `${opening}(?:for )?${who} (?:also |really |one day )?(?:wants?|would (?:really |also |one day )?(?:like|love)|(?:is|are) (?:keen|determined|hoping|planning) to (?:be|become|live|work|have|go|own|travel|join|play)|(?:has|have) (?:set (?:his|her|their) (?:heart|sights) on|always wanted)|sees? (?:him|her|them)sel\\w+|imagines?|hopes?|dreams?|wish(?:es)?|aspires?|longs?|intends? to|can['’]?(?:not|t) wait to|(?:is|are) passionate about|is hoping|are hoping|has always wanted)\\b`,
    'iu',
  ),
  new RegExp(
    `${opening}${who} (?:\\p{L}+ )?(?:dream|ambition|hope|aspiration|wish|long-term goal)s? (?:is|are|for)\\b`,
    'iu',
  ),
  /\b(?:achieve|fulfil|reach|realise|follow|maximise|live up to) (?:all )?(?:of )?(?:his|her|their|my) (?:full |true |own )?(?:potential|dreams?|ambitions?|aspirations?|goals in life)\b/i,
  /\b(?:be|become) (?:the best|all (?:that )?|everything (?:that )?|whoever |whatever |who(?:ever)? )\s?(?:version of (?:him|her|them)sel\w+|(?:he|she|they|I) (?:can|could|wants?|is|are|am)(?: be)?)\b/i,
  /\b(?:lead|live|have|enjoy) (?:an? )?(?:happy|full|fulfilled|fulfilling|good|normal|bright|rich|meaningful)(?:,? and (?:a )?\p{L}+)? (?:life|future|adulthood)\b/iu,
  /\b(?:enjoy|make the most of|have) (?:his|her|their|a (?:happy|normal|good)) (?:childhood|youth|teenage years|time at)\b|\bthe same (?:chances|opportunities|life|start) (?:in life |as )|\b(?:have|has) (?:a bright future|lots of friends|many friends|a family of)\b/i,
  /\bwill be (?:happy|safe|healthy|content|successful|fulfilled|loved|confident)(?:,? (?:and )?(?:happy|safe|healthy|content|successful|fulfilled|well|settled|loved|confident|independent))+\.?$/i,
  /^\W*to (?:live|be) as (?:\p{L}+ )?(?:independent|independently|full|normal)\p{L}* as (?:possible|(?:he|she|they) can)/iu,
  /^\W*(?:[Tt]o (?:thrive|flourish|succeed|grow)\.?$|[Tt]hat \p{Lu}[\p{L}'’-]+ (?:grows|will grow|becomes|is (?:happy|safe|able to live)))/u,
  /\b(?:our|my|his|her|their) (?:dream|hope|wish|ambition) (?:is|for)\b|\b(?:every |the )?opportunit(?:y|ies) to (?:shine|succeed|thrive|flourish)\b|\bplace in the world\b|\bmake (?:his|her|their) mark\b/i,
  /\baccepted for who\b|^\W*to be (?:happy|successful|safe|loved|confident|content)(?:(?: and|,) [^,.;]{1,40})?\.?$/i,
];

/** What words plainly are, and those that say so. */
export type PlainReading =
  | { kind: 'provision' | 'aspiration'; words: string }
  | { kind: 'other'; words?: undefined };

/**
 * What an outcome's words plainly are where their form leaves no doubt: what somebody will give ("will receive ..."), or a
 * hope for life ("dreams of ..."). `other` for all else, which needs a closer judgement.
 */
export const plainReading = recall((text: string): PlainReading => {
  const hope = matched(aspiration, text);
  if (hope !== undefined) return { kind: 'aspiration', words: hope };
  if (/\bso (?:that )?(?:he|she|they|[A-Z][a-z]+) (?:can|will|is|are)\b/.test(text)) return { kind: 'other' };
  const given = matched(provision, text);
  return given === undefined ? { kind: 'other' } : { kind: 'provision', words: given };
});

/** Only the kind of the words' plain reading. */
export function plainKind(text: string): PlainReading['kind'] {
  return plainReading(text).kind;
}

/** The words that the first pattern to fit took, without signs at their ends. */
function matched(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  }
  return undefined;
}
