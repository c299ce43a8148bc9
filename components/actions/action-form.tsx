import { useEffect, useRef, useState } from 'preact/hooks';
import { actionKinds } from '../../review/action.ts';
import type { KeptAction } from '../../review/incident.ts';
import { useActions, useKeptBeforeLeaving } from '../session/use-session.ts';
import { actionWords } from './action-words.ts';

/** One action to write or change; what is written is kept when the form is left by whatever way but “Leave it”. */
export function ActionForm({ action, onDone }: { action?: KeptAction; onDone: () => void }) {
  const { keepAction } = useActions();
  const [kind, setKind] = useState(action?.kind ?? actionKinds[0]);
  const [text, setText] = useState(action?.text ?? '');
  const [ownerRole, setOwner] = useState(action?.ownerRole ?? '');
  const [due, setDue] = useState(action?.due ?? '');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useRef(action?.id);
  useEffect(() => field.current?.focus(), []);
  const keep = () => {
    const {
      at: _at,
      by: _by,
      id: _id,
      ownerRole: _owner,
      due: _due,
      forExport: _out,
      ...rest
    } = action ?? empty;
    id.current = keepAction(
      {
        ...rest,
        kind,
        text,
        ...(ownerRole.trim() ? { ownerRole: ownerRole.trim() } : {}),
        ...(due ? { due } : {}),
      },
      id.current,
    );
  };
  const isChanged =
    text.trim() !== (action?.text ?? '') ||
    kind !== (action?.kind ?? actionKinds[0]) ||
    ownerRole.trim() !== (action?.ownerRole ?? '') ||
    due !== (action?.due ?? '');
  useKeptBeforeLeaving(() => {
    if (isChanged && text.trim() !== '') keep();
  });
  return (
    <form
      class="fields"
      data-keeps
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') {
          setMissing(true);
          field.current?.focus();
          return;
        }
        if (isChanged) keep();
        onDone();
      }}
    >
      <label>
        Kind
        <select
          value={kind}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setKind(actionKinds.find((one) => one === chosen) ?? kind);
          }}
        >
          {actionKinds.map((one) => (
            <option key={one} value={one}>
              {actionWords[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        What is to be done, without names
        <textarea
          ref={field}
          rows={2}
          maxLength={1000}
          value={text}
          aria-invalid={isMissing && text.trim() === ''}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {isMissing && text.trim() === '' && (
        <p class="bad" role="alert">
          Write in a few words what is to be done.
        </p>
      )}
      <label>
        Whose it is (a role, not a name)
        <input
          type="text"
          autocomplete="off"
          maxLength={100}
          value={ownerRole}
          onInput={(event) => setOwner(event.currentTarget.value)}
        />
      </label>
      <label>
        By when
        <input type="date" value={due} onInput={(event) => setDue(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="submit" class="primary">
          Keep
        </button>
        <button type="button" onClick={onDone}>
          Leave it
        </button>
      </div>
    </form>
  );
}

const empty: Partial<KeptAction> = {};
