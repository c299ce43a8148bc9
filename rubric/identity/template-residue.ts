import type { Block } from '../../plan/block.ts';
import type { Plan, SectionId, Words } from '../../plan/plan.ts';
import { recall } from '../../plan/wording/recall.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { sectionsOfBlocks } from '../evidence/sections-of-blocks.ts';

/** Something of the template or its writer that is still printed. */
export type Residue = {
  /** `control`: a form's own empty field or line by itself, which says only that nothing was filled in. */
  kind: 'placeholder' | 'control' | 'guidance' | 'to-confirm';
  block: Block;
  words: Words;
};

/** Slots that a template leaves to be filled. A form's own label ("Child's name") is one only inside running text. */
const placeholders: RegExp[] = [
  /\[\s*(?:insert|enter|add|type|state|give|list|describe|specify|choose|select|delete|complete|tbc|xx+|name|first ?name|fore ?name|surname|known as|child|pupil|student|young person|dob|date|day|month|year|school|setting|college|provider|council|local authority|la|address|age|hours?|number|amount|frequency|pronouns?|he|she|his|her|him|them|they|role|professional|signature)\b[^\]\n]{0,60}\]/gi,
  /«[^»\n]{1,60}»|<<[^<>\n]{1,60}>>|%%?[A-Za-z][\w .-]{1,40}%%?(?=[\s.,;:]|$)|#[A-Z_]{3,40}#/g,
  /\(\s*(?:insert|enter|type|add (?:name|date|hours|role|school|details)|name of (?:school|setting|professional|child|adult)|date to be (?:added|inserted|confirmed))\b[^)\n]{0,50}\)/gi,
  /\b(?:INSERT|ENTER|ADD|TYPE)(?: [A-Z]+){0,4} HERE\b|\b(?:insert|type|enter) (?:\p{Ll}+ ){1,4}here\b|\b(?:[Nn]ame|[Dd]ate|[Rr]ole|[Hh]ours) of (?:\p{Ll}+ ){1,2}here\b/gu,
  /(?<!\w)\?{2,}(?=\s*(?:minutes?|hours?|times?|sessions?|weeks?|days?|adults?|per|\/))|(?<=:\s)\?{2,}/gi,
  /<\s*(?:insert|enter|add|name|first ?name|child|pupil|student|date|school|setting|council|he|she|his|her|surname|dob)\b[^>\n]{0,40}>/gi,
  /\{\{?\s*[a-z][\w .]{1,40}\}?\}/gi,
  /(?<![\w])[Xx]{3,}(?![\w])/g,
  /\bXX\/XX\/XX(?:XX)?\b|\bDD\/MM\/YY(?:YY)?\b/gi,
  /\b(?:choose an item|(?:click|tap) (?:here|or tap here|or click here) to (?:enter|add|select|choose)[^.\n]{0,40}|select (?:an item|from (?:the )?list))\.?/gi,
  /<\s*\p{Ll}[\p{L} ']{2,40}>/gu,
  /\((?:NAME|DATE|SCHOOL|ROLE|HOURS|TIME|name|date|role|hours|school)\)|\b(?:XX|xx|Xx)\b(?=\s+(?:sessions?|hours?|minutes?|times?|weeks?|days?))/g,
  /\[\s*(?:to be|tbc|date to|name to|pupil|service|his|her|he|she)\b[^\]\n]{0,40}\]|\$[A-Z][A-Z_]{2,30}\b|\[(?!(?:OFFICIAL|PERSONAL|SENSITIVE|CONFIDENTIAL|RESTRICTED|PROTECT|PRIVATE|DRAFT|FINAL)\b)[A-Z][A-Z /_]{2,40}\]/g,
  /--+\s*\p{L}[^\n-]{1,40}--+|@@?[A-Z][A-Z_]{2,30}@@?|(?:…|\.{2,})\s*\/\s*(?:…|\.{2,})\s*\/\s*(?:20)?(?:…|\.{2,})?|(?<=:\s)\[\s*\]/gu,
  /\[\s*(?:staff(?: member)?|member of staff|adult|person|key (?:adult|person|worker)|place|venue|room|teacher|therapist|team|subject|activity|item|reason|example|details?|text|title|service)\s*\]/gi,
  /\blorem ipsum\b/gi,
  /_{4,}|\.{6,}/g,
  /(?<=\p{Ll}\s)(?:child['’]s name|pupil['’]s name|name of (?:the )?child|first ?name|(?:he|his|him)\s?\/\s?(?:she|hers?)|(?:she|hers?)\s?\/\s?(?:he|his|him)|\(s\)he|s\/he)\b/giu,
];

