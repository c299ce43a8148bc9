import { useMemo } from 'preact/hooks';
import type { PlanAtHand } from '../../exports/reports/report-of.ts';
import { holdsPlanWords, writersReport } from '../../exports/reports/writers-report.ts';
import type { ReportDesk } from '../session/report-work.ts';
import type { Told } from '../services.ts';
import { Preview } from './preview.tsx';
import { SavePaper } from './save-paper.tsx';

type Props = { desk: ReportDesk; open: PlanAtHand; onDone: (answer: Told<{ name: string }>) => void };

/** The report for the plan's writer: what it holds, how it reads, and saving it. */
export function WriterPart({ desk, open, onDone }: Props) {
  const paper = useMemo(() => writersReport(desk.source, open), [desk, open]);
  return (
    <>
      <p class="notice notice-warn report-holds">{holdsPlanWords}</p>
      <p class="hint">
        Left out: queries called justified or a false hit, and those nobody decided on. The file’s name holds
        no name.
      </p>
      <SavePaper {...{ desk, paper, onDone }} kind="writer" />
      <Preview paper={paper} />
    </>
  );
}
