import { useEffect, useState } from 'preact/hooks';
import type { Doubt, Expiring } from '../../review/keep-until.ts';
import type { Review } from '../../review/review.ts';
import type { Services } from '../services.ts';
import { counted, dayWord } from '../words.ts';
import { KeepDialog } from './keep-dialog.tsx';
import {
  deleteDue,
  lookAtRetention,
  noteAnnounced,
  type RetentionSeen,
  trustDate,
} from './retention-work.ts';

/** So many are named one by one; what is not named was not announced, and waits. */
const mostNamed = 20;

/** What was deleted is named up to here. */
const mostGone = 5;

/**
 * Says which reviews expire soon and which were deleted because they had, on the list of all reviews and at the panel's
 * start. What it does not show is never deleted.
 */
export function RetentionNotice({
  services,
  onExport,
}: {
  services: Services;
  /** Shows what would leave before anything is saved. */
  onExport: (review: string) => void;
}) {
  const [seen, setSeen] = useState<RetentionSeen>({ soon: [] });
  const [gone, setGone] = useState<Review[]>([]);
  const [keeping, setKeeping] = useState<Expiring>();
  const [said, setSaid] = useState<string>();
  const look = async () => setSeen(await lookAtRetention(services));
  useEffect(() => {
    let isHere = true;
    const begin = async () => {
      const due = await lookAtRetention(services);
      const deleted = await deleteDue(services, due);
      if (!isHere) return;
      setGone(deleted);
      await look();
    };
    void begin();
    const stop = services.reviews.subscribe(() => void look());
    return () => {
      isHere = false;
      stop();
    };
  }, [services]);
  const named = seen.soon.slice(0, mostNamed);
  useEffect(() => {
    // A page in a tab behind others was not seen by anybody.
    const note = () => {
      if (document.visibilityState === 'visible') void noteAnnounced(services, { ...seen, soon: named });
    };
    note();
    document.addEventListener('visibilitychange', note);
    return () => document.removeEventListener('visibilitychange', note);
  }, [seen]);
  const putBack = async () => {
    for (const review of gone) {
      const back = await services.reviews.add(review);
      if (!back.ok) return setSaid(back.problem.sentence);
      await services.reviews.append(review.id, {
        at: services.now(),
        what: { kind: 'keep', until: 'always' },
      });
    }
    setSaid('They were put back, and stay until you delete them.');
    setGone([]);
  };
  return (
    <>
      {gone.length > 0 && (
        <div class="notice retention-gone" role="status">
          <p>
            {counted(gone.length, 'review')} expired and {gone.length === 1 ? 'was' : 'were'} deleted:{' '}
            {gone
              .slice(0, mostGone)
              .map(({ id, planRef }) => nameOf(id, seen) ?? planRef)
              .join(', ')}
            {gone.length > mostGone && ` and ${gone.length - mostGone} more`}. They can be put back until this
            page is closed.
          </p>
          <button type="button" onClick={() => void putBack()}>
            Put back
          </button>
        </div>
      )}
      {seen.doubt && (
        <div class="notice retention-doubt">
          <p>
            {doubtWords(seen.doubt, services.today())} Nothing is deleted until you say that the date is
            right.
          </p>
          <button type="button" onClick={() => void trustDate(services).then(look)}>
            The date is right
          </button>
        </div>
      )}
      {named.length > 0 && (
        <section class="notice retention-soon" aria-labelledby="retention-title">
          <h2 id="retention-title">{counted(seen.soon.length, 'review')} will be deleted soon</h2>
          <p>Reviews are kept as long as your settings say, or as you chose for each.</p>
          <ul>
            {named.map((one) => (
              <li key={one.line.id}>
                <span>
                  <strong>{one.line.planRef}</strong> expires on {dayWord(one.on)}.
                </span>
                <span class="row">
                  <button type="button" onClick={() => setKeeping(one)}>
                    Keep longer<span class="hidden"> {one.line.planRef}</span>
                  </button>
                  <button type="button" class="quiet" onClick={() => onExport(one.line.id)}>
                    Export<span class="hidden"> {one.line.planRef}</span>
                  </button>
                </span>
              </li>
            ))}
          </ul>
          {seen.soon.length > named.length && (
            <p>
              {seen.soon.length - named.length} more are told once these are kept or gone; none goes unsaid.
            </p>
          )}
        </section>
      )}
      <p role="status" class={said ? undefined : 'hidden'}>
        {said}
      </p>
      {keeping && (
        <KeepDialog
          planRef={keeping.line.planRef}
          today={services.today()}
          onCancel={() => setKeeping(undefined)}
          onKeep={(until) => {
            setKeeping(undefined);
            void services.reviews
              .append(keeping.line.id, { at: services.now(), what: { kind: 'keep', until } })
              .then((kept) => setSaid(kept.ok ? 'It is kept longer.' : kept.problem.sentence));
          }}
        />
      )}
    </>
  );
}

function nameOf(id: string, { soon }: RetentionSeen): string | undefined {
  return soon.find(({ line }) => line.id === id)?.line.planRef;
}

function doubtWords(doubt: Doubt, today: string): string {
  return doubt.kind === 'ahead'
    ? `This device says it is ${dayWord(today)}; the extension was last opened on ${dayWord(doubt.since)}.`
    : `This device says it is ${dayWord(today)}, which is before ${dayWord(doubt.last)}, when something was done here.`;
}
