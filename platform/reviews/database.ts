import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Kept } from '../../review/reviews.ts';
import { type Patience, productPatience } from './patience.ts';
import { blocked, Refused, silent, storeProblem, unheard } from './store-problem.ts';

/** A record as it lies in the store: unknown until it is opened and parsed, since an older version may have written it. */
export type Row = { [field: string]: unknown };

/** The shape of the database; each number adds stores and rewrites no record. */
export const databaseVersion = 4;

/**
 * Heads, changes and listings apart, so that a change is one small record. Since version 2 also `paragraphs`, the marks of
 * a review's plan, and `keys`, what they were made with; since version 3 `remembered`, the texts that anchors stand in;
 * since version 4 `vault`, the data key under a passphrase where there is one, and `beside`, what is known about plans and
 * belongs to no review.
 */
const stores = ['heads', 'changes', 'listings', 'paragraphs', 'keys', 'remembered', 'vault', 'beside'];

/** One transaction over all stores. Records are not typed: what lies there is parsed where it is opened. */
export type Work<Mode extends IDBTransactionMode = IDBTransactionMode> = IDBPTransaction<
  unknown,
  string[],
  Mode
>;

/** The opened database: runs work in one transaction and answers once that is complete. */
export type Database = {
  /**
   * Any failure aborts the whole of it. Writes complete with strict durability. A store that says nothing is not waited for
   * for ever: then nothing was written, or, where it was on its way to the disk, it is said that this is not known.
   */
  transact<T, Mode extends IDBTransactionMode>(
    mode: Mode,
    work: (transaction: Work<Mode>) => Promise<Kept<T>>,
  ): Promise<Kept<T>>;
  close(): void;
};

/** Opens the database of this name when it is first asked; a failure is tried again at the next call. */
export function openDatabase(name: string, patience: Patience = productPatience): Database {
  let opened: Promise<IDBPDatabase> | undefined;
  const database = () => {
    opened ??= open(name, () => {
      opened = undefined;
    }).catch((error: unknown) => {
      // The next call tries again: a store that was blocked or full a minute ago may answer now.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    async transact(mode, work) {
      try {
        const transaction = (await database()).transaction(stores, mode, { durability: 'strict' });
        const done = transaction.done.then(
          () => undefined,
          (error: unknown) => ({ error }),
        );
        const ended = async (): Promise<Awaited<ReturnType<typeof work>>> => {
          let thrown: unknown;
          const answer = await work(transaction).catch((error: unknown): Awaited<ReturnType<typeof work>> => {
            thrown = error;
            abort(transaction);
            return { ok: false, problem: error instanceof Refused ? error.problem : storeProblem(error) };
          });
          const failure = await done;
          // On a full device a request only hears that the transaction was aborted; the transaction knows why.
          return failure && (answer.ok || isAborted(thrown))
            ? { ok: false, problem: storeProblem(failure.error) }
            : answer;
        };
        return await unlessSilent(ended(), transaction, patience);
      } catch (error) {
        return { ok: false, problem: error === blocked ? blocked : storeProblem(error) };
      }
    },
    close() {
      void opened?.then((database) => database.close());
    },
  };
}

function open(name: string, lost: () => void): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    openDB(name, databaseVersion, {
      upgrade(database, from, _to, transaction) {
        // An upgrade that fails is told by the opening itself; nobody waits for this promise.
        transaction.done.catch(() => undefined);
        if (from < 1) {
          database.createObjectStore('heads', { keyPath: 'id' });
          database.createObjectStore('changes', { keyPath: ['review', 'seq'] });
          database.createObjectStore('listings', { keyPath: 'id' });
        }
        if (from < 2) {
          database.createObjectStore('paragraphs', { keyPath: 'review' });
          database.createObjectStore('keys');
        }
        if (from < 3) database.createObjectStore('remembered', { keyPath: ['review', 'id'] });
        if (from < 4) {
          database.createObjectStore('vault');
          database.createObjectStore('beside');
        }
      },
      blocked: () => reject(blocked),
      // A newer version in another window must not wait for this one.
      blocking: (_from, _to, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        lost();
      },
      terminated: lost,
    }).then(resolve, reject);
  });
}

/** What the transaction came to, or a problem once it has said nothing for too long. */
function unlessSilent<T>(ended: Promise<Kept<T>>, transaction: Work, patience: Patience): Promise<Kept<T>> {
  return new Promise((resolve, reject) => {
    const stop = patience(() => {
      // One that can still be taken back wrote nothing; one on its way to the disk may yet arrive there.
      const isCertain = abort(transaction) || transaction.mode === 'readonly';
      resolve({ ok: false, problem: isCertain ? silent : unheard });
    });
    ended.then(resolve, reject).finally(stop);
  });
}

function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** False where there was nothing left to abort. */
function abort(transaction: Work): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    // Already aborted by the browser, for instance when the device is full: `done` tells why.
    return false;
  }
}
