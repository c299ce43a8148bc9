import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { annotationMarks } from '../../review/annotation.ts';
import { useCommands } from '../keys/use-commands.ts';
import { OtherText } from '../review/other-text.tsx';
import { shortened } from '../reading/corrected-word.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { useKeptText } from '../session/use-kept-text.ts';
import { markWords } from './annotation-words.ts';
import { type InForce, listAnnotations, markOf } from './list-annotations.ts';

/**
 * The form of the annotation that was made or is being edited, over the panel wherever that is scrolled to. Always there,
 * so that words are annotated by command in every view of a review.
 */
export function AnnotationForm({ state, current }: ReviewProps) {
  const { annotate } = useActions();
  useCommands(
    annotationMarks.map((mark) => ({
      id: `annotate.${mark}` as const,
      run: () => void annotate(mark),
      isAvailable: () => state.document !== undefined,
    })),
  );
  const { writing } = state;
  const annotation = writing && current.state.annotations.get(writing.id);
  if (!writing || !annotation) return null;
  const one = new Map([[writing.id, annotation]]);
  const [listed] = listAnnotations(one, state.placed, state.document?.plan);
  return (
    <OpenForm
      key={writing.id}
      id={writing.id}
      why={writing.why}
      annotation={annotation}
      words={listed?.words}
      {...{ state, current }}
    />
  );
}

type Props = ReviewProps & { id: string; why?: string; annotation: InForce; words?: string };

/**
 * The annotation is kept already: Enter and Escape both go back with what is written, and Undo takes it back. The focus
 * returns to where it was.
 */
function OpenForm({ id, why, annotation, words, current }: Props) {
  const { editAnnotation, writeAnnotation, removeAnnotation, masked } = useActions();
  const {
    own: text,
    setOwn: setText,
    keep,
    keepAll,
    theirs,
    settle,
  } = useKeptText(annotation.text, (written) => editAnnotation(id, { text: written }), { atPauses: false });
  const [isAway, setAway] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const from = useRef<Element | null>(null);
  const name = useId();
  useEffect(() => {
    from.current = document.activeElement;
    window.focus();
    field.current?.focus();
    setAway(!document.hasFocus());
    const isBack = () => setAway(false);
    addEventListener('focus', isBack);
    return () => {
      removeEventListener('focus', isBack);
      // Another annotation was made meanwhile: what was typed here is kept.
      latest.current();
      const before = from.current;
      const back = before instanceof HTMLElement && before !== document.body && before.isConnected;
      // What had the focus may stand in a part of the screen that is drawn anew just now.
      setTimeout(() => {
        if (document.activeElement === document.body)
          (back ? before : document.querySelector<HTMLElement>('#annotations-title'))?.focus({
            preventScroll: true,
          });
      });
    };
  }, []);
  const latest = useRef(keepAll);
  latest.current = keepAll;
  const close = () => {
    keepAll();
    writeAnnotation(undefined);
  };
  const exported = masked(text);
  return (
    <form
      class="annotation-form card"
      data-keeps
      aria-labelledby={`${name}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <h2 id={`${name}-title`}>
        {markWords[annotation.mark]} {words === undefined ? '' : <q>{shortened(words, 90)}</q>}
      </h2>
      {isAway && (
        <p class="hint">
          Kept. Press F6 or click here to write the comment, or go on reading: it can be written later.
        </p>
      )}
      <label for={`${name}-text`}>Comment</label>
      <textarea
        id={`${name}-text`}
        ref={field}
        rows={2}
        value={text}
        aria-describedby={`${name}-hint ${name}-keys`}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          close();
        }}
      />
      <OtherText {...{ theirs, settle }} />
      <p id={`${name}-hint`} class="hint">
        {text.trim() === ''
          ? 'Write about the document, not the person. Names and the plan’s words are masked in exports.'
          : exported === undefined
            ? 'Nothing to mask: exports carry it as written.'
            : `In exports: ${exported}`}
      </p>
      <label for={`${name}-criterion`}>Criterion</label>
      <select
        id={`${name}-criterion`}
        value={annotation.criterion ?? ''}
        aria-describedby={why === undefined ? undefined : `${name}-why`}
        onChange={(event) => editAnnotation(id, { criterion: event.currentTarget.value || null })}
      >
        <option value="">About the document</option>
        {current.framework.parts.map((part) => (
          <optgroup key={part.id} label={part.title}>
            {current.framework.criteria
              .filter((criterion) => criterion.part === part.id)
              .map((criterion) => (
                <option key={criterion.id} value={criterion.id}>
                  {criterion.id} {criterion.title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {why !== undefined && (
        <p id={`${name}-why`} class="hint">
          {annotation.criterion === undefined ? 'Put under none' : 'Put here first'}: {lowerFirst(why)} Type
          its letters to choose another.
        </p>
      )}
      <fieldset class="annotation-marks">
        <legend>Mark as</legend>
        {annotationMarks.map((mark) => (
          <label key={mark}>
            <input
              type="radio"
              name={`${name}-mark`}
              value={mark}
              checked={annotation.mark === mark}
              onChange={(event) => editAnnotation(id, { mark: markOf(event.currentTarget.value) })}
            />
            {markWords[mark]}
          </label>
        ))}
      </fieldset>
      <p class="annotation-acts">
        <button type="submit" class="primary">
          Keep
        </button>
        <button type="button" onClick={() => removeAnnotation(id)}>
          Delete
        </button>
      </p>
      <p id={`${name}-keys`} class="hint">
        Enter or Escape keeps it and goes back; Shift and Enter begins a line.
      </p>
    </form>
  );
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
