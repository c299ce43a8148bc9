import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ReportDesk } from '../session/report-work.ts';
import type { Told } from '../services.ts';
import { AuditPart } from './audit-part.tsx';
import { FamilyPart } from './family-part.tsx';
import { MarkedPart } from './marked-part.tsx';
import { QueriesPart } from './queries-part.tsx';
import { type ReportChoice, reportChoices, whyNot } from './report-choices.ts';
import { WriterPart } from './writer-part.tsx';

type Props = { desk: ReportDesk; first?: ReportChoice; onClose: () => void };

/** All reports of a review: which one, how it reads and what is left out, in which format. Escape or Close goes back. */
export function ReportsDialog({ desk, first = 'writer', onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [choice, setChoice] = useState<ReportChoice>(first);
  const [said, setSaid] = useState<{ ok: boolean; text: string }>();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);
  const onDone = (answer: Told<{ name: string }>) =>
    setSaid(
      answer.ok
        ? { ok: true, text: `${answer.value.name} is in your downloads.` }
        : { ok: false, text: answer.problem.sentence },
    );
  const { open } = desk.source;
  const why = whyNot(choice, desk.source, desk.markUp !== undefined);
  return (
    <dialog ref={dialog} class="reports-dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <header class="reports-head">
        <h2 id={`${id}-title`}>Reports of {desk.source.state.planRef}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <fieldset class="reports-choice">
        <legend class="hidden">Which report</legend>
        {reportChoices.map((one) => (
          <label key={one.id} class="check">
            <input
              type="radio"
              name={`${id}-choice`}
              checked={choice === one.id}
              onChange={() => {
                setChoice(one.id);
                setSaid(undefined);
              }}
            />
            <span>
              {one.title}
              <span class="hint">{one.hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="report-part" data-report={choice}>
        {why !== undefined && <p class="report-empty">{why}</p>}
        {choice === 'writer' && open && <WriterPart {...{ desk, open, onDone }} />}
        {choice === 'queries' && (
          <QueriesPart {...{ desk, onDone }} onSaid={(text) => setSaid({ ok: true, text })} />
        )}
        {choice === 'marked' && desk.markUp && <MarkedPart {...{ desk, onDone }} markUp={desk.markUp} />}
        {choice === 'family' && <FamilyPart {...{ desk, onDone }} />}
        {choice === 'audit' && <AuditPart {...{ desk, onDone }} />}
      </div>
      <p class={`reports-said${said?.ok === false ? ' bad' : ''}`} role="status">
        {said?.text}
      </p>
    </dialog>
  );
}
