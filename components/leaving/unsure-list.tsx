import { useId, useState } from 'preact/hooks';
import type { Leaving, LeavingText } from '../../exports/leaving/leaving.ts';
import { leftOut } from '../../exports/leaving/what-was-removed.ts';
import type { What } from '../../review/change.ts';
import { checkedChange } from '../../review/checked.ts';
import type { Unsure } from '../../review/redact/redaction.ts';
import type { Review } from '../../review/review.ts';
import type { LeavingDesk } from './leaving-desk.ts';

type Change = (review: Review, what: What, said: string) => Promise<void>;
type Props = { leaving: readonly Leaving[]; isSeveral: boolean; desk: LeavingDesk; onChange: Change };

/** Words that stay and may identify somebody, each with its reason and what to do about it. */
export function UnsureList({ leaving, isSeveral, desk, onChange }: Props) {
  const all = leaving.flatMap(({ review, texts }) =>
    texts.flatMap((text) => text.unsure.map((unsure) => ({ review, ref: texts[0]?.leaves, text, unsure }))),
  );
  if (all.length === 0) return null;
  return (
    <section class="notice notice-warn leaving-unsure" aria-labelledby="unsure-title">
      <h3 id="unsure-title">Look at these: nobody can be sure of them</h3>
      <ul>
        {all.map(({ review, ref, text, unsure }) => (
          <UnsureItem
            key={`${review.id} ${text.key} ${unsure.from}`}
            {...{ review, text, unsure, desk, onChange }}
            where={isSeveral ? `${ref}: ${text.where}` : text.where}
          />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = {
  review: Review;
  text: LeavingText;
  unsure: Unsure;
  where: string;
  desk: LeavingDesk;
  onChange: Change;
};

function UnsureItem({ review, text, unsure, where, desk, onChange }: ItemProps) {
  const [editing, setEditing] = useState<string>();
  const id = useId();
  const { change, leaves, written } = text;
  const about = <span class="hidden"> {unsure.written}</span>;
  return (
    <li class="unsure-item">
      <p>
        <strong>{where}</strong>
      </p>
      <p class="leaving-text">
        {leaves.slice(0, unsure.from)}
        <mark>{leaves.slice(unsure.from, unsure.to)}</mark>
        {leaves.slice(unsure.to)}
      </p>
      <p class="hint">{unsure.why}</p>
      {editing !== undefined && change ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setEditing(undefined);
            void onChange(review, change(editing.trim(), desk.forExport(editing)), 'The text was changed.');
          }}
        >
          <label for={id}>The text as you wrote it</label>
          <textarea
            id={id}
            rows={3}
            value={editing}
            onInput={(event) => setEditing(event.currentTarget.value)}
          />
          {!desk.isPlanOpen && (
            <p class="hint">
              The plan is not open, so a changed text could not be checked against its names: it is withheld
              until the plan is open beside its review.
            </p>
          )}
          <div class="row">
            <button type="submit">Keep the change</button>
            <button type="button" class="quiet" onClick={() => setEditing(undefined)}>
              Cancel
            </button>
          </div>
        </form>
      ) : (
        <div class="row">
          {change && (
            <button
              type="button"
              onClick={() =>
                void onChange(
                  review,
                  change(written, `${leaves.slice(0, unsure.from)}${leftOut}${leaves.slice(unsure.to)}`),
                  'The words are left out.',
                )
              }
            >
              Leave it out{about}
            </button>
          )}
          <button
            type="button"
            onClick={() =>
              void onChange(review, checkedChange(written, unsure.written), 'The words stay as they are.')
            }
          >
            It is fine{about}
          </button>
          {change ? (
            <button type="button" class="quiet" onClick={() => setEditing(written)}>
              Edit the text{about}
            </button>
          ) : (
            <span class="hint">To change it, go back and edit it where it stands.</span>
          )}
        </div>
      )}
    </li>
  );
}
