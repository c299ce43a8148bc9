import { useEffect, useState } from 'preact/hooks';
import { reportFileName } from '../../exports/reports/file-names.ts';
import { holdsPlanWords } from '../../exports/reports/writers-report.ts';
import type { MarkUpAnswer } from '../../platform/viewer-calls.ts';
import { useProtection } from '../backup/protect-file.tsx';
import type { ReportDesk } from '../session/report-work.ts';
import type { Told } from '../services.ts';
import { counted } from '../words.ts';

type Props = {
  desk: ReportDesk;
  markUp: NonNullable<ReportDesk['markUp']>;
  onDone: (answer: Told<{ name: string }>) => void;
};

/** The PDF itself with highlights and comments: what will be in it, how the file is protected, and saving it. */
export function MarkedPart({ desk, markUp, onDone }: Props) {
  const [told, setTold] = useState<Told<MarkUpAnswer>>();
  const [busy, setBusy] = useState(false);
  const { field, passphrase, isReady } = useProtection(desk.whyWeak);
  useEffect(() => {
    let isHere = true;
    void markUp().then((answer) => isHere && setTold(answer));
    return () => {
      isHere = false;
    };
  }, []);
  const save = async () => {
    const name = reportFileName('marked', desk.source.state.planRef, 'pdf');
    setBusy(true);
    const answer = await markUp(name, passphrase);
    setBusy(false);
    onDone(answer.ok ? { ok: true, value: { name: answer.value.saved ?? name } } : answer);
  };
  return (
    <>
      <p class="notice notice-warn report-holds">{holdsPlanWords}</p>
      {told === undefined && <p role="status">Looking for the words on the pages…</p>}
      {told?.ok === false && <p class="report-empty">{told.problem.sentence}</p>}
      {told?.ok && <WhatIsIn {...told.value} />}
      {told?.ok && told.value.highlights > 0 && (
        <>
          {field}
          <div class="row report-save">
            <button type="button" class="primary" disabled={busy || !isReady} onClick={() => void save()}>
              {busy ? 'Making the copy…' : 'Save the marked-up PDF'}
            </button>
          </div>
        </>
      )}
    </>
  );
}

function WhatIsIn({ highlights, pages, unplaced, signed, locked }: MarkUpAnswer) {
  if (highlights === 0)
    return (
      <p class="report-empty">
        There is nothing to mark yet: no query with words was accepted or sent back, and no words were
        annotated.
      </p>
    );
  return (
    <ul class="report-facts">
      <li>
        {counted(highlights, 'highlight')} with {highlights === 1 ? 'its comment' : 'their comments'} on{' '}
        {counted(pages, 'page')}. The pages themselves stay as they are.
      </li>
      {unplaced > 0 && (
        <li>
          {counted(unplaced, 'comment')} could not be put on a page. The report for the writer has{' '}
          {unplaced === 1 ? 'it' : 'them'}.
        </li>
      )}
      {signed && (
        <li>
          This PDF is signed. Programs will say that the copy was changed after it was signed. Keep the signed
          original.
        </li>
      )}
      {locked && (
        <li>
          This PDF is protected. The copy stays protected, and opens with the same password if it has one.
        </li>
      )}
    </ul>
  );
}
