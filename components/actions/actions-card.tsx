import { useState } from 'preact/hooks';
import { isReport } from '../../review/action.ts';
import type { KeptAction } from '../../review/incident.ts';
import { useCommands } from '../keys/use-commands.ts';
import { type ReviewProps, useActions } from '../session/use-session.ts';
import { dayWord } from '../words.ts';
import { ActionForm } from './action-form.tsx';
import { actionWords } from './action-words.ts';

/** What is to be done after this review: kind, whose it is, by when, done or not. It goes into the audit return. */
export function ActionsCard({ current }: Pick<ReviewProps, 'current'>) {
  const actions = useActions();
  const [editing, setEditing] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const list: KeptAction[] = [...current.state.actions].map(([id, action]) => ({ ...action, id }));
  const toDo = list.filter(({ done }) => done === undefined).length;
  useCommands([
    {
      id: 'actions',
      run() {
        setOpen(true);
        setTimeout(() => document.querySelector<HTMLElement>('#actions > summary')?.focus());
      },
    },
  ]);
  return (
    <details
      class="card about actions"
      id="actions"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>Actions</h2>
        <span class="muted">{list.length === 0 ? 'None yet' : `${toDo} of ${list.length} to do`}</span>
      </summary>
      <div class="actions-parts">
        {list.length === 0 && (
          <p class="muted">
            Nothing is to be done yet. Actions go into the audit return with a role, never a name.
          </p>
        )}
        {list.length > 0 && (
          <ul class="action-list">
            {list.map((action) => (
              <li key={action.id}>
                {editing === action.id ? (
                  <ActionForm action={action} onDone={() => setEditing(undefined)} />
                ) : (
                  <>
                    <p>
                      <span class="pill">{actionWords[action.kind]}</span> {action.text}
                    </p>
                    <p class="muted">{factsOf(action)}</p>
                    <div class="row">
                      <label class="check">
                        <input
                          type="checkbox"
                          checked={action.done !== undefined}
                          onChange={(event) => actions.setDone(action.id, event.currentTarget.checked)}
                        />
                        <span>
                          {isReport(action) ? 'Reported' : 'Done'}
                          <span class="hidden">: {action.text}</span>
                        </span>
                      </label>
                      <button type="button" class="small" onClick={() => setEditing(action.id)}>
                        Change<span class="hidden">: {action.text}</span>
                      </button>
                      <button
                        type="button"
                        class="small quiet danger"
                        onClick={() => actions.removeAction(action.id)}
                      >
                        Remove<span class="hidden">: {action.text}</span>
                      </button>
                    </div>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {editing === 'new' ? (
          <ActionForm onDone={() => setEditing(undefined)} />
        ) : (
          <div class="row">
            <button type="button" onClick={() => setEditing('new')}>
              Add an action
            </button>
            <button type="button" onClick={() => actions.startReport('data-incident')}>
              Report another child’s data
            </button>
            <button type="button" onClick={() => actions.startReport('safeguarding')}>
              Report a safeguarding concern
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

function factsOf({ section, ownerRole, due, done, reference, later }: KeptAction): string {
  return [
    section && `Section ${section}`,
    ownerRole,
    due && `by ${dayWord(due)}`,
    done && `done ${dayWord(done)}`,
    reference && `reference ${reference}`,
    later && `set aside: ${later}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
