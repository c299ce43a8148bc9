import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { WipeDoor, WipePart } from '../services.ts';
import { counted } from '../words.ts';
import { leftWords, saysWipe, wipeWord } from './wipe-words.ts';

type Stand = { kind: 'asking' } | { kind: 'deleting' } | { kind: 'done'; left: WipePart[] };

/**
 * Deletes everything on this device once a word was typed. A page of its own: it holds no review, and works while the
 * store is locked with a passphrase nobody knows any more.
 */
export function WipePage({ door }: { door: WipeDoor }) {
  const [here, setHere] = useState<{ reviews: number | undefined; portals: number }>();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [stand, setStand] = useState<Stand>({ kind: 'asking' });
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    void door.liesHere().then(setHere);
  }, [door]);
  useEffect(() => {
    // The form that had the focus is gone: what became of it is read next.
    if (stand.kind !== 'asking') heading.current?.focus();
  }, [stand.kind]);
  const wipe = async () => {
    if (!saysWipe(typed)) return setWrong(true);
    setStand({ kind: 'deleting' });
    const left = await door.wipe();
    setStand({ kind: 'done', left });
  };
  if (stand.kind === 'done')
    return (
      <main class="wipe">
        <h1 tabIndex={-1} ref={heading}>
          {stand.left.length === 0 ? 'Everything was deleted' : 'Not everything could be deleted'}
        </h1>
        {stand.left.length === 0 ? (
          <p class="wipe-done">
            Nothing of this extension is left in this browser, and every open window of it began anew. Files
            you saved (exports, backups, reports) lie where you saved them.
          </p>
        ) : (
          <div class="notice notice-bad" role="alert">
            <p>Everything else is gone. Still here:</p>
            <ul>
              {stand.left.map((part) => (
                <li key={part}>{leftWords[part]}</li>
              ))}
            </ul>
            <button type="button" class="danger" onClick={() => void wipe()}>
              Delete what is left
            </button>
          </div>
        )}
        <button type="button" onClick={door.openDashboard}>
          All reviews
        </button>
      </main>
    );
  return (
    <main class="wipe">
      <h1 tabIndex={-1} ref={heading}>
        {stand.kind === 'deleting' ? 'Deleting everything' : 'Delete everything on this device'}
      </h1>
      {stand.kind === 'deleting' ? (
        <p role="status">
          Every open window is being closed and the store emptied. This takes a few seconds.
        </p>
      ) : (
        <>
          <p>This cannot be undone. It deletes, in every open window at once:</p>
          <ul>
            <li>
              {here?.reviews === undefined ? 'all reviews' : counted(here.reviews, 'review')}, with their
              levels, comments and history, and what is kept of their plans’ words
            </li>
            <li>the keys they were kept with, and the passphrase if there is one</li>
            <li>your settings, the forms and portals you taught, and what could have been undone</li>
            <li>
              {here ? counted(here.portals, 'portal') : 'the portals'} that may be read without pressing the
              button
            </li>
          </ul>
          <p>Files you saved stay where you saved them. The extension itself stays installed.</p>
          <p>
            <button type="button" onClick={door.openBackup}>
              Make a backup first
            </button>
          </p>
          <form
            class="wipe-ask"
            onSubmit={(event) => {
              event.preventDefault();
              void wipe();
            }}
          >
            <label for={id}>To delete everything, type {wipeWord}</label>
            <input
              id={id}
              type="text"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              value={typed}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}-wrong` : undefined}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setWrong(false);
              }}
            />
            {wrong && (
              <p id={`${id}-wrong`} role="alert">
                Nothing was deleted: type {wipeWord} first.
              </p>
            )}
            <div class="row">
              <button type="submit" class="danger">
                Delete everything
              </button>
              <button type="button" class="quiet" onClick={door.openDashboard}>
                Keep it all
              </button>
            </div>
          </form>
        </>
      )}
    </main>
  );
}
