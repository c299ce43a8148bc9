import { ExportButtons } from '../leaving/export-buttons.tsx';
import type { ReportDesk } from '../session/report-work.ts';
import type { Told } from '../services.ts';

type Props = { desk: ReportDesk; onDone: (answer: Told<{ name: string }>) => void };

/** The audit record in its formats. */
export function AuditPart({ desk, onDone }: Props) {
  return (
    <>
      <p class="hint">
        No name, date of birth, identifier or quotation leaves with it. Comments go as masked. What will leave
        is shown before it is saved.
      </p>
      <div class="row report-save">
        <ExportButtons leaving={() => desk.leaving()} {...{ onDone }} />
      </div>
    </>
  );
}
