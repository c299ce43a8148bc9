import type { Annotation, AnnotationMark } from '../../review/annotation.ts';
import { anotherChildAsks, reportsOf } from '../../review/incident.ts';
import { likelyCriterion } from '../annotations/likely-criterion.ts';
import { markWords } from '../annotations/annotation-words.ts';
import type { AnchoringWork } from './anchoring-work.ts';
import type { Bench } from './bench.ts';
import { forExport, maskFor } from './masking.ts';
import { judgementOf } from './session-state.ts';

/** What may be changed of an annotation; its words stay where they stand. `criterion` null: about the document at large. */
export type AnnotationEdit = { mark?: AnnotationMark; text?: string; criterion?: string | null };

/** Putting marks and comments on words of the open document. Each is one change, so it is kept at once and can be undone. */
export function annotatingWork(bench: Bench, anchoring: AnchoringWork) {
  const { get, set, services } = bench;
  const masked = (text: string) =>
    forExport(text, maskFor(get().document, get().child, get().advice?.documents));

  function write(id: string, annotation: Annotation | undefined): void {
    bench.held?.change({ kind: 'annotation', id, ...(annotation && { annotation }) });
  }

  /** The annotation as the review now has it, without the stamp of its change. */
  function stored(id: string): Annotation | undefined {
    const found = get().current?.state.annotations.get(id);
    if (!found) return undefined;
    const { mark, anchor, criterion, section, text, forExport: leaves } = found;
    return {
      mark,
      anchor,
      ...(criterion !== undefined && { criterion }),
      ...(section !== undefined && { section }),
      text,
      forExport: leaves,
    };
  }

  /** A comment was being typed on an annotation that was deleted in another window: what was typed brings it back. */
  function putBack(id: string, text: string): void {
    const { writing, current } = get();
    if (writing?.id !== id || text === '') return;
    const last = current?.review.changes.findLast(
      ({ what }) => what.kind === 'annotation' && what.id === id && what.annotation !== undefined,
    )?.what;
    if (last?.kind !== 'annotation' || !last.annotation) return;
    write(id, { ...last.annotation, text, forExport: masked(text) });
    set({ said: 'This was deleted meanwhile. It is put back with what you wrote.' });
  }

  return {
    /**
     * Puts a mark on the words now selected in the document. It is kept before anything is asked; a form for the comment
     * then stands open, except for a strength, which says enough by itself.
     */
    async annotate(mark: AnnotationMark): Promise<void> {
      const before = get();
      if (!bench.held || !before.document || !before.current) return bench.fail(noDocument);
      if (isStopped(bench)) return bench.fail(stopped);
      const answer = await bench.told(services.document.selection());
      const { document, current } = get();
      // Another review was taken in hand while the words were asked for; the same one may have been noted anew meanwhile.
      if (!answer || !document || current?.review.id !== before.current.review.id) return;
      const anchor = anchoring.anchorFor(answer.spans);
      if (!anchor) return bench.fail(nothingSelected);
      const id = services.newId();
      const { criterion, section, why } = likelyCriterion(answer.spans, {
        plan: document.plan,
        framework: current.framework,
        judgement: judgementOf(get()),
        annotations: current.state.annotations,
        open: get().open,
      });
      write(id, {
        mark,
        anchor,
        ...(criterion !== undefined && { criterion }),
        ...(section !== undefined && { section }),
        text: '',
        forExport: '',
      });
      const said = `${markWords[mark]} kept, ${criterion === undefined ? 'about the document' : `under ${criterion}`}.`;
      set({
        said: mark === 'strength' ? said : `${said} Write the comment, or leave it.`,
        ...(mark !== 'strength' && { writing: { id, why } }),
        problem: undefined,
      });
    },
    /** Opens the form of an annotation; undefined closes it. */
    writeAnnotation(id: string | undefined): void {
      set({ writing: id === undefined ? undefined : { id } });
    },
    editAnnotation(id: string, edit: AnnotationEdit): void {
      const before = stored(id);
      if (!before) {
        putBack(id, edit.text?.trim() ?? '');
        return;
      }
      const { criterion: _criterion, ...rest } = before;
      const criterion = edit.criterion === undefined ? before.criterion : (edit.criterion ?? undefined);
      const text = edit.text?.trim() ?? before.text;
      const next: Annotation = {
        ...rest,
        mark: edit.mark ?? before.mark,
        ...(criterion !== undefined && { criterion }),
        text,
        forExport: text === before.text ? before.forExport : masked(text),
      };
      const isSame =
        next.mark === before.mark && next.text === before.text && next.criterion === before.criterion;
      if (!isSame) write(id, next);
      // Once it was chosen by hand, nobody asks why it was guessed.
      if (edit.criterion !== undefined && get().writing?.id === id) set({ writing: { id } });
    },
    removeAnnotation(id: string): void {
      const before = stored(id);
      if (!before) return;
      write(id, undefined);
      const { writing, chosen } = get();
      set({
        said: `${markWords[before.mark]} deleted. Undo puts it back.`,
        ...(writing?.id === id && { writing: undefined }),
        ...(chosen === `annotation:${id}` && { chosen: undefined }),
      });
    },
  };
}

/** The review waits behind a question about another child's data or a report that is due. */
function isStopped(bench: Bench): boolean {
  const { current, reporting } = bench.get();
  if (!current) return false;
  const asks = anotherChildAsks(judgementOf(bench.get())?.findings ?? [], current.state);
  return reporting !== undefined || asks.length > 0 || reportsOf(current.state).due.length > 0;
}

const stopped = {
  code: 'stopped',
  sentence:
    'The review waits for the answer or the report asked for in this panel, so nothing was marked. Give it first, then press the key again.',
};

const nothingSelected = {
  code: 'nothing-selected',
  sentence:
    'No words of this document are selected, or they stand where nothing was read, so nothing was marked. Select words of the plan in the document, then press again.',
};

const noDocument = {
  code: 'nothing-selected',
  sentence:
    'The plan is not open beside this review, so nothing was marked. Open the plan, then select words in it.',
};
