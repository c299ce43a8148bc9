import type { Block } from './block.ts';
import type { DocumentStatus, Fact } from './plan.ts';
import { plain } from './sections/plain.ts';

/** Longest first: "amended final" is not "final", "draft amended" not "draft". */
const words: [RegExp, DocumentStatus][] = [
  [
    /\b(?:proposed amend(?:ed|ments?)|draft amend(?:ed|ment)|amend(?:ed|ment) draft|amendment notice|notice (?:to|of) (?:proposed )?amend\w*|notice of proposed (?:changes|amendments))\b/gi,
    'draft-amended',
  ],
  [/\b(?:amended final|final amended|amended ehc ?plan|amended plan|final \(amended\))\b/gi, 'amended-final'],
  [/\b(?:proposed|draft)\b/gi, 'draft'],
  [/\bfinal(?:ised)?\b/gi, 'final'],
];
const ticked = /[\u2611\u2612\u2713\u2714\u2717\u2718\u25a0\uf0fe\uf052\uf0fd]|\[x\]|\(x\)/i;
const empty = /[\u2610\u25a1\uf06f\uf0a8]|\[ ?\]|\( ?\)/;

/**
 * Draft or final, from a labelled value, a ticked box, the title, or a draft watermark in the furniture.
 * A form that prints every option proves nothing by the words themselves.
 */
export function readStatus(blocks: Block[], furniture: Block[], facts: Fact[]): DocumentStatus {
  for (const { label, value } of facts) {
    if (!/^(?:plan |ehc ?p?(?: plan)? |document )?status\b/i.test(label)) continue;
    const said = statusOf(value);
    if (said) return said;
  }
  const front = blocks.slice(0, 60).map(({ text }) => plain(text));
  for (const text of front)
    if (ticked.test(text) && allOf(text).size > 0) return tickedStatus(text) ?? 'unknown';
  const watermark = furniture.some(({ text }) => /^\W*D\s*R\s*A\s*F\s*T\W*$/.test(text));
  for (const [index, text] of front.entries()) {
    const short = text.split(' ').length <= 24;
    const titled = index < 12 || /\bplan\b/i.test(text);
    if (short && titled && /\bplan\b|\behc|^(?:draft|final|amend|proposed|status)/i.test(text)) {
      const said = statusOf(text);
      if (said) return watermark && said === 'final' ? 'draft' : said;
    }
  }
  if (watermark) return 'draft';
  for (const { text } of blocks.slice(0, 40)) {
    const said = /\b(?:enclos|attach|this is|here is)\w*\b.{0,40}\b(draft|final|amended final)\b/i.exec(
      text,
    )?.[1];
    if (said) return statusOf(said) ?? 'unknown';
  }
  return 'unknown';
}

/** The one status that a text names; undefined where it names none, or several as a form does. */
function statusOf(text: string): DocumentStatus | undefined {
  if (ticked.test(text)) return tickedStatus(text);
  const said = allOf(text);
  return said.size === 1 ? [...said][0] : undefined;
}

function allOf(text: string): Set<DocumentStatus> {
  const found = new Set<DocumentStatus>();
  let rest = plain(text);
  for (const [pattern, status] of words)
    rest = rest.replace(pattern, () => {
      found.add(status);
      return ' ';
    });
  return found;
}

/** The option with the ticked box; the box stands before its words or after them. */
function tickedStatus(text: string): DocumentStatus | undefined {
  const marks = new RegExp(`(${ticked.source}|${empty.source})`, 'gi');
  const parts = text.split(marks).filter((part) => part !== undefined);
  const boxFirst = (parts[0] ?? '').trim() === '' || !/draft|final|amend/i.test(parts[0] ?? '');
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    if (!ticked.test(part) || part.length > 3) continue;
    const option = boxFirst ? parts[index + 1] : parts[index - 1];
    const said = allOf(option ?? '');
    if (said.size === 1) return [...said][0];
  }
  return undefined;
}
