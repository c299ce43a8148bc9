import { useEffect, useState } from 'preact/hooks';
import type { TaughtPortal } from '../../platform/calls.ts';
import type { Derived, Services } from '../services.ts';
import type { Teaching } from './teaching.ts';

type Props = { services: Services; teaching: Teaching; derived: Derived; onSaved: () => void };

/** Names what was taught and keeps it, in place of what was taught for the same pages before if that is wished. */
export function SaveForm({ services, teaching, derived, onSaved }: Props) {
  const [name, setName] = useState(derived.host);
  const [before, setBefore] = useState<TaughtPortal>();
  const [replaces, setReplaces] = useState(true);
  useEffect(() => {
    void services.teaching
      .list()
      .then((all) => setBefore(all.find(({ addresses }) => addresses.includes(derived.address))));
  }, [services, derived.address]);
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void teaching.save(name.trim() || derived.host, replaces ? before : undefined).then((saved) => {
          if (saved) onSaved();
        });
      }}
    >
      <h2>Keep it</h2>
      <label>
        Name of the portal
        <input
          type="text"
          maxLength={80}
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <p class="muted">It is used on pages whose address fits {derived.address}</p>
      {before && (
        <label class="check">
          <input
            type="checkbox"
            checked={replaces}
            onChange={(event) => setReplaces(event.currentTarget.checked)}
          />
          Replace “{before.name}”, taught for the same pages before
        </label>
      )}
      <button type="submit" class="primary">
        Save and read the page
      </button>
    </form>
  );
}
