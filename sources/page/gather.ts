import type { Hue, Look } from '../../plan/block.ts';
import { breaksLine } from '../breaks-line.ts';
import { joinStretches, type LooseStretch } from '../join-stretches.ts';
import type { DraftBlock, Field, LivePiece } from './page-reading.ts';

/** How a stretch of text looks and what befell it. `pixels` is its type size. */
export type Ink = {
  fate: 'kept' | 'added' | 'deleted';
  bold: boolean;
  italic: boolean;
  faint: boolean;
  /** Marks that drafts use for what is new. */
  underlined?: boolean;
  colour?: Hue;
  highlight?: Hue;
  pixels: number;
};

/** Where letters come from: a text node, a field's value, or nowhere that could be painted. */
export type Origin = { node: Text } | { field: Field } | undefined;

/** One line of a paragraph as it grows. */
type Line = {
  text: string;
  was: string;
  pieces: LivePiece[];
  letters: number;
  bold: number;
  italic: number;
  faint: number;
  size: number;
  /** The letters by their ink, deleted ones in their places. */
  inked: { text: string; ink: Ink }[];
  /** The last letters of `text` and of `was`: to look into a text that grows would copy the whole of it each time. */
  end: string;
  wasEnd: string;
  last?: Text;
};

/** A paragraph as it grows: white space is made single and each letter keeps its way back to the page. */
export type Gather = {
  add: (data: string, offset: number, origin: Origin, ink: Ink) => void;
  /** A line break; whether it parts two statements is told when both lines are known. */
  breakLine: () => void;
  isEmpty: () => boolean;
  /** Ends the paragraph and gives its lines. A heading keeps its lines together. */
  take: (isHeading: boolean, isList: boolean) => DraftLine[];
};

/** One finished line of a paragraph, with its way back to the page. */
export type DraftLine = Pick<
  DraftBlock,
  'text' | 'was' | 'marker' | 'look' | 'stretches' | 'pieces' | 'pixels'
>;

const nothingShown = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Starts an empty paragraph. */
export function startGather(): Gather {
  let lines: Line[] = [emptyLine()];
  const current = (): Line => lines.at(-1) ?? emptyLine();
  return {
    add: (data, offset, origin, ink) => {
      const line = current();
      // Labels and values are often parted by style alone: "Status" and "Draft" in two neighbouring spans.
      if (isGlued(line, data, origin)) {
        note(line, ' ', ink);
        line.text += ' ';
        line.was += ' ';
        line.end = line.wasEnd = ' ';
      }
      if (origin && 'node' in origin) line.last = origin.node;
      for (let at = 0; at < data.length; at += 1) {
        const letter = data.charAt(at);
        if (nothingShown.test(letter)) continue;
        const shown = letter.trim() || ' ';
        note(line, shown, ink);
        if (ink.fate !== 'added' && (line.wasEnd + shown).trim()) {
          line.was += shown;
          line.wasEnd = shown;
        }
        if (shown !== ' ') weigh(line, ink);
        if (ink.fate === 'deleted' || !(line.end + shown).trim()) continue;
        if (origin) extend(line.pieces, origin, line.text.length, offset + at);
        line.text += shown;
        line.end = shown;
      }
    },
    breakLine: () => lines.push(emptyLine()),
    isEmpty: () => lines.every((line) => !line.text.trim() && !line.was.trim()),
    take: (isHeading, isList) => {
      const done = joinLines(lines, isHeading).flatMap((line) => finish(line, isList) ?? []);
      lines = [emptyLine()];
      return done;
    },
  };
}

function emptyLine(): Line {
  return {
    text: '',
    was: '',
    pieces: [],
    letters: 0,
    bold: 0,
    italic: 0,
    faint: 0,
    size: 0,
    inked: [],
    end: '',
    wasEnd: '',
  };
}

function note(line: Line, letter: string, ink: Ink): void {
  const last = line.inked.at(-1);
  if (last?.ink === ink) last.text += letter;
  else line.inked.push({ text: letter, ink });
}

