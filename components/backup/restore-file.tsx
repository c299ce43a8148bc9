import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupDoor, BackupSeen, ChosenFile, Restored } from './backup-door.ts';
import { RestorePreview } from './restore-preview.tsx';
import { restoredWords } from './restored-words.ts';
import type { LongWork } from './use-long-work.ts';

type Props = { door: BackupDoor; work: LongWork; onSaid: (said: string | undefined) => void };

/** Choosing a file, its passphrase, what it holds, and putting it back: each step shows what comes next, and nothing is done unasked. */
export function RestoreFile({ door, work, onSaid }: Props) {
  const [chosen, setChosen] = useState<ChosenFile>();
  const [passphrase, setPassphrase] = useState('');
  const [seen, setSeen] = useState<BackupSeen>();
  const [restored, setRestored] = useState<Restored>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (chosen && !seen) field.current?.focus();
  }, [chosen, seen]);
  const close = () => {
    setChosen(undefined);
    setSeen(undefined);
    setPassphrase('');
  };
  const look = async (scanned: Extract<ChosenFile, { kind: 'backup' }>['scanned'], word?: string) => {
    const found = await work.run('Reading the backup', (progress, signal) =>
      door.look(scanned, word, progress, signal),
    );
    if (found) setSeen(found);
  };
  const choose = async (file: File) => {
    close();
    setRestored(undefined);
    onSaid(undefined);
    const found = await work.run('Reading the file', (progress, signal) =>
      door.choose(file, progress, signal),
    );
    if (!found) return;
    setChosen(found);
    if (found.kind === 'backup' && !found.isSealed) await look(found.scanned);
  };
  const unlock = async (file: ChosenFile) => {
    if (file.kind === 'backup') return look(file.scanned, passphrase);
    const inner = await work.run('Opening the file', (_, signal) => door.open(file.file, passphrase, signal));
    if (!inner) return;
    if ('saved' in inner) {
      close();
      onSaid(`${inner.saved} was saved to your downloads. It is no longer protected.`);
      return;
    }
    const isSealed = inner.backup.head.sealed !== undefined;
    setPassphrase('');
    setChosen({ kind: 'backup', scanned: inner.backup, isSealed });
    if (!isSealed) await look(inner.backup);
  };
  const restore = async (reviews: ReadonlySet<string>, parts: ReadonlySet<string>) => {
    if (!seen) return;
    const answer = await work.run('Putting back', (progress, signal) =>
      door.restore(seen, { reviews, parts }, progress, signal),
    );
    if (!answer) return;
    close();
    setRestored(answer);
    onSaid(restoredWords(answer));
  };
  const undo = async (what: Restored) => {
    const { gone, stayed } = await door.undo(what);
    setRestored(undefined);
    onSaid(
      `${gone} of the added reviews went again.${stayed > 0 ? ` ${stayed} stayed, since they were worked on meanwhile.` : ''}`,
    );
  };
  return (
    <>
      <label class="file-button">
        <span>Restore a backup, or open a protected file</span>
        <input
          type="file"
          disabled={work.busy !== undefined}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void choose(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {chosen && !seen && (chosen.kind === 'protected' || chosen.isSealed) && (
        <form
          class="row backup-unlock"
          onSubmit={(event) => {
            event.preventDefault();
            void unlock(chosen);
          }}
        >
          <label class="field">
            Its passphrase
            <input
              ref={field}
              type="password"
              autocomplete="off"
              value={passphrase}
              onInput={(event) => setPassphrase(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="primary" disabled={work.busy !== undefined || passphrase === ''}>
            Open
          </button>
          <button type="button" onClick={close}>
            Leave it
          </button>
        </form>
      )}
      {seen && (
        <RestorePreview seen={seen} isBusy={work.busy !== undefined} onRestore={restore} onLeave={close} />
      )}
      {restored && (restored.fresh.length > 0 || restored.undoParts.length > 0) && (
        <button type="button" onClick={() => void undo(restored)}>
          Undo: take what was added away again
        </button>
      )}
    </>
  );
}
