import { type ExportKind, exportChoices } from '../../exports/index.ts';
import type { ReportDesk } from '../session/report-work.ts';
import type { Told } from '../services.ts';

type Props = { desk: ReportDesk; onDone: (answer: Told<{ name: string }>) => void };

/** The audit record in its formats. */
export function AuditPart({ desk, onDone }: Props) {
  const save = async (kind: ExportKind) => onDone(await desk.exportAs(kind));
  return (
    <>
      <p class="hint">
        No name, date of birth, identifier or quotation leaves with it. Comments go as masked.
      </p>
      <div class="row report-save">
        {exportChoices.map(({ kind, title }) => (
          <button key={kind} type="button" onClick={() => void save(kind)}>
            {title}
          </button>
        ))}
      </div>
    </>
  );
}
