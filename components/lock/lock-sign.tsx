import { useCommands } from '../keys/use-commands.ts';
import { useGuard } from './use-guard.ts';

/** Where there is a passphrase: that what is stored is encrypted, and the way to lock it. Also does the command. */
export function LockSign() {
  const guarded = useGuard();
  const kind = guarded?.state.lock.kind;
  const lock = guarded?.state.lock;
  useCommands([
    {
      id: 'lock',
      isAvailable: () => kind === 'unlocked',
      run: () => void guarded?.guard.lockNow(),
    },
  ]);
  if (lock?.kind === 'converting')
    return (
      <p class="lock-sign" role="status">
        {lock.to === 'encrypted' ? 'Encrypting' : 'Decrypting'}: {lock.done} of {lock.total}
      </p>
    );
  if (kind !== 'unlocked') return null;
  return (
    <p class="lock-sign">
      <span class="muted">Encrypted</span>{' '}
      <button type="button" class="quiet small" onClick={() => void guarded?.guard.lockNow()}>
        Lock now
      </button>
    </p>
  );
}
