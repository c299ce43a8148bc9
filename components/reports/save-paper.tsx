import { useState } from 'preact/hooks';
import { paperToHtml } from '../../exports/paper/paper-to-html.ts';
import type { Paper } from '../../exports/paper/paper.ts';
import { type ReportKind, reportFileName } from '../../exports/reports/file-names.ts';
import { useProtection } from '../backup/protect-file.tsx';
import type { ReportDesk } from '../session/report-work.ts';
import type { Told } from '../services.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Props = {
  desk: ReportDesk;
  kind: ReportKind;
  paper: Paper;
  onDone: (answer: Told<{ name: string }>) => void;
  children?: preact.ComponentChildren;
};

/** The formats a paper is saved in. */
export function SavePaper({ desk, kind, paper, onDone, children }: Props) {
  const [busy, setBusy] = useState(false);
  const { field, passphrase, isReady } = useProtection(desk.whyWeak);
  const name = (ending: string) => reportFileName(kind, desk.source.state.planRef, ending);
  const asWord = async () => {
    setBusy(true);
    const made = await desk.toWord(paper);
    setBusy(false);
    onDone(
      made.ok ? await desk.save({ name: name('docx'), type: wordType, bytes: made.value }, passphrase) : made,
    );
  };
  const asHtml = async () =>
    onDone(
      await desk.save(
        { name: name('html'), type: 'text/html;charset=utf-8', text: paperToHtml(paper) },
        passphrase,
      ),
    );
  return (
    <>
      {field}
      <div class="row report-save">
        <button type="button" class="primary" disabled={!isReady} onClick={() => void asHtml()}>
          Save to read or print (HTML)
        </button>
        <button type="button" disabled={busy || !isReady} onClick={() => void asWord()}>
          {busy ? 'Making the Word file…' : 'Save as Word'}
        </button>
        {children}
      </div>
    </>
  );
}
