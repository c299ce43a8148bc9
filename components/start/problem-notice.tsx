import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../platform/calls.ts';
import { useActions } from '../session/use-session.ts';

/** What went wrong, what is safe and what to do, with the way out where there is one. */
export function ProblemNotice({ problem }: { problem: Problem }) {
  const actions = useActions();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [problem]);
  // A PDF in the browser's own viewer is a step on the way, nothing that went wrong.
  const isChoice = problem.code === 'browser-pdf';
  return (
    <div ref={box} class={isChoice ? 'notice' : 'notice notice-bad'} role="alert" data-problem={problem.code}>
      <p>{problem.sentence}</p>
      <div class="row">
        {problem.code === 'browser-pdf' && (
          <button type="button" class="primary" onClick={() => void actions.openLink()}>
            Read this PDF
          </button>
        )}
        {(problem.code === 'save-and-drop' || problem.code === 'browser-pdf') && (
          <button type="button" onClick={() => void actions.openFile()}>
            Open a PDF or Word file
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.dismissProblem}>
          Dismiss
        </button>
      </div>
    </div>
  );
}
