import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../plan/plan.ts';
import type { CheckContext } from '../../rubric/finding.ts';
import { type ThreadMatrix, threadMatrix } from '../../rubric/thread-matrix.ts';
import { ChainTable } from './chain-table.tsx';
import { MatrixTable } from './matrix-table.tsx';

type Props = { plan: Plan; child: CheckContext['child']; onClose: () => void };

const views = [
  { id: 'matrix', title: 'Matrix' },
  { id: 'ahead', title: 'From need to provision' },
  { id: 'back', title: 'From provision back' },
] as const;
type View = (typeof views)[number]['id'];

/** From this width on the matrix is the first thing shown, in CSS pixels; under it the narrower list is. */
const wide = 640;

/** The golden thread on a sheet of its own: a matrix, and the chain read each way. Escape or Close goes back. */
export function ThreadDialog({ plan, child, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [view, setView] = useState<View>(() => (innerWidth >= wide ? 'matrix' : 'ahead'));
  const answer = useMemo(() => threadMatrix(plan, child), [plan, child]);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="thread" aria-labelledby="thread-title" onClose={onClose}>
      <header class="thread-head">
        <h2 id="thread-title">The golden thread</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      {answer.ok ? (
        <>
          <fieldset class="thread-views">
            <legend class="hidden">How to read it</legend>
            {views.map(({ id, title }) => (
              <label key={id} class="check">
                <input type="radio" name="thread-view" checked={view === id} onChange={() => setView(id)} />
                {title}
              </label>
            ))}
          </fieldset>
          <p class="hint">
            <span aria-hidden="true">●</span> printed: the plan ties the two.{' '}
            <span aria-hidden="true">○</span> by words: both seem to be about the same, which a person
            confirms. A gap may be filled in words that were not recognised.
          </p>
          <Table view={view} matrix={answer.matrix} />
        </>
      ) : (
        <p>{answer.why}</p>
      )}
    </dialog>
  );
}

function Table({ view, matrix }: { view: View; matrix: ThreadMatrix }) {
  switch (view) {
    case 'matrix':
      return <MatrixTable matrix={matrix} />;
    case 'ahead':
      return <ChainTable matrix={matrix} from="need" />;
    case 'back':
      return <ChainTable matrix={matrix} from="provision" />;
  }
}
