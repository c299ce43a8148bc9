import { useEffect, useMemo, useState } from 'preact/hooks';
import { IncidentGate } from '../incident/incident-gate.tsx';
import { KeysDesk } from '../keys/keys-desk.tsx';
import { ReviewScreen } from '../review/review-screen.tsx';
import type { Services } from '../services.ts';
import { createSession } from '../session/session.ts';
import { SessionContext, useSession } from '../session/use-session.ts';
import { ProblemNotice } from '../start/problem-notice.tsx';
import { ReviewList } from './review-list.tsx';

/** The page of all reviews; one opened here can be read and its levels changed without the plan. */
export function Dashboard({ services, review }: { services: Services; review?: string }) {
  const session = useMemo(() => createSession(services), [services]);
  const state = useSession(session);
  const [open, setOpen] = useState(review);
  useEffect(() => {
    void session.start();
    return session.stop;
  }, [session]);
  useEffect(() => {
    if (open !== undefined) void session.resume(open);
  }, [open, session]);
  const back = async () => {
    if (await session.leave()) setOpen(undefined);
  };
  return (
    <SessionContext.Provider value={session}>
      <KeysDesk settings={session.settings}>
        <main class="dashboard" data-phase={open === undefined ? 'list' : state.phase}>
          {state.problem && <ProblemNotice problem={state.problem} />}
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
