import { useEffect, useState } from 'preact/hooks';
import type { Doubt, Expiring } from '../../review/keep-until.ts';
import type { Review } from '../../review/review.ts';
import type { Services } from '../services.ts';
import { counted, dayWord } from '../words.ts';
import { gathered } from './gathered.ts';
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
  onBackup,
  isBrief = false,
}: {
  services: Services;
  /** Shows what would leave before anything is saved; absent where that cannot be shown. */
  onExport?: (review: string) => void;
  /** To where a backup is made. */
  onBackup: () => void;
  /** Only what was deleted is said: somebody works on something else here. */
  isBrief?: boolean;
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
    return () => {
      isHere = false;
    };
  }, [services]);
  useEffect(() => {
    if (isBrief) return;
    const soon = gathered(look);
    const stop = services.reviews.subscribe(soon.ask);
    return () => {
      stop();
      soon.stop();
    };
  }, [services, isBrief]);
  const named = isBrief ? [] : seen.soon.slice(0, mostNamed);
  useEffect(() => {
    // A page in a tab behind others was not seen by anybody.
    const note = () => {
      if (!isBrief && document.visibilityState === 'visible')
        void noteAnnounced(services, { ...seen, soon: named });
    };
    note();
    document.addEventListener('visibilitychange', note);
    return () => document.removeEventListener('visibilitychange', note);
  }, [seen, isBrief]);
  const putBack = async () => {
    for (const review of gone) {
      const back = await services.reviews.add(review);
      if (!back.ok) return setSaid(back.problem.sentence);
      await services.reviews.append(review.id, {
        at: services.now(),
        by: (await services.settings.read()).reviewerId,
        what: { kind: 'keep' },
      });
    }
    setSaid('They were put back, and are kept for the usual time from today.');
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
      {seen.doubt && !isBrief && (
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
                  {onExport && (
                    <button type="button" class="quiet" onClick={() => onExport(one.line.id)}>
                      Export<span class="hidden"> {one.line.planRef}</span>
                    </button>
                  )}
                </span>
              </li>
            ))}
          </ul>
          <button type="button" onClick={onBackup}>
            Back up
          </button>
          {seen.soon.length > named.length && (
            <p>
              {seen.soon.length - named.length} more are told once these are kept or gone; none goes unsaid.
            </p>
          )}
        </section>
      )}
      <div role="status" class={said ? 'retention-said' : 'hidden'}>
        {said}
      </div>
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
