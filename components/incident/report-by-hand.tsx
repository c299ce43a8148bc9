import { useId, useRef, useState } from 'preact/hooks';
import type { Current } from '../session/session-state.ts';
import { useActions } from '../session/use-session.ts';

type Props = { kind: 'data-incident' | 'safeguarding'; current: Current };

/** A report that a person begins: what was seen, in their own words, then the council's step. */
export function ReportByHand({ kind, current }: Props) {
  const actions = useActions();
  const [text, setText] = useState('');
  const [section, setSection] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isChild = kind === 'data-incident';
  return (
    <section class="card incident" aria-labelledby="incident-title">
      <h1 id="incident-title" tabIndex={-1}>
        {isChild ? 'Report another child’s data' : 'Report a safeguarding concern'}
      </h1>
      <p>
        {isChild
          ? 'Use this where you see somebody else’s details in the document and the checks said nothing.'
          : 'Whether somebody is at risk of harm is never decided by the checks. If you are worried, report it by your council’s own step.'}
      </p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') return actions.report(kind, text.trim(), section || undefined);
          setMissing(true);
          field.current?.focus();
        }}
      >
        <label for={`${id}-text`}>What you saw, without names</label>
        <textarea
          ref={field}
          id={`${id}-text`}
          rows={3}
          maxLength={1000}
          value={text}
          aria-invalid={isMissing && text.trim() === ''}
          aria-describedby={isMissing ? `${id}-problem` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {isMissing && text.trim() === '' && (
          <p class="bad" role="alert" id={`${id}-problem`}>
            Write in a few words what you saw.
          </p>
        )}
        <label>
          Where
          <select value={section} onChange={(event) => setSection(event.currentTarget.value)}>
            <option value="">Not in one place</option>
            {current.framework.parts.map((part) => (
              <option key={part.id} value={part.id}>
                {part.title}
              </option>
            ))}
          </select>
        </label>
        <div class="row">
          <button type="submit" class="primary">
            To the council’s step
          </button>
          <button type="button" onClick={() => actions.startReport(undefined)}>
            Cancel
          </button>
        </div>
      </form>
    </section>
  );
}