/** A mark or word without which a text has no such slot: most have none and need no closer look. */
const slotHint =
  /[[(«<{_/%#$@…]|--|xx|XX|\?\?|\.{6}|insert|enter|type| here|xxx|choose|click|tap|select|lorem|name|\(s\)/i;

const writers =
  '(?:plan )?(?:writers?|authors?|drafters?|caseworkers?|case officers?|officers?|professionals)';
const forms = '(?:section|box|space|column|field|part|row|cell|table|page|template)';

/**
 * What a writer is told, as it is left in: sentences that say whom they speak to or that they are to be taken out. Nobody
 * writes these of a child.
 */
const toWriters: RegExp[] = [
  new RegExp(
    `^\\W*(?:(?:${writers}|drafting|template|completion|style|help|guidance)['’]?s?\\s+)*(?:guidance|prompts?|tips?|hints?|reminders?|instructions?|sentence (?:starters?|stems?|openers?)|(?:example|suggested|sample|model) (?:wording|text|answer|sentence)s?|word (?:limit|count)|things to (?:include|consider|avoid)|what to (?:include|write)|advice to writers|examples?|(?<=\\s)(?:notes?|text))(?:\\s+notes?)?(?:\\s+(?:to|for)\\s+(?:the\\s+)?${writers})?\\s*[:–—-]`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:(?:guidance|advice|notes?)\\s+(?:to|for)\\s+(?:the\\s+)?${writers}|${writers}|(?:NB|N\\.B\\.?),?\\s+(?:to|for)\\s+(?:the\\s+)?${writers}|author'?s? notes?)\\s*[:–—-]`,
    'i',
  ),
  new RegExp(
    `^\\W*${writers} (?:should|must|need to|are (?:asked|reminded|advised)|may|will want to)\\b`,
    'i',
  ),
  /\b(?:delete|remove|take out)\s+(?:this|these|the|all)?\s*(?:text|guidance|note|notes|prompt|prompts|box|section|paragraph|wording|line|sentence|instructions?)?\s*(?:before|once|when|prior to|after|as appropriate)\b|\b(?:delete|remove)\s+(?:this|these)\s+(?:text|guidance|notes?|prompts?|box|paragraph|line|instructions?|row|sentence)\b|\b(?:delete|strike) as (?:appropriate|applicable)\b/i,
  /(?:^|[.;:(–-]\s*|\band )(?:please )?(?:delete|remove|take (?:this|it|these)(?: \w+)? out|overwrite|replace)\b[^.]{0,60}\b(?:once (?:done|complete\w*|read|finished)|when (?:the plan|done|complete\w*|finished)|before (?:the plan|issu\w+|sending|finalis\w+|publi\w+|it goes)|with your own (?:words|wording|text))/i,
  /\b(?:for (?:officers?|internal|office|caseworkers?) (?:use )?only|(?:must|should|does|do) not (?:appear|be (?:included|printed|left)) in the (?:final|issued|finished) (?:plan|version|document)|not for publication)\b/i,
];

/**
 * A sentence that begins with an order. A need is told, never ordered: in Sections B, C and D it is a word to the writer.
 * What could be a noun too ("Use of", "Check-ins") counts only before words that an order takes.
 */
const order =
  /^\W*(?:please\s+)?(?:(?:describe|ensure|include|summarise|outline|specify|identify|explain|quantify|insert|remove|delete|avoid|refer|attach|cut and paste|copy|paste|consider|remember|make (?:sure|each|every|the|all|it)|think about|focus on|do not|don['’]t)\b|(?:check|use|list|state|record|complete|add|write|keep|note|give|provide|link|set out|name|see|try|say|start|put|limit|show|number|quote)\s+(?:the|any|all|each|every|that|this|these|those|information|what|who|how|only|from|about|if|here|headings?|needs?|details?|their|your|no|one|two|three|once|both|it|them|to|in|short|brief)\b)/i;
const needs = new Set(['B', 'C', 'D']);

/** What reads as an instruction about the form or the wording; in Section A a child may say "Please include me". */
const aboutTheForm: RegExp[] = [
  /^\W*(?:please\s+)?(?:delete|remove|omit|strike out) (?:if|where|when|any|all|whichever|what|unless|headings|rows|lines)\b/i,
  /^\W*(?:please\s+)?see (?:the |our |section )?(?:\p{Ll}+ )?(?:guide|guidance|handbook|exemplars?|template|checklist)\b/iu,
  /^\W*(?:please )?(?:ensure|check|make sure) (?:that )?(?:each|every|all|the|any|needs|outcomes|provision|acronyms)\b[^.]{0,80}\b(?:sections?|spelt out|matching|matched|plan|provision|acronyms|wording|SMART|linked|numbered|quantified|advice|report)\b/i,
  /^\W*please\s+(?:keep|do not|make sure|remember|check|delete|remove|limit|write|see|try|number|quote|state|include|describe|list|ensure|specify|complete|insert|add|detail|provide|record|refer|consider|avoid|attach|indicate|summarise|set out|give details|use|note that this (?:section|box))\b/i,
  new RegExp(
    `^\\W*(?:this ${forms} (?:should|must|needs? to|is (?:for|to be|where)|can be used)|(?:use|complete|fill in|leave) this ${forms}|in this ${forms},?\\s+(?:please|you should|write|list|describe|set out|say|give|state))\\b`,
    'i',
  ),
  /^\W*(?:outcomes|provision|needs|each (?:need|outcome|provision|row)|all (?:needs|outcomes|provision)|every (?:need|outcome)|wording|targets)\b[^.]{0,60}\b(?:should|must)\s+be\s+(?:specific|SMART|quantified|identified|included|matched|specified|written|listed|recorded|numbered|linked|worded|short)\b/i,
  /^\W*(?:avoid|do not (?:use|include|write|copy))\b[^.]{0,60}\b(?:wording|words|phrases|jargon|acronyms|provision here|outcomes here|here|in this section|abbreviations|vague)\b/i,
  /^\W*(?:do not|don['’]t|never) (?:include|copy|cut and paste|paste|list|repeat|quote|name)\b[^.]{0,60}\b(?:here|sections?|diagnos\w+|reports?|advice|plan|provision|outcomes?|jargon|acronyms|names?|professionals|needs)\b/i,
  /^\W*you (?:should|must|need to|may|can) (?:also |only |not )?(?:include|list|write|describe|state|use|give|say|record|copy|complete|refer|summarise|set out|quantify|mention)\b/i,
  /^\W*remember to (?:link|include|check|state|say|use|quantify|number|name|match|update|complete|record|refer|list|write|remove|delete)\b/i,
  /^\W*(?:insert|enter|type|paste|copy|list|summarise|describe|outline|set out|add|record|state|give|write)\b[^.]{0,80}\b(?:here|below|in this (?:section|box)|one (?:to a|per|on each|in each) (?:line|row)|in bullet points?|(?:in|using) (?:their|your|the child['’]s) own words|in full sentences|from the (?:professional )?(?:advice|reports)|main points of the advice)\b/i,
  /^\W*(?:use|write in|keep to) (?:the (?:present|past) tense|full sentences|plain (?:English|language)|short sentences|bullet points|the child['’]s own words|one (?:row|line) (?:for|per))\b/i,
  /^\W*(?:one|each) (?:need|outcome|item|point|provision)s? (?:in|per|to|on) (?:a|each|one|its own) (?:row|line|box)\b/i,
  /^\W*say (?:who|what|how|when)\b[^.]{0,60}\b(?:how often|how long|be different|changed?|quantif\w+)\b/i,
  /\b(?:belongs?|goes|(?:should|must|to) (?:go|be (?:put|written|listed|recorded)))\s+(?:only )?in this (?:section|box|part|column)\b|^\W*(?:your|the) (?:text|wording|words|statement) (?:goes )?here\b/i,
  /^\W*(?:do|have|did|are|could|can) you\b[^.]*\?/i,
  /\bhave you (?:quantified|linked|included|checked|considered|named|listed|specified|numbered|removed|made sure)\b[^.]*\?/i,
  /^\W*keep (?:each|every|all) (?:need|outcome|item|entry|sentence)s? (?:to|short|under)\b/i,
  /^\W*include (?:no more than|only|at least|up to) (?:\w+) (?:points|needs|outcomes|sentences|lines)\b/i,
];

/** A word without which no sentence speaks to a writer. */
const guidanceHint =
  /guid|note|prompt|\btips?\b|hint|remind|instruct|writer|author|draft|officer|casework|professionals|delete|remove|take|overwrite|replace|only|appear|publication|please|section|box|space|column|field|\bpart\b|\brow|cell|table|page|template|outcome|provision|need|wording|target|avoid|do not|don['’]t|never|you |remember|here|below|own words|sentence|tense|plain|have you|do you|your|belong|goes|keep|make|include|advice|say |describe|ensure|summar|outline|specif|identif|explain|quantif|insert|attach|tick|cut and|copy|paste|consider|think|focus|check|\buse\b|list|state|record|complete|\badd\b|write|give|link|set out|name|see |try|start|\bput\b|limit|show|number|quote|example|starter|word|NB|N\.B|omit|strike/i;

const toConfirm = /\b(?:TBC|T\.B\.C\.|TBA|to be confirmed|to be advised|awaiting confirmation)(?!\w)/gi;

/**
 * Template slots that were not filled, instructions to the writer that were not taken out, and things still to be
 * confirmed, in the text and in headers and footers. Statutory definitions printed under a heading are no residue.
 */
export function findResidue(plan: Plan): Residue[] {
  const sections = sectionsOfBlocks(plan);
  const seen = new Set<string>();
  const found: Residue[] = [];
  for (const block of [...ownBlocks(plan), ...plan.furniture]) {
    const slots = slotsIn(block.text);
    if (block.kind !== 'heading') {
      const all = toldIn(sections.get(block.id), block.text);
      // "INSERT HOURS HERE" is a slot, though it speaks to the writer.
      const told = slots.some(([slot]) => /^[A-Z ]+ HERE$/.test(slot)) ? [] : all;
      for (const { from, to } of told) found.push({ kind: 'guidance', block, words: part(block, from, to) });
      if (told.length > 0) continue;
    }
    for (const match of slots) {
      const slot = part(block, match.index, match.index + match[0].length);
      const control = isControl(block, slot);
      const words = control ? slot : withWords(block, slot);
      // Headers repeat on every page and forms print the same empty control in every row: once a section is enough.
      const whole = words.quote.trim() === block.text.trim() || plan.furniture.includes(block);
      const key = whole
        ? `${words.quote} in ${sections.get(block.id) ?? 'header'}`
        : `${block.id}:${words.from}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ kind: control ? 'control' : 'placeholder', block, words });
    }
    if (slots.length === 0)
      for (const match of block.text.matchAll(toConfirm))
        found.push({
          kind: 'to-confirm',
          block,
          words: part(block, match.index, match.index + match[0].length),
        });
  }
  return found;
}

/** So many blocks after the last section are still the plan's end: its signatures. */
const afterwards = 8;

/** The plan's blocks without papers bound in behind it, whose slots are their own. */
function ownBlocks(plan: Plan): Block[] {
  const inSections = new Set(plan.sections.flatMap(({ spans }) => spans.map(({ block }) => block)));
  const last = plan.blocks.findLastIndex(({ id }) => inSections.has(id));
  return last < 0 ? plan.blocks : plan.blocks.slice(0, last + 1 + afterwards);
}

/** Every place of a text that a template left to be filled; of two that overlap the longer. */
const slotsIn = recall((text: string) => {
  if (!slotHint.test(text)) return [];
  const all = placeholders.flatMap((pattern) => [...text.matchAll(pattern)]);
  const kept: RegExpExecArray[] = [];
  for (const one of all.sort((first, second) => second[0].length - first[0].length)) {
    const end = one.index + one[0].length;
    if (kept.every((other) => one.index >= other.index + other[0].length || other.index >= end))
      kept.push(one);
  }
  return kept.sort((one, other) => one.index - other.index);
});

const emptyControl = /^(?:choose|click|tap|select)\b|^[_.\s]+$/i;
const toBeSigned = /\b(?:sign(?:ed|ature)?|print(?:ed)? name|position|designation)\b/i;

/** A form's own empty field, alone in its block; a line to write or sign on, or the dots of a list of contents. */
function isControl(block: Block, { quote, to }: Words): boolean {
  const alone = quote.trim().length + 2 >= block.text.trim().length;
  const line = /^[_.\s]+$/.test(quote) && !/\p{L}/u.test(block.text.slice(to));
  return line || (emptyControl.test(quote.trim()) && (alone || toBeSigned.test(block.text)));
}

const toldInA = recall((text: string) => instructionsIn(text, toWriters));
const toldElsewhere = recall((text: string) => instructionsIn(text, [...toWriters, ...aboutTheForm]));
const toldInNeeds = recall((text: string) => instructionsIn(text, [...toWriters, ...aboutTheForm, order]));

function toldIn(section: SectionId | undefined, text: string): { from: number; to: number }[] {
  if (section === 'A') return toldInA(text);
  return section !== undefined && needs.has(section) ? toldInNeeds(text) : toldElsewhere(text);
}

/** From so many characters on a block is no note, and its sentences are looked at by themselves. */
const longNote = 700;

/** Where a text speaks to its writer: the whole of a note that begins so, else the sentences that do. */
function instructionsIn(text: string, patterns: RegExp[]): { from: number; to: number }[] {
  if (!guidanceHint.test(text)) return [];
  const speaks = (words: string) => patterns.some((pattern) => pattern.test(words));
  const cut = sentences(text);
  const told = cut.filter(({ words }) => speaks(words));
  if (told.length === 0) return [];
  const first = cut[0];
  const opens = first !== undefined && told.includes(first);
  if (
    opens &&
    text.length < longNote &&
    (told.length * 2 >= cut.length || toWriters.some((one) => one.test(first.words)))
  )
    return [{ from: 0, to: text.length }];
  return told;
}

function part(block: Block, from: number, to: number): Words {
  return { block: block.id, from, to, quote: block.text.slice(from, to) };
}

/** A slot of marks alone ("____", "??") with the sentence it stands in, so that there are words to see. */
function withWords(block: Block, slot: Words): Words {
  if (/[\p{L}\d]/u.test(slot.quote)) return slot;
  const around = sentences(block.text).find(
    (sentence) => sentence.from <= slot.from && slot.to <= sentence.to,
  );
  return around ? part(block, around.from, around.to) : slot;
}
