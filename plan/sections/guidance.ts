import type { Block } from '../block.ts';
import { plain } from './plain.ts';
import { isDefinition } from './titles.ts';

/** Words written to the writer of the plan, or about the form, rather than about the child. Forms leave them in by mistake. */
const toWriter = [
  /^(?:writer|author|note to (?:the )?(?:writer|author)|guidance(?: note)?|instructions?|drafting note|prompt)\b\s*[:\u2013\u2014-]/i,
  /^(?:please|use this (?:section|box|space|page)|in this (?:section|box)|you should|remember to|do not (?:include|write|use))\b(?!.*\b(?:me|my|i)\b)/i,
  /\b(?:delete|remove) (?:this|these|the) (?:text|note|prompt|guidance|words|section|box|before)|(?:delete|remove) before (?:issuing|sending|sharing)/i,
  /\b(?:must|should) be (?:included|listed|recorded|completed|inserted|left blank) (?:here|in this)|^all (?:identified|of the) .*\bmust (?:be included|appear here)/i,
  /^(?:each|every|all) (?:of the )?(?:outcomes?|needs?|items?|sections?|tables?|areas?)(?: of need)? (?:below|above|that follows?|in (?:this|the) (?:plan|section|table|part))\b/i,
  /^this (?:section|area|page|part|column|box|form|space) (?:covers?|should|must|is for|is to|sets out|includes|describes|will)\b/i,
  /\bsee the (?:SEND )?code of practice\b|\b(?:code of practice|code),? para(?:graph)?s?\b|\(paragraphs? \d/i,
  /^(?:choose an item|click (?:here|or tap)|tap here|select an?|enter text|insert (?:text|name|date)|type here)\b.{0,40}\.?$/i,
  /^(?:key|read across|how to read)\b.{0,30}[:.]/i,
  /^(?:\[|<|\u00ab)[^\]>\u00bb]{2,80}(?:\]|>|\u00bb)\.?$/,
  /^(?:red|orange|yellow|green|blue|pink|purple|grey)\s*[:=-].*\b(?:red|orange|yellow|green|blue|pink|purple|grey)\s*[:=-]/i,
  /^(?:\d{1,3}\s+)?\p{Lu}[^.:;]{3,80},? (?:page|p\.) ?\d+(?:[-\u2013]\d+)?\.?$/u,
  /^(?:(?:all |any )?(?:new|added|proposed|additional|amended|deleted|removed) (?:text|words?|wording)|additions|insertions|amendments|deletions|wording (?:to be|that (?:is|will be|has been)) (?:added|removed|deleted|taken out))\b.{0,60}\b(?:shown|marked|bold|italics?|underlined|highlighted|struck|strike|crossed|in (?:red|green|blue|purple|orange))\b/i,
  /^(?:word limit|maximum|max\.?)\b.{0,40}\b(?:words|characters)\b/i,
];

/** A lead-in that points to other sections and says nothing itself: "To meet the needs in Section B ..., the following will be provided:". */
const leadIn = /(?:\bsections? [A-K]\b|\bpart \d\b|\bthe following\b|\boutcomes?\b.*\bbelow\b).*:$/i;

/** True where a block is guidance, a definition, a lead-in or an unfilled control, and not the plan's own words. */
export function isGuidance(text: string): boolean {
  const line = plain(text);
  if (toWriter.some((pattern) => pattern.test(line))) return true;
  if (leadIn.test(line) && line.length < 220) return true;
  return isDefinition(line.toLowerCase());
}

/** What forms ask of their writer, where it is also set in grey. */
const asks =
  /^(?:say|state|list|describe|include|record|enter|add|give|set out|summari[sz]e|outline|explain|consider|note|ensure|provide|use|write|what|how|who|e\.g\.|for example)\b|\b(?:should|must|please|e\.g\.|for example|SMART)\b/i;

/** As `isGuidance`, knowing how the block is set: grey italics, or grey words that ask something of the writer, are the form's. */
export function isGuidanceBlock({ text, look, kind }: Block): boolean {
  if (look?.faint && kind !== 'heading' && (look.italic || asks.test(text))) return true;
  return isGuidance(text);
}
