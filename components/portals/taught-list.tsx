import { useEffect, useRef, useState } from 'preact/hooks';
import type { TaughtPortal } from '../../platform/calls.ts';
import { keepFocus } from '../keep-focus.ts';
import type { Services } from '../services.ts';
import { counted } from '../words.ts';
import { ImportPortal } from './import-portal.tsx';

type Props = { services: Services; level: 2 | 3 };

/** The portals that were taught on this device: renamed, deleted (with a way back), saved as a file and taken from one. */
export function TaughtList({ services: { teaching, newId }, level }: Props) {
  const [all, setAll] = useState<TaughtPortal[]>([]);
  const [deleted, setDeleted] = useState<TaughtPortal>();
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    const load = () => void teaching.list().then(setAll);
    load();
    return teaching.onChange(load);
  }, [teaching]);
  const keep = async (portals: TaughtPortal[]) => {
    setProblem(undefined);
    const answer = await teaching.keep(portals);
    if (answer.ok) setAll(portals);
    else setProblem(answer.problem.sentence);
    return answer.ok;
  };
  const remove = async (portal: TaughtPortal) => {
    if (await keep(all.filter(({ id }) => id !== portal.id))) setDeleted(portal);
  };
  const putBack = async () => {
    if (!deleted || !(await keep([deleted, ...all.filter(({ id }) => id !== deleted.id)]))) return;
    setSaid(`“${deleted.name}” was put back.`);
    setDeleted(undefined);
  };
  const save = (portal: TaughtPortal) => {
    const answer = teaching.save(portal);
    if (answer.ok) setSaid(`${answer.value.name} was saved to your downloads.`);
    else setProblem(answer.problem.sentence);
  };
  const title = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const had = useRef(false);
  useEffect(() => {
    // The button that was pressed went with its line.
    if (deleted) keepFocus(undo.current);
    else if (had.current) keepFocus(title.current);
    had.current = deleted !== undefined;
  }, [deleted]);
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section class="taught" aria-labelledby="taught-title">
      <Title id="taught-title" ref={title} tabIndex={-1}>
        Portals you taught
      </Title>
      {problem && <p role="alert">{problem}</p>}
      {deleted && (
        <div class="notice" role="status">
          <p>“{deleted.name}” was deleted. Its pages are read in the general way.</p>
          <button ref={undo} type="button" onClick={() => void putBack()}>
            Put it back
          </button>
        </div>
      )}
      {all.length === 0 ? (
        <p class="muted">None yet. Teach one from the panel, beside a page of the portal.</p>
      ) : (
        <ul>
          {all.map((portal) => (
            <TaughtLine
              key={portal.id}
              portal={portal}
              onRename={(name) =>
                void keep(
                  all.map((one) => (one.id === portal.id ? { ...one, name, version: one.version + 1 } : one)),
                )
              }
              onSave={() => save(portal)}
              onDelete={() => void remove(portal)}
            />
          ))}
        </ul>
      )}
      <ImportPortal {...{ teaching, newId, all, keep }} onSaid={setSaid} />
      <p class="hint">
        A description says where sections stand on a portal’s pages. It holds no words of a plan and no names,
        so it can be given to colleagues.
      </p>
      <p class="hidden" role="status">
        {said}
      </p>
    </section>
  );
}

type LineProps = {
  portal: TaughtPortal;
  onRename: (name: string) => void;
  onSave: () => void;
  onDelete: () => void;
};

function TaughtLine({ portal, onRename, onSave, onDelete }: LineProps) {
  const [editing, setEditing] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const rename = useRef<HTMLButtonElement>(null);
  const renamed = useRef(false);
  useEffect(() => {
    if (editing !== undefined) field.current?.focus();
    else if (renamed.current) keepFocus(rename.current);
    renamed.current = editing !== undefined;
  }, [editing === undefined]);
  const sections = new Set(portal.parts.flatMap((part) => part.sections ?? []));
  return (
    <li>
      {editing === undefined ? (
        <>
          <strong>{portal.name}</strong>{' '}
          <span class="muted">
            {counted(sections.size, 'section')}, {portal.addresses.join(', ')}
          </span>
        </>
      ) : (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (editing.trim()) onRename(editing.trim());
            setEditing(undefined);
          }}
        >
          <label>
            New name
            <input
              ref={field}
              type="text"
              maxLength={80}
              value={editing}
              onInput={(event) => setEditing(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                setEditing(undefined);
              }}
            />
          </label>
          <button type="submit">Rename</button>
        </form>
      )}
      <details class="kept more">
        <summary>What is kept</summary>
        <ul>
          {portal.parts.map((part) => (
            <li key={`${part.name}${part.selector}`}>
              {part.name}, {timesWord(part.expect)}: <code>{part.selector}</code>
              {part.under && (
                <>
                  {' '}
                  under <code>{part.under.selector}</code>{' '}
                  {'words' in part.under
                    ? `“${part.under.words}”`
                    : `number ${part.under.nth} of ${part.under.of}`}
                </>
              )}
              {part.words && <> “{part.words}”</>}
            </li>
          ))}
        </ul>
        <p class="hint">A star stands for words that are not kept, such as a name.</p>
      </details>
      <div class="row">
        <button ref={rename} type="button" class="quiet" onClick={() => setEditing(portal.name)}>
          Rename<span class="hidden"> {portal.name}</span>
        </button>
        <button type="button" class="quiet" onClick={onSave}>
          Save as a file<span class="hidden">: {portal.name}</span>
        </button>
        <button type="button" class="quiet" onClick={onDelete}>
          Delete<span class="hidden"> {portal.name}</span>
        </button>
      </div>
    </li>
  );
}

function timesWord({ least, most }: { least: number; most: number }): string {
  if (least === most) return least === 1 ? 'once' : `${least} times`;
  return least === 0 ? `up to ${most} times` : `${least} to ${most} times`;
}
