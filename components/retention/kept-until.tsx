import { useEffect, useState } from 'preact/hooks';

import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { dayWord } from '../words.ts';
import { KeepDialog } from './keep-dialog.tsx';

/** Says in the open review when it expires, from 30 days before, with a way to keep it longer. */
export function KeptUntil({ current }: Pick<ReviewProps, 'current'>) {
  const actions = useActions();
  const [on, setOn] = useState<string>();
  const [asking, setAsking] = useState(false);
  const { review, state } = current;
  useEffect(() => {
    let isHere = true;
    void actions.expiresOn().then((day) => {
      if (isHere) setOn(day);
    });
    return () => {
      isHere = false;
    };
  }, [review.id, review.changes.length, state.keep]);
  return (
    <>
      {on !== undefined && (
        <p class="notice expires">
          <span>Expires on {dayWord(on)}, unless somebody works on it.</span>{' '}
          <button type="button" class="small" onClick={() => setAsking(true)}>
            Keep longer
          </button>
        </p>
      )}
      {asking && (
        <KeepDialog
          planRef={state.planRef}
          today={actions.today()}
          onCancel={() => setAsking(false)}
          onKeep={(until) => {
            setAsking(false);
            actions.keepUntil(until);
          }}
        />
      )}
    </>
  );
}
