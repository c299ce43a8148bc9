import type { Inks, Mark } from '../platform/calls.ts';

/** What a mark means: a query, a strength or a note of the checks, or what the reviewer put on words. */
export type Tone = Mark['tone'];

/** How a mark is painted: in its tone, or stepped back behind those of the criterion that is open. */
export type Paint = Tone | 'quiet';

/** The paint of a mark. */
export function paintOf({ tone, quiet }: Mark): Paint {
  return quiet ? 'quiet' : tone;
}

/**
 * The look of a mark: the word it is called by, since colour is never the only sign, the shape of its line, which tells it
 * without colour, and where that line is.
 */
type Look = { word: string; line: string; colour: string; fill: string; at: 'under' | 'over' };

/**
 * What the reviewer put on words has one ink, and its line above them: the line of a finding on the same words stays to
 * be seen.
 */
function mine(word: string, line: string): Look {
  return { word: `Your ${word}`, line, colour: '#c4479b', fill: '#c4479b1a', at: 'over' };
}

function found(word: string, line: string, colour: string, fill: string): Look {
  return { word, line, colour, fill, at: 'under' };
}

/**
 * Line colours hold 3:1 against white and against near-black paper alike. Fills are see-through, so that the host's own
 * text colour keeps its contrast on light and dark pages.
 */
const looks: Record<Tone, Look> = {
  query: found('Query', 'wavy', '#c05a00', '#ffaa2838'),
  strength: found('Strength', 'solid', '#1a8754', '#3cbe782e'),
  note: found('Note', 'dotted', '#4377d9', '#5a96ff29'),
  'my-comment': mine('comment', 'dotted'),
  'my-strength': mine('strength', 'solid'),
  'my-concern': mine('concern', 'wavy'),
  'my-question': mine('question', 'dashed'),
};

/** Every paint, the most pressing one first. */
export const paints: readonly Paint[] = [
  'query',
  'strength',
  'note',
  'quiet',
  'my-concern',
  'my-question',
  'my-strength',
  'my-comment',
];

/** The word a tone is called by. */
export function toneWord(tone: Tone): string {
  return looks[tone].word;
}

let inks: Inks | undefined;

/** Paints in these colours from here on; in the usual ones where nothing is given. */
export function useInks(chosen: Inks | undefined): void {
  inks = chosen;
}

/** The look of a tone in the colours in use. */
function lookOf(tone: Tone): Look {
  return { ...looks[tone], ...inks?.[tone] };
}

/** A fine line and no fill: there to be found, easy to read past. */
const quietStyle = 'background-color:transparent;text-decoration:underline dotted 2px #8f7752';

/** Declarations that paint words as a highlight. */
export function toneStyle(tone: Paint): string {
  if (tone === 'quiet') return quietStyle;
  const { at, line, colour, fill } = lookOf(tone);
  return `background-color:${fill};text-decoration:${at}line ${line} ${tone === 'query' ? '1.5px' : '2px'} ${colour}`;
}

/** The same for words in a field's mirror, where one element has the marks of all: an edge can stand beside another's line. */
export function inFieldStyle(tone: Paint): string {
  return tone.startsWith('my') ? outlineStyle(tone) : toneStyle(tone);
}

/** Declarations for a whole element that cannot be painted inside. Border styles know no waves: double stands for them. */
export function outlineStyle(tone: Paint): string {
  if (tone === 'quiet') return 'border-bottom:2px dotted #8f7752';
  const { at, line, colour, fill } = lookOf(tone);
  return `background-color:${fill};border-${at === 'under' ? 'bottom' : 'top'}:4px ${line.replace('wavy', 'double')} ${colour}`;
}

/** Declarations for the words the reviewer is looking at now: a double line besides the stronger fill. */
export const chosenStyle = 'background-color:#ffd70073;text-decoration:underline double 3px #8250df';
