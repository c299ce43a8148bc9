import { latin } from '../../plan/wording/latin.ts';
import type { Phrase } from '../../plan/wording/phrase.ts';
import { recallWith } from '../../plan/wording/recall.ts';
import { observableForms, observableWords, vagueWords } from './verbs.ts';

/**
 * What a statement says will be done. `seen`: acts that can be seen or heard. `events`: acts that happen once and are
 * then done ("pass", "join"). `vague`: directions and states. `concrete`: a vague verb with something real to hold on to.
 */
export type Doing = { seen: string[]; events: string[]; vague: string[]; concrete: string[] };

const adverbs =
  '(?:(?:\\p{L}+ly|not|also|then|now|always|both|either|himself|herself|successfully|again)\\s+)*';
const rest = '(?:\\s+[^.;:–,]{0,60})?';

/**
 * Acts that only count as seen when their object is: "uses the lift" but not "uses strategies", "makes tea" but not
 * "makes progress".
 */
const weak =
  /^(?:know(?:s|n)?|us(?:e|es|ed|ing)|show(?:s|n|ed|ing)?|demonstrat(?:e|es|ed|ing)|display(?:s|ed|ing)?|identif(?:y|ies|ied|ying)|recogni[sz](?:e|es|ed|ing)|manag(?:e|es|ed|ing)|follow(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|communicat(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|tak(?:e|es|en|ing)|mak(?:e|es|ing)|made|ha(?:ve|s|d|ving)|form(?:s|ed|ing)?|complet(?:e|es|ed|ing)|practis(?:e|es|ed|ing)|choos(?:e|es|ing)|handl(?:e|es|ed|ing)|work(?:s|ed|ing)?|seek(?:s|ing)?|keep(?:s|ing)?|kept|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|meet(?:s|ing)?|met|do(?:es|ne|ing)?|giv(?:e|es|en|ing)|get(?:s|ting)?|play(?:s|ed|ing)?|begin(?:s|ning)?|start(?:s|ed|ing)?|continu(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|help(?:s|ed|ing)?|find(?:s|ing)?|want(?:s)?|like(?:s)?|com(?:e|es|ing)|go(?:es|ing|ne)?|negotiat(?:e|es|ed|ing)|solv(?:e|es|ed|ing)|adapt(?:s|ed|ing)?|adjust(?:s|ed|ing)?|transfer(?:s|red|ring)?|generali[sz](?:e|es|ed|ing)|retain(?:s|ed|ing)?|process(?:es|ed|ing)?|attend(?:s|ed|ing)?|listen(?:s|ed|ing)?|monitor(?:s|ed|ing)?|explor(?:e|es|ed|ing)|join(?:s|ed|ing)?|operat(?:e|es|ed|ing)|perform(?:s|ed|ing)?|produc(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|navigat(?:e|es|ed|ing)|initiat(?:e|es|ed|ing)|exercis(?:e|es|ed|ing)|set(?:s|ting)?|carr(?:y|ies|ied|ying)|hold(?:s|ing)?|leav(?:e|es|ing)|mov(?:e|es|ed|ing)|bring(?:s|ing)?|access(?:es|ed|ing)?|contribut(?:e|es|ed|ing)|convers(?:e|es|ing)|present(?:s|ed|ing)?|reach(?:es|ed|ing)?|lead(?:s|ing)?|live(?:s)?|living|know(?:s|n)?|own(?:s|ed)?|plan(?:s|ned|ning)?|organi[sz](?:e|es|ed|ing)|select(?:s|ed|ing)?|ask(?:s|ed|ing)? for (?:support|help) (?:when|as) (?:appropriate|needed|necessary)|engag(?:e|es|ed|ing)|act(?:s|ed|ing)?|gain(?:s|ed|ing)?|secur(?:e|es|ed|ing)|sustain(?:s|ed|ing)?)$/i;

/** Things nobody can point to. */
const abstract =
  /^(?:(?:a |an |the )?(?:\p{L}+ )?(?:level|degree|range|variety|number|amount|rate|sense) of )?(?:(?!(?:of|with|in|to|for|from|at|by|on|about|into|until|when|that|work)\b)(?:[\p{L}'’]+|\d+%?)[\s-]+){0,4}?(?:skills?|strateg(?:y|ies)|techniques|awareness|confidence|resilience|independence|relationships?|friendships?|well-?being|engagement|progress|potential|understanding|emotions?|emotional|feelings|behaviou?rs?|self-esteem|self-confidence|self-control|regulation|attention|concentration|focus|participation|inclusion|communication|interactions?|curriculum|opportunit(?:y|ies)|expectations?|situations|motivation|attitudes?|achievement|attainment|outcomes|goals|transitions?|environment|needs|wants|capacity|abilit(?:y|ies)|sense|empathy|respect|tolerance|flexibility|cues|norms|boundaries|rules|anxiet(?:y|ies)|stress|anger|frustration|maturity|language|literacy|numeracy|fluency|comprehension|coordination|co-ordination|control|belonging|identity|safety|lifestyle|choices|decisions|challenges|responsibility|ownership|part in (?:all|a|the|more|group|learning|school|class)|active|role|experiences?|quality|success|effort|longer|perseverance|difficulties|barriers|development|agency|autonomy|strengths|part|activities|demands|impulses|readiness|performance|gains|improvements?|contributions?|connections?|problems|conflicts?|change|changes|learning|life|society|community life|aspects|tasks|calm|safe|healthy|positive|focused|focussed|regulated|engaged|motivated|on task|happy|well|appropriate|appropriately|positively|effectively|more|better|greater|improved|increased|increasing(?:ly)?|less|fewer|reduced|meaningful(?:ly)?|his best|her best|in line|expected|age)\b/iu;

/** Whole phrases that look like acts and are not, whatever follows. */
const hollow =
  /\b(?:be able to (?:access|engage|cope|participate|understand|regulate|develop|function|thrive|benefit|feel|enjoy|succeed|learn)|(?:make|makes|made|making)\s+(?:(?:\p{L}+|\d+)(?:['’]s?)?\s+){0,4}(?:progress|friends(?! with)|gains|steps)|as independently as possible|read(?:s|ing)? social (?:cues|situations)|play(?:s)? (?:a|an) (?:full|active|part|role)|express(?:es|ing)? (?:himself|herself|themselves|(?:his|her|their) (?:feelings|emotions|needs|wishes|views))|ready (?:to learn|for (?:learning|the next|adult|secondary|school|life)|to move on))\b/giu;

type Candidate = { verb: string; tail: string; words: string };

/** Words that follow "will" or "can" without being an act. */
const noVerb =
  /^(?:be|been|have|need|needs|no|in|at|on|a|an|the|his|her|their|then|more|better|less|well|also|not|only|still|become|feel|seem)$/i;
const state =
  /^(?:happy|confident|safe|calm|aware|able|supported|successful|independent|involved|included|motivated|prepared|ready|given|provided|established|maintained|improved|reduced|increased|progressed|developed|equipped|encouraged|engaged|regulated|resilient|secure|settled|valued|understood|accepted|identified|agreed|heard|seen|met|achieved|based|developing|improving|building|feeling|experiencing|benefiting|becoming|growing|enjoying|thriving|functioning)$/i;
const makePatterns = () =>
  [
    // "will ask", "can now tell", "will be able to tie", "will have bought", "will be catching".
    `(?:\\b(?:will|can|could|must|able to|going to|learn to|begin to|start to|continue to|how to)|['’]ll)\\s+${adverbs}(?:be able to\\s+|have\\s+${adverbs}|be\\s+${adverbs}(?=\\p{L}+ing\\b)|choose to\\s+|begin to\\s+|start to\\s+|continue to\\s+|learn to\\s+)?${adverbs}(\\p{L}+(?:-\\p{L}+)*)(${rest})`,
    // "To tie his laces", "Reading: to read ...".
    `(?:^|[:–-]\\s|\\b(?:and|or)\\s+)[Tt]o\\s+${adverbs}(?:be able to\\s+)?(\\p{L}+(?:-\\p{L}+)*)(${rest})`,
    // "I ring", "she then pays", "Freya spots".
    `(?:\\bI\\s+${adverbs})(${observableForms.base})\\b(${rest})`,
    `(?:^|[,;:–]\\s*|(?<!\\b(?:that|which|whom|when|what|where|how|if|because|until|before|after|than|why|whatever|whenever)\\s)\\b(?:he|she|who|it|and|or|then|either|\\p{Lu}[\\p{L}'’-]+)\\s+)${adverbs}(${observableForms.third}|gets|does|goes|makes|takes|uses|keeps|works|comes|chooses|stays|leaves)\\b(\\s+(?!(?:of|is|are|will|to be|and|or)\\b)[^.;:–,]{1,60})`,
    // Any verb in the present right after the name: "Dot hums".
    `^(?:\\p{Lu}[\\p{L}'’-]+|[Hh]e|[Ss]he)\\s+${adverbs}(\\p{Ll}{2,}s)\\b(?<!\\b(?:is|has|was|does|his|as|this|us|needs|always|sometimes|towards|plus|across|less))(${rest})`,
    // Second verbs of a list: "... , choose a seat and order a drink".
    `(?:,\\s+(?:and\\s+|or\\s+|then\\s+|and then\\s+)?|\\b(?:and|or|then|but)\\s+)${adverbs}(${observableForms.base})\\b(\\s+(?!(?:of|is|are|will|and|or|skills|time|card|sheet)\\b)[^.;:–,]{1,60})`,
    // "by packing, carrying and unpacking".
    `\\b(?:by|through)\\s+${adverbs}(${observableForms.gerund})\\b(${rest})`,
    // "has bought", "have saved".
    `\\b(?:have|has)\\s+${adverbs}(${observableForms.participle}|done|gone|taken|made|used|completed|met|kept|bought|passed|learnt|learned)\\b(${rest})`,
    // Fragments: "Gets from room to room", "Follow a recipe".
    `^${adverbs}(${observableForms.base}|${observableForms.third}|[Gg]ets|[Uu]ses|[Mm]akes|[Tt]akes|[Gg]oes|[Kk]eeps)\\b(\\s+(?:(?!(?:of|is|are|will|and|or|skills)\\b)\\p{L}+\\s+){0,2}(?:an?|the|his|her|their|my|to|from|with|in|on|at|up|out|for|each|every|any|all|own|aloud|\\d+|one|two|three|four|five|six)\\b[^.;:–,]{0,60})`,
  ].map((pattern) => latin(pattern, 'g'));

/** Made when the first statement is taken apart: they are long, and a panel opens without them. */
let patterns: RegExp[] | undefined;

/** Being somewhere, doing the ordinary thing, is as plain as an act: "is in class by nine". */
const placed =
  /\b(?:is|are|be)\s+(?:back\s+)?(?:in|at|on|inside)\s+(?:(?:his|her|their|my|the|a|every|each|all|class|school)\s+)?(?:\p{L}+\s+){0,3}(?:class|room|lessons?|desk|seat|school|work|workshop|pool|time|gate|bus|line(?! with)|college|stop|door|station|gate|assembly|registration|by \d)\b|\b(?:is|be|are|stays?|keeps?)\s+(?:dry|dressed|seated|present|ready (?:by|for|with|at)|off the|up\b|punctual|out of (?:bed|nappies))\b/giu;
const owning =
  /\b(?:has|have|will have)\s+(?:(?:his|her|their|my|a|an|one|two|three|at least)\s+)+(?:own\s+)?(?:\p{L}+\s+){0,2}(?:bank account|key|bus pass|passport|reference|qualification|certificate|licence|tenancy|provisional|CV|savings)\b/giu;
const figured =
  /\bto\s+(?:at\s+least\s+)?\d+(?:\.\d+)?\s+(?:words?|correct|metres?|minutes?|pages|lengths|items|steps|sentences|digits|spellings|marks|points)\b|\b(?:Level|Grade|Stage|Band|Entry)\s+\d\b|\b\d+\s+(?:words|sentences|lines|metres|lengths)\b/giu;
const once =
  /\b(?:pass(?:es|ed)?|join(?:s|ed)?|open(?:s|ed)?|mov(?:e|es|ed)|chosen?|choos(?:e|es)|appl(?:y|ies|ied)|visit(?:s|ed)?|buy|bought|finish(?:es|ed)?|complet(?:e|es|ed)|sat? (?:the|a|his|her)|present(?:s|ed)?|stay(?:s|ed)? (?:away|overnight)|vot(?:e|es|ed)|interview|enrol(?:s|led)?|book(?:s|ed)?|ties?|tied|swims?|tells? the time|rides?|bakes?|learn(?:t|ed)? to|own bank account|reads? (?:a|the|his|her))\b/iu;
const tangible =
  /\b\d+\s*\/\s*\d+\b|\bfrom \d+(?:\.\d+)?\s*(?:%|\/\d+)? to \d+|\b(?:paid )?(?:employment|qualification|(?:new|one|two|three|best|close) friends?|stable|accepted|invited|job|apprenticeship|suspended|excluded)\b/giu;

/** Finds what a statement says will be done, taken from its core (without purpose clause, label and time stem). */
export const findDoing = recallWith(wordsOfAll, (core: string, deadlines: Phrase[] = []): Doing => {
  const hollows = [...core.matchAll(hollow)].map((match) => match[0]);
  const dates = deadlines.map((deadline) => deadline.words).filter((words) => words.length > 3);
  const undated = dates.reduce((left, words) => left.replace(words, '·'.repeat(words.length)), core);
  const text = undated.replace(hollow, (words) => '·'.repeat(words.length));
  const seen: string[] = [];
  const vague: string[] = [...hollows];
  patterns ??= makePatterns();
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const judged = judgeVerb({
        verb: match[1] ?? '',
        tail: (match[2] ?? '').split('·')[0]?.trim() ?? '',
        words: match[0].slice(0, match[0].length - (match[2] ?? '').length).trim(),
      });
      if (judged === 'seen') seen.push(clean(match[0]));
      if (judged === 'vague') vague.push(clean(match[0]));
    }
  for (const pattern of [placed, owning]) for (const match of text.matchAll(pattern)) seen.push(match[0]);
  const figures = [...text.matchAll(figured)].map((match) => match[0]);
  if (seen.length === 0 && /\b(?:read|spell|writ|swim|walk|words?|recall|count|typ|sign)\w*/i.test(core))
    seen.push(...figures);
  const unique = [...new Set(seen)];
  return {
    seen: unique,
    events: unique.filter((words) => once.test(words)),
    vague: [...new Set(vague)],
    concrete: [...core.matchAll(tangible)].map((match) => match[0]),
  };
});

/** The words of some phrases, as a key. */
function wordsOfAll(phrases: Phrase[] = []): string {
  return phrases.map(({ words }) => words).join('\n');
}

function judgeVerb({ verb, tail, words }: Candidate): 'seen' | 'vague' | 'neither' {
  if (verb === '' || words.includes('·') || noVerb.test(verb) || /^\p{Lu}/u.test(verb.slice(1)))
    return 'neither';
  if (state.test(verb)) return 'vague';
  if (/^finds?$/.test(verb) && /^(?:\p{L}+ )?(?:difficult|hard|easy|new|tricky)/u.test(tail))
    return 'neither';
  const canBeSeen = observableWords.has(verb.toLowerCase());
  const isWeak = weak.test(verb);
  if (canBeSeen && !isWeak) return 'seen';
  if (isWeak) return tail === '' || abstract.test(tail) ? 'vague' : 'seen';
  if (vagueWords.has(verb.toLowerCase()) && !canBeSeen) return 'vague';
  // Verbs in neither list are taken at their word, unless their object is nothing that can be pointed to.
  return abstract.test(tail) || tail === '' ? 'vague' : 'seen';
}

/** A quotation is at most so long, in characters, and ends with a whole word. */
const longest = 60;

function clean(words: string): string {
  const whole = (words.split('·')[0] ?? words).replace(/^[,;:–\s-]+|\s+$/gu, '');
  return whole.length <= longest ? whole : whole.slice(0, longest + 1).replace(/\s+\S*$/u, '');
}
