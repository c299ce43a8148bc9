import { useId, useMemo, useState } from 'preact/hooks';
import type { Plan } from '../../plan/plan.ts';
import type { CheckContext } from '../../rubric/finding.ts';
import { type ThreadMatrix, threadMatrix } from '../../rubric/thread-matrix.ts';
import { ChainTable } from './chain-table.tsx';
import { MatrixTable } from './matrix-table.tsx';

/** A plan's thread to show; `wide`: there is room for the matrix at once. */
export type ThreadProps = { plan: Plan; child: CheckContext['child']; wide: boolean };

const views = [
  { id: 'matrix', title: 'Matrix' },
  { id: 'ahead', title: 'From need to provision' },
  { id: 'back', title: 'From provision back' },
] as const;
type View = (typeof views)[number]['id'];

/** The golden thread as a matrix, or as the chain read each way; where it cannot be followed, why. */
export function ThreadViews({ plan, child, wide }: ThreadProps) {
  const [view, setView] = useState<View>(wide ? 'matrix' : 'ahead');
  const name = useId();
  const answer = useMemo(() => threadMatrix(plan, child), [plan, child]);
  if (!answer.ok) return <p>{answer.why}</p>;
  return (
    <>
      <fieldset class="thread-views">
        <legend class="hidden">How to read it</legend>
        {views.map(({ id, title }) => (
          <label key={id} class="check">
            <input type="radio" name={name} checked={view === id} onChange={() => setView(id)} />
            {title}
          </label>
        ))}
      </fieldset>
      <p class="hint">
        <span aria-hidden="true">●</span> printed: the plan ties the two. <span aria-hidden="true">○</span> by
        words: both seem to be about the same, which a person confirms. A gap may be filled in words that were
        not recognised.
      </p>
      <Table view={view} matrix={answer.matrix} />
    </>
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
