import { useId, useRef, useState } from 'preact/hooks';
import type { KeptAction } from '../../review/incident.ts';
import { type ReviewProps, useActions } from '../session/use-session.ts';
import { sectionWords } from './ask-another-child.tsx';
import { LaterForm } from './later-form.tsx';

/** The council's own step, and the tick that it was done: the review goes on after it. */
export function ReportStep({ report }: ReviewProps & { report: KeptAction }) {
  const actions = useActions();
  const { incidentStep, incidentContact } = actions.settings();
  const [ticked, setTicked] = useState(false);
  const [at, setAt] = useState(() => localMinute(new Date()));
  const [reference, setReference] = useState('');
  const [isMissing, setMissing] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  const id = useId();
  const isChild = report.kind === 'data-incident';
  return (
    <section class="card incident" aria-labelledby="incident-title">
      <h1 id="incident-title" tabIndex={-1}>
        {isChild ? 'Report it before you go on' : 'Report the concern before you go on'}
      </h1>
      <p>
        {report.text}
        {report.section && !report.text.includes(`Section ${report.section}`) && (
          <span class="muted"> ({sectionWords(report.section)})</span>
        )}
      </p>
      <h2>What your council asks for</h2>
      {incidentStep === undefined ? (
        <div class="notice">
          <p>
            No step is set on this device. Follow your council’s own procedure
            {isChild ? ' for data incidents' : ' for safeguarding'}, or ask your manager which it is.
          </p>
          <button type="button" onClick={() => actions.openSettings()}>
            Set the step in the settings
          </button>
        </div>
      ) : (
        <p class="step-text">{incidentStep}</p>
      )}
      {incidentContact && (
        <p>
          <strong>{incidentContact}</strong>
        </p>
      )}
      {!isChild && <p class="hint">If somebody may be in danger now, ring the police on 999 first.</p>}
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (ticked) return actions.reported(report.id, isoOf(at), reference.trim() || undefined);
          setMissing(true);
          tick.current?.focus();
        }}
      >
        <label class="check">
          <input
            ref={tick}
            type="checkbox"
            checked={ticked}
            aria-invalid={isMissing && !ticked}
            aria-describedby={isMissing && !ticked ? `${id}-problem` : undefined}
            onChange={(event) => setTicked(event.currentTarget.checked)}
          />
          <span>I have reported it</span>
        </label>
        {isMissing && !ticked && (
          <p class="bad" role="alert" id={`${id}-problem`}>
            Tick that it was reported, or set it aside below with a reason.
          </p>
        )}
        <label>
          When
          <input type="datetime-local" value={at} onInput={(event) => setAt(event.currentTarget.value)} />
        </label>
        <label>
          Reference, if you were given one (stays on this device)
          <input
            type="text"
            autocomplete="off"
            maxLength={100}
            value={reference}
            onInput={(event) => setReference(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary">
          Go on with the review
        </button>
      </form>
      <LaterForm
        summary="Report it later"
        label="Why it has to wait"
        button="Set it aside and go on"
        onLater={(reason) => actions.reportLater(report.id, reason)}
      />
      <button type="button" class="quiet" onClick={() => actions.isNoIncident(report.id)}>
        {isChild ? 'It is not another child’s data after all' : 'There is nothing to report after all'}
      </button>
    </section>
  );
}

/** A time as the browser's own field writes it, to the minute, in the reviewer's own time. */
function localMinute(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** What the field holds as an ISO time; emptied or half typed, it is now. */
function isoOf(local: string): string {
  const date = new Date(local);
  return (Number.isNaN(date.getTime()) ? new Date() : date).toISOString();
}
