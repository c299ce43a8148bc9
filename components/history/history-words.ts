import type { What } from '../../review/change.ts';
import { counted, dayWord, dispositionWords } from '../words.ts';

/** What a change did, in a sentence without its full stop; `past` finds the change an undo points at. */
export function historyWord(what: What, past: (seq: number) => What | undefined): string {
  switch (what.kind) {
    case 'score':
      if (what.score === undefined) return `Took back the answer to ${about(what)}`;
      if (what.score.kind === 'level')
        return `Gave ${about(what)} ${what.score.value === undefined ? `level ${what.score.level}` : `“${what.score.value}” (level ${what.score.level})`}`;
      return `Marked ${about(what)} ${what.score.kind === 'na' ? 'not applicable' : 'not evidenced'}: “${what.score.reason}”`;
    case 'comment':
      return what.text === ''
        ? `Took back the comment on ${about(what)}`
        : `Commented on ${about(what)}: “${what.text}”`;
    case 'disposition':
      return what.disposition === undefined
        ? `Took back the answer to a finding of ${about(what)}`
        : `Answered a finding of ${about(what)}: ${dispositionWords[what.disposition].toLowerCase()}`;
    case 'annotation':
      return what.annotation
        ? `Marked words of the document${what.annotation.text && `: “${what.annotation.text}”`}`
        : 'Took a mark off words of the document';
    case 'override':
      return what.level === undefined
        ? 'Took back the stated overall grade'
        : `Stated level ${what.level} as the overall grade: “${what.reason}”`;
    case 'scale':
      return 'Chose another scale to show levels on';
    case 'details':
      return `Changed details for the audit: ${[...Object.keys(what.set), ...(what.clear ?? [])].map(spaced).join(', ')}`;
    case 'child':
      return 'Said how the person is spoken of';
    case 'rename':
      return `Named the review ${what.planRef}`;
    case 'seen':
      return 'Read the document';
    case 'time':
      return `Counted ${counted(Math.max(1, Math.round(what.seconds / 60)), 'minute')} of work`;
    case 'correction':
      return 'Put right how the document was read';
    case 'case':
      return what.case
        ? `Put the review into the case ${what.case.label}`
        : 'Took the review out of its case';
    case 'citation':
      return what.citation
        ? `Cited another document for ${what.citation.criterion}`
        : 'Took away a citation of another document';
    case 'cited':
      return `Words of this document were cited for ${what.criterion} in another review`;
    case 'exception':
      return what.exception
        ? `Recorded an exception for step ${what.step}: “${what.exception.reason}”`
        : `Took back the exception for step ${what.step}`;
    case 'query':
      return what.query
        ? `Wrote a query to an author: “${what.query.question}”`
        : 'Took away a query to an author';
    case 'action':
      return what.action
        ? `Noted what is to be done: “${what.action.text}”`
        : 'Took away something to be done';
    case 'carried':
      return what.carried.how === 'version'
        ? 'Laid a new version of the document beside the review'
        : what.carried.how === 'hand'
          ? 'Moved an answer to other words by hand'
          : 'Moved answers along with the words they are about';
    case 'looked':
      return what.done
        ? 'Looked again at something that changed with the words'
        : 'Marked something to be looked at once more';
    case 'keep':
      if (what.until === undefined) return 'Has the review kept as long as the settings say';
      return what.until === 'always'
        ? 'Has the review kept until somebody deletes it'
        : `Has the review kept to ${dayWord(what.until)}`;
    case 'checked':
      return 'Said that words of a typed text may leave as they are';
    case 'undo': {
      const target = past(what.seq);
      if (!target) return 'Took back a change';
      return target.kind === 'undo'
        ? 'Put back what was taken back'
        : `Took back: ${historyWord(target, past)}`;
    }
  }
}

/** The criterion a change is about; undefined where it is about the whole. */
export function criterionOf(what: What): string | undefined {
  if ('criterion' in what) return what.criterion;
  if (what.kind === 'annotation') return what.annotation?.criterion;
  if (what.kind === 'citation') return what.citation?.criterion;
  if (what.kind === 'query') return what.query?.criterion;
  return undefined;
}

function about({
  criterion,
  section,
  item,
}: {
  criterion?: string;
  section?: string;
  item?: string;
}): string {
  if (criterion === undefined || criterion === '') return 'the whole document';
  if (section !== undefined) return `${criterion}, Section ${section}`;
  return item === undefined ? criterion : `one item of ${criterion}`;
}

/** "docStatus" as "doc status". */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
