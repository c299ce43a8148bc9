import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { keepFocus } from '../keep-focus.ts';
import type { Services } from '../services.ts';
import { counted } from '../words.ts';
import { AlikeList } from './alike-list.tsx';
import { NamePart } from './name-part.tsx';
import { PointingBox } from './pointing-box.tsx';
import { ReadsAs } from './reads-as.tsx';
import { SaveForm } from './save-form.tsx';
import { createTeaching, type TeachState, type Teaching } from './teaching.ts';

type Props = { services: Services; onDone: (saved: boolean) => void };

/** Teaching a portal by pointing: heading, text, name, again and again, with how the page reads beside it. */
export function TeachPortal({ services, onDone }: Props) {
  const teaching = useMemo(() => createTeaching(services), [services]);
  const state = useTeaching(teaching);
  const [asking, setAsking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    const stop = () => teaching.end();
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      teaching.end();
    };
  }, [teaching]);
  const cancel = () => {
    if (state.taught.length + state.before.length === 0 || asking) onDone(false);
    else setAsking(true);
  };
  const { stage } = state;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      if (teaching.get().stage.is === 'pointing') teaching.stopPointing();
      else cancel();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
  return (
    <div class="start teach">
      <h1 ref={title} tabIndex={-1}>
        Teach this portal
      </h1>
      <p>
        Point at the heading and the text of a section on the page, and say which section it is. What is kept
        is where sections stand on this portal’s pages: no words of the plan and no names.
      </p>
      {state.problem && (
        <div class="notice notice-bad" role="alert">
          <p>{state.problem.sentence}</p>
          <button type="button" class="quiet" onClick={teaching.dismiss}>
            Dismiss
          </button>
        </div>
      )}
      {asking && (
        <div class="notice notice-warn" role="alert">
          <p>What you pointed at is not saved yet.</p>
          <div class="row">
            <button type="button" onClick={() => setAsking(false)}>
              Go on teaching
            </button>
            <button type="button" class="danger" onClick={() => onDone(false)}>
              Leave without saving
            </button>
          </div>
        </div>
      )}
      {stage.is === 'ready' && <NextSteps {...{ state, teaching }} />}
      {stage.is === 'pointing' && <PointingBox {...{ stage, teaching }} over={state.over} />}
      {stage.is === 'naming' && <NamePart {...{ stage, teaching }} />}
      {stage.is === 'ready' && state.derived && (
        <AlikeList alike={state.derived.alike} onTake={(more) => void teaching.take(more)} />
      )}
      {state.reads && state.taught.length + state.before.length > 0 && <ReadsAs reads={state.reads} />}
      {stage.is === 'ready' && state.derived && state.taught.length + state.before.length > 0 && (
        <SaveForm {...{ services, teaching }} derived={state.derived} onSaved={() => onDone(true)} />
      )}
      <button type="button" class="quiet" onClick={cancel}>
        Cancel
      </button>
      <p class="hidden" role="status">
        {state.said}
      </p>
    </div>
  );
}

/** What can be done next, and what was taught so far. */
function NextSteps({ state, teaching }: { state: TeachState; teaching: Teaching }) {
  const first = useRef<HTMLButtonElement>(null);
  const { taught, before } = state;
  useEffect(() => {
    // What had the focus went with the step before.
    keepFocus(first.current);
  }, [taught]);
  return (
    <>
      <button ref={first} type="button" class="primary big" onClick={() => void teaching.point('heading')}>
        {taught.length + before.length === 0 ? 'Point at a section' : 'Point at another section'}
      </button>
      <button type="button" onClick={() => void teaching.point('part')}>
        Point at what is not the plan
      </button>
      {taught.length > 0 && (
        <div class="row">
          <button type="button" onClick={() => void teaching.undo()}>
            Undo the last
          </button>
          <button type="button" class="quiet" onClick={teaching.leaveStep}>
            The page shows one section at a time: go on with the next
          </button>
        </div>
      )}
      {before.length > 0 && (
        <p class="muted">
          {counted(before.length, 'part')} of other steps {before.length === 1 ? 'is' : 'are'} taught. Open
          the next step on the page, then point again.
        </p>
      )}
    </>
  );
}

/** The state of the teaching, drawn anew after each change. */
function useTeaching(teaching: Teaching): TeachState {
  const [state, setState] = useState(teaching.get);
  useEffect(() => teaching.subscribe(() => setState(teaching.get())), [teaching]);
  return state;
}
