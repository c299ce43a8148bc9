import type { LockState } from '../../review/lock.ts';
import type { Kept } from '../../review/reviews.ts';
import type { Access, Door } from '../reviews/access.ts';
import type { Work } from '../reviews/database.ts';
import { Refused } from '../reviews/store-problem.ts';
import { closedLoose, looseIn, putLoose, sameLoose } from './loose-rows.ts';
import { closedGroup, groupIds, groupOf, putGroup, sameGroup } from './review-group.ts';
import { vaultKey } from './vault-record.ts';

/** Brings all that is stored to what the vault says: sealed, or plain where the passphrase goes. */
export type Conversion = {
  /** Converts what is left. Asked again while it runs, it answers with the same run. */
  run(progress: (state: LockState) => void): Promise<Kept<boolean>>;
};

/**
 * Review by review, one transaction each, so that whatever ends the browser leaves every review whole: sealed or plain.
 * What is written meanwhile lands as the vault says, so one pass over the reviews there were is enough. `before`: what is
 * to be brought into the database first, from wherever an older version kept it.
 */
export function conversionOf(access: Access, name: string, before: () => Promise<Kept<unknown>>): Conversion {
  let running: Promise<Kept<boolean>> | undefined;
  return {
    run(progress) {
      running ??= alone(name, () => convert(access, before, progress)).finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

async function convert(
  access: Access,
  before: () => Promise<Kept<unknown>>,
  progress: (state: LockState) => void,
): Promise<Kept<boolean>> {
  const begun = await access.read(
    (transaction) => groupIds(transaction),
    async (ids, door) => ({ ok: true, value: { ids, vault: door.vault } }),
  );
  if (!begun.ok) return begun;
  const { ids, vault } = begun.value;
  if (!vault || vault.state === 'encrypted') return { ok: true, value: true };
  const to = vault.state === 'encrypting' ? 'encrypted' : 'plain';
  const moved = (door: Door) => door.vault?.id !== vault.id || door.vault.state !== vault.state;
  progress({ kind: 'converting', to, done: 0, total: ids.length });

  const brought = await before();
  if (!brought.ok) return brought;
  const loose = await step(access, moved, looseIn, closedLoose, sameLoose, putLoose);
  if (!loose.ok) return loose;
  for (const [index, id] of ids.entries()) {
    const done = await step(
      access,
      moved,
      (transaction) => groupOf(transaction, id),
      closedGroup,
      sameGroup,
      (transaction, group, found) => putGroup(transaction, group, found),
    );
    if (!done.ok || !done.value) return done;
    progress({ kind: 'converting', to, done: index + 1, total: ids.length });
  }
  return finish(access, moved);
}

/** One part, in one transaction; answers false where another window turned the conversion round. */
function step<Found>(
  access: Access,
  moved: (door: Door) => boolean,
  look: (transaction: Work) => Promise<Found>,
  close: (found: Found, door: Door) => Promise<Found | undefined>,
  same: (one: Found, other: Found) => boolean,
  put: (transaction: Work<'readwrite'>, closed: Found, found: Found) => Promise<void>,
): Promise<Kept<boolean>> {
  return access.write<Found, { closed?: Found; turned: boolean }, boolean>({
    look,
    make: async (found, door) => ({
      ok: true,
      value: moved(door) ? { turned: true } : { closed: await close(found, door), turned: false },
    }),
    async put(transaction, { closed, turned }, found) {
      if (closed === undefined) return { ok: true, value: !turned };
      if (!same(found, await look(transaction))) return false;
      await put(transaction, closed, found);
      return { ok: true, value: true };
    },
  });
}

/** Says in the store that nothing is left: all is sealed, or there is no vault any more. */
function finish(access: Access, moved: (door: Door) => boolean): Promise<Kept<boolean>> {
  return access.write<undefined, { turned: boolean }, boolean>({
    look: async () => undefined,
    make: async (_, door) => ({ ok: true, value: { turned: moved(door) } }),
    async put(transaction, { turned }) {
      if (turned) return { ok: true, value: false };
      const vault = await access.vaultIn(transaction);
      if (!vault) throw new Refused(goneMeanwhile);
      if (vault.state === 'encrypting')
        await transaction.objectStore('vault').put({ ...vault, state: 'encrypted' }, vaultKey);
      else await transaction.objectStore('vault').delete(vaultKey);
      return { ok: true, value: true };
    },
  });
}

/** One window at a time; the next goes on where one was closed. Two at once would be safe too, only twice the work. */
async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return work();
  const found = Promise.withResolvers<T>();
  await navigator.locks.request(`${name} conversion`, () => work().then(found.resolve, found.reject));
  return found.promise;
}

const goneMeanwhile = {
  code: 'failed',
  sentence: 'Another window took the passphrase away. Nothing else was changed.',
} as const;
