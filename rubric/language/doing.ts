import { observableForms, vagueForms } from './verbs.ts';

/**
 * What a statement says will be done. `seen`: acts that can be seen or heard. `events`: acts that happen once and are
 * then done ("pass", "join"). `vague`: directions and states. `concrete`: a vague verb with something real to hold on to.
 */
export type Doing = { seen: string[]; events: string[]; vague: string[]; concrete: string[] };

/** Verbs after "will" that are neither acts nor states by themselves. */
const empty =
  'be|have|need|begin|start|continue|try|help|get|make|do|take|show|use|go|come|keep|find|want|like|work|meet|complete|give';
const adverbs = '(?:(?:\\p{L}+ly|not|also|then|now|always|regularly|both|either)\\s+)*';

/** Whole phrases that look like acts and are not: "make progress", "take part", "show resilience". */
const hollow =
  /\b(?:mak(?:e|es|ing|ade)\s+(?:(?:\p{L}+|\d+|two|three)(?:['’]s?)?\s+){0,3}(?:progress|improvements?|gains?|friends|relationships|friendships|connections|contributions?|(?:good|better|positive|safe|healthy|informed|right)\s+(?:\p{L}+\s+)?(?:choices|decisions))|shows?\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:interest|resilience|awareness|empathy|improvement|improved|increased|understanding|confidence|respect|independence|kindness|progress|greater|more)|tak(?:e|es|ing)\s+(?:part|responsibility|ownership|pride|an active|turns? appropriately)|ha(?:ve|s)\s+(?:had\s+)?(?:a\s+|an\s+)?(?:more\s+|better\s+|positive\s+|increased\s+|improved\s+|greater\s+|happy\s+|successful\s+|good\s+|the\s+(?:confidence|skills|tools|opportunity|resilience))|meets?\s+(?:his|her|their|my|age|expect|the\s+expected)\b|(?:us(?:e|es|ing)|apply)\s+(?:\p{L}+\s+){0,3}(?:strategies|skills|language of|techniques|tools)|follows?\s+(?:the\s+)?(?:school|class|social)?\s*(?:rules|expectations|routines|boundaries|norms)|work(?:s|ing)?\s+(?:towards|to the best|hard|well|at|on|within)\b|complete\s+(?:more|his potential)|go(?:es)?\s+(?:from strength|beyond)|do(?:es)?\s+(?:well|better|(?:his|her|their) best)|manag(?:e|es|ing)\s+(?:and\s+\p{L}+\s+)?(?:his|her|their|my|own|the|strong|big|difficult)?\s*(?:own\s+)?(?:emotion\w*|anxiet\w+|anger|feelings?|behaviou?r\w*|stress|sensory|frustration\w*|transitions?|change\w*|impulses|worries|regulation|wellbeing|condition|himself|herself|themselves|relationships?|demands?|\p{L}*\s*situations?)|keep(?:s)?\s+(?:calm|safe|healthy|going|up)|stay(?:s)?\s+(?:calm|safe|healthy|focused|regulated|motivated|on task|positive)|be\s+(?:safe|happy|confident|independent|successful|calm|ready|resilient|motivated|aware|involved|included|able\s+to\s+(?:access|engage|cope|participate|manage|understand|regulate|develop))|cop(?:e|es|ing)\b|respond(?:s)?\s+(?:appropriately|positively|well)|communicat(?:e|es|ing)\s+(?:\p{L}+\s+)?(?:effectively|appropriately|confidently|better|(?:his|her|their)\s+(?:needs|wants|feelings|emotions|thoughts|views)[^,.;]*)|express(?:es)?\s+(?:himself|herself|themselves|(?:his|her|their)\s+(?:feelings|emotions|needs))|behave(?:s)?|make\s+sense\s+of|reach(?:es)?\s+(?:his|her|their)\s+(?:full\s+)?(?:potential|goals)|achiev(?:e|es)\s+(?:his|her|their|in|well|to|the|expected|academically)|read(?:s|ing)?\s+social\s+(?:cues|situations)|play(?:s)?\s+(?:appropriately|nicely|well|cooperatively)|listen(?:s)?\s+(?:well|carefully|appropriately|more)|attend(?:s)?\s+(?:to\s+(?:tasks|learning|lessons|adults?))|solve\s+(?:social\s+)?problems|problem[- ]solve|ask\s+for\s+help\s+(?:more|when\s+appropriate|appropriately))\b/giu;

const modal = new RegExp(
  `(?:\\b(?:will|can|could|must|able to|going to)|['’]ll)\\s+${adverbs}(?:be able to\\s+|be\\s+${adverbs}(?=\\p{L}+ing\\b)|have\\s+${adverbs}(?=\\p{L}+(?:ed|en|ght|wn|ade|aid|aken|old|ent|eft|ung|ot|ut)\\b)|have been\\s+|begin to\\s+|start to\\s+|continue to\\s+|learn to\\s+|choose to\\s+)?${adverbs}(\\p{L}+(?:-\\p{L}+)*)(\\s+[^.,;]{0,30})?`,
  'giu',
);
const infinitive = new RegExp(
  `(?:^|[:–-]\\s|\\band\\s+|\\bability\\s+|\\bhow\\s+)to\\s+${adverbs}(?:be able to\\s+)?(${observableForms.base})\\b[^.,;]{0,30}`,
  'giu',
);
const bare = new RegExp(
  `(?:^|,\\s+|\\b(?:and|or|then|but)\\s+|[:;–]\\s*)${adverbs}(${observableForms.base})\\s+(?!(?:of|is|are|will|and|or)\\b)[^.,;]{1,30}`,
  'giu',
);
const present = new RegExp(
  `(?:^|[,:;–]\\s*|\\b(?:\\p{Lu}[\\p{L}'’-]+|he|she|it|and|or|then|who|either|both)\\s+)${adverbs}(${observableForms.third}|has\\s+(?:a|an|his|her|\\p{L}+ed)|gets|does|goes|makes|takes|uses|keeps|works|comes)\\s+(?!(?:of|is|are|will|to be)\\b)[^.,;]{0,30}`,
  'gu',
);
const firstPerson = new RegExp(
  `\\bI\\s+(?:also\\s+|then\\s+)?(${observableForms.base})\\b[^.,;]{0,30}`,
  'gu',
);
const means = new RegExp(
  `\\b(?:by|through|in)\\s+${adverbs}(${observableForms.gerund})\\b[^.;]{0,30}`,
  'giu',
);
const being = new RegExp(
  `\\b(?:will|['’]ll)\\s+be\\s+${adverbs}(${observableForms.gerund}|attending|travelling|using|taking|making|doing|going|working|living)\\b[^.,;]{0,30}`,
  'giu',
);
const done = new RegExp(
  `\\b(?:have|has)\\s+${adverbs}(${observableForms.participle}|done|gone|taken|made|used|completed|met|kept|bought)\\b[^.,;]{0,30}`,
  'giu',
);
const placed =
  /\b(?:is|are|be)\s+(?:in|at|on|back (?:in|at|on)|inside|ready (?:in|at|by|to go))\s+(?:\p{L}+\s+){0,4}(?:class|room|lesson|desk|seat|school|work|workshop|pool|time|gate|bus|line|college|by|\d)/giu;
const figured =
  /\bto\s+(?:at\s+least\s+)?\d+(?:\.\d+)?\s+(?:words?|correct|metres?|minutes?|pages|lengths|items|steps|sentences|digits|spellings|marks|points)\b|\b(?:Level|Grade|Stage|Band|Entry)\s+\d\b/giu;
const once =
  /\b(?:pass(?:es|ed)?|join(?:s|ed)?|open(?:s|ed)?|move(?:s|d)?|choose(?:s)?|chosen|appl(?:y|ies|ied)|visit(?:s|ed)?|buy|bought|finish(?:es|ed)?|complet(?:e|es|ed)|gain(?:s|ed)? (?:a|an) \p{L}+|start(?:s|ed)? (?:a|an|at|his|her)|run my|sat? (?:the|a|his|her)|present(?:s|ed)?|stay(?:s|ed)? away|sort(?:s|ed)? out|vote(?:s|d)?|interview|enrol(?:s|led)?|book(?:s|ed)?|knows? from|tie(?:s|d)?|swim(?:s)?|tell(?:s)? the time)\b/giu;
const tangible =
  /\b\d+\s*\/\s*\d+\b|\bfrom \d+(?:\.\d+)?\s*(?:%|\/\d+)? to \d+|\b\d+\s?%|\b(?:employment|qualification|friends?|stable|accepted|invited|job|apprenticeship)\b/giu;

/** Finds what a statement says will be done, taken from its core (without purpose clause, label and time stem). */
export function findDoing(core: string): Doing {
  const hollows = [...core.matchAll(hollow)].map((match) => match[0]);
  const text = core.replace(hollow, (words) => ` ${'·'.repeat(Math.max(1, words.length - 2))} `);
  const seen: string[] = [];
  const vague: string[] = [...hollows];
  const vagueWord = new RegExp(`^(?:${vagueForms.base}|${vagueForms.gerund}|${vagueForms.participle})$`, 'i');
  const seenWord = new RegExp(
    `^(?:${observableForms.base}|${observableForms.gerund}|${observableForms.participle})$`,
    'i',
  );
  const emptyWord = new RegExp(`^(?:${empty})$`, 'i');
  const poorWord =
    /^(?:more|better|happy|confident|safe|calm|aware|increasingly|able|supported|successful|independent|less|no|in|at|on|a|an|the|his|her|their|well|based|included|involved|motivated|prepared|ready|given|provided|established|maintained|improved|reduced|increased|been|had|made|progressed|developed)$/i;
  for (const match of text.matchAll(modal)) {
    const verb = match[1] ?? '';
    const rest = match[2] ?? '';
    const words = match[0].trim();
    if (/^·/.test(verb) || poorWord.test(verb)) continue;
    if (vagueWord.test(verb) && !seenWord.test(verb)) vague.push(words);
    else if (emptyWord.test(verb)) {
      if (verb === 'be' || verb === 'have' || verb === 'need' || /·/.test(rest) || rest.trim() === '')
        continue;
      if (/^\s*(?:to|his|her|more|better|progress)?\s*(?:develop|improv|understand|increas)/i.test(rest))
        vague.push(words);
      else seen.push(words);
    } else seen.push(words);
  }
  for (const pattern of [infinitive, bare, present, firstPerson, means, being, done, placed])
    for (const match of text.matchAll(pattern)) if (!match[0].includes('·')) seen.push(match[0].trim());
  for (const match of core.matchAll(
    new RegExp(`\\b(?:${vagueForms.base}|${vagueForms.third}|${vagueForms.participle})\\b[^.,;]{0,25}`, 'gi'),
  ))
    if (vague.length < 3) vague.push(match[0].trim());
  const figures = [...text.matchAll(figured)].map((match) => match[0]);
  if (
    seen.length === 0 &&
    figures.length > 0 &&
    /\b(?:read|reading|spell|writ|swim|walk|words?|recall|count|typ)\w*/i.test(core)
  )
    seen.push(...figures);
  return {
    seen: [...new Set(seen)],
    events: seen.some((words) => once.test(words)) ? seen.filter((words) => resetTest(once, words)) : [],
    vague,
    concrete: [...core.matchAll(tangible)].map((match) => match[0]),
  };
}

function resetTest(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(words);
}
