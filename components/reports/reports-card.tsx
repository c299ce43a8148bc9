import { useState } from 'preact/hooks';
import { ExportButtons } from '../leaving/export-buttons.tsx';
import { useCommands } from '../keys/use-commands.ts';
import type { ReportDesk } from '../session/report-work.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { type ReportChoice, reportChoices } from './report-choices.ts';
import { ReportsDialog } from './reports-dialog.tsx';

/** What a review leaves the device as: the reports, each with its preview, and the audit record by one press. */
export function ReportsCard({ state }: Pick<ReviewProps, 'state'>) {
  const { exported, reportDesk } = useActions();
  const [shown, setShown] = useState<{ desk: ReportDesk; first: ReportChoice }>();
  const show = (first: ReportChoice) => {
    const desk = reportDesk();
    if (desk) setShown({ desk, first });
  };
  useCommands([{ id: 'reports', run: () => show('writer') }]);
  return (
    <section class="card reports" id="reports" aria-labelledby="reports-title">
      <h2 id="reports-title" tabIndex={-1}>
        Reports
      </h2>
      <div class="reports-list">
        {reportChoices
          .filter(({ id }) => id !== 'audit')
          .map(({ id, title, holdsWords }) => (
            <button key={id} type="button" onClick={() => show(id)}>
              {title}
              <span class="hint">{holdsWords ? 'Holds the plan’s words' : 'Names no one'}</span>
            </button>
          ))}
      </div>
      <section class="exports" aria-labelledby="exports-title">
        <h3 id="exports-title">Audit record</h3>
        <p class="hint">
          No name, date of birth, identifier or quotation leaves with it: it is shown before it is saved.
        </p>
        <div class="row">
          <ExportButtons leaving={() => reportDesk()?.leaving()} onDone={exported} />
        </div>
      </section>
      {state.exported !== undefined && <p class="exported">✓ {state.exported} is in your downloads.</p>}
      {shown && <ReportsDialog {...shown} onClose={() => setShown(undefined)} />}
    </section>
  );
}
