import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { IncidentGate } from '../incident/incident-gate.tsx';
import { KeysDesk } from '../keys/keys-desk.tsx';
import { LockGate } from '../lock/lock-gate.tsx';
import { LockSign } from '../lock/lock-sign.tsx';
import { useSessionUnderLock } from '../lock/use-session-under-lock.ts';
import { ReviewScreen } from '../review/review-screen.tsx';
import type { Services } from '../services.ts';
import { createSession } from '../session/session.ts';
import { useCaughtUp } from '../session/use-caught-up.ts';
import { SessionContext, useSession } from '../session/use-session.ts';
import { ProblemNotice } from '../start/problem-notice.tsx';
import { ReviewList } from './review-list.tsx';

/** The page of all reviews; one opened here can be read and its levels changed without the plan. */
export function Dashboard({ services, review }: { services: Services; review?: string }) {
  return (
    <LockGate services={services}>{(inner) => <AllReviews services={inner} review={review} />}</LockGate>
  );
}

function AllReviews({ services, review }: { services: Services; review?: string | undefined }) {
  const session = useMemo(() => createSession(services), [services]);
  const state = useSession(session);
  useCaughtUp(session);
  const was = useSessionUnderLock(session, services);
  const [open, setOpen] = useState(was ? was.review : review);
  const coming = useRef(was?.review);
  useEffect(() => {
    // What was open before the store was locked comes back by itself.
    if (open !== undefined && open !== coming.current) void session.resume(open);
    coming.current = undefined;
  }, [open, session]);
  const back = async () => {
    if (await session.leave()) setOpen(undefined);
  };
  return (
    <SessionContext.Provider value={session}>
      <KeysDesk settings={session.settings}>
        <main class="dashboard" data-phase={open === undefined ? 'list' : state.phase}>
          {state.problem && <ProblemNotice problem={state.problem} />}
          {open === undefined && <LockSign />}
          {open === undefined ? (
            <ReviewList services={services} onOpen={setOpen} />
          ) : (
            <>
              <button type="button" class="quiet" onClick={() => void back()}>
                ← All reviews
              </button>
              <div class="notice">
                <p>
                  The plan is not open here: levels and comments can be changed. Open the plan to see its
                  words.
                </p>
              </div>
              {state.current && (
                <IncidentGate key={state.current.review.id} state={state} current={state.current}>
                  <ReviewScreen key={state.current.review.id} state={state} current={state.current} />
                </IncidentGate>
              )}
            </>
          )}
          <p class="hidden" role="status">
            {state.said}
          </p>
        </main>
      </KeysDesk>
    </SessionContext.Provider>
  );
}
