import type { Change, What } from '../../review/change.ts';
import { counted } from '../words.ts';

/** So many changes are named; more are counted. */
const fewChanges = 3;

/** What another window changed, in a sentence: "Changed in another window: level of P-E3." Nothing where nobody made it. */
export function changedElsewhere(changes: readonly Change[]): string | undefined {
  const named = [...new Set(changes.flatMap(({ what }) => wordOf(what) ?? []))];
  if (named.length === 0) return undefined;
  const said = named.length > fewChanges ? counted(named.length, 'thing') : named.join(', ');
  return `Changed in another window: ${said}.`;
}

/** What one change is about; undefined for what a reading or a clock notes by itself. */
function wordOf(what: What): string | undefined {
  switch (what.kind) {
    case 'score':
      return `level of ${placeOf(what)}`;
    case 'comment':
      return `comment on ${placeOf(what)}`;
    case 'disposition':
      return `answer to a finding of ${what.criterion}`;
    case 'annotation':
      return 'an annotation';
    case 'override':
      return 'the overall grade';
    case 'scale':
      return 'the scale';
    case 'details':
      return 'details';
    case 'child':
      return 'about the person';
    case 'rename':
      return 'the plan reference';
    case 'correction':
      return 'how the document was read';
    case 'case':
      return 'the case';
    case 'citation':
      return 'cited evidence';
    case 'exception':
      return `the exception to ${what.step}`;
    case 'query':
      return 'a question to an author';
    case 'action':
      return 'an action';
    case 'undo':
      return 'something was undone';
    case 'keep':
      return 'how long it is kept';
    case 'looked':
    case 'checked':
    case 'carried':
    case 'cited':
    case 'seen':
    case 'time':
      return undefined;
  }
}

function placeOf({ criterion, section }: { criterion?: string; section?: string }): string {
  return [criterion || 'the whole document', section && `Section ${section}`].filter(Boolean).join(', ');
}