function isGlued(line: Line, data: string, origin: Origin): boolean {
  if (!line.last || !origin || !('node' in origin)) return false;
  if (!/[\p{Ll}\d:]/u.test(line.end) || !/^\p{Lu}/u.test(data)) return false;
  const [before, after] = [line.last.parentElement, origin.node.parentElement];
  const formatting = 'b,strong,i,em,u,font,sub,sup,ins,del,mark';
  return before !== after && !before?.matches(formatting) && !after?.matches(formatting);
}

function weigh(line: Line, ink: Ink): void {
  line.letters += 1;
  line.size += ink.pixels;
  if (ink.bold) line.bold += 1;
  if (ink.italic) line.italic += 1;
  if (ink.faint) line.faint += 1;
}

function extend(pieces: LivePiece[], origin: NonNullable<Origin>, from: number, offset: number): void {
  const last = pieces.at(-1);
  const follows = last && last.from + last.length === from && last.offset + last.length === offset;
  if (
    follows &&
    ('node' in origin
      ? last.kind === 'text' && last.node === origin.node
      : last.kind === 'field' && last.field === origin.field)
  ) {
    last.length += 1;
  } else if ('node' in origin) pieces.push({ kind: 'text', node: origin.node, from, offset, length: 1 });
  else pieces.push({ kind: 'field', field: origin.field, from, offset, length: 1 });
}

function joinLines(lines: Line[], isHeading: boolean): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (!before || (isHeading ? false : breaksLine(before.text || before.was, line.text || line.was))) {
      joined.push(line);
      continue;
    }
    if (before.text && !before.text.endsWith(' ')) before.text += ' ';
    if (before.was && !before.was.endsWith(' ')) before.was += ' ';
    const shift = before.text.length;
    for (const piece of line.pieces) before.pieces.push({ ...piece, from: piece.from + shift });
    before.text += line.text;
    before.was += line.was;
    const glue = before.inked.at(-1);
    if (glue) glue.text += ' ';
    before.inked.push(...line.inked);
    for (const key of ['letters', 'bold', 'italic', 'faint', 'size'] as const) before[key] += line[key];
  }
  return joined;
}

const typedBullet = /^([•·▪◦‣●○■□§\uf0a7\uf0b7–*-])\s+/;
const typedListMark = /^([•·▪◦‣●○■□§\uf0a7\uf0b7–*o-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+/i;

function finish(line: Line, isList: boolean): DraftLine | undefined {
  const start = isList ? typedListMark : typedBullet;
  const found = start.exec(line.text);
  const cut = found?.[0].length ?? 0;
  const text = line.text.slice(cut).trim();
  const was = line.was.replace(cut > 0 ? start : /^$/, '').trim();
  if (!text && !was) return undefined;
  const pieces = line.pieces.flatMap((piece) => {
    const hidden = Math.max(0, cut - piece.from);
    const length = Math.min(piece.length - hidden, text.length - (piece.from + hidden - cut));
    return length > 0
      ? { ...piece, from: piece.from + hidden - cut, offset: piece.offset + hidden, length }
      : [];
  });
  const done: DraftLine = { text, pieces };
  if (was !== text) done.was = was;
  const stretches = joinStretches(line.inked.map(toLoose));
  if (stretches) done.stretches = stretches;
  const lead = stretches?.find((stretch) => stretch.text.trim());
  if (lead && cut > 0) lead.text = lead.text.trimStart().replace(start, '');
  const mark = found?.[1];
  if (mark) done.marker = mark === 'o' ? '◦' : /[·§\uf0a7\uf0b7]/.test(mark) ? '•' : mark;
  const look: Look = {};
  if (line.letters > 0 && line.bold === line.letters) look.bold = true;
  if (line.letters > 0 && line.italic === line.letters) look.italic = true;
  if (line.letters > 0 && line.faint === line.letters) look.faint = true;
  done.look = look;
  if (line.letters > 0) done.pixels = line.size / line.letters;
  return done;
}

function toLoose({ text, ink }: Line['inked'][number]): LooseStretch {
  const { fate, bold, italic, underlined, colour, highlight } = ink;
  return { text, fate, bold, italic, underlined, colour, highlight };
}
