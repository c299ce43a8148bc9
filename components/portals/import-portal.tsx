import { useState } from 'preact/hooks';
import type { TaughtPortal } from '../../platform/calls.ts';
import type { TeachDoor } from '../services.ts';

type Props = {
  teaching: TeachDoor;
  newId: () => string;
  all: TaughtPortal[];
  keep: (portals: TaughtPortal[]) => Promise<boolean>;
  onSaid: (said: string) => void;
};

/** Descriptions of 80 parts have far less than this, in bytes; a larger file is something else and not looked into. */
const largest = 300_000;
const tooLarge =
  'This file is too large to be a description of a portal, so nothing was taken from it. Choose a file that was saved with “Save as a file” in a list of taught portals.';

/** Takes a colleague's file; where the same portal is kept already, asks whether to replace it or to keep both. */
export function ImportPortal({ teaching, newId, all, keep, onSaid }: Props) {
  const [problem, setProblem] = useState<string>();
  const [asked, setAsked] = useState<TaughtPortal>();
  const add = async (portal: TaughtPortal) => {
    setAsked(undefined);
    if (await keep([portal, ...all.filter(({ id }) => id !== portal.id)]))
      onSaid(`“${portal.name}” was taken from the file.`);
  };
  const take = async (file: File) => {
    setProblem(undefined);
    if (file.size > largest) return setProblem(tooLarge);
    const read = teaching.readFile(await file.text());
    if (!read.ok) setProblem(read.problem.sentence);
    else if (all.some(({ id }) => id === read.value.id)) setAsked(read.value);
    else await add(read.value);
  };
  return (
    <div class="import">
      <label>
        Take one from a colleague’s file
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </label>
      {problem && (
        <div class="notice notice-bad" role="alert">
          <p>{problem}</p>
        </div>
      )}
      {asked && (
        <div class="notice" role="alert">
          <p>“{asked.name}” is kept here already. Replace it with the one in the file, or keep both?</p>
          <div class="row">
            <button type="button" class="primary" onClick={() => void add(asked)}>
              Replace it
            </button>
            <button
              type="button"
              onClick={() => void add({ ...asked, id: newId(), name: `${asked.name.slice(0, 70)} (file)` })}
            >
              Keep both
            </button>
            <button type="button" class="quiet" onClick={() => setAsked(undefined)}>
              Take nothing
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
