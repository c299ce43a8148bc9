import { useId, useState } from 'preact/hooks';
import { type Exception, exceptionCodes } from '../../review/exception.ts';
import { inWords } from '../../rubric/dates/calendar.ts';
import { exceptionsTo } from '../../rubric/dates/exceptions.ts';
import type { TimedStep } from '../../rubric/dates/timeline.ts';
import { useActions } from '../session/use-session.ts';
import { limitNote, limitWords, standingSigns, standingWords } from './standing-words.ts';

type Props = { timed: TimedStep; exception: Exception | undefined };

/** One step: how it stands, its last compliant date, its source, and the exception a person recorded for it. */
export function StepItem({ timed, exception }: Props) {
  const { recordException } = useActions();
  const [asking, setAsking] = useState(false);
  const { step, standing, from, to } = timed;
  const note = limitNote(step.id);
  const canExcuse = standing.kind === 'missed' || standing.kind === 'passed' || exception !== undefined;
  return (
    <li class={`step step-${standing.kind}`} data-step={step.id}>
      <p class="step-title">
        <span class="step-sign" aria-hidden="true">
          {standingSigns[standing.kind]}
        </span>{' '}
        {step.title}
        {timed.advisory && <span class="pill">Advice, not a duty</span>}
      </p>
      <p>
        <strong>{standingWords(timed)}</strong>
        {exception && <span class="pill">Exception recorded</span>}
        {!timed.confirmed && (from ?? to) && <span class="muted"> as found, not confirmed</span>}
      </p>
      <p class="muted">
        {[from && `from ${inWords(from.date)}`, limitWords(timed), to && `done ${inWords(to.date)}`]
          .filter(Boolean)
          .join('; ')}
        {(from ?? to) && '. '}
        {step.source}
        {note && `. ${note}`}
      </p>
      {exception && (
        <p class="exception">
          {exceptionsTo(step.id).find(({ which }) => which === exception.which)?.title ?? exception.which}
          {exception.reason && `: ${exception.reason}`}{' '}
          <button type="button" class="quiet small" onClick={() => recordException(step.id, undefined)}>
            Take back<span class="hidden"> the exception to: {step.title}</span>
          </button>
        </p>
      )}
      {canExcuse && !asking && (
        <button type="button" class="quiet small" onClick={() => setAsking(true)}>
          {exception ? 'Change the exception' : 'Record an exception'}
          <span class="hidden"> to: {step.title}</span>
        </button>
      )}
      {asking && (
        <ExceptionForm
          id={step.id}
          exception={exception}
          onDone={(given) => {
            if (given) recordException(step.id, given);
            setAsking(false);
          }}
        />
      )}
    </li>
  );
}

type FormProps = {
  id: string;
  exception: Exception | undefined;
  onDone: (given: Pick<Exception, 'which' | 'reason'> | undefined) => void;
};

/** Which exception applies and why, in a person's words. No new date follows from it. */
function ExceptionForm({ id, exception, onDone }: FormProps) {
  const rules = exceptionsTo(id);
  const [which, setWhich] = useState(exception?.which ?? codeOf(rules[0]?.which));
  const [reason, setReason] = useState(exception?.reason ?? '');
  const field = useId();
  return (
    <form
      class="exception-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone({ which, reason: reason.trim() });
      }}
    >
      <fieldset>
        <legend>Which exception applies?</legend>
        {rules.map((rule, index) => (
          <label key={rule.which} class="check">
            <input
              type="radio"
              name={`exception-${id}`}
              checked={rule.which === which}
              autofocus={index === 0}
              onChange={() => setWhich(codeOf(rule.which))}
            />
            <span>
              {rule.title} <span class="muted">({rule.source})</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label for={field}>Reason (about the process, not the child)</label>
      <textarea
        id={field}
        rows={2}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p class="hint">It stands beside the step. No other last day is worked out from it.</p>
      <div class="row">
        <button type="submit">Record</button>
        <button type="button" class="quiet" onClick={() => onDone(undefined)}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function codeOf(which: string | undefined): Exception['which'] {
  return exceptionCodes.find((code) => code === which) ?? 'reason-only';
}
