import type { Mark } from '../platform/calls.ts';

/** What a mark means: a query, a strength or a note. */
export type Tone = Mark['tone'];

/** How a mark is painted: in its tone, or stepped back behind those of the criterion that is open. */
export type Paint = Tone | 'quiet';

/** The paint of a mark. */
export function paintOf({ tone, quiet }: Mark): Paint {
  return quiet ? 'quiet' : tone;
}

/** The word a tone is called by, since colour is never the only sign. */
export const toneWords: Record<Tone, string> = { query: 'Query', strength: 'Strength', note: 'Note' };

/** Line under marked words: its shape tells the tone without colour. */
export const toneLines: Record<Tone, string> = { query: 'wavy', strength: 'solid', note: 'dotted' };

/** Line colours hold 3:1 against white and against near-black paper alike. */
const lineColours: Record<Tone, string> = { query: '#c05a00', strength: '#1a8754', note: '#4377d9' };

/** Fills are see-through, so that the host's own text colour keeps its contrast on light and dark pages. */
const fills: Record<Tone, string> = {
  query: 'rgb(255 170 40 / 22%)',
  strength: 'rgb(60 190 120 / 18%)',
  note: 'rgb(90 150 255 / 16%)',
};

/** A fine line and no fill: there to be found, easy to read past. */
const quietStyle = 'background-color:transparent;text-decoration:underline dotted 2px #8f7752';

/** Declarations that paint words, for a highlight or for a mark in a field's mirror. */
export function toneStyle(tone: Paint): string {
  if (tone === 'quiet') return quietStyle;
  return `background-color:${fills[tone]};text-decoration:underline ${toneLines[tone]} ${tone === 'query' ? '1.5px' : '2px'} ${lineColours[tone]}`;
}

/** Declarations for a whole element that cannot be painted inside. Border styles know no waves: double stands for them. */
export function outlineStyle(tone: Paint): string {
  if (tone === 'quiet') return 'border-bottom:2px dotted #8f7752';
  const line = { query: 'double', strength: 'solid', note: 'dotted' }[tone];
  return `background-color:${fills[tone]};border-bottom:4px ${line} ${lineColours[tone]}`;
}

/** Declarations for the words the reviewer is looking at now: a double line besides the stronger fill. */
export const chosenStyle =
  'background-color:rgb(255 215 0 / 45%);text-decoration:underline double 3px #8250df';
