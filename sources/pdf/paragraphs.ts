import { firstWordWidth } from './character-widths.ts';
import { type Line, toLine } from './lines.ts';
import { type Marker, readMarker } from './list-marker.ts';
import type { Tag } from './structure-tags.ts';

/** One paragraph, list item or heading as lines; `marker` is already cut off the first line. */
export type Paragraph = {
  kind: 'heading' | 'paragraph' | 'item';
  lines: Line[];
  marker?: string;
  level?: number;
  /** The x that its lines may reach. */
  right: number;
};

/** What is known of the region that the lines stand in. */
export type Region = {
  /** The x that lines may reach. */
  right: number;
  /** Distance of baselines within a paragraph, in type sizes. */
  pitchOf: (size: number) => number;
  /** The type size of most of the document, in points. */
  body: number;
  tags: Map<string, Tag>;
  /** Places of small drawn dots, which some programs use for bullets. */
  dots: { x: number; y: number }[];
};

/** Extra distance between paragraphs, in type sizes, beyond which lines belong apart. */
const paragraphGap = 0.22;

/** Groups the lines of one region into paragraphs, by tags where there are some, else by how they stand. */
export function toParagraphs(lines: readonly Line[], region: Region): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let textLeft = 0;
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const open = paragraphs.at(-1);
    const marker = readMarker(line.runs) ?? dotMarker(line, region.dots);
    if (previous !== undefined && open !== undefined) {
      if (!startsNew(previous, line, open, marker, textLeft, region)) {
        open.lines.push(line);
        continue;
      }
    }
    const cut = marker === undefined ? line : withoutMarker(line, marker);
    const tag = tagOf(line, region.tags);
    textLeft = cut.x0;
    paragraphs.push({
      kind: kindOf(cut, marker, tag, region),
      lines: [cut],
      marker: marker?.text,
      level: tag?.heading,
      right: region.right,
    });
  }
  return paragraphs;
}

function startsNew(
  previous: Line,
  line: Line,
  open: Paragraph,
  marker: Marker | undefined,
  textLeft: number,
  region: Region,
): boolean {
  if (marker?.kind === 'bullet') return true;
  const before = tagOf(previous, region.tags)?.paragraph;
  const after = tagOf(line, region.tags)?.paragraph;
  if (before !== undefined && after !== undefined) return before !== after;
  const step = (line.y - previous.y) / Math.max(line.size, previous.size);
  if (step > region.pitchOf(line.size) + paragraphGap) return true;
  if (Math.abs(line.size - previous.size) > 0.08 * previous.size) return true;
  if (/^\s*[([][\w ,&]{1,24}[)\]]\.?$/.test(lastWords(line))) return false;
  const early = endsEarly(previous, line, region.right);
  const closed = isClosed(previous);
  if (closed && (itemCode.test(firstWords(line)) || sectionStart.test(firstWords(line)))) return true;
  if (marker !== undefined && (closed || early || open.marker !== undefined)) return true;
  if (open.lines.length === 1 && previous.bold && line.plain) return true;
  if (open.lines.length === 1 && previous.plain && line.bold && (early || closed)) return true;
  const hangs = open.lines.length > 1 && Math.abs(previous.x0 - textLeft) < 0.3 * line.size;
  const outdented = open.marker !== undefined && line.x0 < textLeft - 0.8 * line.size;
  if (outdented && (hangs || (closed && beginsSentence(line)))) return true;
  return early;
}

/** The printed number of an outcome or an item of provision, with which nothing but a new one begins ("E3.", "F1.2 "). */
const itemCode =
  /^(?:[B-H]\d{1,2}(?:\.\d{1,2})*[.:)]|[B-H]\d{1,2}\.\d{1,2}|(?:outcome|provision|objective|need|target|item) \d{1,2}\s*[:.)\u2013-])\s+\p{Lu}/iu;

/** No sentence goes on with the name of a section and a colon, or with "4 x 20 mins" behind a full stop. */
const sectionStart = /^section [A-K]\d?\s*[:–—|-]|^\d{1,2}\s?[x×]\s?\d{1,3}\s/i;

function firstWords(line: Line): string {
  return line.runs
    .slice(0, 3)
    .map((run) => run.str.slice(run.from, run.to))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trimStart();
}

/** True where the sentence at the end of the line is finished, also where a source tag such as "(K1)" follows. */
export function isClosed(line: Line): boolean {
  const end = lastWords(line);
  return /[.!?:;]["'”’)\]]*(?:\s*[([][\w ,&]{1,24}[)\]])*$/.test(end) || /\([A-Z]{1,6}\d{0,3}\)$/.test(end);
}

/** True where the first word of the next line would have fitted on this one: the writer ended the paragraph. */
export function endsEarly(line: Line, next: Line, right: number): boolean {
  const first = next.runs[0];
  if (first === undefined || /[-\u00ad\u2010]$/.test(lastWords(line))) return false;
  const spare = right - line.x1 - firstWordWidth(first) - 0.25 * line.size;
  const begins = beginsSentence(next);
  if (isClosed(line) && begins) return spare > 0.1 * line.size;
  return spare > (begins ? 1.2 : 3) * line.size;
}

/** True where the line begins as sentences and list items do: with a capital, a number, a quote or a box. */
export function beginsSentence(line: Line): boolean {
  const first = line.runs[0];
  const sign = first === undefined ? '' : first.str.slice(first.from).trimStart().charAt(0);
  return sign !== sign.toLowerCase() || /[\d"“'‘([☐☒✓]/.test(sign);
}

/** The last words of a line, enough to see how it ends. */
export function lastWords(line: Line): string {
  const runs = line.runs.slice(-3);
  return runs
    .map((run) => run.str.slice(run.from, run.to))
    .join(' ')
    .trimEnd();
}

function tagOf(line: Line, tags: Map<string, Tag>): Tag | undefined {
  for (const run of line.runs) {
    const tag = tags.get(run.content);
    if (tag?.paragraph !== undefined) return tag;
  }
  return undefined;
}

function withoutMarker(line: Line, marker: Marker): Line {
  const runs = line.runs.slice(marker.run);
  const first = runs[0];
  if (first === undefined) return line;
  const share = (marker.from - first.from) / Math.max(1, first.to - first.from);
  const shift = marker.from > first.from ? share * first.width : 0;
  const cut = { ...first, from: marker.from, x: first.x + shift, width: first.width - shift };
  return toLine([cut, ...runs.slice(1)]);
}

function dotMarker(line: Line, dots: Region['dots']): Marker | undefined {
  const found = dots.some((dot) => {
    const left = line.x0 - dot.x;
    const above = line.y - dot.y;
    return left > 0 && left < 2.2 * line.size && above > 0 && above < 0.8 * line.size;
  });
  const from = line.runs[0]?.from ?? 0;
  return found ? { text: '•', kind: 'bullet', run: 0, from } : undefined;
}

function kindOf(line: Line, marker: Marker | undefined, tag: Tag | undefined, region: Region) {
  if (tag?.heading !== undefined) return 'heading';
  if (marker !== undefined && marker.kind !== 'number') return 'item';
  const large = line.size >= 1.14 * region.body;
  const words = lastWords(line);
  const sentence = /[.;,]$/.test(words);
  if ((large || line.bold) && !sentence) return 'heading';
  return marker === undefined ? 'paragraph' : 'item';
}
