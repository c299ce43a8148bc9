import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { anotherChildAsks, reportsOf } from '../../review/incident.ts';
import { createCommandDesk } from '../keys/command-desk.ts';
import { DeskContext, useCommands, useDesk } from '../keys/use-commands.ts';
import { judgementOf } from '../session/session-state.ts';
import { type ReviewProps, useActions } from '../session/use-session.ts';
import { AskAnotherChild } from './ask-another-child.tsx';
import { ReportByHand } from './report-by-hand.tsx';
import { ReportStep } from './report-step.tsx';
import { ReportsWaiting } from './reports-waiting.tsx';

/**
 * Stops a review where another child's data stands in the document or a report is due, and lets it go on once a person
 * has answered, reported or set it aside with a reason. The review stays as it was behind it, with everything typed, and
 * its keys do nothing meanwhile.
 */
export function IncidentGate({ state, current, children }: ReviewProps & { children: ComponentChildren }) {
  const actions = useActions();
  const desk = useDesk();
  const silent = useMemo(createCommandDesk, []);
  const box = useRef<HTMLDivElement>(null);
  const [ask, ...more] = anotherChildAsks(judgementOf(state)?.findings ?? [], current.state);
  const { due, later } = reportsOf(current.state);
  const [report] = due;
  const { reporting } = state;
  const stop = report
    ? `report ${report.id}`
    : ask
      ? `ask ${ask.name}`
      : reporting
        ? `by hand ${reporting}`
        : undefined;

  useCommands([
    { id: 'report.another-child', run: () => actions.startReport('data-incident') },
    { id: 'report.safeguarding', run: () => actions.startReport('safeguarding') },
    { id: 'settings', run: () => actions.openSettings() },
  ]);

  const first = useRef(true);
  useEffect(() => {
    const isFirst = first.current;
    first.current = false;
    if (stop !== undefined) box.current?.querySelector<HTMLElement>('h1')?.focus();
    else if (!isFirst) document.querySelector<HTMLElement>('#firsts-title, #parts-title')?.focus();
  }, [stop]);

  return (
    <>
      <div ref={box} class="incident-box">
        {report ? (
          <ReportStep key={report.id} report={report} {...{ state, current }} />
        ) : ask ? (
          <AskAnotherChild
            key={ask.name}
            ask={ask}
            more={more.length}
            current={current}
            plan={state.document?.plan}
          />
        ) : reporting ? (
          <ReportByHand key={reporting} kind={reporting} current={current} />
        ) : (
          <ReportsWaiting reports={later} />
        )}
      </div>
      <DeskContext.Provider value={stop === undefined ? desk : silent}>
        <div class="gated" hidden={stop !== undefined}>
          {children}
        </div>
      </DeskContext.Provider>
    </>
  );
}
