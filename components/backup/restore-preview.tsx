import { useEffect, useRef, useState } from 'preact/hooks';
import type { PutBack } from '../../review/backup/whole-store.ts';
import { identifies } from '../session/identifies.ts';
import { counted, dayWord } from '../words.ts';
import type { BackupSeen } from './backup-door.ts';
import { damageWords } from './damage-words.ts';

type Props = {
  seen: BackupSeen;
  isBusy: boolean;
  onRestore: (reviews: ReadonlySet<string>, parts: ReadonlySet<string>) => void;
  onLeave: () => void;
};

const outcomes: Record<PutBack, string> = {
  added: 'is not here: will be added',
  already: 'is here already: nothing changes',
  continued: 'will be continued with later changes',
  beside: 'went another way here: will stand beside it',
};

/** Rows drawn at once; more are restored with "all". */
const mostRows = 200;

/** What a backup holds, what would become of it here, and what of it is damaged. Settings are taken only if ticked. */
export function RestorePreview({ seen, isBusy, onRestore, onLeave }: Props) {
  const [reviews, setReviews] = useState<ReadonlySet<string>>(new Set(seen.reviews.map(({ id }) => id)));
  const [parts, setParts] = useState<ReadonlySet<string>>(
    new Set(seen.parts.filter(({ how }) => how === 'adds').map(({ name }) => name)),
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const damage = damageWords(seen.damage);
  const toggle = (set: ReadonlySet<string>, one: string) => {
    const next = new Set(set);
    if (!next.delete(one)) next.add(one);
    return next;
  };
  return (
    <section class="restore-preview" aria-labelledby="restore-title">
      <h3 id="restore-title" tabIndex={-1} ref={title}>
        Backup of {dayWord(seen.made)}: {counted(seen.reviews.length, 'review')}
        {seen.isSealed ? ', under a passphrase' : ', not protected'}
      </h3>
      {damage.length > 0 && (
        <div class="notice notice-bad" role="alert">
          <p>This file is not as it was written. What is whole can still be put back.</p>
          <ul>
            {damage.slice(0, 20).map((one) => (
              <li key={one}>{one}</li>
            ))}
            {damage.length > 20 && <li>And {damage.length - 20} more.</li>}
          </ul>
        </div>
      )}
      {seen.reviews.length === 0 && <p>No whole review is in this file.</p>}
      {seen.reviews.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={reviews.size === seen.reviews.length}
            onChange={(event) =>
              setReviews(new Set(event.currentTarget.checked ? seen.reviews.map(({ id }) => id) : []))
            }
          />
          All reviews
        </label>
      )}
      <ul class="restore-list">
        {seen.reviews.slice(0, mostRows).map((one) => (
          <li key={one.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={reviews.has(one.id)}
                onChange={() => setReviews((now) => toggle(now, one.id))}
              />
              <span>
                {one.planRef ?? 'A review that this version cannot understand'}{' '}
                <span class="muted">{outcomes[one.outcome]}</span>
                {one.planRef !== undefined && identifies(one.planRef, {}, undefined) && (
                  <span class="restore-names">
                    This reference may identify somebody. Rename the review once it is here.
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {seen.parts
        .filter(({ says }) => says !== undefined)
        .map((part) => (
          <label key={part.name} class="check">
            <input
              type="checkbox"
              checked={parts.has(part.name)}
              onChange={() => setParts((now) => toggle(now, part.name))}
            />
            <span>
              {part.title} <span class="muted">{part.says}</span>
            </span>
          </label>
        ))}
      <p class="hint">Nothing that is here is overwritten, but for settings if you tick them.</p>
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={isBusy || (reviews.size === 0 && parts.size === 0)}
          onClick={() => onRestore(reviews, parts)}
        >
          Put back {counted(reviews.size, 'review')}
        </button>
        <button type="button" onClick={onLeave}>
          Leave everything as it is
        </button>
      </div>
    </section>
  );
}
