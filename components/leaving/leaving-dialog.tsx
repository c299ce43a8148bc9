import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { type ExportKind, exportFiles } from '../../exports/index.ts';
import { leavingOf } from '../../exports/leaving/leaving.ts';
import type { What } from '../../review/change.ts';
import type { Review } from '../../review/review.ts';
import { useProtection } from '../backup/protect-file.tsx';
import type { Told } from '../services.ts';
import { counted } from '../words.ts';
import { FileView } from './file-view.tsx';
import type { LeavingDesk } from './leaving-desk.ts';
import { fileWords } from './leaving-words.ts';
import { RemovedList } from './removed-list.tsx';
import { UnsureList } from './unsure-list.tsx';
import { WithheldList } from './withheld-list.tsx';

type Props = {
  desk: LeavingDesk;
  kind: ExportKind;
  onDone: (answer: Told<{ name: string }>) => void;
  onClose: () => void;
};

/**
 * What is about to leave, before it does: what nobody can be sure of first, what was taken out and withheld, and the file
 * as it will be. Saving is one press from here; Escape or "Do not save" goes back.
 */
export function LeavingDialog({ desk, kind, onDone, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [reviews, setReviews] = useState(desk.reviews);
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState<string>();
  const protection = useProtection(desk.whyWeak);
  const leaving = useMemo(() => reviews.map((review) => leavingOf(review, desk.redact)), [reviews, desk]);
  const files = useMemo(() => exportFiles(kind, reviews, desk.frameworks), [kind, reviews, desk]);
  const sum = (of: 'removed' | 'unsure' | 'withheld') => leaving.reduce((all, one) => all + one[of], 0);
  const unsure = sum('unsure');
  useEffect(() => {
    dialog.current?.showModal();
    // Where a person should look first, saving is not what Enter does.
    (unsure > 0 ? title : save).current?.focus();
  }, []);
  const change = async (review: Review, what: What, done: string) => {
    const answer = await desk.change(review, what);
    if (!answer.ok) {
      setProblem(answer.problem.sentence);
      return;
    }
    setReviews((now) => now.map((one) => (one.id === review.id ? answer.value : one)));
    setSaid(done);
    // What was pressed is gone: the next place to look at, or saving, takes the focus.
    setTimeout(() =>
      (dialog.current?.querySelector<HTMLElement>('.unsure-item button') ?? save.current)?.focus(),
    );
  };
  const saveAll = async () => {
    const answer = await desk.save(kind, reviews, protection.passphrase);
    if (!answer.ok) {
      setProblem(answer.problem.sentence);
      return;
    }
    dialog.current?.close();
    onDone(answer);
  };
  const first = leaving.toSorted((one, other) => other.unsure - one.unsure);
  const of = reviews.length === 1 ? (leaving[0]?.texts[0]?.leaves ?? '') : counted(reviews.length, 'review');
  return (
    <dialog ref={dialog} class="leaving" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
        What leaves with this {fileWords[kind]}: {of}
      </h2>
      <ul class="leaving-sums">
        <li class={unsure > 0 ? 'leaving-warn' : ''}>
          {unsure === 0 ? '✓ Nothing to be unsure of' : `! ${counted(unsure, 'place')} to look at`}
        </li>
        <li>{sum('removed') === 0 ? 'Nothing taken out' : `${sum('removed')} taken out`}</li>
        <li>{sum('withheld') === 0 ? 'Nothing withheld' : `${counted(sum('withheld'), 'text')} withheld`}</li>
      </ul>
      {problem !== undefined && (
        <p class="notice notice-bad" role="alert">
          {problem}
        </p>
      )}
      <div class="leaving-body">
        <UnsureList leaving={first} isSeveral={reviews.length > 1} {...{ desk }} onChange={change} />
        <WithheldList leaving={first} isSeveral={reviews.length > 1} isPlanOpen={desk.isPlanOpen} />
        <RemovedList leaving={first} isSeveral={reviews.length > 1} />
        {files.map((file, at) => (
          <FileView key={file.name} {...{ file, kind }} isOpen={at === 0} />
        ))}
      </div>
      <p class="hidden" role="status">
        {said}
      </p>
      {protection.field}
      <div class="row leaving-acts">
        <button
          ref={save}
          type="button"
          class="primary"
          disabled={!protection.isReady}
          onClick={() => void saveAll()}
        >
          Save the {fileWords[kind]}
          {unsure > 0 && ` with ${counted(unsure, 'place')} not looked at`}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Do not save
        </button>
      </div>
    </dialog>
  );
}
