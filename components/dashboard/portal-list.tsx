import { useEffect, useState } from 'preact/hooks';
import type { PortalDoor } from '../services.ts';

/** Portals the reviewer added, each with a way to take the permission back. */
export function PortalList({ portals }: { portals: PortalDoor }) {
  const [origins, setOrigins] = useState<string[]>([]);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    void portals.list().then(setOrigins);
  }, [portals]);
  const remove = async (origin: string) => {
    const answer = await portals.remove(origin);
    if (!answer.ok) setProblem(answer.problem.sentence);
    setOrigins(await portals.list());
  };
  return (
    <section class="portals" aria-labelledby="portals-title">
      <h2 id="portals-title">Portals you added</h2>
      {problem && <p role="alert">{problem}</p>}
      {origins.length === 0 ? (
        <p class="muted">
          None. Each page is read only when you press the button on it; a portal is added from the panel.
        </p>
      ) : (
        <ul>
          {origins.map((origin) => (
            <li key={origin} class="row">
              <span>{origin}</span>
              <button type="button" class="quiet" onClick={() => void remove(origin)}>
                Remove<span class="hidden"> {origin}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
