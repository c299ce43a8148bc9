import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from '../keep-focus.ts';
import type { Services } from '../services.ts';
import type { SessionState } from '../session/session-state.ts';
import { TaughtList } from './taught-list.tsx';

type Props = {
  services: Services;
  state: SessionState;
  /** The teaching was left and nothing saved: the keys go on from here. */
  back: boolean;
  onTeach: () => void;
};

/** What is known of the open page's portal, and the way to teach it. Not for files, which have no portal. */
export function ThisPortal({ services, state, back, onTeach }: Props) {
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    if (back) keepFocus(head.current);
  }, []);
  const { document } = state;
  if (state.awaitsFile || (document && document.plan.source !== 'page')) return null;
  const by = document?.portal;
  return (
    <details class="card about this-portal" id="this-portal">
      <summary ref={head}>
        <h2>This portal</h2>
        <span class="muted">
          {by ? `Read by “${by.name}”` : 'Is a section missed or mixed up? Teach it by pointing'}
        </span>
      </summary>
      <div class="fields">
        {by && (
          <p>
            The page was read by the description “{by.name}”. Where it no longer fits, the page is read in the
            general way and the reading says so.
          </p>
        )}
        <p>
          If the page’s sections are not found, or comments are read as the plan, show once where they stand:
          the portal’s other pages are then read the same way.
        </p>
        <button type="button" onClick={onTeach}>
          Teach this portal
        </button>
        <TaughtList services={services} level={3} />
      </div>
    </details>
  );
}
