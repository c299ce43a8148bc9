import { anchoredKey } from '../../review/anchored.ts';
import { CiteButton } from '../case/cite-button.tsx';
import { shortened } from '../reading/corrected-word.ts';
import { shownOf } from '../session/is-partly.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { markWords, needsLook, placedWord } from './annotation-words.ts';
import type { Listed } from './list-annotations.ts';

/** Longer words are cut: the document shows the whole. */
const longest = 180;

type Props = ReviewProps & {
  listed: Listed;
  /** True among the evidence of its own criterion, where naming that would say it twice. */
  isUnderCriterion?: boolean;
  /** The element's id, so that the list can give it the focus; one annotation may stand on the screen twice. */
  id?: string;
};

/** One annotation: its mark, the plan's words (pressing them shows them in the document), the comment, and what to do with it. */
export function AnnotationRow({ listed, state, current, isUnderCriterion, id }: Props) {
  const { revealAnnotation, writeAnnotation, removeAnnotation, askAboutAnnotation } = useActions();
  const { annotation, placed, section, words } = listed;
  const word = markWords[annotation.mark];
  const criterion = current.framework.criteria.find((one) => one.id === annotation.criterion);
  const standing = placedWord(placed, shownOf(state.document));
  const part = state.onOtherPart.get(anchoredKey('annotation', listed.id));
  const isChosen = state.chosen === anchoredKey('annotation', listed.id);
  const named = `${word.toLowerCase()}${words ? ` on “${shortened(words, 60)}”` : ''}`;
  return (
    <li
      class={`annotation annotation-${annotation.mark}${isChosen ? ' chosen' : ''}`}
      id={id}
      data-annotation={listed.id}
      tabIndex={-1}
    >
      <p class="annotation-head">
        <span class={`my-tone my-tone-${annotation.mark}`}>{word}</span>
        {section && <span class="muted"> Section {section}</span>}
        {!isUnderCriterion && (
          <span class="muted">
            {section ? ' · ' : ' '}
            {annotation.criterion === undefined
              ? 'about the document'
              : `${annotation.criterion}${criterion ? ` ${criterion.title}` : ''}`}
          </span>
        )}
      </p>
      {words !== undefined && (
        <button
          type="button"
          class="quote"
          disabled={part !== undefined}
          onClick={() => void revealAnnotation(listed.id)}
        >
          <q>{shortened(words, longest)}</q>
          <span class="quote-go">
            {part === undefined
              ? 'Show in the document'
              : `On ${part === '' ? 'a part that is not shown' : `“${part}”`}; open it to see the words`}
          </span>
        </button>
      )}
      {standing && (
        <p class={needsLook(placed) ? 'annotation-look' : 'hint'}>
          {standing}
          {placed?.state === 'gone' && placed.near.length > 0 && (
            <>
              {' '}
              <button type="button" class="quiet small" onClick={() => void revealAnnotation(listed.id)}>
                Show where they stood<span class="hidden">: {named}</span>
              </button>
            </>
          )}
        </p>
      )}
      {annotation.text !== '' && <p class="annotation-text">{annotation.text}</p>}
      <p class="annotation-acts">
        <button type="button" class="quiet small" onClick={() => writeAnnotation(listed.id)}>
          {annotation.text === '' ? 'Write a comment' : 'Edit'}
          <span class="hidden">: {named}</span>
        </button>
        {placed && placed.state !== 'gone' && <CiteButton from={{ annotation: listed.id }} about={named} />}
        {(annotation.mark === 'question' || annotation.mark === 'concern') && (
          <button type="button" class="quiet small" onClick={() => askAboutAnnotation(listed.id)}>
            Ask the author<span class="hidden">: {named}</span>
          </button>
        )}
        <button type="button" class="quiet small" onClick={() => removeAnnotation(listed.id)}>
          Delete<span class="hidden"> {named}</span>
        </button>
      </p>
    </li>
  );
}
