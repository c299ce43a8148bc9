import { useEffect, useRef, useState } from 'preact/hooks';
import { isBackupDue, type LastBackup } from '../../review/backup/due.ts';
import type { Listing } from '../../review/listing.ts';
import { counted, dayWord } from '../words.ts';
import type { BackupDoor } from './backup-door.ts';
import { PassphrasePair, type TypedPair, whyNotReady } from './passphrase-pair.tsx';
import { RestoreFile } from './restore-file.tsx';
import { useLongWork } from './use-long-work.ts';

type Props = { door: BackupDoor; lines: readonly Listing[]; now: string };

/** Backing up everything on this device into one file, and putting such a file back. */
export function BackupCard({ door, lines, now }: Props) {
  const [last, setLast] = useState<LastBackup>();
  const [isSealed, setSealed] = useState(true);
  const [pair, setPair] = useState<TypedPair>({ one: '', two: '' });
  const [said, setSaid] = useState<string>();
  const work = useLongWork();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void door.last().then(setLast);
  }, [door]);
  useEffect(() => {
    // Whoever is sent here to back up first is brought to it: the browser looked for it before it was drawn.
    if (location.hash !== '#backup') return;
    title.current?.scrollIntoView();
    title.current?.focus();
  }, []);
  const make = async () => {
    setSaid(undefined);
    const answer = await work.run('Making the backup', (progress, signal) =>
      door.make(isSealed ? pair.one : undefined, progress, signal),
    );
    if (!answer) return;
    setPair({ one: '', two: '' });
    setLast(await door.last());
    setSaid(
      `${answer.name} with ${counted(answer.reviews, 'review')} was saved to your downloads.${
        answer.leftOut > 0
          ? ` Not in it: the marks by which ${counted(answer.leftOut, 'review')} from an older version can be compared with earlier texts. Their levels, comments and history are in it.`
          : ''
      }`,
    );
    title.current?.focus();
  };
  return (
    <section class="card backup" id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title" tabIndex={-1} ref={title}>
        Back up and restore
      </h2>
      {isBackupDue(last, lines, now) && (
        <p class="notice backup-due">
          {last
            ? 'Reviews changed since your last backup, and that is more than 30 days ago.'
            : 'Your oldest review is more than 30 days old, and there is no backup yet.'}
        </p>
      )}
      <p class="muted">
        {last ? `Last backup: ${dayWord(last.at)}.` : 'No backup was made in this browser yet.'}
      </p>
      <p class="notice notice-warn">
        A backup holds everything: comments as they were typed, and words of plans if you keep them. It
        identifies people. Keep it where your council keeps such files; it never belongs in an e-mail or with
        an audit return.
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={isSealed}
          onChange={(event) => setSealed(event.currentTarget.checked)}
        />
        <span>Under a passphrase (recommended)</span>
      </label>
      {isSealed ? (
        <PassphrasePair value={pair} onChange={setPair} whyWeak={door.whyWeak} />
      ) : (
        <p class="hint">
          Without a passphrase anybody who has the file can read it. Damage and careless edits are noticed,
          but not somebody who rewrites the file with care: only a passphrase proves that.
        </p>
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={work.busy !== undefined || (isSealed && whyNotReady(pair, door.whyWeak) !== undefined)}
          onClick={() => void make()}
        >
          Save a backup
        </button>
      </div>
      <RestoreFile door={door} work={work} onSaid={setSaid} />
      {work.busy && (
        <div class="row">
          <progress aria-label={work.busy.title} value={work.busy.done} max={Math.max(1, work.busy.total)} />
          <button type="button" onClick={work.cancel}>
            Cancel
          </button>
        </div>
      )}
      {work.problem && (
        <p class="notice notice-bad" role="alert">
          {work.problem}
        </p>
      )}
      <p class="exported" role="status">
        {said}
      </p>
    </section>
  );
}
