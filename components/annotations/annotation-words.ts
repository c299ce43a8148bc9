import type { AnnotationMark } from '../../review/annotation.ts';
import type { PlacedHere } from '../session/anchoring-work.ts';

/** The word for each mark. */
export const markWords: Record<AnnotationMark, string> = {
  comment: 'Comment',
  strength: 'Strength',
  concern: 'Concern',
  question: 'Question',
};

/** The letter that puts each mark on selected words: with Alt and Shift in a page, alone in our viewer. As in `overlay/annotation-keys.ts`. */
export const annotationKeyOf: Record<AnnotationMark, string> = {
  comment: 'C',
  strength: 'S',
  concern: 'W',
  question: 'Q',
};

/**
 * How an annotation's words stand, for a line of the list; undefined where they are where they were. `shown`: how much of
 * the document is open beside the review.
 */
export function placedWord(
  placed: PlacedHere | undefined,
  shown: 'all' | 'partly' | 'nothing',
): string | undefined {
  if (shown === 'nothing') return 'Open the plan to see its words.';
  if (!placed) return 'Its words have not been looked for yet.';
  switch (placed.state) {
    case 'found':
      return undefined;
    case 'moved':
      return 'Moved: the same words stand in another place now.';
    case 'changed':
      return 'Words changed: look again.';
    case 'gone':
      if (placed.unknown) return unknownWord;
      return shown === 'partly' && placed.why !== 'several' ? notShownWord : goneWords[placed.why];
  }
}

const unknownWord =
  'Not looked for: the reading it was made in is not remembered on this device. Look for its words yourself.';

/** Nothing is called gone while it may stand in a part that nobody has opened. */
const notShownWord =
  'Not in the parts that were read so far. Its words may stand in a part that was not shown yet.';

const goneWords = {
  deleted: 'Gone: these words were taken out.',
  several: 'Gone: its words stand in several places now, and which was meant cannot be told.',
  'cannot-tell': 'Gone: where its words are now cannot be told.',
} as const;

/** True where a person should look again: the words are others now, or are not there. */
export function needsLook(placed: PlacedHere | undefined): boolean {
  return placed?.state === 'changed' || placed?.state === 'gone';
}
