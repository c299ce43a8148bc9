import { useEffect, useRef, useState } from 'preact/hooks';
import { anchoredKey } from '../../review/anchored.ts';
import { annotationMarks } from '../../review/annotation.ts';
import { focusLater } from '../review/go.ts';
import { useCommands, useEntries } from '../keys/use-commands.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { counted } from '../words.ts';
import { AnnotationFilters } from './annotation-filters.tsx';
import { AnnotationRow } from './annotation-row.tsx';
import { annotationKeyOf, markWords, needsLook } from './annotation-words.ts';
import { type AnnotationFilter, isIn, listAnnotations } from './list-annotations.ts';

/** Marks and comments of the reviewer's own on words of the plan: how to make one, and all of them in the order of the plan. */
export function AnnotationsCard({ state, current }: ReviewProps) {
  const { annotate, revealAnnotation, say } = useActions();
  const [filter, setFilter] = useState<AnnotationFilter>({});
  const [isOpen, setOpen] = useState(false);
  const plan = state.document?.plan;
  const all = listAnnotations(current.state.annotations, state.placed, plan);
  const shown = all.filter((listed) => isIn(listed, filter));
  const look = all.filter(({ placed }) => needsLook(placed)).length;

  /** Opens the list at one of them; the focus goes there. */
  const goTo = (id: string) => {
    setOpen(true);
    if (!shown.some((listed) => listed.id === id)) setFilter({});
    focusLater(`#${CSS.escape(rowId(id))}`);
  };
  const step = (from: string | undefined, by: 1 | -1) => {
    const at = shown.findIndex(({ id }) => id === from);
    const next = shown[at === -1 ? (by === 1 ? 0 : shown.length - 1) : at + by];
    if (!next) return say(by === 1 ? 'This is the last annotation.' : 'This is the first annotation.');
    goTo(next.id);
    void revealAnnotation(next.id);
  };
  const chosen = all.find(({ id }) => anchoredKey('annotation', id) === state.chosen)?.id;
  useCommands([
    {
      id: 'annotation.next',
      run: ({ annotation }) => step(annotation ?? chosen, 1),
      isAvailable: () => all.length > 0,
    },
    {
      id: 'annotation.previous',
      run: ({ annotation }) => step(annotation ?? chosen, -1),
      isAvailable: () => all.length > 0,
    },
  ]);
  useEntries(() =>
    all.map(({ id, annotation, words, section }) => ({
      id: `annotation:${id}`,
      group: 'Annotations',
      title: annotation.text || (words === undefined ? markWords[annotation.mark] : `“${shortened(words)}”`),
      words: words ?? '',
      note: `${markWords[annotation.mark]}${section === undefined ? '' : `, Section ${section}`}`,
      run: () => {
        goTo(id);
        void revealAnnotation(id);
      },
    })),
  );
  useEffect(() => {
    // Chosen in the document.
    if (chosen !== undefined) goTo(chosen);
  }, [state.choice]);
  const count = useRef(all.length);
  useEffect(() => {
    // What had the focus went with the annotation that was deleted.
    if (all.length < count.current && document.activeElement === document.body)
      focusLater('#annotations-title');
    count.current = all.length;
  }, [all.length]);

  return (
    <section class="card annotations" id="annotations" aria-labelledby="annotations-title">
      <h2 id="annotations-title" tabIndex={-1}>
        Your annotations
      </h2>
      <fieldset class="annotation-new">
        <legend>Annotate the selected words:</legend>
        {annotationMarks.map((mark) => (
          <button
            key={mark}
            type="button"
            disabled={plan === undefined}
            title={`In the document: Alt+Shift+${annotationKeyOf[mark]}`}
            onClick={() => void annotate(mark)}
          >
            {markWords[mark]}
          </button>
        ))}
      </fieldset>
      {all.length === 0 ? (
        <HowTo isOpen={plan !== undefined} isViewer={plan !== undefined && plan.source !== 'page'} />
      ) : (
        <details class="more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {counted(all.length, 'annotation')} in the order of the plan
            {look > 0 && `, ${look} to look at again`}
          </summary>
          {isOpen && (
            <>
              <AnnotationFilters {...{ all, filter }} onFilter={setFilter} />
              {shown.length < all.length && (
                <p class="hint" role="status">
                  {shown.length} of {all.length} shown.
                </p>
              )}
              {plan === undefined && <p class="hint">Open the plan to see the words they stand on.</p>}
              <ul class="annotation-list">
                {shown.map((listed) => (
                  <AnnotationRow key={listed.id} id={rowId(listed.id)} {...{ listed, state, current }} />
                ))}
              </ul>
            </>
          )}
        </details>
      )}
    </section>
  );
}

function HowTo({ isOpen, isViewer }: { isOpen: boolean; isViewer: boolean }) {
  if (!isOpen) return <p class="hint">None yet. Open the plan to put one on its words.</p>;
  const keys = annotationMarks.map((mark) => `${annotationKeyOf[mark]} ${markWords[mark].toLowerCase()}`);
  return (
    <p class="hint">
      None yet. Select words in the document, then press {isViewer ? 'a letter' : 'Alt+Shift and a letter'}:{' '}
      {keys.join(', ')}. Or press a button here. Nothing of the plan’s words is copied.
    </p>
  );
}

function rowId(id: string): string {
  return `annotation-${id}`;
}

/** Words of the plan as the command menu prints them: enough to tell one from another. */
function shortened(words: string): string {
  return words.length > 90 ? `${words.slice(0, 90).replace(/\s\S*$/, '')} …` : words;
}
