import { useCommands } from '../keys/use-commands.ts';
import { judgementOf } from '../session/session-state.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { AskCase } from './ask-case.tsx';
import { CiteDialog } from './cite-dialog.tsx';

/** What keys do with the case of the review at hand, and what is asked and told of it, whatever part of the review shows. */
export function CaseDesk({ state, current }: ReviewProps) {
  const actions = useActions();
  const { caseSeen, caseQuestion, citing, lastCited } = state;
  const members = caseSeen?.members ?? [];
  const step = (by: 1 | -1) => {
    const at = members.findIndex(({ review }) => review === current.review.id);
    const next = members[(at + by + members.length) % members.length];
    if (next) void actions.switchTo(next.review);
  };
  const isMany = () => members.length > 1;
  useCommands([
    { id: 'case.next', run: () => step(1), isAvailable: isMany },
    { id: 'case.previous', run: () => step(-1), isAvailable: isMany },
    {
      id: 'case.cite',
      isAvailable: isMany,
      run: ({ finding, annotation }) => {
        const found = judgementOf(state)?.findings.find(({ id }) => id === finding);
        if (found) void actions.cite({ finding: found });
        else if (annotation !== undefined) void actions.cite({ annotation });
        else void actions.cite({ selection: true });
      },
    },
  ]);
  return (
    <>
      {caseQuestion && <AskCase question={caseQuestion} />}
      {lastCited && (
        <p class="notice case-cited" role="status">
          Cited in {lastCited.planRef}, {lastCited.criterion}.{' '}
          <button type="button" class="small" onClick={() => void actions.undoCite()}>
            Take it back
          </button>
        </p>
      )}
      {citing && <CiteDialog citing={citing} members={members} own={current.review.id} />}
    </>
  );
}
