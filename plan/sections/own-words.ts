import type { Block } from '../block.ts';
import type { SectionId, Span, Words } from '../plan.ts';
import { sectionIds } from '../plan.ts';

/** The plan's own words in a block: printed numbers, run-in labels and source tags left out. */
export type OwnWords = {
  spans: Span[];
  /** "3", "4.10", from the text or the list marker. */
  number?: string;
  /** What the printed number counts: "outcome" in "Outcome 3:". */
  counts?: 'outcome' | 'need' | 'provision';
  /** Section printed before one item of a mixed column: "H1: ...", "[G] ...". */
  tag?: SectionId;
  /** Section whose letter begins the printed number of an item: "F1.2", "E3.1". */
  coded?: SectionId;
  /** It begins with a label for steps: "First step: ...". */
  step?: boolean;
};

const numbered =
  /^(outcome|item|need|provision|objective|target)\s+([B-H]?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?)\s*[:.)\u2013-]\s*/i;
const plainNumber =
  /^(?:\(([a-z]|[ivx]{1,4}|\d{1,2})\)|([A-H]\d{0,2}\.?\d{1,2}(?:\.\d{1,2}){0,2})(?=[.):]\s|\s+\p{Lu})[.):]?|(\d{1,2}(?:\.\d{1,2}){1,2})[.):]?|(\d{1,2})[.):])\s+(?=\S)(?!(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|metres?|miles?)\b)/u;
const tagged = /^(?:\[(F|G|H1|H2|C|B|D)\]|(F|G|H1|H2|C|D)\s*:)\s*/;
const runIn = /^(?:long|medium|short)[- ]term(?:\s+outcome)?\s*:\s*/i;
const stepLabel =
  /^(?:(?:first|next|second|small|short[- ]term|interim) (?:steps?|targets?)|steps?(?: \d{1,2}| towards this)?)\s*:\s*(?=\S)/i;
const areaLabel = /^(?:strengths?|needs?|difficulties|areas? of need)\s*:\s*(?=\S)/i;
const placeLabel =
  /^(?:name|type)(?: (?:and type )?of (?:the )?(?:setting|school|placement|college|nursery|institution|provider)s?)?\s*:\s*/i;
const strayBullet =
  /^(?:[\u2022\u00b7\u25aa\u25cf\uf0b7\uf0a7\u2605\u2606\u279c\u27a4]|\?(?=\s+\p{Lu})|[-\u2013](?=\s))\s*/u;

/** Source tags of the advice behind a sentence: "(K1)", "(PR)", "(A, PR, LEPS)", "(Appendix 2)". */
const sourceTag =
  /\s*\((?:K\d{1,2}|PR|TR|LEPS|Appendix [A-Z]?\d{1,2}|[API](?=[,)]))(?:\s*[,;]\s*(?:K\d{1,2}|[A-Z]{1,4}\d?|Appendix [A-Z]?\d{1,2}))*\)/g;

/** Reads a block's own words. */
export function ownWords(block: Block): OwnWords {
  let from = 0;
  let number: string | undefined = /^\(?\d{1,2}(?:\.\d{1,2})*[.):]?$/.test(block.marker ?? '')
    ? block.marker?.replace(/[^\d.]|\.$/g, '')
    : undefined;
  let counts: OwnWords['counts'];
  let tag: SectionId | undefined;
  let coded: SectionId | undefined;
  let step = false;
  for (;;) {
    const rest = block.text.slice(from);
    const count = numbered.exec(rest);
    const mark = tagged.exec(rest);
    const digits = mark ? null : plainNumber.exec(rest);
    if (count) {
      number = count[2];
      counts = /outcome|objective/i.test(count[1] ?? '')
        ? 'outcome'
        : /need/i.test(count[1] ?? '')
          ? 'need'
          : 'provision';
    } else if (digits) {
      number = digits.slice(1).find((group) => group !== undefined);
      coded ??= sectionIds.find((section) => section === /^[EFG](?=\d{1,2}\.\d)/.exec(number ?? '')?.[0]);
    } else if (mark) tag = sectionIds.find((section) => section === (mark[1] ?? mark[2]));
    const ahead = stepLabel.exec(rest);
    if (ahead) step = true;
    const skipped =
      count ??
      ahead ??
      digits ??
      mark ??
      runIn.exec(rest) ??
      areaLabel.exec(rest) ??
      placeLabel.exec(rest) ??
      strayBullet.exec(rest);
    if (!skipped || skipped[0].length === 0 || skipped[0].length === rest.length) break;
    from += skipped[0].length;
  }
  return {
    spans: spansBetweenTags(block, from),
    ...(number !== undefined && { number }),
    ...(counts && { counts }),
    ...(tag && { tag }),
    ...(coded && { coded }),
    ...(step && { step }),
  };
}

/** The span as words with their quotation. */
export function wordsOf(span: Span, block: Block): Words {
  return { ...span, quote: block.text.slice(span.from, span.to) };
}

function spansBetweenTags(block: Block, start: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  const close = (to: number) => {
    const raw = block.text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    // A full stop left behind by a tag is not a piece of text of its own.
    if (/[\p{L}\p{N}]/u.test(body))
      spans.push({ block: block.id, from: from + lead, to: from + lead + body.length });
  };
  for (const match of block.text.matchAll(sourceTag)) {
    if (match.index < start) continue;
    close(match.index);
    from = match.index + match[0].length;
  }
  close(block.text.length);
  return spans;
}
