import { useEffect, useRef, useState } from 'preact/hooks';
import { keepFocus } from '../keep-focus.ts';
import type { Portal, PortalDoor } from '../services.ts';

/** Portals the reviewer added, each with a way to take the permission back. */
export function PortalList({ portals }: { portals: PortalDoor }) {
  const [added, setAdded] = useState<Portal[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const removed = useRef(false);
  useEffect(() => {
    // The button that was pressed went with its line.
    if (removed.current) keepFocus(title.current);
  }, [added]);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    void portals.list().then(setAdded);
  }, [portals]);
  const remove = async (portal: Portal) => {
    const answer = await portals.remove(portal);
    if (!answer.ok) setProblem(answer.problem.sentence);
    removed.current = answer.ok;
    setAdded(await portals.list());
  };
  return (
    <section class="portals" aria-labelledby="portals-title">
      <h2 id="portals-title" ref={title} tabIndex={-1}>
        Portals you added
      </h2>
      {problem && <p role="alert">{problem}</p>}
      {added.length === 0 ? (
        <p class="muted">
          None. Each page is read only when you press the button on it; a portal is added from the panel.
        </p>
      ) : (
        <ul>
          {added.map((portal) => (
            <li key={portal.pattern} class="row">
              <span>{portal.name}</span>
              <button type="button" class="quiet" onClick={() => void remove(portal)}>
                Remove<span class="hidden"> {portal.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
