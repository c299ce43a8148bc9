import { useRef } from 'preact/hooks';
import { SetCard, SetField, type SetProps } from './set-field.tsx';

/** An example for councils that have not set theirs. Invented: no council's own. */
const example = [
  '1. Stop reading. Do not print, copy or forward the plan.',
  '2. Ring the information governance duty line the same day and say that an EHC plan holds another child’s details. Give the case reference, not the names.',
  '3. Tell the case’s caseworker, so that the plan is not sent.',
  '4. Write the incident number in the review.',
].join('\n');

/** What the council wants done when another child's data stands in a plan, or somebody may be at risk. Shown when a review stops for it. */
export function IncidentStep({ settings, change }: SetProps) {
  const { incidentStep, incidentContact } = settings;
  const card = useRef<HTMLDivElement>(null);
  return (
    <SetCard title="Safeguarding and data incidents" id="incident">
      <p>
        When another child’s data is found in a plan, or you report a safeguarding concern yourself, the
        review stops and shows these words. Whether somebody is at risk is never decided by the checks.
      </p>
      <div ref={card} class="set-fields">
        {incidentStep === undefined && (
          <p class="notice">No step is set yet. Ask your information governance team for theirs.</p>
        )}
        <SetField
          label="What to do first, in your council’s own words"
          rows={6}
          most={4000}
          value={incidentStep}
          onText={(value) => change({ incidentStep: value })}
        />
        <SetField
          label="Telephone or e-mail of the council’s own team"
          most={200}
          value={incidentContact}
          hint="A team’s line, not somebody’s own number. It is shown with the step and not called or written to."
          onText={(value) => change({ incidentContact: value })}
        />
      </div>
      <details class="more">
        <summary>An example</summary>
        <p class="step-text">{example}</p>
        <button
          type="button"
          disabled={incidentStep !== undefined}
          onClick={() => {
            change({ incidentStep: example });
            card.current?.querySelector('textarea')?.focus();
          }}
        >
          Begin from the example
        </button>
      </details>
    </SetCard>
  );
}
