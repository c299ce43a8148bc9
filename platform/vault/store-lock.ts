import type { Lock, LockState } from '../../review/lock.ts';
import type { Kept, StoreProblem } from '../../review/reviews.ts';
import type { Access } from '../reviews/access.ts';
import type { Database } from '../reviews/database.ts';
import type { Conversion } from './conversion.ts';
import { newVault, openVault, rewrapped } from './data-key.ts';
import type { KeyHolder } from './key-holder.ts';
import { stateNews } from './state-news.ts';
import { weakness } from './passphrase.ts';
import { type Rounds, type VaultRecord, vaultKey } from './vault-record.ts';

/** What a lock works with. */
export type LockParts = {
  database: Database;
  access: Access;
  keys: KeyHolder;
  conversion: Conversion;
  rounds: Rounds;
  channelName: string;
};

/** The lock of one opened database. */
export function storeLock(parts: LockParts): Lock & { close(): void } {
  const { database, access, keys, conversion, rounds } = parts;
  const news = stateNews(parts.channelName);

  const vault = () =>
    database.transact('readonly', async (transaction) => ({
      ok: true,
      value: await access.vaultIn(transaction),
    }));

  /** Writes the vault's record where it is still the one that was read. */
  const replace = (before: VaultRecord | undefined, after: VaultRecord) =>
    database.transact<boolean, 'readwrite'>('readwrite', async (transaction) => {
      const now = await access.vaultIn(transaction);
      if (stampOf(now) !== stampOf(before)) return { ok: true, value: false };
      await transaction.objectStore('vault').put(after, vaultKey);
      return { ok: true, value: true };
    });

  async function state(): Promise<Kept<LockState>> {
    const found = await vault();
    if (!found.ok) return found;
    if (!found.value) return fine({ kind: 'no-passphrase' });
    if (!(await keys.get(found.value.id))) return fine({ kind: 'locked' });
    if (found.value.state === 'encrypted') return fine({ kind: 'unlocked' });
    void goOn();
    const to = found.value.state === 'encrypting' ? 'encrypted' : 'plain';
    const heard = news.last();
    return fine(
      heard?.kind === 'converting' && heard.to === to ? heard : { kind: 'converting', to, done: 0, total: 0 },
    );
  }

  /** Tells this window, and with `everywhere` the others too, how it stands now. */
  async function tell(everywhere: boolean): Promise<Kept<LockState>> {
    const now = await state();
    if (everywhere) news.moved();
    if (now.ok) news.tell(now.value);
    return now;
  }

  /** Converts what is left; the same run where one is on its way. */
  async function goOn(): Promise<Kept<LockState>> {
    const done = await conversion.run((progress) => news.progress(progress));
    return done.ok ? tell(true) : done;
  }

  const stopHearing = keys.subscribe(() => void tell(false));
  news.onMoved(() => void tell(false));

  /** The vault and its key where the passphrase is the one. */
  async function opened(passphrase: string): Promise<Kept<VaultRecord | undefined>> {
    const found = await vault();
    if (!found.ok || !found.value) return found;
    const key = await openVault(found.value, passphrase);
    if (!key) return { ok: false, problem: wrong };
    keys.hold({ vault: found.value.id, key });
    return found;
  }

  return {
    state,
    async unlock(passphrase) {
      const found = await opened(passphrase);
      return found.ok ? tell(true) : found;
    },
    lock() {
      keys.drop();
    },
    async setPassphrase(passphrase) {
      const problem = weakness(passphrase);
      if (problem) return { ok: false, problem };
      const found = await vault();
      if (!found.ok) return found;
      if (found.value) return { ok: false, problem: hasOne };
      const made = await newVault(passphrase, crypto.randomUUID(), rounds.fresh);
      const key = await openVault(made, passphrase);
      if (!key) throw new Error('A vault opens with the passphrase it was made with');
      const put = await replace(undefined, made);
      if (!put.ok) return put;
      if (!put.value) return { ok: false, problem: hasOne };
      keys.hold({ vault: made.id, key });
      news.moved();
      return goOn();
    },
    async changePassphrase(before, after) {
      const problem = weakness(after);
      if (problem) return { ok: false, problem };
      for (;;) {
        const found = await vault();
        if (!found.ok) return found;
        if (!found.value) return { ok: false, problem: hasNone };
        const made = await rewrapped(found.value, before, after, rounds.fresh);
        if (!made) return { ok: false, problem: wrong };
        const put = await replace(found.value, made);
        if (!put.ok) return put;
        // The record moved meanwhile: asked again, with what it says now.
        if (put.value) return state();
      }
    },
    async removePassphrase(passphrase) {
      for (;;) {
        const found = await opened(passphrase);
        if (!found.ok) return found;
        if (!found.value) return { ok: false, problem: hasNone };
        const put = await replace(found.value, { ...found.value, state: 'decrypting' });
        if (!put.ok) return put;
        if (!put.value) continue;
        news.moved();
        return goOn();
      }
    },
    subscribe: (listener) => news.subscribe(listener),
    close() {
      stopHearing();
      news.close();
    },
  };
}

function stampOf(vault: VaultRecord | undefined): string {
  return vault ? `${vault.id} ${vault.state} ${vault.wrapped.iv.join(' ')}` : '';
}

function fine(value: LockState): Kept<LockState> {
  return { ok: true, value };
}

const wrong: StoreProblem = {
  code: 'wrong-passphrase',
  sentence:
    'This is not the passphrase. Nothing was opened or changed. Try again, minding capital letters and the keyboard’s language.',
};

const hasOne: StoreProblem = {
  code: 'exists',
  sentence:
    'There is a passphrase already, or another window has just set one. Nothing was changed. Change it with the one you have.',
};

const hasNone: StoreProblem = {
  code: 'not-found',
  sentence: 'There is no passphrase on this device, so nothing was changed.',
};
