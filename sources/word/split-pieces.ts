import type { Block, Look, Stretch } from '../../plan/block.ts';
import { breaksLine } from '../breaks-line.ts';
import { hueOfHex } from '../hue.ts';
import { joinStretches } from '../join-stretches.ts';
import type { Piece } from './read-runs.ts';

/** The words of one block: as proposed, as before, its typed marker and look. */
export type Line = Pick<Block, 'text' | 'was' | 'marker' | 'look' | 'stretches'>;

const typedBullet = /^([•·▪◦‣●○■□–*-]|o(?=\t))[\t \u00a0]+/;

/** How many pieces before and after a line break tell whether it parts statements. */
const telling = 40;

/** Splits the letters of a paragraph at those line breaks that part statements. A heading keeps its lines together. */
export function splitPieces(pieces: Piece[], isHeading: boolean, filled: boolean, bodySize: number): Line[] {
  const lines: Piece[][] = [[]];
  pieces.forEach((piece, index) => {
    const open = lines.at(-1) ?? [];
    const parts = () =>
      breaksLine(plain(open.slice(-telling)), plain(pieces.slice(index + 1, index + telling), '\n'));
    if (piece.text === '\n' && !isHeading && piece.fate !== 'deleted' && parts()) lines.push([]);
    else lines.at(-1)?.push(piece.text === '\n' ? { ...piece, text: ' ' } : piece);
  });
  return lines.map((line) => readLine(line, filled, bodySize)).filter((line) => line !== undefined);
}

function readLine(pieces: Piece[], filled: boolean, bodySize: number): Line | undefined {
  let text = joined(pieces.filter((piece) => piece.fate !== 'deleted'));
  let was = joined(pieces.filter((piece) => piece.fate !== 'added'));
  if (!text.trim() && !was.trim()) return undefined;
  const marker = typedBullet.exec(text)?.[1];
  if (marker) {
    text = text.replace(typedBullet, '');
    was = was.replace(typedBullet, '');
  }
  const line: Line = { text: single(text), look: lookOf(pieces, filled, bodySize) };
  if (single(was) !== line.text) line.was = single(was);
  const stretches = stretchesOf(pieces, marker !== undefined);
  if (stretches) line.stretches = stretches;
  if (marker) line.marker = marker === 'o' ? '◦' : marker === '·' ? '•' : marker;
  return line;
}

/** The colours that a highlighter has in Word, by name; a shade behind the words serves as one too. */
const highlighters: Record<string, string> = {
  yellow: 'ffff00',
  green: '00ff00',
  cyan: '00ffff',
  magenta: 'ff00ff',
  blue: '0000ff',
  red: 'ff0000',
  darkBlue: '00008b',
  darkCyan: '008b8b',
  darkGreen: '006400',
  darkMagenta: '800080',
  darkRed: '8b0000',
  darkYellow: '808000',
};

/** A highlighter is paler than ink: pastel shades count. */
const palestHighlight = 20;

function stretchesOf(pieces: readonly Piece[], hasMarker: boolean): Stretch[] | undefined {
  const loose = pieces.map(({ text, fate, look }) => ({
    text: text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''),
    fate,
    bold: look.bold,
    italic: look.italic,
    underlined: look.underlined,
    colour: hueOfHex(look.colour),
    highlight: look.highlight ? hueOfHex(highlighters[look.highlight]) : hueOfHex(look.fill, palestHighlight),
  }));
  const joined = joinStretches(loose);
  const first = joined?.find(({ text }) => text.trim());
  if (first && hasMarker) first.text = first.text.trimStart().replace(typedBullet, '');
  return joined;
}

function lookOf(pieces: Piece[], filled: boolean, bodySize: number): Look | undefined {
  const shown = pieces.filter((piece) => piece.fate !== 'deleted' && piece.text.trim());
  const letters = shown.length > 0 ? shown : pieces.filter((piece) => piece.text.trim());
  const look: Look = {};
  if (letters.every((piece) => piece.look.bold)) look.bold = true;
  if (letters.every((piece) => piece.look.italic)) look.italic = true;
  if (letters.every((piece) => piece.faint)) look.faint = true;
  if (filled || letters.every((piece) => piece.look.fill)) look.filled = true;
  const weight = letters.reduce((sum, piece) => sum + piece.text.length, 0);
  const size =
    letters.reduce((sum, piece) => sum + (piece.look.size ?? bodySize) * piece.text.length, 0) / weight;
  const relative = Math.round((size / bodySize) * 100) / 100;
  if (relative !== 1) look.size = relative;
  return Object.keys(look).length > 0 ? look : undefined;
}

function joined(pieces: Piece[]): string {
  return pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/^[ \u00a0\t\n]+/, '');
}

function plain(pieces: Piece[], until?: string): string {
  let text = '';
  for (const piece of pieces) {
    if (until && piece.text === until) break;
    if (piece.fate !== 'deleted') text += piece.text;
  }
  return text;
}

function single(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
