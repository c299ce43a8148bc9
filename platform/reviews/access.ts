import type { Kept } from '../../review/reviews.ts';
import type { KeyHolder } from '../vault/key-holder.ts';
import type { Held } from '../vault/sealing.ts';
import { parseVault, type Rounds, type VaultRecord, vaultKey } from '../vault/vault-record.ts';
import type { Database, Work } from './database.ts';
import { crowded, locked, Refused, storeProblem } from './store-problem.ts';

/** What opens sealed records and how new ones are written: `sealWith` where they are sealed. */
export type Door = { vault?: VaultRecord; held?: Held; sealWith?: Held };

/** Reads and writes behind the lock. WebCrypto would end a transaction, so nothing is sealed or opened inside of one. */
export type Access = {
  /** Reads in one transaction, then opens what was read. While locked nothing is opened. */
  read<Found, T>(
    look: (transaction: Work) => Promise<Found>,
    open: (found: Found, door: Door) => Promise<Kept<T>>,
  ): Promise<Kept<T>>;
  /**
   * Reads in one transaction, makes what is to be written, and writes it in a second one. `put` answers false where
   * something moved meanwhile, before it wrote anything: then all is done again. One that the vault moved under is done again too.
   */
  write<Found, Made, T>(work: {
    look: (transaction: Work) => Promise<Found>;
    make: (found: Found, door: Door) => Promise<Kept<Made>>;
    put: (transaction: Work<'readwrite'>, made: Made, found: Found) => Promise<Kept<T> | false>;
  }): Promise<Kept<T>>;
  /** The vault as it lies in the store; throws a `Refused` for one that this version does not understand. */
  vaultIn(transaction: Work): Promise<VaultRecord | undefined>;
};

/** How often a write is made anew before the reviewer is told; with each time some window's write went through. */
const mostTries = 100;

/** Reads and writes of one opened database with the key this window holds. */
export function accessTo(database: Database, keys: KeyHolder, rounds: Rounds): Access {
  async function vaultIn(transaction: Work): Promise<VaultRecord | undefined> {
    const stored = await transaction.objectStore('vault').get(vaultKey);
    if (stored === undefined) return undefined;
    const vault = parseVault(stored, rounds);
    if (!vault) throw new Refused(strangeVault);
    return vault;
  }

  async function doorOf(vault: VaultRecord | undefined): Promise<Kept<Door>> {
    if (!vault) return { ok: true, value: {} };
    const held = await keys.get(vault.id);
    if (!held) return { ok: false, problem: locked };
    const sealWith = vault.state === 'decrypting' ? undefined : held;
    return { ok: true, value: { vault, held, sealWith } };
  }

  const looked = <Found>(look: (transaction: Work) => Promise<Found>) =>
    database.transact('readonly', async (transaction) => {
      const vault = await vaultIn(transaction);
      return { ok: true, value: { vault, found: await look(transaction) } };
    });

  return {
    vaultIn,
    read: (look, open) =>
      unbroken(async () => {
        const seen = await looked(look);
        if (!seen.ok) return seen;
        const door = await doorOf(seen.value.vault);
        return door.ok ? open(seen.value.found, door.value) : door;
      }),
    write: ({ look, make, put }) =>
      unbroken(async () => {
        for (let tries = 0; tries < mostTries; tries += 1) {
          const seen = await looked(look);
          if (!seen.ok) return seen;
          const { vault, found } = seen.value;
          const door = await doorOf(vault);
          if (!door.ok) return door;
          const made = await make(found, door.value);
          if (!made.ok) return made;
          const written = await database.transact('readwrite', async (transaction) => {
            const now = await vaultIn(transaction);
            const moved = now?.id !== vault?.id || now?.state !== vault?.state;
            const answer = moved ? false : await put(transaction, made.value, found);
            return { ok: true, value: answer };
          });
          if (!written.ok) return written;
          if (written.value !== false) return written.value;
        }
        return { ok: false, problem: crowded };
      }),
  };
}

/** What was refused on the way, as an answer. */
async function unbroken<T>(work: () => Promise<Kept<T>>): Promise<Kept<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, problem: error instanceof Refused ? error.problem : storeProblem(error) };
  }
}

const strangeVault = {
  code: 'unreadable',
  sentence:
    'What this device keeps about the passphrase could not be understood, so nothing was opened or changed. Open the reviews with the version that wrote it, or put a backup back.',
} as const;
