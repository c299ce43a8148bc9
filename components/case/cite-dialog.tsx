import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CaseMember } from '../session/case-work.ts';
import type { Citing } from '../session/citing-work.ts';
import { useActions } from '../session/use-session.ts';
import { kindWords } from '../words.ts';
import { criteriaFor, relatedCount } from './related-criteria.ts';

type Props = { citing: Citing; members: readonly CaseMember[]; own: string };

/** Chooses the criterion of another document of the case in which words are evidence; the most related stand first. */
export function CiteDialog({ citing, members, own }: Props) {
  const { closeCiting, keepCitation, frameworkFor } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const targets = members.filter(({ review }) => review !== own);
  const [review, setReview] = useState(targets[0]?.review ?? '');
  const target = targets.find((one) => one.review === review) ?? targets[0];
  const framework = target && frameworkFor(target.kind);
  const criteria = framework ? criteriaFor(framework, citing.from.documentKind, citing.from.section) : [];
  const [criterion, setCriterion] = useState<string>();
  const [note, setNote] = useState('');
  const first = framework ? relatedCount(framework, citing.from.documentKind) : 0;
  const [where, which, why] = [useId(), useId(), useId()];
  const chosen = criteria.find(({ id }) => id === criterion) ?? criteria[0];
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="cite-dialog" aria-labelledby="cite-title" onClose={() => closeCiting()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (target && chosen) void keepCitation(target, chosen.id, note);
        }}
      >
        <h2 id="cite-title">Cite in another document of this case</h2>
        {citing.words && <blockquote class="cited-words">{citing.words.slice(0, 400)}</blockquote>}
        <label for={where}>Document</label>
        <select id={where} value={target?.review} onChange={(event) => setReview(event.currentTarget.value)}>
          {targets.map((one) => (
            <option key={one.review} value={one.review}>
              {kindWords[one.kind]} ({one.planRef})
            </option>
          ))}
        </select>
        <label for={which}>Criterion it is evidence for</label>
        <select
          id={which}
          autofocus
          value={chosen?.id}
          onChange={(event) => setCriterion(event.currentTarget.value)}
        >
          {first > 0 && (
            <optgroup label="Most related">
              {criteria.slice(0, first).map(({ id, title }) => (
                <option key={id} value={id}>
                  {id} {title}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label="All others">
            {criteria.slice(first).map(({ id, title }) => (
              <option key={id} value={id}>
                {id} {title}
              </option>
            ))}
          </optgroup>
        </select>
        <label for={why}>Note (about the documents, not the child)</label>
        <textarea id={why} rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        <p class="hint">
          Where the words stand is kept, not the words: they show while their document is open in this window.
        </p>
        <div class="row">
          <button type="submit" class="primary">
            Cite
          </button>
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
