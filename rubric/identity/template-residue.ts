import type { Block } from '../../plan/block.ts';
import type { Plan, Words } from '../../plan/plan.ts';
import { recall } from '../../plan/wording/recall.ts';
import { sectionsOfBlocks } from '../evidence/sections-of-blocks.ts';

/** Something of the template or its writer that is still printed. */
export type Residue = { kind: 'placeholder' | 'guidance' | 'to-confirm'; block: Block; words: Words };

/** Slots that a template leaves to be filled. A form's own label ("Child's name") is one only inside running text. */
const placeholders: RegExp[] = [
  /\[\s*(?:insert|enter|add|type|state|give|list|describe|specify|choose|select|delete|complete|tbc|xx+|name|first ?name|fore ?name|surname|known as|child|pupil|student|young person|dob|date|day|month|year|school|setting|college|provider|council|local authority|la|address|age|hours?|number|amount|frequency|pronouns?|he|she|his|her|him|them|they|role|professional|signature)\b[^\]\n]{0,60}\]/gi,
  /«[^»\n]{1,60}»/g,
  /<\s*(?:insert|enter|add|name|first ?name|child|pupil|student|date|school|setting|council|he|she|his|her|surname|dob)\b[^>\n]{0,40}>/gi,
  /\{\{?\s*[a-z][\w .]{1,40}\}?\}/gi,
  /(?<![\w])[Xx]{3,}(?![\w])/g,
  /\bXX\/XX\/XX(?:XX)?\b|\bDD\/MM\/YY(?:YY)?\b/gi,
  /\b(?:choose an item|(?:click|tap) (?:here|or tap here|or click here) to (?:enter|add|select|choose)[^.\n]{0,40}|select (?:an item|from (?:the )?list))\.?/gi,
  /\blorem ipsum\b/gi,
  /_{4,}|\.{6,}/g,
  /(?<=\p{Ll}\s)(?:child['’]s name|pupil['’]s name|name of (?:the )?child|first ?name|(?:he|his|him)\s?\/\s?(?:she|hers?)|(?:she|hers?)\s?\/\s?(?:he|his|him)|\(s\)he|s\/he)\b/giu,
];

/** A mark or word without which a text has no such slot: most have none and need no closer look. */
const slotHint = /[[«<{_/]|\.{6}|xxx|choose|click|tap|select|lorem|name|\(s\)/i;

/** What a writer is told, as it is left in. The first two patterns say whom it speaks to or that it is to be taken out. */
const guidance: RegExp[] = [
  /^\W*(?:(?:guidance|drafting|author'?s?|writer'?s?)(?:\s+notes?)?|notes?\s+(?:to|for)\s+(?:the\s+)?(?:plan\s+)?(?:writers?|authors?|drafters?|caseworkers?|officers?)|writers?|prompts?|instructions?|advice\s+(?:to|for)\s+writers?)\s*[:–—-]/i,
  /\b(?:delete|remove|take out)\s+(?:this|these|the|all)?\s*(?:text|guidance|note|notes|prompt|prompts|box|section|paragraph|wording|line|sentence|instructions?)?\s*(?:before|once|when|prior to|after|as appropriate)\b|\b(?:delete|remove)\s+(?:this|these)\s+(?:text|guidance|notes?|prompts?|box|paragraph|line|instructions?)\b|\b(?:delete|strike) as (?:appropriate|applicable)\b/i,
  /^\W*please\s+(?:state|include|describe|list|ensure|specify|complete|insert|add|detail|provide|record|refer|consider|avoid|attach|indicate|summarise|set out)\b/i,
  /^\W*(?:this (?:section|box|space|column|field) (?:should|must|needs? to|is (?:for|to be|where)|can be used)|(?:use|complete|fill in) this (?:section|box|space|column|field)|in this (?:section|box|column),?\s+(?:please|you should|write|list|describe|set out))\b/i,
  /^\W*(?:outcomes|provision|needs|each (?:need|outcome|provision)|all (?:needs|outcomes|provision)|wording|targets)\b[^.]{0,60}\b(?:should|must)\s+be\s+(?:specific|SMART|quantified|identified|included|matched|specified|written|listed|recorded|numbered)\b/i,
  /^\W*(?:avoid|do not (?:use|include|write|copy))\b[^.]{0,60}\b(?:wording|words|phrases|jargon|acronyms|provision here|outcomes here|here|in this section)\b/i,
];

const toConfirm = /\b(?:TBC|T\.B\.C\.|TBA|to be confirmed|to be advised|awaiting confirmation)(?!\w)/gi;

/**
 * Template slots that were not filled, instructions to the writer that were not taken out, and things still to be
 * confirmed, in the text and in headers and footers. Statutory definitions printed under a heading are no residue.
 */
export function findResidue(plan: Plan): Residue[] {
  const sections = sectionsOfBlocks(plan);
  const seen = new Set<string>();
  const found: Residue[] = [];
  for (const block of [...plan.blocks, ...plan.furniture]) {
    const isInstruction = sections.get(block.id) === 'A' ? isInstructionInA : isInstructionElsewhere;
    if (block.kind !== 'heading' && isInstruction(block.text)) {
      found.push({ kind: 'guidance', block, words: part(block, 0, block.text.length) });
      continue;
    }
    const slots = slotsIn(block.text);
    for (const match of slots) {
      const words = part(block, match.index, match.index + match[0].length);
      // Headers repeat on every page and forms print the same empty control in every row: once a section is enough.
      const whole = words.quote.trim() === block.text.trim() || plan.furniture.includes(block);
      const key = whole
        ? `${words.quote} in ${sections.get(block.id) ?? 'header'}`
        : `${block.id}:${words.from}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ kind: 'placeholder', block, words });
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

/** Every place of a text that a template left to be filled. */
const slotsIn = recall((text: string) =>
  slotHint.test(text) ? placeholders.flatMap((pattern) => [...text.matchAll(pattern)]) : [],
);

/** In Section A a child may say "Please include me": there only words about writers or taking text out count. */
const isInstructionInA = recall((text: string) => isGuidance(text, guidance.slice(0, 2)));
const isInstructionElsewhere = recall((text: string) => isGuidance(text, guidance));

function isGuidance(text: string, patterns: RegExp[]): boolean {
  return text.length < 700 && patterns.some((pattern) => pattern.test(text));
}

function part(block: Block, from: number, to: number): Words {
  return { block: block.id, from, to, quote: block.text.slice(from, to) };
}
