import { useEffect, useMemo, useState } from 'preact/hooks';
import { IncidentGate } from './incident/incident-gate.tsx';
import { KeysDesk } from './keys/keys-desk.tsx';
import { LockGate } from './lock/lock-gate.tsx';
import { LockSign } from './lock/lock-sign.tsx';
import { useSessionUnderLock } from './lock/use-session-under-lock.ts';
import { TeachPortal } from './portals/teach-portal.tsx';
import { ThisPortal } from './portals/this-portal.tsx';
import { RetentionNotice } from './retention/retention-notice.tsx';
import { ReviewScreen } from './review/review-screen.tsx';
import type { Services } from './services.ts';
import { createSession } from './session/session.ts';
import { useCaughtUp } from './session/use-caught-up.ts';
import { SessionContext, useSession } from './session/use-session.ts';
import { ChooseKind } from './start/choose-kind.tsx';
import { DocumentNotices } from './start/document-notices.tsx';
import { ProblemNotice } from './start/problem-notice.tsx';
import { ReadingScreen } from './start/reading-screen.tsx';
import { StartScreen } from './start/start-screen.tsx';

/** The panel beside the document: from the first press to the export, while the store is not locked. */
export function SidePanel({ services }: { services: Services }) {
  return <LockGate services={services}>{(inner) => <PanelDesk services={inner} />}</LockGate>;
}

function PanelDesk({ services }: { services: Services }) {
  const session = useMemo(() => createSession(services), [services]);
  const state = useSession(session);
  useCaughtUp(session);
  useSessionUnderLock(session, services);
  useEffect(() => {
    // What had the focus went with the screen before: the keys and the reading order go on from the new one's heading.
    if (state.phase !== 'reading' && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h1')?.focus();
  }, [state.phase]);
  const [dropping, setDropping] = useState(false);
  const [teaching, setTeaching] = useState(false);
  const [back, setBack] = useState(false);
  const taught = (saved: boolean) => {
    setTeaching(false);
    setBack(!saved);
    if (saved) void session.read();
  };
  return (
    <SessionContext.Provider value={session}>
      <KeysDesk settings={session.settings}>
        <main
          class={dropping ? 'panel dropping' : 'panel'}
          data-phase={state.phase}
          onDragOver={(event) => {
            if (!event.dataTransfer?.types.includes('Files')) return;
            event.preventDefault();
            setDropping(true);
          }}
          onDragLeave={(event) => {
            const to = event.relatedTarget;
            if (!(to instanceof Node) || !event.currentTarget.contains(to)) setDropping(false);
          }}
          onDrop={(event) => {
            setDropping(false);
            const file = event.dataTransfer?.files[0];
            if (!file) return;
            event.preventDefault();
            void session.openDropped(file);
          }}
        >
          {state.problem && !teaching && <ProblemNotice problem={state.problem} />}
          <RetentionNotice
            services={services}
            onBackup={() => services.openDashboard()}
            isBrief={teaching || state.phase !== 'start'}
          />
          {!teaching && state.phase === 'start' && <StartScreen state={state} />}
          {state.phase === 'reading' && <ReadingScreen state={state} />}
          {!teaching && state.phase === 'choose-kind' && <ChooseKind state={state} />}
          {!teaching && state.phase === 'review' && state.current && (
            <>
              <DocumentNotices state={state} />
              <IncidentGate key={state.current.review.id} state={state} current={state.current}>
                <ReviewScreen key={state.current.review.id} state={state} current={state.current} />
              </IncidentGate>
            </>
          )}
          {!teaching && state.phase !== 'reading' && (
            <ThisPortal {...{ services, state, back }} onTeach={() => setTeaching(true)} />
          )}
          {teaching && state.phase !== 'reading' && <TeachPortal services={services} onDone={taught} />}
          {state.phase !== 'review' && <LockSign />}
          <p class="hidden" role="status">
            {state.said}
          </p>
        </main>
      </KeysDesk>
    </SessionContext.Provider>
  );
}
